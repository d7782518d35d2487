package dev.plinth.plan;

import dev.plinth.change.RowChange;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SeedReversal;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the rows that are there must be for reference data to change: a row is never written over that somebody else has
 * made or changed, and none goes that others refer to, for a foreign key may take them along.
 */
final class SeedConditions {
    /** So many rows are asked for at once, and named where one of them is not what it should be. */
    private static final int TOGETHER = 20;

    private final SchemaView from;
    private final Function<String, Optional<TracedRows>> traces;
    private final RowQuestions questions;

    /** Rows that a step before has changed, by their table at the beginning and their keys: what is there is known. */
    private final Map<String, Set<List<Expression>>> touched = new HashMap<>();

    /** The same rows as predicates over the names at the beginning. */
    private final Map<String, List<Expression>> touchedRows = new HashMap<>();

    /** @param from the schema of the beginning */
    SeedConditions(SchemaView from, Function<String, Optional<TracedRows>> traces, RowQuestions questions) {
        this.from = from;
        this.traces = traces;
        this.questions = questions;
    }

    void ask(Table table, List<RowChange> changes, SchemaView before) {
        traces.apply(table.name()).ifPresent(trace -> {
            Rows rows = new Rows(table, trace);
            List<RowChange> known = changes.stream().filter(rows::isKnown).toList();
            List<RowChange> fresh =
                    known.stream().filter(change -> !isTouched(trace, change)).toList();
            known.forEach(change -> touch(rows, change));
            together(fresh, RowChange::isDelete).forEach(rows::unchangedOrGone);
            together(fresh, RowChange::isUpdate).forEach(rows::unchanged);
            together(fresh, RowChange::isInsert).forEach(rows::free);
            together(known, RowChange::isDelete).forEach(gone -> unreferenced(rows, gone, before));
            together(known, RowChange::isUpdate).forEach(changed -> unreferenced(rows, changed, before));
        });
    }

    private static List<List<RowChange>> together(List<RowChange> changes, Predicate<RowChange> kind) {
        List<RowChange> all = changes.stream().filter(kind).toList();
        List<List<RowChange>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            parts.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        }
        return parts;
    }

    private boolean isTouched(TracedRows trace, RowChange change) {
        return touched.getOrDefault(trace.name(), Set.of())
                .contains(change.row().values(change.key()));
    }

    private void touch(Rows rows, RowChange change) {
        String table = rows.trace.name();
        touched.computeIfAbsent(table, name -> new HashSet<>()).add(change.row().values(change.key()));
        touchedRows.computeIfAbsent(table, name -> new ArrayList<>()).add(rows.hasKey(change));
    }

    /** A foreign key that restricts would stop by itself; but not every engine takes back what ran before it. */
    private void unreferenced(Rows rows, List<RowChange> changes, SchemaView before) {
        for (Table child : before.tables()) {
            child.foreignKeys()
                    .filter(key -> key.referencedTable().equals(rows.table.name()))
                    .forEach(key -> {
                        List<RowChange> affected = changes.stream()
                                .filter(change -> change.isDelete() || loses(key, change))
                                .toList();
                        if (!affected.isEmpty()) {
                            unreferenced(rows, affected, child, key);
                        }
                    });
        }
    }

    /** Whether a change of the row's values changes rows that refer to it, beyond following it. */
    private static boolean loses(Constraint.ForeignKey key, RowChange change) {
        boolean follows =
                key.onUpdate() != ReferentialAction.SET_NULL && key.onUpdate() != ReferentialAction.SET_DEFAULT;
        return !follows
                && key.referencedColumns().stream()
                        .anyMatch(column -> change.assigned().containsKey(column));
    }

    private void unreferenced(Rows rows, List<RowChange> changes, Table child, Constraint.ForeignKey key) {
        Optional<TracedRows> referring = traces.apply(child.name());
        Optional<List<Expression>> columns = referring.flatMap(trace -> trace.all(key.columns()));
        Optional<List<Expression>> targets = rows.trace.all(key.referencedColumns());
        if (columns.isPresent() && targets.isPresent()) {
            String name = referring.orElseThrow().name();
            Optional<Expression> others =
                    Predicates.any(touchedRows.getOrDefault(name, List.of())).map(Expressions::not);
            Expression changed =
                    Predicates.any(changes.stream().map(rows::hasKey).toList()).orElseThrow();
            questions.add(new RowCondition.NoPartner(
                    new RowCondition.Side(referring.get().rows().and(others), columns.get()),
                    new RowCondition.Side(rows.trace.rows().and(changed), targets.get()),
                    RowCondition.Asked.FIRST,
                    "rows of " + name + " refer by " + String.join(", ", key.columns()) + " to seeded rows of "
                            + rows.trace.name() + ": " + SeedReversal.keys(changes)));
        }
    }

    private static Expression either(List<Expression> was, List<Expression> is) {
        return was.equals(is)
                ? Predicates.all(is).orElseThrow()
                : new Expression.Binary(
                        Operator.OR,
                        Predicates.all(was).orElseThrow(),
                        Predicates.all(is).orElseThrow());
    }

    private static String keys(List<RowChange> changes) {
        return String.join("; ", changes.stream().map(RowChange::keyText).toList());
    }

    /** Rows of one table, as predicates over the names that its columns had at the beginning. */
    private final class Rows {
        private final Table table;
        private final TracedRows trace;

        Rows(Table table, TracedRows trace) {
            this.table = table;
            this.trace = trace;
        }

        /** Whether the row can be found among those of the beginning. */
        boolean isKnown(RowChange change) {
            return change.key().stream().allMatch(this::isThere);
        }

        /** Whether the column holds what it held at the beginning, and could hold then what is asked for now. */
        private boolean isThere(String column) {
            return trace.first(column)
                    .flatMap(first -> from.requireTable(trace.name()).columns().find(first))
                    .filter(first ->
                            first.type().equals(table.columns().get(column).type()))
                    .isPresent();
        }

        Expression hasKey(RowChange change) {
            return first(SeedRows.hasKey(table, change));
        }

        private Expression first(Expression predicate) {
            return Expressions.mapColumns(predicate, name -> trace.first(name).orElse(name));
        }

        /** The row's values beside its key, as far as those of the beginning are still there. */
        private SeedRow rest(SeedRow row, RowChange change) {
            SeedRow rest = row;
            for (String column : row.values().keySet()) {
                if (change.key().contains(column) || !isThere(column)) {
                    rest = rest.without(column);
                }
            }
            return rest;
        }

        private void none(List<RowChange> changes, Function<RowChange, Optional<SeedRow>> row, String words) {
            List<Expression> wrong = new ArrayList<>();
            for (RowChange change : changes) {
                SeedRow expected = rest(row.apply(change).orElseThrow(), change);
                SeedRows.differs(table, expected)
                        .ifPresent(differs -> wrong.add(
                                first(new Expression.Binary(Operator.AND, SeedRows.hasKey(table, change), differs))));
            }
            Predicates.any(wrong)
                    .ifPresent(predicate -> questions.add(new RowCondition.None(
                            trace.rows().and(predicate),
                            RowCondition.Asked.FIRST,
                            words + trace.name() + ": " + keys(changes))));
        }

        void free(List<RowChange> changes) {
            none(changes, RowChange::after, "rows with other values than seeded ones have their keys in ");
        }

        void unchangedOrGone(List<RowChange> changes) {
            none(changes, RowChange::before, "seeded rows have been changed in ");
        }

        /** As it was before, or, where a script runs a second time, as it is afterwards. */
        void unchanged(List<RowChange> changes) {
            List<Expression> expected = new ArrayList<>();
            for (RowChange change : changes) {
                SeedRow old = rest(change.before().orElseThrow(), change);
                SeedRow now = rest(change.after().orElseThrow(), change);
                List<Expression> was = new ArrayList<>(equal(old));
                List<Expression> is = equal(now);
                change.newlyManaged().stream()
                        .filter(this::isThere)
                        .forEach(column -> was.add(untouched(
                                column,
                                change.after()
                                        .flatMap(after -> after.find(column))
                                        .orElseThrow())));
                Expression hasKey = SeedRows.hasKey(table, change);
                Expression row = was.isEmpty() || is.isEmpty() ? hasKey : Predicates.and(hasKey, either(was, is));
                expected.add(first(row));
            }
            Predicates.any(expected)
                    .ifPresent(predicate -> questions.add(new RowCondition.Exactly(
                            trace.rows().and(predicate),
                            changes.size(),
                            RowCondition.Asked.FIRST,
                            "seeded rows have been changed, or are gone, in " + trace.name() + ": " + keys(changes))));
        }

        private List<Expression> equal(SeedRow row) {
            return row.values().entrySet().stream()
                    .map(entry -> SeedRows.equal(table.columns().get(entry.getKey()), entry.getValue()))
                    .toList();
        }

        /** A column that the seed begins to manage holds nothing that somebody gave it. */
        private Expression untouched(String name, Expression value) {
            Column column = table.columns().get(name);
            List<Expression> allowed = new ArrayList<>();
            allowed.add(SeedRows.equal(column, value));
            if (column.nullable()) {
                allowed.add(new Expression.IsNull(new Expression.ColumnReference(name), Sense.AFFIRMED));
            }
            column.defaultValue()
                    .filter(SeedRow::isLiteral)
                    .ifPresent(given -> allowed.add(SeedRows.equal(column, given)));
            return Predicates.any(allowed).orElseThrow();
        }
    }
}
