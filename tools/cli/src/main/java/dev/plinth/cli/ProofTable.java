package dev.plinth.cli;

import dev.plinth.prover.EngineProof;
import dev.plinth.prover.HistoryProof;
import dev.plinth.prover.MigrationProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Proofs as a person reads them: a line a migration and engine, one for the whole history, what is wrong, then the verdicts. */
final class ProofTable {
    private static final int DIGEST = 12;

    private ProofTable() {}

    static List<String> lines(List<EngineProof> proofs) {
        List<String> lines = new ArrayList<>();
        for (EngineProof proof : proofs) {
            lines.add(proof.engine());
            proof.migrations().forEach(migration -> migration(migration, lines));
            history(proof.history(), lines);
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-18s %10s %6s  %-12s  %s",
                "engine",
                "migrations",
                "rows",
                "row digest",
                "up, down, up"));
        for (EngineProof proof : proofs) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-18s %10d %6d  %-12s  %s",
                    proof.engine(),
                    proof.migrations().size(),
                    proof.rows(),
                    proof.digest().substring(0, DIGEST),
                    verdict(proof)));
        }
        return lines;
    }

    /** One migration with rows of a real database. */
    static List<String> sampled(String engine, MigrationProof proof) {
        List<String> lines = new ArrayList<>(List.of(engine + ", masked rows"));
        migration(proof, lines);
        proof.notes().forEach(note -> lines.add("      - " + note));
        return lines;
    }

    private static void migration(MigrationProof migration, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-11s %-34s %5d rows  catalog %s -> %s",
                migration.verdict().name().toLowerCase(Locale.ROOT),
                migration.migration(),
                migration.rows(),
                migration.catalogBefore().substring(0, DIGEST),
                migration.catalogAfter().substring(0, DIGEST)));
        migration.unproven().forEach(reason -> lines.add("      ? " + reason));
        migration.failures().forEach(failure -> lines.add("      ! " + failure));
    }

    private static void history(HistoryProof history, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-11s %-34s %5d rows  %d rolled back one after the other",
                history.verdict().name().toLowerCase(Locale.ROOT),
                "all of them up, down and up",
                history.rows(),
                history.steps()));
        history.unproven().forEach(reason -> lines.add("      ? " + reason));
        history.failures().forEach(failure -> lines.add("      ! " + failure));
    }

    /** Whether a script is wrong, or the rows that were made did not suffice to tell. */
    private static String verdict(EngineProof proof) {
        if (proof.failed()) {
            return "FAILED";
        }
        return proof.proven() ? "proven, nothing lost but what is said" : "UNPROVEN";
    }
}
