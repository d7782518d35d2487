package dev.plinth.expression;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;

/** The form of what denies a condition: {@code not} goes inwards as far as it can. What is unknown stays unknown. */
final class Denial {
    private Denial() {}

    static Expression of(Expression condition) {
        if (condition instanceof Expression.Not not) {
            return Meaning.form(not.operand());
        }
        if (condition instanceof Expression.BooleanLiteral literal) {
            return new Expression.BooleanLiteral(!literal.value());
        }
        if (condition instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (condition instanceof Expression.IsNull isNull) {
            return Meaning.form(new Expression.IsNull(isNull.operand(), other(isNull.sense())));
        }
        if (condition instanceof Expression.In in) {
            return Meaning.form(new Expression.In(in.operand(), in.values(), other(in.sense())));
        }
        if (condition instanceof Expression.Between between) {
            return Meaning.form(
                    new Expression.Between(between.operand(), between.low(), between.high(), other(between.sense())));
        }
        if (condition instanceof Expression.Like like) {
            return Meaning.form(new Expression.Like(like.operand(), like.pattern(), other(like.sense())));
        }
        if (condition instanceof Expression.Exists exists) {
            return Meaning.form(
                    new Expression.Exists(exists.table(), exists.alias(), exists.where(), other(exists.sense())));
        }
        return denied(condition);
    }

    private static Expression denied(Expression condition) {
        return new Expression.Not(Meaning.form(condition));
    }

    private static Sense other(Sense sense) {
        return sense == Sense.AFFIRMED ? Sense.DENIED : Sense.AFFIRMED;
    }

    private static Expression binary(Expression.Binary expression) {
        Expression left = expression.left();
        Expression right = expression.right();
        return switch (expression.operator()) {
            case AND -> joined(Operator.OR, expression);
            case OR -> joined(Operator.AND, expression);
            case EQUAL -> Meaning.unequal(left, right);
            case NOT_EQUAL -> Meaning.equal(left, right);
            case LESS -> Meaning.form(new Expression.Binary(Operator.GREATER_OR_EQUAL, left, right));
            case LESS_OR_EQUAL -> Meaning.form(new Expression.Binary(Operator.GREATER, left, right));
            case GREATER -> Meaning.form(new Expression.Binary(Operator.LESS_OR_EQUAL, left, right));
            case GREATER_OR_EQUAL -> Meaning.form(new Expression.Binary(Operator.LESS, left, right));
            case CONCATENATE, ADD, SUBTRACT, MULTIPLY, DIVIDE -> denied(expression);
        };
    }

    private static Expression joined(Operator operator, Expression.Binary chain) {
        return Meaning.joined(
                operator, Meaning.operands(chain).stream().map(Denial::of).toList());
    }
}
