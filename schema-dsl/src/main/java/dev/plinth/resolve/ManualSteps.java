package dev.plinth.resolve;

import dev.plinth.change.Manual;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Origins;
import java.util.List;

/** That what a person does comes before all that a migration does: it runs as one, and does not stop in the middle. */
final class ManualSteps {
    private ManualSteps() {}

    static void check(List<Migration> migrations, Origins origins, Diagnostics diagnostics) {
        for (Migration migration : migrations) {
            List<Operation> steps = migration.steps();
            for (int step = 1; step < steps.size(); step++) {
                if (steps.get(step) instanceof Manual && !(steps.get(step - 1) instanceof Manual)) {
                    origins.find(OriginsBuilder.step(migration.id(), step))
                            .ifPresent(span -> diagnostics.report(
                                    DiagnosticCode.STEP_DOES_NOT_FIT,
                                    span,
                                    "a migration runs as one, and does not stop for a person behind its first steps",
                                    "write the step first, or it and what follows into a migration of their own"));
                }
            }
        }
    }
}
