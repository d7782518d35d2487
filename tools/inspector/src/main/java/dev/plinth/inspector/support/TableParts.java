package dev.plinth.inspector.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.inspector.InspectionException;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table while its parts arrive. */
public final class TableParts {
    private final String name;
    private final Optional<String> comment;
    private final List<CatalogColumn> columns = new ArrayList<>();
    private final List<CatalogConstraint> constraints = new ArrayList<>();
    private final Set<String> constraintNames = new HashSet<>();
    private final List<CatalogIndex> indexes = new ArrayList<>();
    private final List<CatalogTrigger> triggers = new ArrayList<>();
    private final SortedMap<String, String> options = new TreeMap<>();
    private PartComments comments = PartComments.NONE;

    TableParts(String name, Optional<String> comment) {
        this.name = name;
        this.comment = comment;
    }

    public String name() {
        return name;
    }

    /** The columns that arrived so far. */
    public List<String> columnNames() {
        return columns.stream().map(CatalogColumn::name).toList();
    }

    public void add(CatalogColumn column) {
        columns.add(column);
    }

    /** A second constraint of the same name, where definitions serve as names, is numbered and not lost. */
    public void add(CatalogConstraint constraint) {
        CatalogConstraint added = constraint;
        for (int number = 2; !constraintNames.add(added.name()); number++) {
            added = constraint.withName(constraint.name() + " #" + number);
        }
        constraints.add(added);
    }

    public void add(CatalogIndex index) {
        indexes.add(index);
    }

    public void add(CatalogTrigger trigger) {
        triggers.add(trigger);
    }

    /** What is said of the table in words of the engine's own. */
    public void option(String option, String value) {
        String known = options.put(option, value);
        if (known != null) {
            throw new InspectionException("table " + name + " has two options named " + option);
        }
    }

    /** What is said of a constraint, an index or a trigger. */
    public void comment(PartComments.Part part, String text) {
        comments = comments.with(part, Optional.of(text));
    }

    CatalogTable build() {
        return new CatalogTable(
                name,
                NamedMap.of(columns),
                NamedMap.of(constraints),
                NamedMap.of(indexes),
                NamedMap.of(triggers),
                options,
                comment,
                comments);
    }
}
