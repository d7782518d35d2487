package dev.plinth.prover.evaluation;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Sums, products and roundings, where a result that some engine refuses is undecided. */
final class Arithmetic {
    private static final List<DataType> INTEGERS = List.of(Simple.SMALLINT, Simple.INT, Simple.BIGINT);
    private static final DataType DECIMAL = new DataType.Decimal(DataType.Decimal.MAX_PRECISION, 20);

    private final Manner manner;

    Arithmetic(Manner manner) {
        this.manner = manner;
    }

    Operand apply(Operator operator, Operand left, Operand right) {
        if (left.isNull() || right.isNull()) {
            return Operand.NULL;
        }
        Object first = number(left);
        Object second = number(right);
        if (first instanceof Long one && second instanceof Long other) {
            return integers(operator, one, other, wider(left.type(), right.type()));
        }
        if (first instanceof Double || second instanceof Double) {
            return doubles(operator, ((Number) first).doubleValue(), ((Number) second).doubleValue());
        }
        return new Operand(decimals(operator, Comparison.decimal(first), Comparison.decimal(second)), DECIMAL);
    }

    Operand negate(Operand operand) {
        return apply(Operator.SUBTRACT, new Operand(0L, Simple.SMALLINT), operand);
    }

    Operand absolute(Operand operand) {
        if (operand.isNull()) {
            return Operand.NULL;
        }
        boolean negative = Comparison.decimal(number(operand)).signum() < 0;
        return negative ? negate(operand) : operand;
    }

    /** Half away from zero; on a binary number a half is rounded differently from engine to engine. */
    Operand round(Operand operand, int digits) {
        if (operand.isNull() || operand.require() instanceof Long) {
            return operand;
        }
        Object value = number(operand);
        BigDecimal exact = Comparison.decimal(value);
        BigDecimal rounded = exact.setScale(digits, RoundingMode.HALF_UP);
        if (value instanceof Double
                && exact.setScale(digits, RoundingMode.HALF_DOWN).compareTo(rounded) != 0) {
            throw new UndecidedException("round(" + value + ") lies in the middle");
        }
        return new Operand(value instanceof Double ? (Object) rounded.doubleValue() : rounded, operand.type());
    }

    /** In the binary manner a decimal is an integer where it can be, as SQLite stores it, and else a double. */
    private Object number(Operand operand) {
        Object value = operand.require();
        if (!(value instanceof Number)) {
            throw new UndecidedException(value + " is no number");
        }
        if (!(value instanceof BigDecimal decimal) || manner == Manner.EXACT) {
            return value;
        }
        boolean integer =
                decimal.stripTrailingZeros().scale() <= 0 && decimal.abs().precision() <= 15;
        return integer ? (Object) decimal.longValueExact() : (Object) decimal.doubleValue();
    }

    private static DataType wider(DataType left, DataType right) {
        // A decimal that was read as an integer is as wide as an integer can be.
        int one = INTEGERS.contains(left) ? INTEGERS.indexOf(left) : INTEGERS.size() - 1;
        int other = INTEGERS.contains(right) ? INTEGERS.indexOf(right) : INTEGERS.size() - 1;
        return INTEGERS.get(Math.max(one, other));
    }

    private static Operand integers(Operator operator, long left, long right, DataType type) {
        try {
            long result = integer(operator, left, right);
            if (!Values.fits(type, result)) {
                throw new UndecidedException(result + " is no " + type);
            }
            return new Operand(result, type);
        } catch (ArithmeticException overflow) {
            throw new UndecidedException(left + " " + operator.symbol() + " " + right + ": " + overflow.getMessage());
        }
    }

    private static long integer(Operator operator, long left, long right) {
        return switch (operator) {
            case ADD -> Math.addExact(left, right);
            case SUBTRACT -> Math.subtractExact(left, right);
            case MULTIPLY -> Math.multiplyExact(left, right);
            case DIVIDE -> quotient(left, right);
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, CONCATENATE ->
                throw notArithmetic(operator);
        };
    }

    private static long quotient(long left, long right) {
        if (left == Long.MIN_VALUE && right == -1) {
            throw new ArithmeticException("overflow");
        }
        return left / right;
    }

    private static Operand doubles(Operator operator, double left, double right) {
        double result = switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, CONCATENATE ->
                throw notArithmetic(operator);
        };
        boolean underflow = result == 0 && left != 0 && right != 0 && operator != Operator.SUBTRACT;
        if (Double.isNaN(result) || Double.isInfinite(result) || (underflow && operator != Operator.ADD)) {
            throw new UndecidedException(left + " " + operator.symbol() + " " + right + " is out of range");
        }
        return new Operand(result, Simple.DOUBLE);
    }

    private static BigDecimal decimals(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> divide(left, right);
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, CONCATENATE ->
                throw notArithmetic(operator);
        };
    }

    private static BigDecimal divide(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            throw new UndecidedException("division by zero");
        }
        return left.divide(right, MathContext.DECIMAL128);
    }

    private static IllegalArgumentException notArithmetic(Operator operator) {
        return new IllegalArgumentException(operator.symbol() + " is no arithmetic");
    }
}
