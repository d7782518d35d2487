package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.sql.SqlFragment;
import java.util.List;

/**
 * An index as an engine holds it.
 *
 * @param definition what follows the table's name: {@code ("a", "b" DESC) WHERE …}
 * @param columns that it stands on
 */
public record CatalogIndex(String name, boolean unique, SqlFragment definition, List<String> columns) implements Named {
    public CatalogIndex {
        columns = List.copyOf(columns);
    }

    public CatalogIndex withName(String newName) {
        return new CatalogIndex(newName, unique, definition, columns);
    }
}
