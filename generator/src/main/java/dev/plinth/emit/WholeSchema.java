package dev.plinth.emit;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.VerifyQueries.Expectation;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.util.List;

/** A schema as what makes it from nothing. */
final class WholeSchema {
    private WholeSchema() {}

    static MigrationPlan plan(State state) {
        List<Operation> operations =
                new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.EMPTY, state.declared());
        return Planner.plan(State.EMPTY, operations, state.declared());
    }

    /** What holds of a database that has it. */
    static List<Expectation> expectations(Dialect dialect, State state) {
        return Verification.expectations(dialect, plan(state));
    }

    /** The same without its reference data, which people may change. */
    static List<Expectation> objects(Dialect dialect, State state) {
        return Verification.objects(dialect, plan(state));
    }
}
