package dev.plinth.prover.evaluation;

import java.time.Instant;

/**
 * Two extremes between which the engines lie. The language has one meaning, but at its rim the engines differ: SQLite holds
 * decimals as binary numbers, and nobody knows what {@code now()} will be. A row
 * on which both manners agree is one on which all engines agree.
 */
public enum Manner {
    /** Decimals are exact, and it is long ago. */
    EXACT(Instant.parse("2020-01-01T00:00:00Z")),
    /** Decimals are binary, and it is far in the future. */
    BINARY(Instant.parse("2120-01-01T00:00:00Z"));

    private final Instant now;

    Manner(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }
}
