package dev.plinth.prover;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The evidence for one migration on one engine.
 *
 * @param rows in all tables when the migration began
 * @param digests of the rows, by table, before and, where the rollback brings everything back, after it
 * @param catalogBefore fingerprint of the catalog before, and after the rollback
 * @param catalogAfter fingerprint of the catalog after, and of one made from the declaration alone
 * @param notes what the proof says beside its verdict: what was lost as announced, what was not reached
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
        List<String> failures) {
    public MigrationProof {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        notes = List.copyOf(notes);
        failures = List.copyOf(failures);
    }

    /** What came out. */
    public enum Verdict {
        /** Up, down and up again, and nothing was lost but what the plan says. */
        PROVEN,
        /** The rollback's condition does not hold for these rows; it stopped and changed nothing. */
        CONDITIONAL,
        FAILED
    }
}
