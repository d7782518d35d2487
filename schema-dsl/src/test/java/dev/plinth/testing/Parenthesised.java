package dev.plinth.testing;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Sense;
import java.util.List;
import java.util.stream.Collectors;

/** Writes expressions as somebody does who trusts no precedence. */
public final class Parenthesised implements Expression.Visitor<String> {
    private final Choice choice;

    public Parenthesised(Choice choice) {
        this.choice = choice;
    }

    public String of(Expression expression) {
        String text = expression.accept(this);
        return choice.oneIn(4) ? "((" + text + "))" : "(" + text + ")";
    }

    @Override
    public String column(Expression.ColumnReference expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String qualified(Expression.QualifiedColumn expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String exists(Expression.Exists expression) {
        String denied = expression.sense() == Sense.DENIED ? "not " : "";
        return denied + "exists (" + expression.table() + " " + expression.alias() + " where " + of(expression.where())
                + ")";
    }

    @Override
    public String text(Expression.TextLiteral expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String number(Expression.NumberLiteral expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String bool(Expression.BooleanLiteral expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String nullValue(Expression.NullLiteral expression) {
        return ExpressionText.of(expression);
    }

    @Override
    public String not(Expression.Not expression) {
        return "not " + of(expression.operand());
    }

    @Override
    public String negative(Expression.Negative expression) {
        return "-" + of(expression.operand());
    }

    @Override
    public String binary(Expression.Binary expression) {
        return of(expression.left()) + expression.operator().symbol() + of(expression.right());
    }

    @Override
    public String isNull(Expression.IsNull expression) {
        String operand = of(expression.operand());
        return denied(expression.sense(), operand + " is null", operand + " is not null");
    }

    @Override
    public String in(Expression.In expression) {
        String operand = of(expression.operand());
        String values = list(expression.values());
        return denied(expression.sense(), operand + " in " + values, operand + " not in " + values);
    }

    @Override
    public String between(Expression.Between expression) {
        String operand = of(expression.operand());
        String ends = " between " + of(expression.low()) + " and " + of(expression.high());
        return denied(expression.sense(), operand + ends, operand + " not" + ends);
    }

    @Override
    public String like(Expression.Like expression) {
        String operand = of(expression.operand());
        String pattern = " like " + of(expression.pattern());
        return denied(expression.sense(), operand + pattern, operand + " not" + pattern);
    }

    private String denied(Sense sense, String affirmed, String denied) {
        return sense == Sense.AFFIRMED ? affirmed : choice.oneIn(2) ? denied : "not " + affirmed;
    }

    @Override
    public String caseWhen(Expression.Case expression) {
        String branches = expression.branches().stream()
                .map(branch -> " when " + of(branch.condition()) + " then " + of(branch.result()))
                .collect(Collectors.joining());
        return "case" + branches
                + expression.otherwise().map(value -> " else " + of(value)).orElse("") + " end";
    }

    @Override
    public String cast(Expression.Cast expression) {
        return "cast(" + of(expression.operand()) + " as " + expression.type() + ")";
    }

    @Override
    public String call(Expression.Call expression) {
        return expression.function().keyword() + list(expression.arguments());
    }

    @Override
    public String raw(Expression.RawSql expression) {
        return ExpressionText.of(expression);
    }

    private String list(List<Expression> expressions) {
        return expressions.stream().map(this::of).collect(Collectors.joining(",", "(", ")"));
    }
}
