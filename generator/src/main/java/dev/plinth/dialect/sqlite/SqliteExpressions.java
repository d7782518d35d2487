package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.NumberKind;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** The expression language in SQLite, whose LIKE ignores the case of ASCII letters and whose dates are text. */
final class SqliteExpressions extends SqlExpressions {
    static final String INSTANT = "%Y-%m-%d %H:%M:%f";
    static final String TIME = "%H:%M:%f";

    SqliteExpressions(Table table, SqlComposer sql, String path, Refusals refusals) {
        super(SqliteDialect.NAME, table, sql, path, refusals);
    }

    /**
     * A decimal without a fraction is stored as an integer, and two integers are divided without one; with a fraction it is
     * stored as a binary number, whose sums and products have to be brought back to the digits that they have.
     */
    @Override
    public SqlFragment binary(Expression.Binary expression) {
        return switch (expression.operator()) {
            case DIVIDE ->
                NumberKind.of(table(), expression) == NumberKind.INTEGER
                        ? super.binary(expression)
                        : sql().compose(
                                        "CAST($F AS REAL) / $F",
                                        render(expression.left()),
                                        divisor(expression.right()));
            case ADD, SUBTRACT, MULTIPLY -> exact(expression);
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, CONCATENATE ->
                super.binary(expression);
        };
    }

    private SqlFragment exact(Expression.Binary expression) {
        boolean decimal = NumberKind.of(table(), expression) == NumberKind.DECIMAL;
        int scale = decimal ? NumberKind.scale(table(), expression).orElse(0) : 0;
        return scale == 0 ? super.binary(expression) : sql().compose("round($F, $L)", super.binary(expression), scale);
    }

    /** A quotient by zero is NULL anyway. */
    @Override
    protected SqlFragment divisor(Expression expression) {
        return atom(expression);
    }

    @Override
    protected SqlFragment letters(Expression.Function function, Expression text) {
        return sql().compose(function == Expression.Function.LOWER ? "lower($F)" : "upper($F)", render(text));
    }

    /**
     * The half of a decimal that is stored as a binary number may lie a little below it: 1.005 is 1.00499…. As a whole
     * number of its smallest parts it does not.
     */
    @Override
    protected SqlFragment round(Expression number, NumberKind kind, int digits) {
        int scale =
                kind == NumberKind.DECIMAL ? NumberKind.scale(table(), number).orElse(0) : 0;
        return scale <= digits || digits == 0
                ? super.round(number, kind, digits)
                : sql().compose(
                                "round(round($F * $L) / $L) / $L",
                                atom(number),
                                BigDecimal.TEN.pow(scale),
                                BigDecimal.TEN.pow(scale - digits),
                                BigDecimal.TEN.pow(digits));
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
        if (refusesAsText(expression)) {
            return SqlFragment.EMPTY;
        }
        Expression operand = expression.operand();
        boolean written = operand instanceof Expression.TextLiteral;
        SqliteCasts casts = new SqliteCasts(render(operand), written);
        TypeFamily from = Families.of(table(), operand);
        return switch (TypeFamily.of(expression.type())) {
            case NUMBER -> toNumber(expression, from, casts);
            case TEXT -> casts.toText(text(operand, from), expression.type());
            case DATE -> casts.toDate(from);
            case TIME -> casts.toTime(from);
            case TIMESTAMP, TIMESTAMPTZ -> casts.toMoment(from);
            case UUID -> casts.toUuid(from);
            case JSON -> sql().compose("json($F)", render(operand));
            case BOOLEAN, BINARY, NULL, ANY -> super.cast(expression);
        };
    }

    private SqlFragment toNumber(Expression.Cast expression, TypeFamily from, SqliteCasts casts) {
        Expression operand = expression.operand();
        NumberKind to = NumberKind.of(table(), expression);
        if (from == TypeFamily.TEXT) {
            return casts.toNumber(to, castType(expression.type()));
        }
        int digits = NumberKind.scale(table(), expression).orElse(0);
        boolean narrower = from == TypeFamily.NUMBER
                && to != NumberKind.BINARY
                && NumberKind.scale(table(), operand).orElse(Integer.MAX_VALUE) > digits;
        SqlFragment value = narrower ? round(operand, NumberKind.of(table(), operand), digits) : render(operand);
        return sql().compose("CAST($F AS $F)", value, castType(expression.type()));
    }

    /** A decimal is stored without the zeros at its end. */
    private SqlFragment text(Expression operand, TypeFamily from) {
        boolean decimal = from == TypeFamily.NUMBER && NumberKind.of(table(), operand) == NumberKind.DECIMAL;
        OptionalInt scale = NumberKind.scale(table(), operand);
        if (decimal && scale.isEmpty()) {
            return refuse(
                    "SQLite does not keep how many digits a quotient has behind its point",
                    "say it, as in cast(cast(a / b as decimal(15,2)) as text)");
        }
        if (decimal) {
            // A NULL would be printed as a zero.
            return sql().compose(
                            "CASE WHEN $F IS NOT NULL THEN printf($S, $F) END",
                            operand(operand),
                            "%." + scale.getAsInt() + "f",
                            render(operand));
        }
        boolean microseconds =
                from == TypeFamily.TIME || from == TypeFamily.TIMESTAMP || from == TypeFamily.TIMESTAMPTZ;
        return microseconds ? sql().compose("$F || '000'", atom(operand)) : render(operand);
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
