package dev.plinth.prover;

import dev.plinth.change.DropTable;
import dev.plinth.change.Operation;
import dev.plinth.change.RowChange;
import dev.plinth.change.SeedReversal;
import dev.plinth.change.State;
import dev.plinth.expression.ColumnLiterals;
import dev.plinth.model.Column;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.plan.SeedSteps;
import dev.plinth.prover.evaluation.Constants;
import dev.plinth.prover.rows.ReservedRows;
import dev.plinth.prover.rows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of reference data that operations are going to bring or take away, under the names of the beginning. */
final class SeedNarrowing {
    private final Map<String, List<Row>> taken = new HashMap<>();
    private final Map<String, List<Row>> leaving = new HashMap<>();
    private final Map<String, List<String>> conditions = new LinkedHashMap<>();

    ReservedRows reserved() {
        return new ReservedRows(taken, leaving, ReservedRows.Reference.AVOIDED);
    }

    /** What rows in production have to keep, in words. */
    List<String> conditions() {
        return conditions.values().stream().flatMap(List::stream).toList();
    }

    /** Rows of a table that goes afterwards go with it, and nothing is asked of them. */
    private void forget(String origin) {
        taken.remove(origin);
        leaving.remove(origin);
        conditions.remove(origin);
    }

    void follow(Operation operation, State before, Lineage lineage) {
        if (operation instanceof DropTable drop) {
            lineage.table(drop.table()).ifPresent(this::forget);
        }
        Optional<String> seeded = SeedSteps.table(operation);
        if (seeded.isEmpty()) {
            return;
        }
        Table table = before.requireTable(seeded.get());
        List<RowChange> changes = SeedSteps.changes(operation, table.name(), before);
        lineage.table(table.name()).ifPresent(origin -> {
            for (RowChange change : changes) {
                change.after().ifPresent(row -> add(taken, origin, values(table, row, lineage)));
                if (change.isDelete()) {
                    add(leaving, origin, values(table, key(change), lineage));
                }
            }
            note(changes, origin);
        });
    }

    private static SeedRow key(RowChange change) {
        SeedRow key = change.row();
        for (String column : change.row().values().keySet()) {
            key = change.key().contains(column) ? key : key.without(column);
        }
        return key;
    }

    private void note(List<RowChange> changes, String origin) {
        List<String> words = conditions.computeIfAbsent(origin, table -> new ArrayList<>());
        List<RowChange> gone = changes.stream().filter(RowChange::isDelete).toList();
        if (!gone.isEmpty()) {
            words.add("no row may refer to the seeded rows of " + origin + " that go: " + SeedReversal.keys(gone));
        }
        List<RowChange> coming = changes.stream().filter(RowChange::isInsert).toList();
        if (!coming.isEmpty()) {
            words.add("no other row of " + origin + " may have the key of a seeded one: " + SeedReversal.keys(coming));
        }
    }

    private static void add(Map<String, List<Row>> rows, String table, Map<String, @Nullable Object> values) {
        if (!values.isEmpty()) {
            rows.computeIfAbsent(table, name -> new ArrayList<>()).add(new Row(table, values));
        }
    }

    /** What stands in the columns that were there at the beginning. */
    private static Map<String, @Nullable Object> values(Table table, SeedRow row, Lineage lineage) {
        Map<String, @Nullable Object> values = new HashMap<>();
        row.values().forEach((name, literal) -> {
            Column column = table.columns().get(name);
            lineage.column(table.name(), name)
                    .ifPresent(origin -> Constants.value(ColumnLiterals.typed(literal, column.type()))
                            .flatMap(value -> Constants.as(value, column.type()))
                            .ifPresent(value -> values.put(origin.column(), value)));
        });
        return values;
    }
}
