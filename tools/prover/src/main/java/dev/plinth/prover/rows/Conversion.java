package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.prover.evaluation.Constants;
import dev.plinth.prover.evaluation.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Which values of a type become values of another one on every engine when a migration changes the type of their column.
 * Rounding is let through, where the rounded value is in range: what is lost then is announced by the plan.
 */
final class Conversion {
    private Conversion() {}

    static boolean converts(Object value, DataType to) {
        if (value instanceof String text) {
            return isInteger(to) ? isPlainInteger(text, to) : Values.fits(to, text);
        }
        if (value instanceof Long number) {
            return isText(to)
                    ? Values.fits(to, number.toString())
                    : Constants.as(value, to).isPresent();
        }
        if (value instanceof BigDecimal number) {
            int scale = to instanceof DataType.Decimal decimal ? decimal.scale() : 0;
            return Constants.as(number.setScale(scale, RoundingMode.UP), to).isPresent();
        }
        if (value instanceof Double number && to == Simple.REAL) {
            double size = Math.abs(number);
            return size == 0 || (size >= Float.MIN_NORMAL && size <= Float.MAX_VALUE);
        }
        return Values.fits(to, value);
    }

    /** The edges of the narrower type, as the wider one holds them. */
    static List<Object> edges(DataType from, DataType to) {
        return EdgeValues.ofIndexed(to).stream()
                .map(edge -> back(edge, from))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A value of the narrower type, as one of the wider. */
    static Optional<Object> back(Object value, DataType from) {
        return Constants.as(value, from);
    }

    /** As an integer is printed: what has blanks or zeros before it would come back without them. */
    private static boolean isPlainInteger(String text, DataType to) {
        return text.matches("0|-?[1-9][0-9]{0,18}") && Constants.as(text, to).isPresent();
    }

    private static boolean isInteger(DataType type) {
        return type == Simple.SMALLINT || type == Simple.INT || type == Simple.BIGINT;
    }

    private static boolean isText(DataType type) {
        return type == Simple.TEXT || type instanceof DataType.Varchar;
    }
}
