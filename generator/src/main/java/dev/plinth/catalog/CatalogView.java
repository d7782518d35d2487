package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;
import java.util.Set;

/**
 * A view as an engine holds it.
 *
 * @param select its query, with the options that stand before it
 * @param mentions every name that stands in its select, lower-cased: it may depend on any of them
 * @param comments on its columns and triggers
 */
public record CatalogView(
        String name,
        SqlFragment select,
        NamedMap<CatalogTrigger> triggers,
        Set<String> mentions,
        Optional<String> comment,
        PartComments comments)
        implements Named {
    public CatalogView {
        mentions = Set.copyOf(mentions);
    }

    public CatalogView withName(String newName) {
        return new CatalogView(newName, select, triggers, mentions, comment, comments);
    }
}
