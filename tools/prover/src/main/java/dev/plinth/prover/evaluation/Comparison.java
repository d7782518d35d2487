package dev.plinth.prover.evaluation;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/** Which of two values comes first. Text goes by code point; a literal takes the type of what it is compared with. */
final class Comparison {
    private static final Duration ANY_TIME_ZONE = Duration.ofDays(2);

    private Comparison() {}

    /** @throws UndecidedException if the engines differ, or cannot compare the two */
    static int compare(Operand left, Operand right) {
        if (left.type() == Simple.JSON || right.type() == Simple.JSON) {
            throw new UndecidedException("JSON is not compared alike everywhere");
        }
        Object first = adapt(left.require(), right.require());
        Object second = adapt(right.require(), left.require());
        if (first instanceof Number && second instanceof Number) {
            return decimal(first).compareTo(decimal(second));
        }
        if (first.getClass() != second.getClass()) {
            return compareAcrossTypes(first, second);
        }
        return compareAlike(first, second);
    }

    static int compareText(String first, String second) {
        return Arrays.compare(first.codePoints().toArray(), second.codePoints().toArray());
    }

    static BigDecimal decimal(Object number) {
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        return number instanceof Double binary ? new BigDecimal(binary) : BigDecimal.valueOf((Long) number);
    }

    /** A text beside a date, a time or a UUID is read as one. */
    private static Object adapt(Object value, Object other) {
        if (!(value instanceof String text) || other instanceof String) {
            return value;
        }
        // What names no offset may be read in the session's time zone.
        boolean local = other instanceof Instant && !Casts.hasOffset(text);
        return Casts.parse(text, local ? Simple.TIMESTAMP : typeOf(other));
    }

    private static DataType typeOf(Object value) {
        if (value instanceof LocalDate) {
            return Simple.DATE;
        }
        if (value instanceof LocalTime) {
            return Simple.TIME;
        }
        if (value instanceof LocalDateTime) {
            return Simple.TIMESTAMP;
        }
        if (value instanceof Instant) {
            return Simple.TIMESTAMPTZ;
        }
        if (value instanceof UUID) {
            return Simple.UUID;
        }
        throw new UndecidedException(
                "text is not compared with " + value.getClass().getSimpleName() + " everywhere");
    }

    /** Kinds of time beside each other: only where they lie so far apart that neither midnight nor a time zone matters. */
    private static int compareAcrossTypes(Object first, Object second) {
        Duration apart = Duration.between(instant(second), instant(first));
        if (apart.abs().compareTo(ANY_TIME_ZONE) < 0) {
            throw new UndecidedException(first + " and " + second + " are too near each other to compare");
        }
        return apart.isNegative() ? -1 : 1;
    }

    private static Instant instant(Object time) {
        if (time instanceof LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        if (time instanceof LocalDateTime dateTime) {
            return dateTime.toInstant(ZoneOffset.UTC);
        }
        if (time instanceof Instant instant) {
            return instant;
        }
        throw new UndecidedException(time + " is not compared with another type everywhere");
    }

    private static int compareAlike(Object first, Object second) {
        if (first instanceof String text) {
            return compareText(text, (String) second);
        }
        if (first instanceof byte[] bytes) {
            return Arrays.compareUnsigned(bytes, (byte[]) second);
        }
        if (first instanceof UUID) {
            return first.toString().compareTo(second.toString());
        }
        if (first instanceof Boolean truth) {
            return truth.compareTo((Boolean) second);
        }
        return compareTimes(first, second);
    }

    private static int compareTimes(Object first, Object second) {
        if (first instanceof LocalTime time) {
            return time.compareTo((LocalTime) second);
        }
        return instant(first).compareTo(instant(second));
    }
}
