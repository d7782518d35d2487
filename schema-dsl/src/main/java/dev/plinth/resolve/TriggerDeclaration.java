package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;

/** A trigger of the author's own. */
public record TriggerDeclaration(Located<String> name, DialectText sql) {}
