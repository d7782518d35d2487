package dev.plinth.expression;

import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.List;

/** The direct parts of each kind of expression. */
final class Children implements Expression.Visitor<List<Expression>> {
    static final Children READER = new Children();

    private Children() {}

    @Override
    public List<Expression> column(Expression.ColumnReference expression) {
        return List.of();
    }

    @Override
    public List<Expression> qualified(Expression.QualifiedColumn expression) {
        return List.of();
    }

    @Override
    public List<Expression> text(Expression.TextLiteral expression) {
        return List.of();
    }

    @Override
    public List<Expression> number(Expression.NumberLiteral expression) {
        return List.of();
    }

    @Override
    public List<Expression> bool(Expression.BooleanLiteral expression) {
        return List.of();
    }

    @Override
    public List<Expression> nullValue(Expression.NullLiteral expression) {
        return List.of();
    }

    @Override
    public List<Expression> not(Expression.Not expression) {
        return List.of(expression.operand());
    }

    @Override
    public List<Expression> negative(Expression.Negative expression) {
        return List.of(expression.operand());
    }

    @Override
    public List<Expression> binary(Expression.Binary expression) {
        return List.of(expression.left(), expression.right());
    }

    @Override
    public List<Expression> isNull(Expression.IsNull expression) {
        return List.of(expression.operand());
    }

    @Override
    public List<Expression> in(Expression.In expression) {
        List<Expression> parts = new ArrayList<>();
        parts.add(expression.operand());
        parts.addAll(expression.values());
        return parts;
    }

    @Override
    public List<Expression> between(Expression.Between expression) {
        return List.of(expression.operand(), expression.low(), expression.high());
    }

    @Override
    public List<Expression> like(Expression.Like expression) {
        return List.of(expression.operand(), expression.pattern());
    }

    @Override
    public List<Expression> caseWhen(Expression.Case expression) {
        List<Expression> parts = new ArrayList<>();
        for (Expression.When branch : expression.branches()) {
            parts.add(branch.condition());
            parts.add(branch.result());
        }
        expression.otherwise().ifPresent(parts::add);
        return parts;
    }

    @Override
    public List<Expression> cast(Expression.Cast expression) {
        return List.of(expression.operand());
    }

    @Override
    public List<Expression> call(Expression.Call expression) {
        return expression.arguments();
    }

    @Override
    public List<Expression> exists(Expression.Exists expression) {
        return List.of(expression.where());
    }

    @Override
    public List<Expression> raw(Expression.RawSql expression) {
        return List.of();
    }
}
