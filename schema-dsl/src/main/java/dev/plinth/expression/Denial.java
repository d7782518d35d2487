package dev.plinth.expression;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;

/** The form of what denies a condition: {@code not} goes inwards as far as it can. What is unknown stays unknown. */
final class Denial implements Expression.Visitor<Expression> {
    static final Denial OF = new Denial();

    private Denial() {}

    private static Expression denied(Expression condition) {
        return new Expression.Not(Meaning.form(condition));
    }

    private static Sense other(Sense sense) {
        return sense == Sense.AFFIRMED ? Sense.DENIED : Sense.AFFIRMED;
    }

    @Override
    public Expression not(Expression.Not expression) {
        return Meaning.form(expression.operand());
    }

    @Override
    public Expression bool(Expression.BooleanLiteral expression) {
        return new Expression.BooleanLiteral(!expression.value());
    }

    @Override
    public Expression binary(Expression.Binary expression) {
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
                operator,
                Meaning.operands(chain).stream()
                        .map(condition -> condition.accept(OF))
                        .toList());
    }

    @Override
    public Expression isNull(Expression.IsNull expression) {
        return Meaning.form(new Expression.IsNull(expression.operand(), other(expression.sense())));
    }

    @Override
    public Expression in(Expression.In expression) {
        return Meaning.form(new Expression.In(expression.operand(), expression.values(), other(expression.sense())));
    }

    @Override
    public Expression between(Expression.Between expression) {
        return Meaning.form(new Expression.Between(
                expression.operand(), expression.low(), expression.high(), other(expression.sense())));
    }

    @Override
    public Expression like(Expression.Like expression) {
        return Meaning.form(new Expression.Like(expression.operand(), expression.pattern(), other(expression.sense())));
    }

    @Override
    public Expression column(Expression.ColumnReference expression) {
        return denied(expression);
    }

    @Override
    public Expression text(Expression.TextLiteral expression) {
        return denied(expression);
    }

    @Override
    public Expression number(Expression.NumberLiteral expression) {
        return denied(expression);
    }

    @Override
    public Expression nullValue(Expression.NullLiteral expression) {
        return denied(expression);
    }

    @Override
    public Expression negative(Expression.Negative expression) {
        return denied(expression);
    }

    @Override
    public Expression caseWhen(Expression.Case expression) {
        return denied(expression);
    }

    @Override
    public Expression cast(Expression.Cast expression) {
        return denied(expression);
    }

    @Override
    public Expression call(Expression.Call expression) {
        return denied(expression);
    }

    @Override
    public Expression raw(Expression.RawSql expression) {
        return denied(expression);
    }
}
