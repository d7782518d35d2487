package dev.plinth.expression;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Questions and changes over whole expression trees. */
public final class Expressions {
    private Expressions() {}

    /** The columns that an expression reads, in the order of their names. SQL of the author's own is not looked into. */
    public static Set<String> columns(Expression expression) {
        Set<String> found = new TreeSet<>();
        mapColumns(expression, name -> {
            found.add(name);
            return name;
        });
        return found;
    }

    /** Whether any part of the expression is SQL of the author's own, whose columns are not known. */
    public static boolean holdsRawSql(Expression expression) {
        boolean[] found = {false};
        expression.accept(new Rewriter(UnaryOperator.identity()) {
            @Override
            public Expression raw(Expression.RawSql raw) {
                found[0] = true;
                return raw;
            }
        });
        return found[0];
    }

    public static Expression renameColumn(Expression expression, String from, String to) {
        return mapColumns(expression, name -> name.equals(from) ? to : name);
    }

    public static Expression mapColumns(Expression expression, UnaryOperator<String> rename) {
        return expression.accept(new Rewriter(rename));
    }

    /** The denial of a condition: a predicate that has a denied form of its own takes it, {@code a not in (…)}. */
    public static Expression not(Expression condition) {
        if (condition instanceof Expression.In in && in.sense() == Sense.AFFIRMED) {
            return new Expression.In(in.operand(), in.values(), Sense.DENIED);
        }
        if (condition instanceof Expression.Between between && between.sense() == Sense.AFFIRMED) {
            return new Expression.Between(between.operand(), between.low(), between.high(), Sense.DENIED);
        }
        if (condition instanceof Expression.Like like && like.sense() == Sense.AFFIRMED) {
            return new Expression.Like(like.operand(), like.pattern(), Sense.DENIED);
        }
        return condition instanceof Expression.IsNull isNull && isNull.sense() == Sense.AFFIRMED
                ? new Expression.IsNull(isNull.operand(), Sense.DENIED)
                : new Expression.Not(condition);
    }

    /** The number with the other sign, which is part of a literal. */
    public static Expression negative(Expression number) {
        return number instanceof Expression.NumberLiteral literal
                ? new Expression.NumberLiteral(literal.value().negate())
                : new Expression.Negative(number);
    }

    /** Two parts and an operator; chains of and, of or and of texts lean to the left, however they were put in parentheses. */
    public static Expression binary(Operator operator, Expression left, Expression right) {
        boolean chain = operator == Operator.AND || operator == Operator.OR || operator == Operator.CONCATENATE;
        return chain && right instanceof Expression.Binary other && other.operator() == operator
                ? new Expression.Binary(operator, binary(operator, left, other.left()), other.right())
                : new Expression.Binary(operator, left, right);
    }

    /** The direct parts of an expression, in the order in which they are written. */
    public static List<Expression> children(Expression expression) {
        return expression.accept(Children.READER);
    }

    private static class Rewriter implements Expression.Visitor<Expression> {
        private final UnaryOperator<String> rename;

        Rewriter(UnaryOperator<String> rename) {
            this.rename = rename;
        }

        private Expression of(Expression expression) {
            return expression.accept(this);
        }

        private List<Expression> all(List<Expression> expressions) {
            return expressions.stream().map(this::of).toList();
        }

        @Override
        public Expression column(Expression.ColumnReference expression) {
            return new Expression.ColumnReference(rename.apply(expression.column()));
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
        public Expression caseWhen(Expression.Case expression) {
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
        public Expression raw(Expression.RawSql expression) {
            return expression;
        }
    }
}
