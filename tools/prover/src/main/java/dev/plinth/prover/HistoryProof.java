package dev.plinth.prover;

import java.util.List;

/**
 * The evidence that a whole history goes up, down to before its first migration, one after the other, and up again.
 *
 * @param rows in all tables of the last schema when the way down began
 * @param steps how many migrations were rolled back
 * @param notes what the proof says beside its verdict
 * @param unproven what was not proven, and why; empty in a proof
 * @param failures what is wrong; empty in a proof
 */
public record HistoryProof(
        MigrationProof.Verdict verdict,
        int rows,
        int steps,
        List<String> notes,
        List<String> unproven,
        List<String> failures) {
    /** Of a project without migrations. */
    static final HistoryProof NONE =
            new HistoryProof(MigrationProof.Verdict.PROVEN, 0, 0, List.of(), List.of(), List.of());

    public HistoryProof {
        notes = List.copyOf(notes);
        unproven = List.copyOf(unproven);
        failures = List.copyOf(failures);
    }
}
