package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.NumberKind;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The expression language in PostgreSQL, whose own casts from and to an instant go by the session's time zone. */
final class PostgreSqlExpressions extends SqlExpressions {
    private static final Set<Expression.Operator> ORDERS = Set.of(
            Expression.Operator.LESS,
            Expression.Operator.LESS_OR_EQUAL,
            Expression.Operator.GREATER,
            Expression.Operator.GREATER_OR_EQUAL);
    private static final Pattern ZONE = Pattern.compile(".*(Z|[+-]\\d{2}(:?\\d{2})?)");

    private static final String TO_MICROSECONDS = "YYYY-MM-DD HH24:MI:SS.US";

    PostgreSqlExpressions(Table table, SqlComposer sql, String path, Refusals refusals) {
        super(PostgreSqlDialect.NAME, table, sql, path, refusals);
    }

    /** An enumeration is no text to PostgreSQL, except where a literal is compared with it. */
    @Override
    public SqlFragment column(Expression.ColumnReference expression) {
        SqlFragment column = super.column(expression);
        return isNative(expression) ? sql().compose("$F::text", column) : column;
    }

    @Override
    public SqlFragment binary(Expression.Binary expression) {
        boolean equality = expression.operator() == Expression.Operator.EQUAL
                || expression.operator() == Expression.Operator.NOT_EQUAL;
        if (equality && isNative(expression.left()) && expression.right() instanceof Expression.TextLiteral) {
            return sql().compose(
                            "$F " + expression.operator().symbol() + " $F",
                            bare(expression.left()),
                            render(expression.right()));
        }
        boolean orders = ORDERS.contains(expression.operator());
        if (orders && needsCollation(expression.left()) && needsCollation(expression.right())) {
            return sql().compose(
                            "$F " + expression.operator().symbol() + " $F",
                            byCodePoint(expression.left()),
                            operand(expression.right()));
        }
        return super.binary(expression);
    }

    @Override
    public SqlFragment between(Expression.Between expression) {
        boolean bare = needsCollation(expression.operand())
                && needsCollation(expression.low())
                && needsCollation(expression.high());
        return bare
                ? sql().compose(
                                expression.sense() == Expression.Sense.DENIED
                                        ? "$F NOT BETWEEN $F AND $F"
                                        : "$F BETWEEN $F AND $F",
                                byCodePoint(expression.operand()),
                                operand(expression.low()),
                                operand(expression.high()))
                : super.between(expression);
    }

    @Override
    public SqlFragment ordered(Expression column) {
        return needsCollation(column) ? byCodePoint(column) : render(column);
    }

    /** Whether it is a text without a column to lend it the collation that knows code points. */
    private boolean needsCollation(Expression expression) {
        return Families.of(table(), expression) == TypeFamily.TEXT
                && Expressions.columns(expression).stream()
                        .map(name -> table().columns().find(name))
                        .flatMap(Optional::stream)
                        .noneMatch(column -> PostgreSqlTypes.isText(column.type()));
    }

    private SqlFragment byCodePoint(Expression text) {
        return sql().compose("$F COLLATE \"C\"", atom(text));
    }

    /** Under the collation "C" the letters of ASCII are all that have case. */
    @Override
    protected SqlFragment letters(Expression.Function function, Expression text) {
        return sql().compose(
                        function == Expression.Function.LOWER ? "lower($F)" : "upper($F)",
                        needsCollation(text) ? byCodePoint(text) : render(text));
    }

    /** The engine rounds the half of a floating-point number to the even neighbour, and only to an integer. */
    @Override
    protected SqlFragment round(Expression number, NumberKind kind, int digits) {
        return kind == NumberKind.BINARY
                ? sql().compose("CAST(round(CAST($F AS numeric), $L) AS double precision)", render(number), digits)
                : super.round(number, kind, digits);
    }

    @Override
    public SqlFragment in(Expression.In expression) {
        if (isNative(expression.operand())
                && expression.values().stream().allMatch(Expression.TextLiteral.class::isInstance)) {
            boolean denied = expression.sense() == Expression.Sense.DENIED;
            return sql().compose(
                            denied ? "$F NOT IN ($J)" : "$F IN ($J)",
                            bare(expression.operand()),
                            all(expression.values()));
        }
        return super.in(expression);
    }

    @Override
    public SqlFragment isNull(Expression.IsNull expression) {
        if (isNative(expression.operand())) {
            boolean denied = expression.sense() == Expression.Sense.DENIED;
            return sql().compose(denied ? "$F IS NOT NULL" : "$F IS NULL", bare(expression.operand()));
        }
        return super.isNull(expression);
    }

    private SqlFragment bare(Expression column) {
        return super.column((Expression.ColumnReference) column);
    }

    private boolean isNative(Expression expression) {
        return expression instanceof Expression.ColumnReference reference
                && table().columns()
                        .find(reference.column())
                        .filter(column -> PostgreSqlTypes.isNative(column.type()))
                        .isPresent();
    }

    @Override
    public SqlFragment cast(Expression.Cast expression) {
        TypeFamily from = Families.of(table(), expression.operand());
        TypeFamily to = TypeFamily.of(expression.type());
        return switch (to) {
            case TIMESTAMPTZ -> toInstant(expression, from);
            case TEXT -> refusesAsText(expression) ? SqlFragment.EMPTY : toText(expression, from);
            case TIMESTAMP, DATE ->
                from == TypeFamily.TIMESTAMPTZ
                        ? sql().compose("CAST($F AS $F)", wallClock(expression), castType(expression.type()))
                        : super.cast(expression);
            case NUMBER ->
                isRounded(expression)
                        ? sql().compose(
                                        "CAST(round(CAST($F AS numeric)) AS $F)",
                                        render(expression.operand()),
                                        castType(expression.type()))
                        : super.cast(expression);
            case BOOLEAN, UUID, TIME, JSON, BINARY, NULL, ANY -> super.cast(expression);
        };
    }

    private SqlFragment wallClock(Expression.Cast expression) {
        return sql().compose("$F AT TIME ZONE 'UTC'", atom(expression.operand()));
    }

    /** The engine rounds the half of a floating-point number to the even neighbour. */
    private boolean isRounded(Expression.Cast expression) {
        boolean toInteger = NumberKind.of(table(), expression) == NumberKind.INTEGER;
        return toInteger && NumberKind.of(table(), expression.operand()) == NumberKind.BINARY;
    }

    /** A cast of a date or a time would go by the session's DateStyle, and leave zeros at the end away. */
    private SqlFragment toText(Expression.Cast expression, TypeFamily from) {
        SqlFragment operand = from == TypeFamily.TIMESTAMPTZ ? wallClock(expression) : render(expression.operand());
        Optional<String> format = switch (from) {
            case DATE -> Optional.of("YYYY-MM-DD");
            case TIME -> Optional.of("HH24:MI:SS.US");
            case TIMESTAMP, TIMESTAMPTZ -> Optional.of(TO_MICROSECONDS);
            case BOOLEAN, NUMBER, TEXT, UUID, JSON, BINARY, NULL, ANY -> Optional.empty();
        };
        if (format.isEmpty()) {
            return super.cast(expression);
        }
        SqlFragment text = sql().compose("to_char($F, $S)", operand, format.get());
        return expression.type() == DataType.Simple.TEXT
                ? text
                : sql().compose("CAST($F AS $F)", text, castType(expression.type()));
    }

    /** What says no time zone is UTC. */
    private SqlFragment toInstant(Expression.Cast expression, TypeFamily from) {
        if (expression.operand() instanceof Expression.TextLiteral literal) {
            String value = literal.value();
            boolean zoned = value.length() > 10 && ZONE.matcher(value).matches();
            return sql().compose("CAST($S AS timestamptz)", zoned ? value : value + "+00");
        }
        SqlFragment operand = render(expression.operand());
        return switch (from) {
            case TIMESTAMP, DATE ->
                sql().compose("CAST(CAST($F AS timestamp) AT TIME ZONE 'UTC' AS timestamptz)", operand);
            case TEXT ->
                sql().compose(
                                "CAST(CASE WHEN $F ~ $S THEN $F ELSE $F || '+00' END AS timestamptz)",
                                atom(expression.operand()),
                                "[0-9]:[0-9.]+ *(Z|[+-][0-9:]+)$",
                                operand,
                                atom(expression.operand()));
            case BOOLEAN, NUMBER, UUID, TIME, BINARY, TIMESTAMPTZ, JSON, NULL, ANY -> super.cast(expression);
        };
    }

    @Override
    protected SqlFragment castType(DataType type) {
        return PostgreSqlTypes.name(type);
    }

    @Override
    protected SqlFragment length(SqlFragment text) {
        return sql().compose("length($F)", text);
    }

    @Override
    protected SqlFragment now() {
        return sql().compose("now()");
    }

    @Override
    protected SqlFragment today() {
        return sql().compose("(now() AT TIME ZONE 'UTC')::date");
    }

    @Override
    protected SqlFragment uuid() {
        return sql().compose("gen_random_uuid()");
    }
}
