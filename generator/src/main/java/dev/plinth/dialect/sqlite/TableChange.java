package dev.plinth.dialect.sqlite;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.dialect.support.Paths;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table from what it is to what it shall be: natively where that is safe on a populated table, else rebuilt. */
final class TableChange {
    private final SqliteDerivation derivation;
    private final Segment segment;
    private final Table before;
    private final Table after;
    private final CatalogTable from;
    private final CatalogTable to;
    private final boolean rebuilds;

    TableChange(SqliteDerivation derivation, Segment segment, Table before, Table after) {
        this.derivation = derivation;
        this.segment = segment;
        this.before = before;
        this.after = after;
        from = derivation.table(before, segment.renamed(), segment.renamed().parked());
        to = derivation.table(after, segment.after(), segment.after().parked());
        rebuilds = !nativelyPossible();
    }

    String name() {
        return after.name();
    }

    Table before() {
        return before;
    }

    Table after() {
        return after;
    }

    CatalogTable from() {
        return from;
    }

    CatalogTable to() {
        return to;
    }

    Segment segment() {
        return segment;
    }

    SqliteDerivation derivation() {
        return derivation;
    }

    boolean rebuilds() {
        return rebuilds;
    }

    /** Whether the table, or a column of it, is found under another name for a while or for good. */
    boolean moves() {
        return rebuilds || renamedColumns().count() > 0;
    }

    /** Columns that are parked, or come back, and stay as they are. */
    private Stream<CatalogColumn> renamedColumns() {
        return to.columns().stream().filter(this::isRenamed);
    }

    private boolean isRenamed(CatalogColumn column) {
        return segment.source(after.name(), column.name())
                .filter(source -> source.restore().isEmpty())
                .flatMap(source -> from.columns().find(source.column()))
                .filter(old -> old.withName(column.name()).equals(column))
                .isPresent();
    }

    private boolean nativelyPossible() {
        List<CatalogColumn> added = addedColumns();
        List<String> kept = definitions(to.constraints().stream()
                .filter(constraint -> added.stream().noneMatch(column -> standsOnAlone(constraint, column)))
                .toList());
        return from.options().equals(to.options())
                && from.columns().stream().allMatch(this::staysAsItIs)
                && definitions(List.copyOf(from.constraints().values())).equals(kept)
                && added.stream().allMatch(this::canBeAdded);
    }

    /** Constraint names are no part of what a SQLite table is: they change with the next rebuild. */
    private static List<String> definitions(List<CatalogConstraint> constraints) {
        return constraints.stream()
                .map(constraint -> constraint.definition().sql())
                .sorted()
                .collect(Collectors.toList());
    }

    private boolean staysAsItIs(CatalogColumn column) {
        boolean stays = to.columns().find(column.name()).equals(Optional.of(column))
                && !segment.isNew(after.name(), column.name())
                && segment.source(after.name(), column.name()).isEmpty();
        return stays || renamedColumns().anyMatch(now -> isFrom(now, column));
    }

    private boolean isFrom(CatalogColumn column, CatalogColumn old) {
        return segment.source(after.name(), column.name())
                .filter(source -> source.column().equals(old.name()))
                .isPresent();
    }

    private List<CatalogColumn> addedColumns() {
        return to.columns().stream()
                .filter(column -> !from.columns().has(column.name()) || segment.isNew(after.name(), column.name()))
                .filter(column -> !isRenamed(column))
                .toList();
    }

    private static boolean standsOnAlone(CatalogConstraint constraint, CatalogColumn column) {
        boolean inline = constraint.kind() == CatalogConstraint.Kind.CHECK
                || (constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY
                        && column.defaultValue().isEmpty());
        return inline && constraint.columns().equals(List.of(column.name()));
    }

    /** What ALTER TABLE ADD COLUMN takes on a table with rows; most of it is only enforced there. */
    private boolean canBeAdded(CatalogColumn column) {
        boolean constant = column.defaultValue()
                .map(value -> !value.sql().startsWith("(") && !value.sql().equals("NULL"))
                .orElse(false);
        boolean generated = column.generated().isPresent();
        return !column.identity()
                && segment.fill(after.name(), column.name()).isEmpty()
                && (generated
                        ? !column.generated().get().stored() && column.nullable()
                        : constant
                                || (column.nullable() && column.defaultValue().isEmpty()));
    }

    /** Indexes on a table that is not rebuilt; with a rebuild they go with the old table. */
    List<SqlStatement> droppedIndexes() {
        List<SqlStatement> statements = new ArrayList<>();
        if (!rebuilds) {
            for (CatalogIndex index : from.indexes()) {
                if (!to.indexes().find(index.name()).equals(Optional.of(index))) {
                    statements.add(SqliteWriter.dropIndex(index)
                            .from(segment.removal(Paths.index(name(), index.name()), name())));
                }
            }
        }
        return statements;
    }

    List<SqlStatement> createdIndexes() {
        List<SqlStatement> statements = new ArrayList<>();
        for (CatalogIndex index : to.indexes()) {
            if (rebuilds || !from.indexes().find(index.name()).equals(Optional.of(index))) {
                statements.add(SqliteWriter.createIndex(to, index)
                        .from(segment.origin(Paths.index(name(), index.name()), name())));
            }
        }
        return statements;
    }

    List<SqlStatement> tableStatements() {
        if (rebuilds) {
            return new Rebuild(this).statements();
        }
        List<SqlStatement> statements = new ArrayList<>();
        renamedColumns()
                .forEach(column -> statements.add(SqliteWriter.renameColumn(
                                name(),
                                segment.source(name(), column.name())
                                        .orElseThrow()
                                        .column(),
                                column.name())
                        .from(segment.origin(Paths.column(name(), column.name()), name()))));
        for (CatalogColumn column : addedColumns()) {
            List<CatalogConstraint> constraints = to.constraints().stream()
                    .filter(constraint -> standsOnAlone(constraint, column))
                    .toList();
            statements.add(SqliteWriter.addColumn(name(), column, constraints)
                    .from(segment.origin(Paths.column(name(), column.name()), name())));
        }
        return statements;
    }
}
