package dev.plinth.prover;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence for one migration on one engine.
 *
 * @param rows in all tables when the migration was last rolled back: those that were there before it, as it left them, and
 *     those that were written since
 * @param digests of the rows, by table, before and, where the rollback brings everything back, after it
 * @param catalogBefore fingerprint of the catalog before, and after the rollback
 * @param catalogAfter fingerprint of the catalog after, and of one made from the declaration alone
 * @param notes what the proof says beside its verdict: what was lost as announced, what was not reached
 * @param unproven what was not proven, and why: rows that were made up, and that the migration does not admit, say nothing
 *     about it; empty in a proof
 * @param failures what is wrong; empty in a proof
 */
public record MigrationProof(
        String migration,
        Verdict verdict,
        int rows,
        SortedMap<String, String> digests,
        String catalogBefore,
        String catalogAfter,
        List<String> notes,
        List<String> unproven,
        List<String> failures) {
    public MigrationProof {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        notes = List.copyOf(notes);
        unproven = List.copyOf(unproven);
        failures = List.copyOf(failures);
    }

    /** What came out. */
    public enum Verdict {
        /** Up, down and up again, and nothing was lost but what the plan says. */
        PROVEN,
        /** The rollback's condition does not hold for these rows; it stopped and changed nothing. */
        CONDITIONAL,
        /** Nothing is wrong that was seen, but tables were empty that should not have been. */
        UNPROVEN,
        /** Something is lost, left behind or refused that the plan does not say. */
        FAILED;

        /** Whether it is what a build may rely on. */
        public boolean holds() {
            return this == PROVEN || this == CONDITIONAL;
        }
    }
}
