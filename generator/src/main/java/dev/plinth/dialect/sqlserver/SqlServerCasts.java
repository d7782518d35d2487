package dev.plinth.dialect.sqlserver;

import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Casts that mean in T-SQL what they mean elsewhere. Dates go by CONVERT with a style: a CAST would depend on the
 * session's language, and be refused in a persisted column for it.
 */
final class SqlServerCasts {
    private static final SqlComposer SQL = SqlServerDialect.SQL;
    private static final Set<DataType> INTEGERS =
            Set.of(DataType.Simple.SMALLINT, DataType.Simple.INT, DataType.Simple.BIGINT);
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?");

    private SqlServerCasts() {}

    /**
     * @param expression what is cast
     * @param value the same, rendered as a value
     */
    static SqlFragment cast(Expression expression, SqlFragment value, TypeFamily from, DataType to) {
        return switch (TypeFamily.of(to)) {
            case TEXT -> toText(value, from, to);
            case DATE -> toDate(value, from);
            case TIMESTAMP -> toTimestamp(expression, value, from);
            case TIMESTAMPTZ -> toInstant(expression, value, from);
            case NUMBER -> toNumber(expression, value, from, to);
            case JSON -> value;
            case BOOLEAN, UUID, TIME, BINARY, NULL, ANY ->
                SQL.compose("CAST($F AS $F)", value, SqlServerTypes.name(to));
        };
    }

    /** A cast of T-SQL's to an integer would cut off what it should round. */
    private static SqlFragment toNumber(Expression expression, SqlFragment value, TypeFamily from, DataType to) {
        boolean whole = expression instanceof Expression.NumberLiteral number
                && number.value().scale() <= 0;
        boolean rounds = INTEGERS.contains(to) && from == TypeFamily.NUMBER && !whole;
        return SQL.compose(rounds ? "CAST(ROUND($F, 0) AS $F)" : "CAST($F AS $F)", value, SqlServerTypes.name(to));
    }

    private static SqlFragment toText(SqlFragment value, TypeFamily from, DataType to) {
        SqlFragment text = switch (from) {
            case UUID -> SQL.compose("LOWER(CAST($F AS nvarchar(36)))", value);
            case DATE -> SQL.compose("CONVERT(nvarchar(10), $F, 121)", value);
            case TIME -> SQL.compose("CONVERT(nvarchar(15), $F, 121)", value);
            case TIMESTAMP -> SQL.compose("CONVERT(nvarchar(26), $F, 121)", value);
            case TIMESTAMPTZ -> SQL.compose("CONVERT(nvarchar(26), $F, 121)", wallClock(value));
            case BOOLEAN, NUMBER, TEXT, JSON, BINARY, NULL, ANY -> SQL.compose("CAST($F AS nvarchar(max))", value);
        };
        int codePoints = SqlServerTypes.codePoints(to);
        // Only under a collation that knows supplementary characters does LEFT not cut an emoji in two.
        SqlFragment first = codePoints == 0 || from == TypeFamily.DATE
                ? text
                : SQL.compose("LEFT($F COLLATE Latin1_General_100_CI_AS_SC, $L)", text, codePoints);
        return SQL.compose(
                "CAST($F AS $F) COLLATE $F", first, SqlServerTypes.name(to), SqlServerDerivation.CODE_POINTS);
    }

    /** Of the styles for a date, 23 is not always the same for a computed column ("CAST and CONVERT"), and 121 is. */
    private static SqlFragment toDate(SqlFragment value, TypeFamily from) {
        return switch (from) {
            case TEXT -> SQL.compose("CONVERT(date, $F, 121)", value);
            case TIMESTAMPTZ -> SQL.compose("CAST(SWITCHOFFSET($F, N'+00:00') AS date)", value);
            case BOOLEAN, NUMBER, UUID, DATE, TIME, TIMESTAMP, JSON, BINARY, NULL, ANY ->
                SQL.compose("CAST($F AS date)", value);
        };
    }

    private static SqlFragment toTimestamp(Expression expression, SqlFragment value, TypeFamily from) {
        return switch (from) {
            case TEXT -> SQL.compose("CONVERT(datetime2(6), $F, 121)", moment(expression, value, ""));
            case TIMESTAMPTZ -> wallClock(value);
            case BOOLEAN, NUMBER, UUID, DATE, TIME, TIMESTAMP, JSON, BINARY, NULL, ANY ->
                SQL.compose("CAST($F AS datetime2(6))", value);
        };
    }

    private static SqlFragment wallClock(SqlFragment instant) {
        return SQL.compose("CAST(SWITCHOFFSET($F, N'+00:00') AS datetime2(6))", instant);
    }

    /** What says no time zone is UTC, here as everywhere. */
    private static SqlFragment toInstant(Expression expression, SqlFragment value, TypeFamily from) {
        return from == TypeFamily.TEXT
                ? SQL.compose("CONVERT(datetimeoffset(6), $F, 121)", moment(expression, value, " +00:00"))
                : SQL.compose("CAST($F AS datetimeoffset(6))", value);
    }

    /** A literal in the one form that the style takes: with seconds, with a blank and not a T, with an offset. */
    private static SqlFragment moment(Expression expression, SqlFragment value, String offset) {
        if (!(expression instanceof Expression.TextLiteral literal)) {
            return value;
        }
        Matcher parts = MOMENT.matcher(literal.value());
        if (!parts.matches()) {
            return value;
        }
        String zone = parts.group(4);
        String written = offset.isEmpty() || zone == null || zone.equals("Z") ? offset : " " + zone;
        String seconds = parts.group(3) == null ? ":00" : parts.group(3);
        return SQL.string(parts.group(1) + " " + parts.group(2) + seconds + written);
    }
}
