package dev.plinth.plan;

import dev.plinth.change.Fingerprint;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import java.util.List;

/** Operations in order that were proven to lead from one state to the other, and back. */
public record MigrationPlan(State from, State to, List<PlannedStep> steps) {
    public MigrationPlan {
        steps = List.copyOf(steps);
    }

    public List<Operation> operations() {
        return steps.stream().map(PlannedStep::operation).toList();
    }

    public String fromFingerprint() {
        return Fingerprint.of(from.declared());
    }

    public String toFingerprint() {
        return Fingerprint.of(to.declared());
    }

    /** The reversals that are more than {@link Reversal.Exact}, in the order of the steps. */
    public List<Reversal> reservations() {
        return steps.stream()
                .flatMap(step -> Reversal.parts(step.reversal()).stream())
                .filter(reversal -> !(reversal instanceof Reversal.Exact))
                .distinct()
                .toList();
    }
}
