package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.sql.SqlFragment;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index as an engine holds it.
 *
 * @param definition what follows the table's name: {@code ("a", "b" DESC) WHERE …}
 * @param columns that it stands on
 * @param options by which it is held, which stand in the definition as well; an inspector tells them by that alone
 */
public record CatalogIndex(
        String name, boolean unique, SqlFragment definition, List<String> columns, SortedMap<String, String> options)
        implements Named {
    public CatalogIndex {
        columns = List.copyOf(columns);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    public CatalogIndex(String name, boolean unique, SqlFragment definition, List<String> columns) {
        this(name, unique, definition, columns, new TreeMap<>());
    }

    public CatalogIndex withName(String newName) {
        return new CatalogIndex(newName, unique, definition, columns, options);
    }
}
