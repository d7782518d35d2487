package dev.plinth.prover.conformance;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a value of a sample's row: {@code NULL}, a text in quotes, anything else bare. */
final class RowValues {
    private RowValues() {}

    static @Nullable Object parse(String text, DataType type) {
        if (text.equals("NULL")) {
            return null;
        }
        if (type instanceof DataType.Decimal) {
            return new BigDecimal(text);
        }
        if (type instanceof DataType.Binary) {
            return HexFormat.of().parseHex(text);
        }
        return type instanceof Simple simple ? simple(text, simple) : unquoted(text);
    }

    private static Object simple(String text, Simple type) {
        return switch (type) {
            case BOOLEAN -> Boolean.valueOf(text);
            case SMALLINT, INT, BIGINT -> Long.valueOf(text);
            case REAL, DOUBLE -> Double.valueOf(text);
            case TEXT, JSON -> unquoted(text);
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> LocalDateTime.parse(text.replace(' ', 'T'));
            case TIMESTAMPTZ -> Instant.parse(text.replace(' ', 'T'));
        };
    }

    private static String unquoted(String text) {
        if (!text.startsWith("'") || !text.endsWith("'") || text.length() < 2) {
            throw new IllegalArgumentException("a text stands in quotes: " + text);
        }
        return text.substring(1, text.length() - 1);
    }
}
