package dev.plinth.dialect.sqlserver;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The predicate of a filtered index, whose language is small ("CREATE INDEX", filter_predicate): comparisons of a column
 * with constants, IN and IS [NOT] NULL, joined by AND.
 */
final class SqlServerFilter {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private final Table table;
    private final SqlServerExpressions expressions;

    SqlServerFilter(Table table, SqlServerExpressions expressions) {
        this.table = table;
        this.expressions = expressions;
    }

    /** The parts to be joined by AND; empty where the predicate is beyond the engine. */
    Optional<List<SqlFragment>> parts(Expression predicate) {
        if (predicate instanceof Expression.Binary binary && binary.operator() == Operator.AND) {
            return parts(binary.left()).flatMap(left -> parts(binary.right()).map(right -> joined(left, right)));
        }
        if (predicate instanceof Expression.Between between && between.sense() == Sense.AFFIRMED) {
            return comparison(Operator.GREATER_OR_EQUAL, between.operand(), between.low())
                    .flatMap(low -> comparison(Operator.LESS_OR_EQUAL, between.operand(), between.high())
                            .map(high -> List.of(low, high)));
        }
        if (predicate instanceof Expression.Binary binary && binary.operator().precedence() == 4) {
            return comparison(binary.operator(), binary.left(), binary.right()).map(List::of);
        }
        return single(predicate).map(List::of);
    }

    private static List<SqlFragment> joined(List<SqlFragment> left, List<SqlFragment> right) {
        List<SqlFragment> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private Optional<SqlFragment> single(Expression predicate) {
        if (predicate instanceof Expression.IsNull isNull && isColumn(isNull.operand())) {
            return Optional.of(expressions.predicate(predicate));
        }
        boolean choice = predicate instanceof Expression.In in
                && in.sense() == Sense.AFFIRMED
                && isColumn(in.operand())
                && in.values().stream().allMatch(SqlServerFilter::isConstant);
        boolean flag = isFlag(predicate) || (predicate instanceof Expression.Not not && isFlag(not.operand()));
        return choice || flag ? Optional.of(expressions.predicate(predicate)) : Optional.empty();
    }

    /** A comparison with the column on the left, where it has to stand. */
    private Optional<SqlFragment> comparison(Operator operator, Expression left, Expression right) {
        if (isColumn(left) && isConstant(right)) {
            return Optional.of(
                    SQL.compose("$F " + operator.symbol() + " $F", expressions.render(left), expressions.value(right)));
        }
        return isConstant(left) && isColumn(right) ? comparison(mirrored(operator), right, left) : Optional.empty();
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            case EQUAL, NOT_EQUAL, OR, AND, CONCATENATE, ADD, SUBTRACT, MULTIPLY, DIVIDE -> operator;
        };
    }

    /** A column that is no computed one: those cannot be filtered by. */
    private boolean isColumn(Expression expression) {
        return expression instanceof Expression.ColumnReference column
                && table.columns()
                        .find(column.column())
                        .filter(found -> found.generated().isEmpty())
                        .isPresent();
    }

    private boolean isFlag(Expression expression) {
        return isColumn(expression)
                && expression instanceof Expression.ColumnReference column
                && table.columns()
                        .find(column.column())
                        .map(Column::type)
                        .filter(DataType.Simple.BOOLEAN::equals)
                        .isPresent();
    }

    private static boolean isConstant(Expression expression) {
        if (expression instanceof Expression.Cast cast) {
            return isConstant(cast.operand());
        }
        if (expression instanceof Expression.Negative negative) {
            return negative.operand() instanceof Expression.NumberLiteral;
        }
        return expression instanceof Expression.TextLiteral
                || expression instanceof Expression.NumberLiteral
                || expression instanceof Expression.BooleanLiteral;
    }
}
