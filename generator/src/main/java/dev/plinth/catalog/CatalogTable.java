package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table as an engine holds it, derived objects included. */
public record CatalogTable(
        String name,
        NamedMap<CatalogColumn> columns,
        NamedMap<CatalogConstraint> constraints,
        NamedMap<CatalogIndex> indexes,
        NamedMap<CatalogTrigger> triggers,
        SortedMap<String, String> options,
        Optional<String> comment)
        implements Named {
    public CatalogTable {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    public CatalogTable withName(String newName) {
        return new CatalogTable(newName, columns, constraints, indexes, triggers, options, comment);
    }

    public CatalogTable withConstraints(NamedMap<CatalogConstraint> newConstraints) {
        return new CatalogTable(name, columns, newConstraints, indexes, triggers, options, comment);
    }
}
