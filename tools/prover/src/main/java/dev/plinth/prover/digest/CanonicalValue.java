package dev.plinth.prover.digest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a value so that two are written alike exactly where they are the same: a letter for its kind, and its text. */
public final class CanonicalValue {
    static final String NULL = "0";

    private CanonicalValue() {}

    public static String of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof BigDecimal number) {
            return "n" + number(number);
        }
        if (value instanceof byte[] bytes) {
            return "x" + HexFormat.of().formatHex(bytes);
        }
        return letter(value) + value.toString();
    }

    /** For messages: as a person would write it. */
    public static String shown(String canonical) {
        if (canonical.equals(NULL)) {
            return "NULL";
        }
        String text = canonical.substring(1);
        return switch (canonical.charAt(0)) {
            case 's' -> "'" + text.replace("'", "''") + "'";
            case 'x' -> "X'" + text + "'";
            default -> text;
        };
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static char letter(Object value) {
        if (value instanceof String) {
            return 's';
        }
        if (value instanceof Long) {
            return 'i';
        }
        if (value instanceof Double) {
            return 'f';
        }
        if (value instanceof Boolean) {
            return 'b';
        }
        if (value instanceof UUID) {
            return 'u';
        }
        return timeLetter(value);
    }

    private static char timeLetter(Object value) {
        if (value instanceof LocalDate) {
            return 'd';
        }
        if (value instanceof LocalTime) {
            return 't';
        }
        if (value instanceof LocalDateTime) {
            return 'l';
        }
        if (value instanceof Instant) {
            return 'z';
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " is no neutral value");
    }
}
