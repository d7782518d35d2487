package dev.plinth.expression;

import dev.plinth.model.Expression;
import java.util.List;

/** Writes an expression again, part by part: a subclass says what becomes of the parts that it is about. */
abstract class Rewriter implements Expression.Visitor<Expression> {
    private Expression of(Expression expression) {
        return expression.accept(this);
    }

    final List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    @Override
    public Expression column(Expression.ColumnReference expression) {
        return expression;
    }

    @Override
    public Expression qualified(Expression.QualifiedColumn expression) {
        return expression;
    }

    @Override
    public Expression text(Expression.TextLiteral expression) {
        return expression;
    }

    @Override
    public Expression number(Expression.NumberLiteral expression) {
        return expression;
    }

    @Override
    public Expression bool(Expression.BooleanLiteral expression) {
        return expression;
    }

    @Override
    public Expression nullValue(Expression.NullLiteral expression) {
        return expression;
    }

    @Override
    public Expression not(Expression.Not expression) {
        return new Expression.Not(of(expression.operand()));
    }

    @Override
    public Expression negative(Expression.Negative expression) {
        return new Expression.Negative(of(expression.operand()));
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        return new Expression.Binary(expression.operator(), of(expression.left()), of(expression.right()));
    }

    @Override
    public Expression isNull(Expression.IsNull expression) {
        return new Expression.IsNull(of(expression.operand()), expression.sense());
    }

    @Override
    public Expression in(Expression.In expression) {
        return new Expression.In(of(expression.operand()), all(expression.values()), expression.sense());
    }

    @Override
    public Expression between(Expression.Between expression) {
        return new Expression.Between(
                of(expression.operand()), of(expression.low()), of(expression.high()), expression.sense());
    }

    @Override
    public Expression like(Expression.Like expression) {
        return new Expression.Like(of(expression.operand()), of(expression.pattern()), expression.sense());
    }

    @Override
    public Expression.Case caseWhen(Expression.Case expression) {
        return new Expression.Case(
                expression.branches().stream()
                        .map(branch -> new Expression.When(of(branch.condition()), of(branch.result())))
                        .toList(),
                expression.otherwise().map(this::of));
    }

    @Override
    public Expression cast(Expression.Cast expression) {
        return new Expression.Cast(of(expression.operand()), expression.type());
    }

    @Override
    public Expression call(Expression.Call expression) {
        return new Expression.Call(expression.function(), all(expression.arguments()));
    }

    @Override
    public Expression exists(Expression.Exists expression) {
        return new Expression.Exists(
                expression.table(), expression.alias(), of(expression.where()), expression.sense());
    }

    @Override
    public Expression raw(Expression.RawSql expression) {
        return expression;
    }
}
