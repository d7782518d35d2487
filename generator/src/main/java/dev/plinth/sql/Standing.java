package dev.plinth.sql;

import java.util.List;
import java.util.Optional;

/** How a statement stands to the transaction of those before it. */
public sealed interface Standing {
    /** In it. */
    Standing TOGETHER = new Together();

    /**
     * In one that begins when theirs has ended, so that what they have locked is free: with others of the same standing, whose
     * locks are weak and held for long.
     */
    Standing APART = new Apart();

    /** In it, and it may go before those that stand apart and came first: it does not depend on them. */
    Standing EARLY = new Early();

    /** In the one after those that stand apart; what stands {@link #EARLY} behind it does not wait for it. */
    Standing LATE = new Late();

    record Late() implements Standing {}

    record Together() implements Standing {}

    record Early() implements Standing {}

    record Apart() implements Standing {}

    /**
     * In none.
     *
     * @param probe says {@code done}, {@code not done} or {@code broken}
     * @param cleanup what clears away something broken
     * @param before what does not hold where it must fail; empty: it never has to
     */
    record Alone(SqlFragment probe, List<SqlFragment> cleanup, Optional<Unit.Requirement> before) implements Standing {
        public Alone {
            cleanup = List.copyOf(cleanup);
        }
    }
}
