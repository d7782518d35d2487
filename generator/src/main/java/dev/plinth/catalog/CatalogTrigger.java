package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.sql.SqlFragment;
import java.util.Set;

/**
 * A trigger as an engine holds it.
 *
 * @param sql the whole statement that creates it
 * @param mentions every name that stands in it, lower-cased: it may depend on any of them
 */
public record CatalogTrigger(String name, SqlFragment sql, Set<String> mentions) implements Named {
    public CatalogTrigger {
        mentions = Set.copyOf(mentions);
    }
}
