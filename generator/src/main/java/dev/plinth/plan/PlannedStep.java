package dev.plinth.plan;

import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import java.util.List;

/**
 * One operation in its place, with what undoes it there.
 *
 * @param inverse in the order in which it has to be applied
 * @param asked the number of the step that asked for it: its own, unless one step is carried out by several operations
 */
public record PlannedStep(Operation operation, List<Operation> inverse, Reversal reversal, int asked) {
    public PlannedStep {
        inverse = List.copyOf(inverse);
    }
}
