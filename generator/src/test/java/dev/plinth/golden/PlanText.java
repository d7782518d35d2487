package dev.plinth.golden;

import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.emit.ReversalWords;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.PlannedStep;
import dev.plinth.plan.Planner;

/** A plan as a reviewer reads it: one operation a line, with what its rollback cannot promise, and then the rollback. */
final class PlanText {
    private PlanText() {}

    static String of(MigrationPlan plan) {
        StringBuilder text = new StringBuilder("up\n");
        for (PlannedStep step : plan.steps()) {
            text.append("  ").append(line(step.operation()));
            if (!(step.reversal() instanceof Reversal.Exact)) {
                text.append("  [")
                        .append(line(ReversalWords.of(step.reversal())))
                        .append(']');
            }
            text.append('\n');
        }
        text.append("down\n");
        for (Operation operation : Planner.invert(plan).operations()) {
            text.append("  ").append(line(operation)).append('\n');
        }
        return text.toString();
    }

    private static String line(Object words) {
        return words.toString().replace("\\", "\\\\").replace("\n", "\\n");
    }
}
