package dev.plinth.resolve;

import dev.plinth.change.Contract;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkedName;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.Origins;
import dev.plinth.diagnostic.SourceSpan;
import java.util.List;

/** That each contract ends what one migration before it keeps, and no other. */
final class Contracts {
    private final List<String> ids;
    private final Origins origins;
    private final Diagnostics diagnostics;

    private Contracts(List<String> ids, Origins origins, Diagnostics diagnostics) {
        this.ids = ids;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    /** @param migrations in their order */
    static void check(List<Migration> migrations, Origins origins, Diagnostics diagnostics) {
        List<String> ids = migrations.stream().map(Migration::id).toList();
        Contracts contracts = new Contracts(ids, origins, diagnostics);
        for (int place = 0; place < migrations.size(); place++) {
            List<Operation> steps = migrations.get(place).steps();
            for (int step = 0; step < steps.size(); step++) {
                if (steps.get(step) instanceof Contract contract) {
                    contracts.check(contract, place, step);
                }
            }
        }
    }

    private void check(Contract contract, int place, int step) {
        String other = contract.migration();
        List<String> before = ids.subList(0, place);
        if (!before.contains(other)) {
            report(
                    place,
                    step,
                    ids.contains(other)
                            ? other + " does not come before " + ids.get(place)
                            : "there is no migration " + other,
                    NearestName.hint(other, before, "write the id of a migration before: a file's name without .yaml"));
            return;
        }
        before.stream()
                .filter(id -> !id.equals(other) && ParkedName.areAlike(id, other))
                .findFirst()
                .ifPresent(id -> report(
                        place,
                        step,
                        "what " + other + " keeps cannot be told from what " + id + " keeps: their names begin alike",
                        "leave it, for it would be dropped along"));
    }

    private void report(int place, int step, String message, String hint) {
        origins.find(OriginsBuilder.step(ids.get(place), step))
                .ifPresent((SourceSpan span) -> diagnostics.report(DiagnosticCode.CONTRACT, span, message, hint));
    }
}
