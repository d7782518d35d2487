package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table as an engine holds it, derived objects included.
 *
 * @param comments on its constraints, indexes and triggers
 */
public record CatalogTable(
        String name,
        NamedMap<CatalogColumn> columns,
        NamedMap<CatalogConstraint> constraints,
        NamedMap<CatalogIndex> indexes,
        NamedMap<CatalogTrigger> triggers,
        SortedMap<String, String> options,
        Optional<String> comment,
        PartComments comments)
        implements Named {
    public CatalogTable {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        comments = comments.keep(part -> switch (part.kind()) {
            case CONSTRAINT -> constraints.has(part.name());
            case INDEX -> indexes.has(part.name());
            case TRIGGER -> triggers.has(part.name());
            case COLUMN -> false;
        });
    }

    public CatalogTable withName(String newName) {
        return new CatalogTable(newName, columns, constraints, indexes, triggers, options, comment, comments);
    }

    public CatalogTable withColumns(NamedMap<CatalogColumn> newColumns) {
        return new CatalogTable(name, newColumns, constraints, indexes, triggers, options, comment, comments);
    }

    public CatalogTable withTriggers(NamedMap<CatalogTrigger> newTriggers) {
        return new CatalogTable(name, columns, constraints, indexes, newTriggers, options, comment, comments);
    }

    public CatalogTable withOption(String option, String value) {
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(option, value);
        return new CatalogTable(name, columns, constraints, indexes, triggers, more, comment, comments);
    }

    public CatalogTable withConstraints(NamedMap<CatalogConstraint> newConstraints) {
        return new CatalogTable(name, columns, newConstraints, indexes, triggers, options, comment, comments);
    }
}
