package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a step that writes rows expects of them: short for steps of their own before it and behind it.
 *
 * @param count how many rows it reads
 * @param unique columns of the written table in which no two rows are the same then
 */
public record Expected(OptionalInt count, Coverage coverage, List<Located<String>> unique) {
    public static final Expected NOTHING = new Expected(OptionalInt.empty(), Coverage.ANY, List.of());

    public Expected {
        unique = List.copyOf(unique);
    }

    /** Which rows the step has to reach. */
    public enum Coverage {
        ANY,
        /** Every row of the source is copied; no row is left without a value that a backfill gives. */
        ALL
    }
}
