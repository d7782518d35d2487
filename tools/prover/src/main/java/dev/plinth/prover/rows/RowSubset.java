package dev.plinth.prover.rows;

import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Some of the rows that were made: those that are chosen, and refer to no other that is not. */
public final class RowSubset {
    private final SampleRows all;
    private final Schema schema;
    private final List<RowStep.Insert> inserts = new ArrayList<>();

    public RowSubset(SampleRows all, Schema schema) {
        this.all = all;
        this.schema = schema;
        for (RowStep step : all.steps()) {
            if (step instanceof RowStep.Insert insert) {
                inserts.add(insert);
            }
        }
    }

    /** How many rows there are to choose from, in the order in which they are written. */
    public int size() {
        return inserts.size();
    }

    /** @param chosen numbers of rows, from 0 */
    public SampleRows of(Set<Integer> chosen) {
        Set<Row> left = new HashSet<>();
        for (int number = 0; number < inserts.size(); number++) {
            if (!chosen.contains(number)) {
                left.add(inserts.get(number).row());
            }
        }
        boolean fewer = true;
        while (fewer) {
            fewer = left.addAll(inserts.stream()
                    .map(RowStep.Insert::row)
                    .filter(row -> !left.contains(row) && refersToOne(row.table(), row.values(), left))
                    .toList());
        }
        return without(left);
    }

    private SampleRows without(Set<Row> left) {
        List<RowStep> steps = new ArrayList<>();
        for (RowStep step : all.steps()) {
            boolean stays = step instanceof RowStep.Insert insert
                    ? !left.contains(insert.row())
                    : left.stream().noneMatch(row -> isAbout(step, row))
                            && !(step instanceof RowStep.Update update
                                    && refersToOne(update.table(), whole(update), left));
            if (stays) {
                steps.add(step);
            }
        }
        TreeMap<String, List<Row>> rows = new TreeMap<>();
        all.rows()
                .forEach((table, made) -> rows.put(
                        table,
                        made.stream()
                                .filter(row -> steps.stream().anyMatch(step -> isAbout(step, row)))
                                .toList()));
        return new SampleRows(steps, rows, all.notes());
    }

    /** What the row holds after the update. */
    private Map<String, @Nullable Object> whole(RowStep.Update update) {
        Map<String, @Nullable Object> values = new HashMap<>();
        inserts.stream()
                .map(RowStep.Insert::row)
                .filter(row -> isAbout(update, row))
                .findFirst()
                .ifPresent(row -> values.putAll(row.values()));
        values.putAll(update.changed());
        return values;
    }

    private boolean isAbout(RowStep step, Row row) {
        if (!step.table().equals(row.table())) {
            return false;
        }
        if (step instanceof RowStep.Update update) {
            return holds(row, update.key());
        }
        if (step instanceof RowStep.Delete delete) {
            return holds(row, delete.key());
        }
        return step instanceof RowStep.Insert insert
                && holds(row, OpenedKeys.keyOf(schema.tables().get(row.table()), insert.row()));
    }

    private static boolean holds(Row row, Map<String, @Nullable Object> key) {
        return key.entrySet().stream().allMatch(entry -> Parents.isSame(row.value(entry.getKey()), entry.getValue()));
    }

    private boolean refersToOne(String name, Map<String, @Nullable Object> values, Set<Row> left) {
        Table table = schema.tables().get(name);
        return table.foreignKeys().anyMatch(key -> left.stream().anyMatch(parent -> refers(key, values, parent)));
    }

    private static boolean refers(Constraint.ForeignKey key, Map<String, @Nullable Object> values, Row parent) {
        boolean refers = parent.table().equals(key.referencedTable());
        for (int at = 0; refers && at < key.columns().size(); at++) {
            Object value = values.get(key.columns().get(at));
            refers = value != null
                    && Parents.isSame(
                            value, parent.value(key.referencedColumns().get(at)));
        }
        return refers;
    }
}
