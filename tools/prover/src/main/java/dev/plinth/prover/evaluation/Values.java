package dev.plinth.prover.evaluation;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The neutral values of each type: what a column of it can hold on every engine. */
public final class Values {
    private Values() {}

    /** Whether {@code value} is one of the type's; NULL is none. */
    public static boolean fits(DataType type, Object value) {
        return type.accept(new Fit(value));
    }

    static long lowest(Simple integer) {
        return integer == Simple.SMALLINT
                ? Short.MIN_VALUE
                : integer == Simple.INT ? Integer.MIN_VALUE : Long.MIN_VALUE;
    }

    static long highest(Simple integer) {
        return integer == Simple.SMALLINT
                ? Short.MAX_VALUE
                : integer == Simple.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    /** The number of code points, which is what every length in the language counts. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** SQLite and SQL Server know the years 1 to 9999. */
    private static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    private static boolean isSame(Object time, Object inMillis) {
        return time.equals(inMillis);
    }

    private record Fit(Object value) implements DataType.Visitor<Boolean> {
        @Override
        public Boolean simple(Simple type) {
            return switch (type) {
                case BOOLEAN -> value instanceof Boolean;
                case SMALLINT, INT, BIGINT ->
                    value instanceof Long number && number >= lowest(type) && number <= highest(type);
                case REAL -> value instanceof Double number && number == number.floatValue();
                case DOUBLE -> value instanceof Double number && !number.isNaN() && !number.isInfinite();
                case TEXT, JSON -> value instanceof String;
                case UUID -> value instanceof UUID;
                case DATE -> value instanceof LocalDate date && isYear(date.getYear());
                case TIME -> value instanceof LocalTime time && isSame(time, time.truncatedTo(ChronoUnit.MILLIS));
                case TIMESTAMP ->
                    value instanceof LocalDateTime time
                            && isYear(time.getYear())
                            && isSame(time, time.truncatedTo(ChronoUnit.MILLIS));
                case TIMESTAMPTZ ->
                    value instanceof Instant instant
                            && isYear(instant.atOffset(ZoneOffset.UTC).getYear())
                            && isSame(instant, instant.truncatedTo(ChronoUnit.MILLIS));
            };
        }

        @Override
        public Boolean decimal(DataType.Decimal type) {
            return value instanceof BigDecimal number
                    && number.stripTrailingZeros().scale() <= type.scale()
                    && number.precision() - number.scale() <= type.precision() - type.scale();
        }

        @Override
        public Boolean character(DataType.Char type) {
            return value instanceof String text && length(text) == type.length();
        }

        @Override
        public Boolean varchar(DataType.Varchar type) {
            return value instanceof String text && length(text) <= type.length();
        }

        @Override
        public Boolean binary(DataType.Binary type) {
            return value instanceof byte[] bytes
                    && bytes.length <= type.length().orElse(Integer.MAX_VALUE);
        }

        @Override
        public Boolean enumerated(DataType.Enumerated type) {
            return value instanceof String text && type.type().values().contains(text);
        }

        @Override
        public Boolean nativeType(DataType.Native type) {
            return type.base().accept(this);
        }
    }
}
