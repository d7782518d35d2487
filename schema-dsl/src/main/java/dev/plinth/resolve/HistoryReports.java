package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How it is said that migrations are no line. */
final class HistoryReports {
    private final Diagnostics diagnostics;
    private final Fingerprints fingerprints;

    /** What fingerprints in files are worth. */
    enum Fingerprints {
        MUST_HOLD,
        /** They are about to be written anew. */
        ARE_WRITTEN
    }

    HistoryReports(Diagnostics diagnostics, Fingerprints fingerprints) {
        this.diagnostics = diagnostics;
        this.fingerprints = fingerprints;
    }

    /** @param silent the migrations that left the schema as it was */
    void conflict(Branch branch, Branch.Conflict conflict, Set<String> silent) {
        String id = branch.migration().id().value();
        String other = conflict.other().migration();
        diagnostics.report(
                DiagnosticCode.BRANCHES_CONFLICT,
                conflict.step().span(),
                id + " and " + other + " were written each without the other, and do not go together: `"
                        + conflict.step() + "` here and `" + conflict.other() + "` at "
                        + conflict.other().span() + ": " + conflict.why(),
                "make the steps of " + id + " fit what they find after " + other + ", then run `plinth draft --rebase "
                        + id + "`"
                        + (silent.contains(other)
                                ? ". If it was written after " + other + ", `depends: [" + other + "]` says so"
                                : ""));
    }

    /** @param sound whether its steps fit what it finds */
    void start(MigrationDeclaration migration, String start, boolean sound) {
        if (fingerprints == Fingerprints.ARE_WRITTEN) {
            return;
        }
        Located<String> from = migration.from().orElseThrow();
        String id = migration.id().value();
        diagnostics.report(
                DiagnosticCode.WRONG_FINGERPRINT,
                from.span(),
                id + " was written against the schema " + shortened(from.value())
                        + ", and the migrations before it lead to " + shortened(start),
                sound
                        ? "make sure that the steps of " + id + " still mean what they should, then run `plinth draft"
                                + " --seal`: it writes from: " + shortened(start)
                        : "make the steps of " + id + " fit the schema after those before it, then run `plinth draft"
                                + " --seal`");
    }

    void end(MigrationDeclaration migration, Located<String> to, String end) {
        if (fingerprints == Fingerprints.ARE_WRITTEN) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.WRONG_FINGERPRINT,
                to.span(),
                "the steps of " + migration.id().value() + " lead to the schema " + shortened(end) + ", and not to "
                        + shortened(to.value()),
                "if the steps are right, run `plinth draft --seal`: it writes to: " + shortened(end));
    }

    private static String shortened(String fingerprint) {
        return fingerprint.length() <= 11 ? fingerprint : fingerprint.substring(0, 11) + "…";
    }

    /** @param waiting migrations of which none can be the next */
    void cycle(Collection<MigrationDeclaration> waiting, Predicate<MigrationDeclaration> hasAll) {
        List<String> path = new ArrayList<>();
        MigrationDeclaration at =
                waiting.stream().filter(hasAll.negate()).findFirst().orElseThrow();
        Optional<MigrationDeclaration> next = Optional.of(at);
        while (next.isPresent() && !path.contains(next.get().id().value())) {
            at = next.get();
            path.add(at.id().value());
            next = at.depends().stream()
                    .flatMap(depends ->
                            waiting.stream().filter(found -> found.id().value().equals(depends.value())))
                    .findFirst();
        }
        at = next.orElse(at);
        String last = at.id().value();
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(last), path.size()));
        circle.add(last);
        diagnostics.report(
                DiagnosticCode.DEPENDENCY_CYCLE,
                at.depends().get(0).span(),
                "migrations depend on each other in a circle: " + String.join(" -> ", circle),
                "take one of the depends away");
    }
}
