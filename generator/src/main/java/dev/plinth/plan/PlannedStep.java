package dev.plinth.plan;

import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import java.util.List;

/**
 * One operation in its place, with what undoes it there.
 *
 * @param inverse in the order in which it has to be applied
 */
public record PlannedStep(Operation operation, List<Operation> inverse, Reversal reversal) {
    public PlannedStep {
        inverse = List.copyOf(inverse);
    }
}
