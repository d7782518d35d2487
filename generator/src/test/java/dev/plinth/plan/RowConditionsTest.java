package dev.plinth.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AddConstraint;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RowConditionsTest {
    private static final Table PEOPLE =
            Table.of("people", List.of(Column.of("id", DataType.Simple.INT), Column.of("name", DataType.Simple.TEXT)));
    private static final List<Operation> STEPS = List.of(
            new UpdateRows("people", new TreeMap<>(Map.of("name", new Expression.TextLiteral("x"))), Optional.empty()),
            new AddConstraint("people", new Constraint.Unique("people_name_key", List.of("name"))));

    @Test
    void whatAStepWritesIsTraced() {
        RowConditions conditions = conditions(PEOPLE);
        assertThat(conditions.open()).isEmpty();
        assertThat(conditions.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        RowCondition.Distinct.class,
                        distinct ->
                                assertThat(distinct.rows().keys()).containsExactly(new Expression.TextLiteral("x")));
    }

    @Test
    void whatATriggerOfTheAuthorWritesNobodyKnows() {
        Trigger trigger = new Trigger("people_changed", DialectText.everywhere("CREATE TRIGGER people_changed …"));
        RowConditions conditions = conditions(PEOPLE.withTriggers(NamedMap.of(List.of(trigger))));
        assertThat(conditions.all()).isEmpty();
        assertThat(conditions.open()).extracting(RowConditions.Open::step).containsExactly(1);
    }

    @Test
    void neitherWhatOneWritesWhereRowsGoAlong() {
        Trigger trigger = new Trigger("visits_gone", DialectText.everywhere("CREATE TRIGGER visits_gone …"));
        Constraint.ForeignKey along = new Constraint.ForeignKey(
                "visits_person_id_fkey",
                List.of("person_id"),
                "people",
                List.of("id"),
                Constraint.ReferentialAction.CASCADE,
                Constraint.ReferentialAction.NO_ACTION,
                Constraint.Timing.IMMEDIATE);
        Table visits = Table.of("visits", List.of(Column.of("person_id", DataType.Simple.INT)))
                .withConstraints(NamedMap.of(List.of(along)))
                .withTriggers(NamedMap.of(List.of(trigger)));
        List<Operation> steps = List.of(new DeleteRows("people", Optional.empty()), STEPS.get(1));
        RowConditions conditions = RowConditions.of(Planner.plan(State.of(Schema.of(PEOPLE, visits)), steps));
        assertThat(conditions.open()).extracting(RowConditions.Open::step).containsExactly(1);
    }

    private static RowConditions conditions(Table table) {
        State from = State.of(Schema.of(table));
        return RowConditions.of(Planner.plan(from, STEPS));
    }
}
