package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.sql.SqlFragment;

/**
 * What an engine holds beside tables and views: a sequence, a type, an extension.
 *
 * @param name the kind and the name, as in {@code sequence invoice_number}
 * @param definition all that it is, in words that are compared
 */
public record CatalogObject(String name, SqlFragment definition) implements Named {}
