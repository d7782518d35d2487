package dev.plinth.prover.evaluation;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;

/** Conversions that mean the same everywhere; all others are undecided: 2.5 is 2 as an int here, and 3 there. */
final class Casts implements DataType.Visitor<Object> {
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter(java.util.Locale.ROOT);

    private final Object value;

    private Casts(Object value) {
        this.value = value;
    }

    /** @return a value that fits the type */
    static Object cast(Object value, DataType type) {
        Object result = type.accept(new Casts(value));
        if (!Values.fits(type, result)) {
            throw new UndecidedException(value + " does not fit " + type);
        }
        return result;
    }

    /** Reads a literal as a value of the type. */
    static Object parse(String text, DataType type) {
        return cast(text, type);
    }

    /** How a value stands in a text, on every engine. */
    static String text(Object value) {
        if (value instanceof String || value instanceof Long || value instanceof UUID || value instanceof LocalDate) {
            return value.toString();
        }
        throw new UndecidedException(
                "a " + value.getClass().getSimpleName() + " is not written as text alike everywhere");
    }

    @Override
    public Object simple(Simple type) {
        return switch (type) {
            case BOOLEAN -> bool();
            case SMALLINT, INT, BIGINT -> integer();
            case REAL, DOUBLE -> number().doubleValue();
            case TEXT -> text(value);
            case UUID -> value instanceof String text ? uuid(text) : value;
            case DATE, TIME, TIMESTAMP, TIMESTAMPTZ -> time(type);
            case JSON -> throw new UndecidedException("JSON is not made from other values alike everywhere");
        };
    }

    @Override
    public Object decimal(DataType.Decimal type) {
        return number();
    }

    @Override
    public Object character(DataType.Char type) {
        return text(value);
    }

    @Override
    public Object varchar(DataType.Varchar type) {
        return text(value);
    }

    @Override
    public Object binary(DataType.Binary type) {
        return value;
    }

    @Override
    public Object enumerated(DataType.Enumerated type) {
        return text(value);
    }

    @Override
    public Object nativeType(DataType.Native type) {
        return type.base().accept(this);
    }

    private Object bool() {
        return value instanceof Long number && (number == 0 || number == 1) ? (Object) (number == 1) : value;
    }

    private Object integer() {
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        try {
            return number().longValueExact();
        } catch (ArithmeticException fraction) {
            throw new UndecidedException(value + " is no integer: " + fraction.getMessage());
        }
    }

    private BigDecimal number() {
        if (value instanceof Number) {
            return Comparison.decimal(value);
        }
        if (value instanceof String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException broken) {
                throw new UndecidedException("'" + text + "' is no number: " + broken.getMessage());
            }
        }
        throw new UndecidedException(value + " is no number");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException broken) {
            throw new UndecidedException("'" + text + "' is no UUID: " + broken.getMessage());
        }
    }

    private Object time(Simple type) {
        if (value instanceof LocalDateTime dateTime && type == Simple.DATE) {
            return dateTime.toLocalDate();
        }
        if (value instanceof LocalDate date && type == Simple.TIMESTAMP) {
            return date.atStartOfDay();
        }
        if (!(value instanceof String text)) {
            return value;
        }
        try {
            return switch (type) {
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case TIMESTAMP -> timestamp(text);
                case TIMESTAMPTZ -> instant(text);
                case BOOLEAN, SMALLINT, INT, BIGINT, REAL, DOUBLE, TEXT, UUID, JSON ->
                    throw new IllegalArgumentException(type + " is no time");
            };
        } catch (DateTimeException broken) {
            throw new UndecidedException("'" + text + "' is no " + type + ": " + broken.getMessage());
        }
    }

    private static LocalDateTime timestamp(String text) {
        return text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text, TIMESTAMP);
    }

    static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.matches(".*[+-][0-9]{2}:[0-9]{2}");
    }

    /** With an offset, or in UTC without one. */
    private static Instant instant(String text) {
        return hasOffset(text)
                ? OffsetDateTime.parse(text.replace(' ', 'T')).toInstant()
                : timestamp(text).toInstant(ZoneOffset.UTC);
    }
}
