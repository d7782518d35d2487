package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.LikePattern;
import dev.plinth.dialect.support.NumberKind;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The expression language in T-SQL, which has no boolean values: a predicate can stand where a predicate is asked for, a
 * bit everywhere else, and each is turned into the other where the language makes no difference.
 */
final class SqlServerExpressions extends SqlExpressions {
    private static final Set<Operator> NUMERIC =
            Set.of(Operator.ADD, Operator.SUBTRACT, Operator.MULTIPLY, Operator.DIVIDE);
    private static final int NOT = 3;

    SqlServerExpressions(Table table, SqlComposer sql, String path, Refusals refusals) {
        super(SqlServerDialect.NAME, table, sql, path, refusals);
    }

    /** The expression where a predicate is asked for. */
    SqlFragment predicate(Expression expression) {
        if (expression instanceof Expression.BooleanLiteral literal) {
            return sql().compose(literal.value() ? "1 = 1" : "1 = 0");
        }
        return isPredicate(expression) || expression instanceof Expression.RawSql
                ? render(expression)
                : sql().compose("$F = 1", operand(expression));
    }

    /** The expression where a value is asked for: NULL where the predicate is unknown. */
    SqlFragment value(Expression expression) {
        SqlFragment text = render(expression);
        return isPredicate(expression)
                ? sql().compose("CAST(CASE WHEN $F THEN 1 WHEN NOT ($F) THEN 0 END AS bit)", text, text)
                : text;
    }

    /** Whether T-SQL has the expression as a predicate and not as a value. */
    static boolean isPredicate(Expression expression) {
        return (expression instanceof Expression.Binary binary
                        && !NUMERIC.contains(binary.operator())
                        && binary.operator() != Operator.CONCATENATE)
                || expression instanceof Expression.Not
                || expression instanceof Expression.IsNull
                || expression instanceof Expression.In
                || expression instanceof Expression.Between
                || expression instanceof Expression.Like
                || expression instanceof Expression.Exists;
    }

    @Override
    protected SqlFragment tableName(String table) {
        return SqlServerNames.table(table);
    }

    @Override
    protected SqlFragment condition(Expression expression) {
        return predicate(expression);
    }

    private SqlFragment predicate(Expression expression, int atLeast) {
        return isPredicate(expression) || expression instanceof Expression.RawSql
                ? inside(expression, atLeast)
                : predicate(expression);
    }

    /** What a predicate compares. */
    private SqlFragment compared(Expression expression) {
        return isPredicate(expression) ? value(expression) : operand(expression);
    }

    private List<SqlFragment> values(List<Expression> expressions) {
        return expressions.stream().map(this::value).toList();
    }

    @Override
    public SqlFragment bool(Expression.BooleanLiteral expression) {
        return sql().compose(expression.value() ? "1" : "0");
    }

    @Override
    public SqlFragment not(Expression.Not expression) {
        Expression operand = expression.operand();
        if (operand instanceof Expression.BooleanLiteral literal) {
            return predicate(new Expression.BooleanLiteral(!literal.value()));
        }
        return isPredicate(operand) || operand instanceof Expression.RawSql
                ? sql().compose("NOT $F", inside(operand, NOT))
                : sql().compose("$F = 0", operand(operand));
    }

    @Override
    public SqlFragment binary(Expression.Binary expression) {
        Operator operator = expression.operator();
        return switch (operator) {
            case OR, AND ->
                sql().compose(
                                operator == Operator.OR ? "$F OR $F" : "$F AND $F",
                                predicate(expression.left(), operator.precedence()),
                                predicate(expression.right(), operator.precedence() + 1));
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                sql().compose(
                                "$F " + operator.symbol() + " $F",
                                compared(expression.left()),
                                compared(expression.right()));
            case CONCATENATE, ADD, SUBTRACT, MULTIPLY, DIVIDE -> super.binary(expression);
        };
    }

    /** NULL where a part is NULL, as the language means it; {@code CONCAT} would take NULL for an empty text. */
    @Override
    protected SqlFragment concatenate(List<Expression> operands) {
        SqlServerTextLength length = new SqlServerTextLength(table());
        long sum = operands.stream().mapToLong(length::of).sum();
        List<SqlFragment> parts =
                new ArrayList<>(operands.stream().map(this::atom).toList());
        if (sum > SqlServerLiterals.LONGEST_SUM && length.of(operands.get(0)) <= SqlServerTypes.LONGEST_TEXT) {
            parts.set(0, sql().compose("CAST($F AS nvarchar(max))", parts.get(0)));
        }
        return SqlFragment.join(" + ", parts);
    }

    @Override
    public SqlFragment isNull(Expression.IsNull expression) {
        return sql().compose(
                        expression.sense() == Sense.DENIED ? "$F IS NOT NULL" : "$F IS NULL",
                        compared(expression.operand()));
    }

    @Override
    public SqlFragment in(Expression.In expression) {
        return sql().compose(
                        expression.sense() == Sense.DENIED ? "$F NOT IN ($J)" : "$F IN ($J)",
                        compared(expression.operand()),
                        values(expression.values()));
    }

    /** Brackets begin a set of characters in T-SQL. */
    @Override
    public SqlFragment like(Expression.Like expression) {
        String way = "write the pattern as a literal without `_` (with `%`, and length(…) where the length matters),"
                + " or give this engine SQL of its own with `sql: { sqlserver: … }`";
        if (!(expression.pattern() instanceof Expression.TextLiteral literal)) {
            return refuse("the pattern of a like is no literal, and SQL Server reads brackets in it as sets", way);
        }
        LikePattern pattern = LikePattern.of(literal.value());
        if (pattern.countsCodePoints()) {
            return refuse(
                    "under a collation that compares code points SQL Server's `_` is a UTF-16 unit, half of an emoji",
                    way);
        }
        return sql().compose(
                        expression.sense() == Sense.DENIED ? "$F NOT LIKE $S ESCAPE N'\\'" : "$F LIKE $S ESCAPE N'\\'",
                        operand(expression.operand()),
                        pattern.escaped("["));
    }

    @Override
    public SqlFragment caseWhen(Expression.Case expression) {
        List<SqlFragment> parts = new ArrayList<>();
        for (Expression.When branch : expression.branches()) {
            parts.add(sql().compose("WHEN $F THEN $F", predicate(branch.condition()), value(branch.result())));
        }
        expression.otherwise().ifPresent(otherwise -> parts.add(sql().compose("ELSE $F", value(otherwise))));
        return sql().compose("CASE $F END", SqlFragment.join(" ", parts));
    }

    @Override
    public SqlFragment cast(Expression.Cast expression) {
        if (refusesAsText(expression)) {
            return SqlFragment.EMPTY;
        }
        TypeFamily from = Families.of(table(), expression.operand());
        return SqlServerCasts.cast(expression.operand(), value(expression.operand()), from, expression.type());
    }

    @Override
    protected SqlFragment castType(DataType type) {
        return SqlServerTypes.name(type);
    }

    @Override
    public SqlFragment call(Expression.Call expression) {
        List<SqlFragment> arguments = values(expression.arguments());
        return switch (expression.function()) {
            case COALESCE -> sql().compose("COALESCE($J)", arguments);
            case NULLIF -> sql().compose("NULLIF($J)", arguments);
            case LENGTH ->
                SqlServerTextLength.codePoints(
                        atom(expression.arguments().get(0)),
                        new SqlServerTextLength(table())
                                .of(expression.arguments().get(0)));
            case TRIM -> sql().compose("LTRIM(RTRIM($J))", arguments);
            case ABS -> sql().compose("ABS($J)", arguments);
            case LOWER, UPPER, ROUND, NOW, TODAY, UUID -> super.call(expression);
        };
    }

    /** The engine knows the case of all alphabets. */
    @Override
    protected SqlFragment letters(Expression.Function function, Expression text) {
        return sql().compose(function == Expression.Function.LOWER ? "LOWER($F)" : "UPPER($F)", render(text));
    }

    @Override
    protected SqlFragment round(Expression number, NumberKind kind, int digits) {
        return sql().compose("ROUND($F, $L)", render(number), digits);
    }

    @Override
    protected SqlFragment divisor(Expression expression) {
        boolean safe = expression instanceof Expression.NumberLiteral number
                && number.value().signum() != 0;
        return safe ? atom(expression) : sql().compose("NULLIF($F, 0)", render(expression));
    }

    @Override
    protected SqlFragment length(SqlFragment text) {
        return SqlServerTextLength.codePoints(text, SqlServerTextLength.UNLIMITED);
    }

    @Override
    protected SqlFragment now() {
        return sql().compose("TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')");
    }

    @Override
    protected SqlFragment today() {
        return sql().compose("CAST(SYSUTCDATETIME() AS date)");
    }

    @Override
    protected SqlFragment uuid() {
        return sql().compose("NEWID()");
    }
}
