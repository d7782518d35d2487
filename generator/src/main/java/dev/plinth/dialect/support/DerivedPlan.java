package dev.plinth.dialect.support;

import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plan with what follows from intent among its steps.
 *
 * @param authored for each step, the number of the step of the author's plan that it is, or follows from
 * @param unwatched tables that what follows from intent is taken down from for some steps
 */
public record DerivedPlan(MigrationPlan plan, List<Integer> authored, List<String> unwatched) {
    public DerivedPlan {
        unwatched = List.copyOf(unwatched);
        authored = List.copyOf(authored);
    }

    /** The statements with the author's steps for their origins. */
    public List<SqlStatement> attributed(List<SqlStatement> statements) {
        return statements.stream().map(this::attributed).toList();
    }

    private SqlStatement attributed(SqlStatement statement) {
        SqlStatement.Origin origin = statement.origin();
        return statement.from(new SqlStatement.Origin(origin.operation(), origin.path(), steps(origin.steps())));
    }

    /** The units with the author's steps for the origins of their statements. */
    public List<Unit> attributedUnits(List<Unit> units) {
        return units.stream()
                .map(unit -> new Unit(
                        unit.mode(),
                        unit.label(),
                        unit.prepare(),
                        unit.require(),
                        attributed(unit.statements()),
                        unit.checks(),
                        unit.restore(),
                        steps(unit.undoSteps())))
                .toList();
    }

    /** The steps that are, or follow from, these of the author's. */
    public Set<Integer> stepsOf(Set<Integer> steps) {
        return IntStream.range(0, authored.size())
                .filter(step -> steps.contains(authored.get(step)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private List<Integer> steps(List<Integer> steps) {
        return steps.stream()
                .map(step -> step < 0 ? step : authored.get(step))
                .distinct()
                .toList();
    }
}
