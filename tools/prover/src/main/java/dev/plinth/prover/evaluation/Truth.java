package dev.plinth.prover.evaluation;

import org.jspecify.annotations.Nullable;

/** SQL's three truth values; a check refuses a row for {@link #FALSE} alone. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(@Nullable Boolean value) {
        if (value == null) {
            return UNKNOWN;
        }
        return value ? TRUE : FALSE;
    }

    @Nullable
    Boolean toBoolean() {
        return switch (this) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case UNKNOWN -> null;
        };
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
