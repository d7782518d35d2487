package dev.plinth.plan;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Sense;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Conditions over constants alone that no row can break: the default of a new column under its own check. */
final class Constant {
    private Constant() {}

    /** Whether a condition certainly holds, or is NULL, which a check lets pass; false where that is not plain to see. */
    static boolean isNeverFalse(Expression condition) {
        if (condition instanceof Expression.In in) {
            return isNull(in.operand())
                    || (in.sense() == Sense.AFFIRMED
                            && in.values().stream().anyMatch(value -> isSame(in.operand(), value)));
        }
        if (condition instanceof Expression.Between between) {
            return isNull(between.operand())
                    || (between.sense() == Sense.AFFIRMED
                            && isOrdered(between.low(), between.operand())
                            && isOrdered(between.operand(), between.high()));
        }
        if (condition instanceof Expression.IsNull isNull) {
            return isNull.sense() == Sense.AFFIRMED ? isNull(isNull.operand()) : isLiteral(isNull.operand());
        }
        if (condition instanceof Expression.Like like) {
            return isNull(like.operand());
        }
        return condition instanceof Expression.Binary binary && isNeverFalse(binary);
    }

    private static boolean isNeverFalse(Expression.Binary binary) {
        Expression left = binary.left();
        Expression right = binary.right();
        return switch (binary.operator()) {
            case AND -> isNeverFalse(left) && isNeverFalse(right);
            case OR -> isNeverFalse(left) || isNeverFalse(right);
            case EQUAL -> isNull(left) || isNull(right) || isSame(left, right);
            case NOT_EQUAL -> isNull(left) || isNull(right);
            case LESS, GREATER -> isNull(left) || isNull(right) || isStrict(binary);
            case LESS_OR_EQUAL -> isNull(left) || isNull(right) || isOrdered(left, right);
            case GREATER_OR_EQUAL -> isNull(left) || isNull(right) || isOrdered(right, left);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, CONCATENATE -> false;
        };
    }

    private static boolean isStrict(Expression.Binary binary) {
        boolean less = binary.operator() == Expression.Operator.LESS;
        Expression low = less ? binary.left() : binary.right();
        Expression high = less ? binary.right() : binary.left();
        return isOrdered(low, high) && !isSame(low, high);
    }

    static boolean isNull(Expression value) {
        return value instanceof Expression.NullLiteral
                || (value instanceof Expression.Cast cast && isNull(cast.operand()));
    }

    /** Whether one of the keys is NULL in every row, so that none of them has a partner or a twin. */
    static boolean holdNull(List<Expression> keys) {
        return keys.stream().anyMatch(Constant::isNull);
    }

    /** Whether keys hold other numbers in at least one place, so that no two rows of theirs meet. */
    static boolean differ(List<Expression> keys, List<Expression> others) {
        return IntStream.range(0, keys.size())
                .mapToObj(at -> order(keys.get(at), others.get(at)))
                .flatMap(Optional::stream)
                .anyMatch(order -> order != 0);
    }

    private static boolean isLiteral(Expression value) {
        return value instanceof Expression.TextLiteral
                || value instanceof Expression.NumberLiteral
                || value instanceof Expression.BooleanLiteral;
    }

    private static boolean isSame(Expression left, Expression right) {
        Optional<Integer> order = order(left, right);
        return order.isPresent() ? order.get() == 0 : isLiteral(left) && left.equals(right);
    }

    private static boolean isOrdered(Expression low, Expression high) {
        return order(low, high).filter(order -> order <= 0).isPresent();
    }

    private static Optional<Integer> order(Expression left, Expression right) {
        return left instanceof Expression.NumberLiteral low && right instanceof Expression.NumberLiteral high
                ? Optional.of(low.value().compareTo(high.value()))
                : Optional.empty();
    }
}
