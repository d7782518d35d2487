package dev.plinth.plan;

import dev.plinth.change.State;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.plan.RowCondition.Asked;
import dev.plinth.plan.RowCondition.Side;
import java.util.List;
import java.util.Optional;

/** What constraints and unique indexes ask of the rows that a table has when they come. */
final class KeyConditions {
    private static final Asked ENGINE_STOPS = Asked.WHERE_NOTHING_IS_TAKEN_BACK;

    private final State from;
    private final RowTraces traces;
    private final RowQuestions questions;

    KeyConditions(State from, RowTraces traces, RowQuestions questions) {
        this.from = from;
        this.traces = traces;
        this.questions = questions;
    }

    void ask(Constraint constraint, String table) {
        Optional<List<TracedRows>> parts = traces.of(table);
        if (parts.isPresent()) {
            ask(constraint, parts.get(), parts.get());
        } else {
            questions.open("the rows of " + table + " are not known before, of which " + constraint.name()
                    + " asks something");
        }
    }

    /**
     * @param all all rows of the table
     * @param fresh those of which it is not known to hold
     */
    void ask(Constraint constraint, List<TracedRows> all, List<TracedRows> fresh) {
        constraint.accept(new Constraint.Visitor<Void>() {
            @Override
            public Void primaryKey(Constraint.PrimaryKey key) {
                fresh.forEach(part -> key.columns().forEach(column -> present(part, column)));
                distinct(key.name(), references(key.columns()), Optional.empty(), all, fresh);
                return null;
            }

            @Override
            public Void unique(Constraint.Unique unique) {
                distinct(unique.name(), references(unique.columns()), Optional.empty(), all, fresh);
                return null;
            }

            @Override
            public Void check(Constraint.Check check) {
                fresh.forEach(part -> satisfied(check, part));
                return null;
            }

            @Override
            public Void foreignKey(Constraint.ForeignKey key) {
                fresh.forEach(part -> partnered(key, part));
                return null;
            }

            /** PostgreSQL alone has them, and takes its whole transaction back. */
            @Override
            public Void exclusion(Constraint.Exclusion exclusion) {
                if (!fresh.isEmpty()) {
                    questions.open("whether rows are in each other's way by " + exclusion.name() + " is not asked");
                }
                return null;
            }
        });
    }

    void ask(Index index, String table) {
        Optional<List<TracedRows>> parts = traces.of(table);
        if (parts.isPresent()) {
            ask(index, parts.get(), parts.get());
        } else {
            questions.open(
                    "the rows of " + table + " are not known before, of which " + index.name() + " asks something");
        }
    }

    void ask(Index index, List<TracedRows> all, List<TracedRows> fresh) {
        distinct(
                index.name(), index.parts().stream().map(Index.Part::expression).toList(), index.where(), all, fresh);
    }

    /** What an author expects of all rows of a table, in the words of the step. */
    void expect(List<String> columns, Optional<Expression> where, List<TracedRows> parts, String words) {
        List<Optional<Side>> sides = parts.stream()
                .map(part -> side(part, references(columns), where))
                .toList();
        if (sides.stream().anyMatch(Optional::isEmpty)) {
            questions.unanswerable("what the columns hold then is not known before: " + words);
            return;
        }
        for (int at = 0; at < parts.size(); at++) {
            Side rows = sides.get(at).orElseThrow();
            if (parts.get(at).table().isPresent()) {
                questions.add(new RowCondition.Distinct(rows, Asked.FIRST, words));
            }
            for (int other = 0; other < at; other++) {
                Side there = sides.get(other).orElseThrow();
                questions.add(new RowCondition.NoPartner(rows, there, Asked.FIRST, words));
            }
        }
    }

    private static List<Expression> references(List<String> columns) {
        return columns.stream().<Expression>map(Expression.ColumnReference::new).toList();
    }

    private void present(TracedRows part, String column) {
        part.value(new Expression.ColumnReference(column))
                .filter(value -> !NeverNull.is(value, part, from))
                .ifPresent(value -> questions.add(new RowCondition.None(
                        part.rows().and(Predicates.isNull(value)),
                        ENGINE_STOPS,
                        "rows of " + part.name() + " have NULL in "
                                + part.first(column).orElse(column))));
    }

    private void satisfied(Constraint.Check check, TracedRows part) {
        Optional<Expression> predicate = part.value(check.predicate());
        if (predicate.filter(Constant::isNeverFalse).isPresent()) {
            return;
        }
        if (predicate.isPresent()) {
            questions.add(new RowCondition.None(
                    part.rows().and(Expressions.not(predicate.get())),
                    ENGINE_STOPS,
                    "rows of " + part.name() + " break " + check.name()));
        } else {
            questions.open("whether rows of " + part.name() + " break " + check.name() + " is not known before");
        }
    }

    private void distinct(
            String name,
            List<Expression> keys,
            Optional<Expression> where,
            List<TracedRows> all,
            List<TracedRows> fresh) {
        List<Optional<Side>> sides =
                all.stream().map(part -> side(part, keys, where)).toList();
        for (int at = 0; at < all.size(); at++) {
            if (!fresh.contains(all.get(at))) {
                continue;
            }
            if (sides.get(at).isEmpty()) {
                questions.open(
                        "whether rows of " + all.get(at).name() + " collide in " + name + " is not known before");
                continue;
            }
            Side rows = sides.get(at).get();
            if (Constant.holdNull(rows.keys())) {
                continue;
            }
            String words = "rows of " + all.get(at).name() + " collide in " + name;
            if (all.get(at).table().isPresent()) {
                questions.add(new RowCondition.Distinct(rows, ENGINE_STOPS, words));
            }
            for (int other = 0; other < at; other++) {
                sides.get(other)
                        .filter(there -> !Constant.differ(rows.keys(), there.keys()))
                        .ifPresent(
                                there -> questions.add(new RowCondition.NoPartner(rows, there, ENGINE_STOPS, words)));
            }
        }
    }

    private static Optional<Side> side(TracedRows part, List<Expression> keys, Optional<Expression> where) {
        // rows are not grouped by what other tables hold
        List<Expression> values = keys.stream()
                .flatMap(key -> part.value(key).stream())
                .filter(value -> !Expressions.looksElsewhere(value))
                .toList();
        Optional<Expression> condition = where.flatMap(part::value);
        return values.size() == keys.size() && condition.isPresent() == where.isPresent()
                ? Optional.of(new Side(part.rows().and(condition), values))
                : Optional.empty();
    }

    private void partnered(Constraint.ForeignKey key, TracedRows part) {
        Optional<Side> child = side(part, references(key.columns()), Optional.empty());
        Optional<List<TracedRows>> targets = traces.of(key.referencedTable());
        List<Side> parents = targets.orElse(List.of()).stream()
                .flatMap(target -> side(target, references(key.referencedColumns()), Optional.empty()).stream())
                .toList();
        boolean known = targets.isPresent() && parents.size() == targets.get().size();
        if (child.filter(rows -> Constant.holdNull(rows.keys())).isPresent()) {
            return;
        }
        if (child.isPresent() && known) {
            questions.add(new RowCondition.Partner(
                    child.get(),
                    parents,
                    ENGINE_STOPS,
                    "rows of " + part.name() + " have no partner in " + key.referencedTable() + ", which " + key.name()
                            + " asks for"));
        } else {
            questions.open(
                    "whether rows of " + part.name() + " have a partner by " + key.name() + " is not known before");
        }
    }
}
