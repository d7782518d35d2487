package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** The expression language in SQLite, whose LIKE ignores the case of ASCII letters and whose dates are text. */
final class SqliteExpressions extends SqlExpressions {
    static final String INSTANT = "%Y-%m-%d %H:%M:%f";
    static final String TIME = "%H:%M:%f";

    private final Table table;

    SqliteExpressions(Table table, SqlComposer sql, String path, Refusals refusals) {
        super(SqliteDialect.NAME, sql, path, refusals);
        this.table = table;
    }

    /** A decimal without a fraction is stored as an integer, and two integers are divided without one. */
    @Override
    public SqlFragment binary(Expression.Binary expression) {
        boolean exact = expression.operator() == Expression.Operator.DIVIDE
                && !(Integers.is(table, expression.left()) && Integers.is(table, expression.right()));
        return exact
                ? sql().compose(
                                "CAST($F AS REAL) / $F",
                                render(expression.left()),
                                inside(expression.right(), expression.operator().precedence() + 1))
                : super.binary(expression);
    }

    @Override
    public SqlFragment like(Expression.Like expression) {
        if (!(expression.pattern() instanceof Expression.TextLiteral pattern)) {
            return refuse(
                    "SQLite's LIKE ignores the case of ASCII letters, and only a literal pattern can be turned into a GLOB",
                    "write the pattern as a literal, or give this engine SQL of its own with `sql: { sqlite: … }`");
        }
        return sql().compose(
                        expression.sense() == Expression.Sense.DENIED ? "$F NOT GLOB $S" : "$F GLOB $S",
                        operand(expression.operand()),
                        glob(pattern.value()));
    }

    private static String glob(String pattern) {
        StringBuilder glob = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char character = pattern.charAt(at);
            if (character == '\\' && at + 1 < pattern.length()) {
                glob.append(literal(pattern.charAt(++at)));
            } else if (character == '%') {
                glob.append('*');
            } else if (character == '_') {
                glob.append('?');
            } else {
                glob.append(literal(character));
            }
        }
        return glob.toString();
    }

    private static String literal(char character) {
        return "*?[".indexOf(character) >= 0 ? "[" + character + "]" : String.valueOf(character);
    }

    @Override
    public SqlFragment cast(Expression.Cast expression) {
        SqlFragment operand = render(expression.operand());
        if (expression.type() instanceof DataType.Simple type) {
            return switch (type) {
                case TIMESTAMP, TIMESTAMPTZ -> sql().compose("strftime($S, $F, '+0 days')", INSTANT, operand);
                case DATE -> sql().compose("date($F, '+0 days')", operand);
                case TIME -> sql().compose("strftime($S, $F)", TIME, operand);
                case JSON -> sql().compose("json($F)", operand);
                case UUID -> sql().compose("lower($F)", operand);
                case BOOLEAN, SMALLINT, INT, BIGINT, REAL, DOUBLE, TEXT -> super.cast(expression);
            };
        }
        return super.cast(expression);
    }

    @Override
    protected SqlFragment castType(DataType type) {
        return SqliteTypes.name(type);
    }

    @Override
    protected SqlFragment length(SqlFragment text) {
        return sql().compose("length($F)", text);
    }

    @Override
    protected SqlFragment now() {
        return sql().compose("strftime($S, 'now')", INSTANT);
    }

    @Override
    protected SqlFragment today() {
        return sql().compose("date('now')");
    }

    /** A random UUID (version 4): SQLite has no function for one. */
    @Override
    protected SqlFragment uuid() {
        return sql().compose(
                        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)"
                                + " || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-'"
                                + " || hex(randomblob(6)))");
    }
}
