package dev.plinth.prover.random;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A schema and some edits of it, all from seeds.
 *
 * @param edits a seed each
 */
record RandomCase(long schema, List<Long> edits) {
    RandomCase {
        edits = List.copyOf(edits);
    }

    static RandomCase of(long seed) {
        Random random = new Random(seed);
        List<Long> edits = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int number = 0; number < count; number++) {
            edits.add(random.nextLong());
        }
        return new RandomCase(random.nextLong(), edits);
    }

    Schema from() {
        return RandomSchema.of(schema);
    }

    RandomChange change() {
        return RandomChange.of(from(), edits);
    }

    /** Planning proves the plan law and the inverse law by itself. */
    MigrationPlan plan() {
        RandomChange change = change();
        State state = State.of(from());
        List<Operation> operations = new SchemaDiffer(NamingStyle.SNAKE, change.renames()).diff(state, change.to());
        return Planner.plan(state, operations, change.to());
    }

    /** Cases with one edit less. */
    List<RandomCase> smaller() {
        List<RandomCase> cases = new ArrayList<>();
        for (int left = 0; left < edits.size(); left++) {
            List<Long> fewer = new ArrayList<>(edits);
            fewer.remove(left);
            cases.add(new RandomCase(schema, fewer));
        }
        return cases;
    }
}
