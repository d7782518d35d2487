package dev.plinth.expression;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** What an expression reads of other tables, by their names; all of whose columns stand behind an alias. */
    public static SortedMap<String, Set<String>> elsewhere(Expression expression) {
        SortedMap<String, Set<String>> read = new TreeMap<>();
        elsewhere(expression, read);
        return read;
    }

    private static void elsewhere(Expression expression, SortedMap<String, Set<String>> read) {
        if (expression instanceof Expression.Exists exists) {
            Set<String> columns = read.computeIfAbsent(exists.table(), table -> new TreeSet<>());
            qualified(exists.where()).stream()
                    .filter(column -> column.qualifier().equals(exists.alias()))
                    .forEach(column -> columns.add(column.column()));
        }
        children(expression).forEach(child -> elsewhere(child, read));
    }

    /** The columns of an expression that stand behind an alias. */
    public static List<Expression.QualifiedColumn> qualified(Expression expression) {
        return expression instanceof Expression.QualifiedColumn column
                ? List.of(column)
                : children(expression).stream()
                        .flatMap(child -> qualified(child).stream())
                        .toList();
    }

    /** Whether an expression reads columns behind an alias that no {@code exists} in it gives. */
    public static boolean readsJoined(Expression expression) {
        return readsJoined(expression, Set.of());
    }

    private static boolean readsJoined(Expression expression, Set<String> given) {
        if (expression instanceof Expression.QualifiedColumn column) {
            return !given.contains(column.qualifier());
        }
        Set<String> inner = new TreeSet<>(given);
        if (expression instanceof Expression.Exists exists) {
            inner.add(exists.alias());
        }
        return children(expression).stream().anyMatch(child -> readsJoined(child, inner));
    }

    /** The expression with the tables that it looks at under other names. */
    public static Expression mapTables(Expression expression, UnaryOperator<String> rename) {
        return expression.accept(new Rewriter() {
            @Override
            public Expression exists(Expression.Exists exists) {
                return new Expression.Exists(
                        rename.apply(exists.table()),
                        exists.alias(),
                        mapTables(exists.where(), rename),
                        exists.sense());
            }
        });
    }

    /** Whether an expression looks at rows of other tables. */
    public static boolean looksElsewhere(Expression expression) {
        return expression instanceof Expression.Exists
                || children(expression).stream().anyMatch(Expressions::looksElsewhere);
    }

    /** Whether any part of the expression is SQL of the author's own, whose columns are not known. */
    public static boolean holdsRawSql(Expression expression) {
        boolean[] found = {false};
        expression.accept(new Rewriter() {
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
        return substitute(expression, name -> new Expression.ColumnReference(rename.apply(name)));
    }

    /** The expression with others in the place of columns that stand behind an alias. */
    public static Expression substituteQualified(
            Expression expression, Function<Expression.QualifiedColumn, Expression> values) {
        return expression.accept(new Rewriter() {
            @Override
            public Expression qualified(Expression.QualifiedColumn column) {
                return values.apply(column);
            }
        });
    }

    /** The expression with others in the place of those that look at rows of other tables; what is within them is left. */
    public static Expression substituteExists(Expression expression, Function<Expression.Exists, Expression> values) {
        return expression.accept(new Rewriter() {
            @Override
            public Expression exists(Expression.Exists exists) {
                return values.apply(exists);
            }
        });
    }

    /** The expression with others in the place of its columns. */
    public static Expression substitute(Expression expression, Function<String, Expression> values) {
        return expression.accept(new Rewriter() {
            @Override
            public Expression column(Expression.ColumnReference reference) {
                return values.apply(reference.column());
            }
        });
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
        if (condition instanceof Expression.Exists exists && exists.sense() == Sense.AFFIRMED) {
            return new Expression.Exists(exists.table(), exists.alias(), exists.where(), Sense.DENIED);
        }
        return condition instanceof Expression.IsNull isNull && isNull.sense() == Sense.AFFIRMED
                ? new Expression.IsNull(isNull.operand(), Sense.DENIED)
                : new Expression.Not(condition);
    }

    /** Whether a condition does not hold, a NULL counting as that too. */
    public static Expression isNotTrue(Expression condition) {
        return new Expression.Case(
                List.of(new Expression.When(condition, new Expression.BooleanLiteral(false))),
                Optional.of(new Expression.BooleanLiteral(true)));
    }

    /** Whether it has another value each time: the time of day, a new UUID. */
    public static boolean isVolatile(Expression expression) {
        boolean itself = expression instanceof Expression.Call call
                && (call.function() == Expression.Function.NOW
                        || call.function() == Expression.Function.TODAY
                        || call.function() == Expression.Function.UUID);
        return itself || children(expression).stream().anyMatch(Expressions::isVolatile);
    }

    /** Ways in which two values differ: NULL differs from every value, and not from NULL. */
    public static List<Expression> differences(Expression left, Expression right) {
        return List.of(new Expression.Binary(Operator.NOT_EQUAL, left, right), alone(left, right), alone(right, left));
    }

    private static Expression alone(Expression there, Expression missing) {
        return new Expression.Binary(
                Operator.AND,
                new Expression.IsNull(there, Expression.Sense.DENIED),
                new Expression.IsNull(missing, Expression.Sense.AFFIRMED));
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
}
