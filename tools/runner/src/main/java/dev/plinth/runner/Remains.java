package dev.plinth.runner;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an unsuccessful migration left in the database. It is written in brackets before the error message of its
 * history row, where both a person and the next run read it.
 *
 * @param unitsDone how many units of the script that was running, counted from the first, are known to have happened
 */
record Remains(Kind kind, int unitsDone, String message) {

    private static final Pattern SHAPE = Pattern.compile("\\[([a-z ]+)(?:, (\\d{1,9}) done)?] (.*)", Pattern.DOTALL);

    enum Kind {
        /** Nothing is left; the migration may simply be tried again. */
        UNDONE,
        /** Some of it is there and could not be taken back. */
        HALF_APPLIED,
        /** Between two units of its rollback: a runner was killed here, or the next unit failed and left nothing. */
        HALF_ROLLED_BACK,
        /** Within an autocommit unit of its rollback, which may have happened. */
        INSIDE_ROLLBACK,
        /** Between two units: a runner is at work, or was killed here. */
        UNDER_WAY,
        /** Within an autocommit unit: only its probe can tell whether that happened. */
        INSIDE_UNIT,
        /** Written by something else. */
        UNCLEAR;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static Remains of(Kind kind, String message) {
        return new Remains(kind, 0, message);
    }

    /** What a person records who has found that the unit within which the runner stopped has happened. */
    Remains after(Kind between) {
        return new Remains(between, unitsDone + 1, "recorded by hand");
    }

    /** What a person records who has found that it has not. */
    Remains before(Kind between) {
        return new Remains(between, unitsDone, "recorded by hand");
    }

    static Remains parse(String errorMessage) {
        Matcher shape = SHAPE.matcher(errorMessage);
        if (shape.matches()) {
            int unitsDone = shape.group(2) == null ? 0 : Integer.parseInt(shape.group(2));
            for (Kind kind : Kind.values()) {
                if (kind.word().equals(shape.group(1))) {
                    return new Remains(kind, unitsDone, shape.group(3));
                }
            }
        }
        return of(Kind.UNCLEAR, errorMessage);
    }

    /** The text that {@link #parse} reads back. */
    String text() {
        return switch (kind) {
            case UNDER_WAY, INSIDE_UNIT, HALF_ROLLED_BACK, INSIDE_ROLLBACK ->
                "[" + kind.word() + ", " + unitsDone + " done] " + message;
            case UNDONE, HALF_APPLIED -> "[" + kind.word() + "] " + message;
            case UNCLEAR -> message;
        };
    }
}
