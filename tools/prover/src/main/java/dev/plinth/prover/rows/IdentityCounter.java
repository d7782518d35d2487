package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Counts an identity column up, with gaps, as if rows had been deleted. */
final class IdentityCounter {
    private static final int GAP = 3;
    private static final int TRIES = 100_000;

    private final Column column;
    private final RowRules rules;
    private final Random random;
    private long last;

    /** @param last the highest number that was given already */
    IdentityCounter(Column column, RowRules rules, Random random, long last) {
        this.last = last;
        this.column = column;
        this.rules = rules;
        this.random = random;
    }

    /** @param given the number that the row has to have, if any */
    long next(@Nullable Object given) {
        if (given instanceof Long number) {
            last = Math.max(last, number);
            return number;
        }
        last += 1 + random.nextInt(GAP);
        for (int tries = 0;
                tries < TRIES && rules.firstBroken(column.name(), last).isPresent();
                tries++) {
            last++;
        }
        return last;
    }
}
