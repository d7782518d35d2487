package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.LikePattern;
import dev.plinth.dialect.support.NumberKind;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The expression language in H2. Its texts count UTF-16 units, and its casts go by the session's time zone. */
final class H2Expressions extends SqlExpressions {
    private static final Set<Expression.Operator> ORDERS = Set.of(
            Expression.Operator.LESS,
            Expression.Operator.LESS_OR_EQUAL,
            Expression.Operator.GREATER,
            Expression.Operator.GREATER_OR_EQUAL);
    private static final Pattern ZONE = Pattern.compile(".*(Z|[+-]\\d{2}(:?\\d{2})?)");

    private static final String MICROSECONDS = "yyyy-MM-dd HH:mm:ss.SSSSSS";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    H2Expressions(Table table, SqlComposer sql, String path, Refusals refusals) {
        super(H2Dialect.NAME, table, sql, path, refusals);
    }

    /** LOWER and UPPER know all alphabets, and what a Turk does with an I where the JVM is in Turkey. */
    @Override
    protected SqlFragment letters(Expression.Function function, Expression text) {
        boolean lower = function == Expression.Function.LOWER;
        return sql().compose("TRANSLATE($F, $S, $S)", render(text), lower ? CAPITAL : SMALL, lower ? SMALL : CAPITAL);
    }

    @Override
    public SqlFragment binary(Expression.Binary expression) {
        boolean orders = ORDERS.contains(expression.operator())
                && differsByUnits(expression.left())
                && differsByUnits(expression.right());
        return orders
                ? sql().compose(
                                "STRINGTOUTF8($F) " + expression.operator().symbol() + " STRINGTOUTF8($F)",
                                render(expression.left()),
                                render(expression.right()))
                : super.binary(expression);
    }

    @Override
    public SqlFragment between(Expression.Between expression) {
        boolean units = differsByUnits(expression.operand())
                && (differsByUnits(expression.low()) || differsByUnits(expression.high()));
        return units
                ? sql().compose(
                                expression.sense() == Expression.Sense.DENIED
                                        ? "STRINGTOUTF8($F) NOT BETWEEN STRINGTOUTF8($F) AND STRINGTOUTF8($F)"
                                        : "STRINGTOUTF8($F) BETWEEN STRINGTOUTF8($F) AND STRINGTOUTF8($F)",
                                render(expression.operand()),
                                render(expression.low()),
                                render(expression.high()))
                : super.between(expression);
    }

    @Override
    public SqlFragment ordered(Expression column) {
        return differsByUnits(column) ? sql().compose("STRINGTOUTF8($F)", render(column)) : render(column);
    }

    /**
     * Whether a text can come before another by its UTF-16 units and behind it by its code points: those are the same order
     * for all characters before the surrogates. UTF-8 is in the order of code points.
     */
    private boolean differsByUnits(Expression expression) {
        return Families.of(table(), expression) == TypeFamily.TEXT
                && !(expression instanceof Expression.TextLiteral literal
                        && literal.value().chars().allMatch(unit -> unit < Character.MIN_SURROGATE));
    }

    /** The number of code points of a text: H2's own functions count an emoji as two. Its patterns are Java's. */
    static SqlFragment codePoints(SqlFragment text) {
        return H2Dialect.SQL.compose("CHAR_LENGTH(REGEXP_REPLACE($F, '[\\x{10000}-\\x{10FFFF}]', '_'))", text);
    }

    /**
     * An instant as the clock on a wall in UTC shows it. A cast to TIMESTAMP would show it in the session's time zone, even
     * behind AT TIME ZONE.
     */
    static SqlFragment wallClock(SqlFragment instant) {
        return H2Dialect.SQL.compose(
                "CAST(FORMATDATETIME($F, 'yyyy-MM-dd HH:mm:ss.SSSSSS', 'en', 'UTC') AS TIMESTAMP(6))", instant);
    }

    private static SqlFragment day(SqlFragment instant) {
        return H2Dialect.SQL.compose("CAST(FORMATDATETIME($F, 'yyyy-MM-dd', 'en', 'UTC') AS DATE)", instant);
    }

    @Override
    protected SqlFragment castType(DataType type) {
        return H2Types.name(type);
    }

    @Override
    protected SqlFragment length(SqlFragment text) {
        return codePoints(text);
    }

    @Override
    protected SqlFragment now() {
        return sql().compose("CURRENT_TIMESTAMP");
    }

    @Override
    protected SqlFragment today() {
        return day(now());
    }

    @Override
    protected SqlFragment uuid() {
        return sql().compose("RANDOM_UUID()");
    }

    @Override
    public SqlFragment like(Expression.Like expression) {
        if (!(expression.pattern() instanceof Expression.TextLiteral literal)) {
            return refuse(
                    "the pattern of a like is no literal, and only a literal one can be made to count code points",
                    "write the pattern as a literal, or give this engine SQL of its own with `sql: { h2: … }`");
        }
        LikePattern pattern = LikePattern.of(literal.value());
        boolean denied = expression.sense() == Expression.Sense.DENIED;
        return pattern.countsCodePoints()
                ? sql().compose(
                                denied ? "(NOT REGEXP_LIKE($F, $S, 'n'))" : "REGEXP_LIKE($F, $S, 'n')",
                                render(expression.operand()),
                                regularExpression(pattern))
                : sql().compose(
                                denied ? "$F NOT LIKE $S ESCAPE '\\'" : "$F LIKE $S ESCAPE '\\'",
                                operand(expression.operand()),
                                pattern.escaped(""));
    }

    /** A dot of Java's regular expressions is one code point, where an underscore of H2's LIKE is one UTF-16 unit. */
    private static String regularExpression(LikePattern pattern) {
        return pattern.parts().stream()
                .map(part -> switch (part.kind()) {
                    case ANY_RUN -> ".*";
                    case ANY_ONE -> ".";
                    case LITERAL -> part.text().replaceAll("[\\p{Punct}]", "\\\\$0");
                })
                .collect(Collectors.joining("", "\\A", "\\z"));
    }

    @Override
    public SqlFragment cast(Expression.Cast expression) {
        TypeFamily from = Families.of(table(), expression.operand());
        TypeFamily to = TypeFamily.of(expression.type());
        return switch (to) {
            case TEXT -> toText(expression, from);
            case DATE -> from == TypeFamily.TIMESTAMPTZ ? day(render(expression.operand())) : super.cast(expression);
            case TIMESTAMP ->
                from == TypeFamily.TIMESTAMPTZ ? wallClock(render(expression.operand())) : super.cast(expression);
            case TIMESTAMPTZ -> toInstant(expression, from);
            case JSON -> toJson(expression, from);
            case NUMBER -> toNumber(expression);
            case BOOLEAN, UUID, TIME, BINARY, NULL, ANY -> super.cast(expression);
        };
    }

    private SqlFragment toText(Expression.Cast expression, TypeFamily from) {
        if (refusesAsText(expression)) {
            return SqlFragment.EMPTY;
        }
        SqlFragment operand = render(expression.operand());
        SqlFragment text = switch (from) {
            case TIMESTAMPTZ -> sql().compose("FORMATDATETIME($F, $S, 'en', 'UTC')", operand, MICROSECONDS);
            case TIMESTAMP -> sql().compose("FORMATDATETIME($F, $S)", operand, MICROSECONDS);
            case TIME -> sql().compose("FORMATDATETIME($F, $S)", operand, "HH:mm:ss.SSSSSS");
            case BOOLEAN, NUMBER, TEXT, UUID, DATE, JSON, BINARY, NULL, ANY ->
                sql().compose("CAST($F AS VARCHAR)", operand);
        };
        if (expression.type() instanceof DataType.Varchar type) {
            return shortened(text, type.length());
        }
        return expression.type() instanceof DataType.Char type ? shortened(text, type.length()) : text;
    }

    /** The first code points of a text: a cast of H2's would count UTF-16 units. */
    private SqlFragment shortened(SqlFragment text, int length) {
        return sql().compose("REGEXP_REPLACE($F, '(?s)\\A(.{0,$L}).*\\z', '$$1')", text, length);
    }

    /** What says no time zone is UTC; H2 would take it for the session's. */
    private SqlFragment toInstant(Expression.Cast expression, TypeFamily from) {
        if (expression.operand() instanceof Expression.TextLiteral literal) {
            String value = literal.value();
            String instant = ZONE.matcher(value).matches() && value.length() > 10 ? value : value + "+00:00";
            return sql().compose("CAST($S AS TIMESTAMP(6) WITH TIME ZONE)", instant);
        }
        if (from == TypeFamily.TIMESTAMP || from == TypeFamily.DATE) {
            String midnight = from == TypeFamily.DATE ? " 00:00:00+00:00" : "+00:00";
            return sql().compose(
                            "CAST(CAST($F AS VARCHAR) || $S AS TIMESTAMP(6) WITH TIME ZONE)",
                            render(expression.operand()),
                            midnight);
        }
        if (from == TypeFamily.TEXT) {
            SqlFragment operand = render(expression.operand());
            return sql().compose(
                            "CAST(CASE WHEN REGEXP_LIKE($F, $S) THEN $F ELSE $F || '+00:00' END AS TIMESTAMP(6) WITH TIME ZONE)",
                            operand,
                            "[0-9]:[0-9.]+ *(Z|[+-][0-9:]+)$",
                            operand,
                            atom(expression.operand()));
        }
        return super.cast(expression);
    }

    /** The engine's own cast of a floating-point number lets a negative half go towards zero. */
    private SqlFragment toNumber(Expression.Cast expression) {
        boolean rounds = NumberKind.of(table(), expression) == NumberKind.INTEGER
                && NumberKind.of(table(), expression.operand()) == NumberKind.BINARY;
        return rounds
                ? sql().compose("CAST(ROUND($F) AS $F)", render(expression.operand()), castType(expression.type()))
                : super.cast(expression);
    }

    /** A plain cast of a text to JSON gives a JSON string that holds the text. */
    private SqlFragment toJson(Expression.Cast expression, TypeFamily from) {
        if (expression.operand() instanceof Expression.TextLiteral literal) {
            return json(literal.value());
        }
        return from == TypeFamily.TEXT
                ? sql().compose("($F FORMAT JSON)", atom(expression.operand()))
                : super.cast(expression);
    }

    SqlFragment json(String text) {
        return sql().compose("JSON $S", text);
    }
}
