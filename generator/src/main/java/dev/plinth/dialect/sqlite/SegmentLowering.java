package dev.plinth.dialect.sqlite;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.support.Paths;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One segment as statements: what stands on changing tables is taken down, tables are renamed, dropped, created, altered
 * or rebuilt, and everything that shall stand is put up again from the declaration.
 *
 * <p>A view or trigger that mentions a table would make its rename fail ({@code error in view v: no such table}); what
 * the declaration does not know about a rebuilt table makes the script refuse before it begins.
 */
final class SegmentLowering {
    private final SqliteDerivation derivation;
    private final Segment segment;
    private final List<TableChange> changes = new ArrayList<>();
    private final List<CatalogTable> created = new ArrayList<>();
    private final List<Table> dropped = new ArrayList<>();
    private final Set<String> moved = new TreeSet<>();
    private final SegmentViews views;
    private final SegmentTriggers triggers;

    /**
     * @param before what earlier segments have left
     * @param end what there is when the last segment is done
     */
    SegmentLowering(SqliteDerivation derivation, Segment segment, LeftForLater before, State end) {
        this.derivation = derivation;
        this.segment = segment;
        for (Operation rename : segment.renames()) {
            Moved.table(rename).ifPresent(table -> {
                moved.add(table.from().toLowerCase(Locale.ROOT));
                moved.add(table.to().toLowerCase(Locale.ROOT));
            });
            Moved.column(rename).ifPresent(column -> moved.add(column.table().toLowerCase(Locale.ROOT)));
        }
        for (String owner : segment.owners().keySet()) {
            classify(owner);
        }
        changes.stream()
                .filter(TableChange::moves)
                .forEach(change -> moved.add(change.name().toLowerCase(Locale.ROOT)));
        views = new SegmentViews(segment, moved, before, end);
        triggers = new SegmentTriggers(segment, moved, views, before);
    }

    LeftForLater leftForLater() {
        return views.leftForLater();
    }

    /** Whether the segment drops or rebuilds a table, which foreign keys must not see. */
    boolean needsForeignKeysOff() {
        return !dropped.isEmpty() || changes.stream().anyMatch(TableChange::rebuilds);
    }

    private void classify(String name) {
        Optional<Table> before = segment.renamed()
                .table(name)
                .or(() -> segment.renamed().parked().tables().find(name));
        Optional<Table> after = segment.after()
                .table(name)
                .or(() -> segment.after().parked().tables().find(name));
        if (before.isPresent() && after.isPresent()) {
            changes.add(new TableChange(derivation, segment, before.get(), after.get()));
        } else if (before.isPresent()) {
            dropped.add(before.get());
        } else {
            after.ifPresent(table -> created.add(derive(table, segment.after())));
        }
    }

    private CatalogTable derive(Table table, State state) {
        return derivation.table(table, state, state.parked());
    }

    /**
     * @param start the state at the start of the migration
     * @param names the name that each table had there, where it was there
     * @param changed by the same names, rows that have other values by now
     */
    List<Unit.Requirement> requirements(State start, Map<String, String> names, Map<String, List<Expression>> changed) {
        List<Unit.Requirement> requirements = new ArrayList<>();
        for (TableChange change : changes) {
            String name = names.get(change.name());
            if (name != null) {
                Table table = start.parked().beside(start.requireTable(name));
                List<Expression> rows = changed.getOrDefault(name, List.of());
                requirements.addAll(
                        change.rebuilds()
                                ? RebuildGuards.of(change, table, rows)
                                : RebuildGuards.misfits(change, table, rows));
            }
        }
        for (View view : views.down()) {
            start.view(view.name()).ifPresent(first -> requirements.add(RebuildGuards.ofView(first, segment.after())));
        }
        return requirements;
    }

    List<SqlStatement> statements() {
        List<SqlStatement> statements = new ArrayList<>();
        takeDownViews(statements);
        takeDownTriggers(statements);
        renames(statements);
        changes.forEach(change -> statements.addAll(change.droppedIndexes()));
        dropped.forEach(table -> statements.add(SqliteWriter.dropTable(table.name())
                .withRisk("destroys every row of " + table.name())
                .from(segment.origin(Paths.table(table.name()), table.name()))));
        created.forEach(table -> statements.add(SqliteWriter.createTable(table, table.name())
                .from(segment.origin(Paths.table(table.name()), table.name()))));
        changes.forEach(change -> statements.addAll(change.tableStatements()));
        changes.forEach(change -> statements.addAll(change.createdIndexes()));
        for (CatalogTable table : created) {
            for (CatalogIndex index : table.indexes()) {
                statements.add(SqliteWriter.createIndex(table, index)
                        .from(segment.origin(Paths.index(table.name(), index.name()), table.name())));
            }
        }
        putUpTriggers(statements);
        putUpViews(statements);
        return statements;
    }

    private void renames(List<SqlStatement> statements) {
        for (Operation operation : segment.renames()) {
            List<SqlStatement> renames = new ArrayList<>();
            Moved.table(operation)
                    .ifPresent(moved -> renames.addAll(SqliteWriter.renameTables(moved.from(), moved.to())));
            Moved.column(operation)
                    .ifPresent(
                            moved -> renames.add(SqliteWriter.renameColumn(moved.table(), moved.from(), moved.to())));
            renames.forEach(statement -> statements.add(statement.from(segment.origin(operation))));
        }
    }

    private void takeDownViews(List<SqlStatement> statements) {
        views.downInOrder()
                .forEach(view -> statements.add(SqliteWriter.dropView(derivation.view(view))
                        .from(segment.removal(Paths.view(view.name()), view.name()))));
    }

    private void putUpViews(List<SqlStatement> statements) {
        for (View view : views.up()) {
            SqlStatement.Origin origin = segment.origin(Paths.view(view.name()), view.name());
            SqliteWriter.createView(derivation.view(view)).forEach(statement -> statements.add(statement.from(origin)));
        }
    }

    private void takeDownTriggers(List<SqlStatement> statements) {
        for (Table table : segment.before().tables()) {
            if (!table.triggers().isEmpty()) {
                CatalogTable derived = derive(table, segment.before());
                derived.triggers().stream()
                        .filter(trigger -> triggers.comesDown(table, trigger))
                        .forEach(trigger -> statements.add(SqliteWriter.dropTrigger(trigger)
                                .from(segment.removal(Paths.trigger(table.name(), trigger.name()), table.name()))));
            }
        }
    }

    private void putUpTriggers(List<SqlStatement> statements) {
        for (Table table : segment.after().tables()) {
            if (!table.triggers().isEmpty()) {
                CatalogTable derived = derive(table, segment.after());
                derived.triggers().stream()
                        .filter(trigger -> triggers.goesUp(table, trigger))
                        .forEach(trigger -> statements.add(SqliteWriter.createTrigger(trigger)
                                .from(segment.origin(Paths.trigger(table.name(), trigger.name()), table.name()))));
            }
        }
    }
}
