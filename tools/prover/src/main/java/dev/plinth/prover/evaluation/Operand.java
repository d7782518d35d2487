package dev.plinth.prover.evaluation;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way through an expression, with the type that an engine would compute in: two smallints overflow where two
 * bigints do not.
 */
record Operand(@Nullable Object value, DataType type) {
    static final Operand NULL = new Operand(null, Simple.TEXT);

    static Operand of(Truth truth) {
        return new Operand(truth.toBoolean(), Simple.BOOLEAN);
    }

    static Operand of(boolean value) {
        return new Operand(value, Simple.BOOLEAN);
    }

    static Operand text(String value) {
        return new Operand(value, Simple.TEXT);
    }

    /** A number as it stands in an expression: the narrowest of int, bigint and decimal that holds it. */
    static Operand number(BigDecimal value) {
        if (value.scale() > 0 || value.precision() > 18) {
            return new Operand(
                    value, new DataType.Decimal(DataType.Decimal.MAX_PRECISION, Math.min(value.scale(), 30)));
        }
        long number = value.longValueExact();
        boolean isInt = number == (int) number;
        return new Operand(number, isInt ? Simple.INT : Simple.BIGINT);
    }

    boolean isNull() {
        return value == null;
    }

    /** @throws IllegalStateException if there is none */
    Object require() {
        if (value == null) {
            throw new IllegalStateException("a value was asked of NULL");
        }
        return value;
    }

    Truth truth() {
        if (value == null || value instanceof Boolean) {
            return Truth.of((Boolean) value);
        }
        throw new UndecidedException(value + " is no truth value on every engine");
    }
}
