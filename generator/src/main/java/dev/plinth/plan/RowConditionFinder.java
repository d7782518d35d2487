package dev.plinth.plan;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.ExpectRows;
import dev.plinth.change.Manual;
import dev.plinth.change.NoWayBack;
import dev.plinth.change.Operation;
import dev.plinth.change.RowChange;
import dev.plinth.change.StateEditor;
import dev.plinth.change.TypeChange;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UnparkTable;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.plan.RowCondition.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a plan and finds what each step asks of rows: what they hold then is traced back to what they hold before. */
final class RowConditionFinder {
    private final MigrationPlan plan;
    private final RowTraces traces;
    private final RowTraces beforeSeeds;
    private final RowQuestions questions = new RowQuestions();
    private final KeyConditions keys;
    private final WrittenRows written;
    private final MatchConditions matches;

    RowConditionFinder(MigrationPlan plan) {
        this.plan = plan;
        this.traces = new RowTraces(plan.from());
        this.beforeSeeds = new RowTraces(plan.from());
        this.keys = new KeyConditions(plan.from(), traces, questions);
        this.matches = new MatchConditions(plan.from(), traces, questions);
        this.written = new WrittenRows(plan.from(), traces, keys, questions);
    }

    RowConditions find() {
        SeedConditions seeds = new SeedConditions(plan.from(), beforeSeeds::unmixed, questions);
        Map<Integer, List<RowChange>> changes = SeedSteps.of(plan);
        StateEditor state = new StateEditor(plan.from());
        List<Operation> operations = plan.operations();
        for (int step = 0; step < operations.size(); step++) {
            Operation operation = operations.get(step);
            questions.of(step);
            ask(operation, state);
            if (changes.containsKey(step)) {
                Table table = state.requireTable(SeedSteps.table(operation).orElseThrow());
                seeds.ask(table, changes.getOrDefault(step, List.of()), state);
                traces.forget(table, changes.getOrDefault(step, List.of()));
            }
            Operation seen = traces.seen(operation);
            matches.ask(seen, state);
            written.ask(seen, state);
            traces.follow(seen, state);
            beforeSeeds.follow(beforeSeeds.seen(operation), state);
            written.askAfter(seen, state);
            operation.applyTo(state);
        }
        return questions.found();
    }

    private void ask(Operation operation, StateEditor before) {
        if (operation instanceof AddColumn add) {
            parts(add.table()).forEach(part -> added(add, part));
        } else if (operation instanceof UnparkColumn unpark && !unpark.column().nullable()) {
            parts(unpark.table()).forEach(part -> broughtBack(unpark, part));
        } else if (operation instanceof NoWayBack stop) {
            questions.add(new RowCondition.Never(stop.why()));
        } else if (operation instanceof Manual manual) {
            questions.add(new RowCondition.Done(
                    manual.toDo().check(),
                    "a person has to do this first: " + manual.toDo().line()));
        } else if (operation instanceof UnparkTable unpark) {
            unpark.table().foreignKeys().forEach(key -> keys.ask(key, unpark.as()));
        } else if (operation instanceof AlterColumn alter) {
            Column old = before.requireColumn(alter.table(), alter.column().name());
            parts(alter.table()).forEach(part -> altered(alter, old, part));
        } else if (operation instanceof AlterObject alter && alter.object() instanceof EnumType type) {
            narrowed(type, alter, before);
        } else if (operation instanceof ExpectRows expected) {
            expected(expected);
        } else if (operation instanceof AddConstraint add) {
            keys.ask(add.constraint(), add.table());
        } else if (operation instanceof CreateIndex create && create.index().unique()) {
            keys.ask(create.index(), create.table());
        }
    }

    private void expected(ExpectRows expected) {
        Optional<List<TracedRows>> parts = traces.of(expected.table());
        Optional<Expression> where = traces.seen(expected.where());
        List<RowCondition.Rows> rows = parts.orElse(List.of()).stream()
                .flatMap(part -> rows(part, where).stream())
                .toList();
        boolean known = parts.isPresent() && rows.size() == parts.get().size();
        if (known && expected.demand() instanceof ExpectRows.Count count && rows.size() == 1) {
            questions.add(new RowCondition.Exactly(rows.get(0), count.rows(), Asked.FIRST, words(expected)));
        } else if (known && expected.demand() instanceof ExpectRows.Count count && count.rows() == 0) {
            rows.forEach(part -> questions.add(new RowCondition.None(part, Asked.FIRST, words(expected))));
        } else if (known && expected.demand() instanceof ExpectRows.Unique unique) {
            keys.expect(unique.columns(), where, parts.get(), words(expected));
        } else {
            questions.unanswerable("what rows " + expected.table() + " has then is not known before: " + expected);
        }
    }

    private static Optional<RowCondition.Rows> rows(TracedRows part, Optional<Expression> where) {
        Optional<Expression> condition = where.flatMap(part::value);
        return condition.isPresent() == where.isPresent()
                ? Optional.of(part.rows().and(condition))
                : Optional.empty();
    }

    private static String words(ExpectRows expected) {
        return "not as expected: " + expected;
    }

    private List<TracedRows> parts(String table) {
        return traces.of(table).orElse(List.of());
    }

    private void added(AddColumn add, TracedRows part) {
        String column = add.column().name();
        if (add.needsEmptyTable()) {
            questions.add(new RowCondition.None(
                    part.rows(),
                    Asked.WHERE_NOTHING_IS_TAKEN_BACK,
                    part.name() + " has rows: " + column + " is NOT NULL and they have no value for it"));
        } else if (!add.column().nullable() && add.fill().isPresent()) {
            filled(part, column, add.fill().get(), Optional.empty());
        }
    }

    private void broughtBack(UnparkColumn unpark, TracedRows part) {
        String column = unpark.column().name();
        if (unpark.restore().isPresent()) {
            TracedRows back = RowValues.unparked(unpark, part);
            Optional<Expression> value = back.value(new Expression.ColumnReference(column));
            if (value.isPresent() && !isRestored(unpark, part)) {
                questions.add(new RowCondition.None(
                        part.rows().and(Predicates.isNull(value.get())),
                        Asked.FIRST,
                        "rows of " + part.name() + " have NULL in " + column + ", which `restore:` gives them"));
            }
            return;
        }
        part.value(new Expression.ColumnReference(unpark.as()))
                .ifPresent(
                        kept -> questions.add(
                                new RowCondition.None(
                                        part.rows().and(Predicates.isNull(kept)),
                                        Asked.FIRST,
                                        "rows were written to " + part.name() + " since " + column
                                                + " was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)")));
    }

    /** Whether what rows get that have nothing of their own is never NULL. */
    private boolean isRestored(UnparkColumn unpark, TracedRows part) {
        return unpark.restore()
                .flatMap(part::value)
                .filter(value -> NeverNull.is(value, part, plan.from()))
                .isPresent();
    }

    private void altered(AlterColumn alter, Column old, TracedRows part) {
        Column now = alter.column();
        TypeChange change = TypeChange.between(old.type(), now.type());
        Optional<Expression> value = part.value(new Expression.ColumnReference(old.name()));
        boolean narrows = change == TypeChange.NARROWING || change == TypeChange.ROUNDING;
        boolean mustBeSaid = old.nullable() && !now.nullable();
        if (value.isEmpty()) {
            if (narrows || mustBeSaid) {
                questions.open("what " + alter.table() + "." + old.name() + " holds then is not known before");
            }
            return;
        }
        if (narrows) {
            fits(part, old.name(), value.get(), old.type(), now.type());
        }
        if (mustBeSaid && alter.fill().isPresent()) {
            filled(part, old.name(), alter.fill().get(), value);
        } else if (mustBeSaid) {
            questions.add(new RowCondition.None(
                    part.rows().and(Predicates.isNull(value.get())),
                    Asked.WHERE_NOTHING_IS_TAKEN_BACK,
                    "rows of " + part.name() + " have NULL in "
                            + part.first(old.name()).orElse(old.name())));
        }
    }

    /** @param own what rows hold that need no fill where it is not NULL */
    private void filled(TracedRows part, String column, Expression fill, Optional<Expression> own) {
        Optional<Expression> value = part.value(fill);
        if (value.isEmpty()) {
            if (!NeverNull.isAlways(fill)) {
                questions.open("whether " + column + " gets a value is not known before");
            }
            return;
        }
        if (!NeverNull.is(value.get(), part, plan.from())) {
            Expression missing = Predicates.isNull(value.get());
            questions.add(new RowCondition.None(
                    part.rows().and(own.map(Predicates::isNull)).and(missing),
                    Asked.WHERE_NOTHING_IS_TAKEN_BACK,
                    "rows of " + part.name() + " break the NOT NULL of " + column));
        }
    }

    private void fits(TracedRows part, String column, Expression value, DataType from, DataType to) {
        questions.add(new RowCondition.Fits(
                part.rows(),
                value,
                from,
                to,
                isText(from) || isText(to) ? Asked.FIRST : Asked.WHERE_NOTHING_IS_TAKEN_BACK,
                "rows of " + part.name() + " have values in "
                        + part.first(column).orElse(column) + " that do not fit " + to));
    }

    /** Engines cut blanks off a text that is too long, and each takes other texts for numbers. */
    private static boolean isText(DataType type) {
        return TypeFamily.of(type) == TypeFamily.TEXT && !(type instanceof DataType.Enumerated);
    }

    private void narrowed(EnumType after, AlterObject alter, StateEditor before) {
        for (Table table : before.tablesOf(after)) {
            for (Column column : table.columns()) {
                if (column.type() instanceof DataType.Enumerated old
                        && old.type().name().equals(after.name())
                        && alter.mapping().isEmpty()
                        && !after.values().containsAll(old.type().values())) {
                    List<TracedRows> parts = new ArrayList<>(parts(table.name()));
                    parts.forEach(part -> part.value(new Expression.ColumnReference(column.name()))
                            .ifPresent(value ->
                                    fits(part, column.name(), value, column.type(), new DataType.Enumerated(after))));
                }
            }
        }
    }
}
