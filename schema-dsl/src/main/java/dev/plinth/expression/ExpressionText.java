package dev.plinth.expression;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints an expression in the language's own syntax with the fewest parentheses: what YAML holds, what a person reads,
 * and what fingerprints are taken over. Parsing what it prints gives the same tree.
 */
public final class ExpressionText implements Expression.Visitor<String> {
    private static final int PREDICATE = 4;
    private static final int NOT = 3;
    private static final int NEGATIVE = 8;
    private static final int ATOM = 9;

    private static final ExpressionText PRINTER = new ExpressionText();

    private ExpressionText() {}

    public static String of(Expression expression) {
        return expression.accept(PRINTER);
    }

    @Override
    public String column(Expression.ColumnReference expression) {
        return Words.name(expression.column());
    }

    @Override
    public String qualified(Expression.QualifiedColumn expression) {
        return Words.name(expression.qualifier()) + "." + Words.name(expression.column());
    }

    @Override
    public String text(Expression.TextLiteral expression) {
        return "'" + expression.value().replace("'", "''") + "'";
    }

    @Override
    public String number(Expression.NumberLiteral expression) {
        return expression.value().toPlainString();
    }

    @Override
    public String bool(Expression.BooleanLiteral expression) {
        return expression.value() ? "true" : "false";
    }

    @Override
    public String nullValue(Expression.NullLiteral expression) {
        return "null";
    }

    @Override
    public String not(Expression.Not expression) {
        return "not " + inside(expression.operand(), NOT);
    }

    @Override
    public String negative(Expression.Negative expression) {
        // A sign before digits belongs to the number (-5): the negation of a number is told apart by parentheses.
        return expression.operand() instanceof Expression.NumberLiteral number
                ? "-(" + of(number) + ")"
                : "-" + inside(expression.operand(), ATOM);
    }

    @Override
    public String binary(Expression.Binary expression) {
        Operator operator = expression.operator();
        boolean comparison = operator.precedence() == PREDICATE;
        String left = inside(expression.left(), comparison ? PREDICATE + 1 : operator.precedence());
        String right = inside(expression.right(), operator.precedence() + 1);
        return left + " " + operator.symbol() + " " + right;
    }

    @Override
    public String isNull(Expression.IsNull expression) {
        return operand(expression.operand()) + (expression.sense() == Sense.DENIED ? " is not null" : " is null");
    }

    @Override
    public String in(Expression.In expression) {
        return operand(expression.operand()) + not(expression.sense()) + " in (" + list(expression.values()) + ")";
    }

    @Override
    public String between(Expression.Between expression) {
        return operand(expression.operand()) + not(expression.sense()) + " between " + operand(expression.low())
                + " and " + operand(expression.high());
    }

    @Override
    public String like(Expression.Like expression) {
        return operand(expression.operand()) + not(expression.sense()) + " like " + operand(expression.pattern());
    }

    @Override
    public String caseWhen(Expression.Case expression) {
        StringBuilder text = new StringBuilder("case");
        for (Expression.When branch : expression.branches()) {
            text.append(" when ").append(of(branch.condition()));
            text.append(" then ").append(of(branch.result()));
        }
        expression.otherwise().ifPresent(value -> text.append(" else ").append(of(value)));
        return text.append(" end").toString();
    }

    @Override
    public String cast(Expression.Cast expression) {
        return "cast(" + of(expression.operand()) + " as " + expression.type() + ")";
    }

    @Override
    public String call(Expression.Call expression) {
        return expression.function().keyword() + "(" + list(expression.arguments()) + ")";
    }

    @Override
    public String exists(Expression.Exists expression) {
        String alias = expression.alias().equals(QualifiedName.local(expression.table()))
                ? ""
                : " " + Words.name(expression.alias());
        return (expression.sense() == Sense.DENIED ? "not exists (" : "exists (") + Words.qualified(expression.table())
                + alias + " where " + of(expression.where()) + ")";
    }

    @Override
    public String raw(Expression.RawSql expression) {
        return expression.sql().texts().entrySet().stream()
                .map(ExpressionText::rawEntry)
                .collect(Collectors.joining(", ", "sql { ", " }"));
    }

    private static String rawEntry(Map.Entry<String, String> entry) {
        return entry.getKey() + ": '" + entry.getValue().replace("'", "''") + "'";
    }

    private static String not(Sense sense) {
        return sense == Sense.DENIED ? " not" : "";
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(ExpressionText::of).collect(Collectors.joining(", "));
    }

    private static String operand(Expression expression) {
        return inside(expression, PREDICATE + 1);
    }

    /** The text of an operand, in parentheses where it binds looser than its place demands. */
    private static String inside(Expression expression, int atLeast) {
        String text = of(expression);
        return precedence(expression) < atLeast ? "(" + text + ")" : text;
    }

    private static int precedence(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return binary.operator().precedence();
        }
        boolean denied = expression instanceof Expression.Exists exists && exists.sense() == Sense.DENIED;
        if (denied || expression instanceof Expression.Not) {
            return NOT;
        }
        if (expression instanceof Expression.Negative) {
            return NEGATIVE;
        }
        boolean predicate = expression instanceof Expression.IsNull
                || expression instanceof Expression.In
                || expression instanceof Expression.Between
                || expression instanceof Expression.Like;
        return predicate ? PREDICATE : ATOM;
    }
}
