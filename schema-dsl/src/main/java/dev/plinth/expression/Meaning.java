package dev.plinth.expression;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether two expressions say the same: for every row, NULLs included, both give the same value. It is told by a common
 * form, so a no can be wrong and a yes cannot. The form serves comparison alone: what is emitted is what the author wrote.
 */
public final class Meaning extends Rewriter {
    private static final Meaning FORM = new Meaning();

    private Meaning() {}

    public static boolean same(Expression one, Expression other) {
        return one.equals(other) || form(one).equals(form(other));
    }

    /** The form that all expressions share which are known to say the same. */
    public static Expression form(Expression expression) {
        return expression.accept(FORM);
    }

    @Override
    public Expression not(Expression.Not expression) {
        return Denial.of(expression.operand());
    }

    @Override
    public Expression negative(Expression.Negative expression) {
        return Expressions.negative(form(expression.operand()));
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        Expression left = expression.left();
        Expression right = expression.right();
        return switch (expression.operator()) {
            case AND, OR -> joined(expression.operator(), all(operands(expression)));
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> unequal(left, right);
            case GREATER -> new Expression.Binary(Operator.LESS, form(right), form(left));
            case GREATER_OR_EQUAL -> new Expression.Binary(Operator.LESS_OR_EQUAL, form(right), form(left));
            case ADD, SUBTRACT, MULTIPLY -> computed(expression.operator(), form(left), form(right));
            case LESS, LESS_OR_EQUAL, CONCATENATE, DIVIDE ->
                new Expression.Binary(expression.operator(), form(left), form(right));
        };
    }

    /** What a chain of one operator joins, however it is put in parentheses. */
    static List<Expression> operands(Expression.Binary chain) {
        return operands(chain.operator(), chain);
    }

    private static List<Expression> operands(Operator operator, Expression expression) {
        if (!(expression instanceof Expression.Binary binary) || binary.operator() != operator) {
            return List.of(expression);
        }
        List<Expression> operands = new ArrayList<>(operands(operator, binary.left()));
        operands.addAll(operands(operator, binary.right()));
        return operands;
    }

    /** Conditions in an order of their own, each once. */
    static Expression joined(Operator operator, List<Expression> conditions) {
        List<Expression> flat = conditions.stream()
                .flatMap(condition -> operands(operator, condition).stream())
                .toList();
        return sorted(flat).stream()
                .reduce((left, right) -> new Expression.Binary(operator, left, right))
                .orElseThrow();
    }

    private static Collection<Expression> sorted(List<Expression> expressions) {
        SortedMap<String, Expression> sorted = new TreeMap<>();
        expressions.forEach(expression -> sorted.put(ExpressionText.of(expression), expression));
        return sorted.values();
    }

    static Expression equal(Expression left, Expression right) {
        return truth(left, right, Sense.AFFIRMED)
                .orElseGet(() -> new Expression.Binary(Operator.EQUAL, first(left, right), last(left, right)));
    }

    static Expression unequal(Expression left, Expression right) {
        return truth(left, right, Sense.DENIED)
                .orElseGet(() -> new Expression.Binary(Operator.NOT_EQUAL, first(left, right), last(left, right)));
    }

    private static Expression first(Expression left, Expression right) {
        return List.copyOf(pair(left, right)).get(0);
    }

    private static Expression last(Expression left, Expression right) {
        List<Expression> pair = List.copyOf(pair(left, right));
        return pair.get(pair.size() - 1);
    }

    private static Collection<Expression> pair(Expression left, Expression right) {
        return sorted(List.of(form(left), form(right)));
    }

    /** A condition that is compared with a truth value says no more than it does alone, or denied. */
    private static Optional<Expression> truth(Expression left, Expression right, Sense sense) {
        if (left instanceof Expression.BooleanLiteral literal) {
            return isCondition(right) ? Optional.of(truth(right, literal, sense)) : Optional.empty();
        }
        return right instanceof Expression.BooleanLiteral literal && isCondition(left)
                ? Optional.of(truth(left, literal, sense))
                : Optional.empty();
    }

    private static Expression truth(Expression condition, Expression.BooleanLiteral literal, Sense sense) {
        return literal.value() == (sense == Sense.AFFIRMED) ? form(condition) : Denial.of(condition);
    }

    /** Whether it gives a truth value by what it is; SQL of the author's own may give another. */
    private static boolean isCondition(Expression expression) {
        boolean joins = expression instanceof Expression.Binary binary
                && binary.operator().precedence() <= Operator.EQUAL.precedence();
        return joins
                || expression instanceof Expression.ColumnReference
                || expression instanceof Expression.BooleanLiteral
                || expression instanceof Expression.Not
                || expression instanceof Expression.IsNull
                || expression instanceof Expression.In
                || expression instanceof Expression.Between
                || expression instanceof Expression.Like
                || expression instanceof Expression.Exists;
    }

    /** Whole numbers are computed as far as no engine's arithmetic can overflow. */
    private static Expression computed(Operator operator, Expression left, Expression right) {
        Expression plain = new Expression.Binary(operator, left, right);
        if (!isWhole(left) || !isWhole(right)) {
            return plain;
        }
        BigDecimal one = ((Expression.NumberLiteral) left).value();
        BigDecimal other = ((Expression.NumberLiteral) right).value();
        Expression result = new Expression.NumberLiteral(
                operator == Operator.ADD
                        ? one.add(other)
                        : operator == Operator.SUBTRACT ? one.subtract(other) : one.multiply(other));
        return isWhole(result) ? result : plain;
    }

    private static boolean isWhole(Expression expression) {
        return expression instanceof Expression.NumberLiteral number
                && number.value().scale() == 0
                && number.value().toBigInteger().bitLength() < Integer.SIZE
                && !number.value().toBigInteger().equals(BigInteger.valueOf(Integer.MIN_VALUE));
    }

    @Override
    public Expression in(Expression.In expression) {
        boolean affirmed = expression.sense() == Sense.AFFIRMED;
        if (expression.values().size() == 1) {
            Expression value = expression.values().get(0);
            return affirmed ? equal(expression.operand(), value) : unequal(expression.operand(), value);
        }
        List<Expression> values = List.copyOf(sorted(all(expression.values())));
        return values.size() == 1
                ? form(new Expression.In(expression.operand(), values, expression.sense()))
                : new Expression.In(form(expression.operand()), values, expression.sense());
    }

    /** Two comparisons, unless it matters that what is compared is computed once. */
    @Override
    public Expression between(Expression.Between expression) {
        Expression operand = expression.operand();
        if (!isRepeatable(operand)) {
            return super.between(expression);
        }
        return expression.sense() == Sense.AFFIRMED
                ? joined(
                        Operator.AND,
                        List.of(
                                new Expression.Binary(Operator.LESS_OR_EQUAL, form(expression.low()), form(operand)),
                                new Expression.Binary(Operator.LESS_OR_EQUAL, form(operand), form(expression.high()))))
                : joined(
                        Operator.OR,
                        List.of(
                                new Expression.Binary(Operator.LESS, form(operand), form(expression.low())),
                                new Expression.Binary(Operator.LESS, form(expression.high()), form(operand))));
    }

    private static boolean isRepeatable(Expression expression) {
        boolean changes = expression instanceof Expression.RawSql
                || (expression instanceof Expression.Call call && call.function() == Expression.Function.UUID);
        return !changes && Expressions.children(expression).stream().allMatch(Meaning::isRepeatable);
    }

    @Override
    public Expression.Case caseWhen(Expression.Case expression) {
        Expression.Case form = super.caseWhen(expression);
        return new Expression.Case(
                form.branches(), form.otherwise().filter(otherwise -> !(otherwise instanceof Expression.NullLiteral)));
    }
}
