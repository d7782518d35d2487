package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.regex.Pattern;

/** The expression language in PostgreSQL, whose own casts from and to an instant go by the session's time zone. */
final class PostgreSqlExpressions extends SqlExpressions {
    private static final Pattern ZONE = Pattern.compile(".*(Z|[+-]\\d{2}(:?\\d{2})?)");

    private final Table table;

    PostgreSqlExpressions(Table table, SqlComposer sql, String path, Refusals refusals) {
        super(PostgreSqlDialect.NAME, sql, path, refusals);
        this.table = table;
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
        return super.binary(expression);
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
                && table.columns()
                        .find(reference.column())
                        .filter(column -> PostgreSqlTypes.isNative(column.type()))
                        .isPresent();
    }

    @Override
    public SqlFragment cast(Expression.Cast expression) {
        TypeFamily from = Families.of(table, expression.operand());
        TypeFamily to = TypeFamily.of(expression.type());
        if (to == TypeFamily.TIMESTAMPTZ) {
            return toInstant(expression, from);
        }
        boolean read = to == TypeFamily.TIMESTAMP || to == TypeFamily.DATE || to == TypeFamily.TEXT;
        return from == TypeFamily.TIMESTAMPTZ && read
                ? sql().compose(
                                "CAST($F AT TIME ZONE 'UTC' AS $F)",
                                atom(expression.operand()),
                                castType(expression.type()))
                : super.cast(expression);
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
