package dev.plinth.write;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.ImpliedRenames;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.change.StateEditor;
import dev.plinth.model.NamingStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the steps of a migration as an author writes them: what follows from a step is not written again. */
public final class StepWalk {
    private final Optional<StateEditor> state;
    private final Optional<NamingStyle> style;
    private final Receiver receiver;

    /** Gets the steps that are written. */
    public interface Receiver {
        /** @param folded constraints that the column says as well */
        void addColumn(AddColumn operation, List<AddConstraint> folded, TableContext context);

        void step(Operation operation, TableContext context);
    }

    private StepWalk(Optional<StateEditor> state, Optional<NamingStyle> style, Receiver receiver) {
        this.state = state;
        this.style = style;
        this.receiver = receiver;
    }

    /**
     * @param before the schema that the first step meets; empty: nothing is known, and everything is written out
     * @param style of the project that will read it; empty: every name is written
     */
    public static void walk(
            List<Operation> steps, Optional<State> before, Optional<NamingStyle> style, Receiver receiver) {
        new StepWalk(before.map(StateEditor::new), style, receiver).walk(steps);
    }

    private void walk(List<Operation> steps) {
        int at = 0;
        while (at < steps.size()) {
            Operation operation = steps.get(at);
            List<Operation> rest = steps.subList(at + 1, steps.size());
            TableContext context = new TableContext(state.map(editor -> editor), style);
            int taken = 1;
            if (operation instanceof AddColumn added) {
                List<AddConstraint> folded = style.map(known -> FoldedColumn.constraints(added, rest, known))
                        .orElse(List.of());
                receiver.addColumn(added, folded, context);
                taken += folded.size();
            } else {
                taken += implied(operation, rest);
                receiver.step(operation, context);
            }
            List<Operation> written = new ArrayList<>(steps.subList(at, at + taken));
            state.ifPresent(editor -> written.forEach(step -> step.applyTo(editor)));
            at += taken;
        }
    }

    /** How many of the steps that follow are there because of this one. */
    private int implied(Operation operation, List<Operation> rest) {
        List<Operation> following = state.flatMap(
                        editor -> style.map(known -> ImpliedRenames.following(operation, editor, known)))
                .orElse(List.of());
        boolean written = following.size() <= rest.size()
                && rest.subList(0, following.size()).equals(following);
        return written ? following.size() : 0;
    }
}
