package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.NumberKind;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/**
 * Casts that mean in SQLite what they mean elsewhere. Its own make a 0 of a text that is no number and NULL of one that is
 * no date, where other engines stop; the one function that stops, in every version, is {@code json}.
 */
final class SqliteCasts {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    private final SqlFragment operand;
    private final boolean checked;

    /** @param checked whether it is a literal, whose form the language has checked */
    SqliteCasts(SqlFragment operand, boolean checked) {
        this.operand = operand;
        this.checked = checked;
    }

    SqlFragment toNumber(NumberKind kind, SqlFragment type) {
        SqlFragment kinds = SQL.compose(kind == NumberKind.INTEGER ? "= 'integer'" : "IN ('integer', 'real')");
        SqlFragment text = checked
                ? operand
                : SQL.compose(
                        "CASE WHEN $F NOT GLOB '*[^-+.0-9eE ]*' AND json_type($F) $F THEN $F ELSE $F END",
                        operand,
                        operand,
                        kinds,
                        operand,
                        stop("no number: "));
        return SQL.compose("CAST($F AS $F)", text, type);
    }

    /** @param text the operand, written as a text */
    SqlFragment toText(SqlFragment text, DataType type) {
        int length = type instanceof DataType.Varchar varchar
                ? varchar.length()
                : type instanceof DataType.Char character ? character.length() : 0;
        return length == 0 ? SQL.compose("CAST($F AS TEXT)", text) : SQL.compose("substr($F, 1, $L)", text, length);
    }

    /** A step of no days makes every version reckon with the calendar. */
    SqlFragment toDate(TypeFamily from) {
        return from == TypeFamily.TEXT && !checked
                ? SQL.compose(
                        "CASE WHEN $F IS date($F, '+0 days') THEN $F ELSE $F END",
                        operand,
                        operand,
                        operand,
                        stop("no date: "))
                : SQL.compose("date($F, '+0 days')", operand);
    }

    SqlFragment toTime(TypeFamily from) {
        SqlFragment time = SQL.compose("strftime($S, $F)", SqliteExpressions.TIME, operand);
        return from == TypeFamily.TEXT && !checked ? SQL.compose("coalesce($F, $F)", time, stop("no time: ")) : time;
    }

    /** With the day looked at on its own, of which SQLite would make another where there is no such day. */
    SqlFragment toMoment(TypeFamily from) {
        SqlFragment moment = SQL.compose("strftime($S, $F, '+0 days')", SqliteExpressions.INSTANT, operand);
        return from == TypeFamily.TEXT && !checked
                ? SQL.compose(
                        "CASE WHEN date($F, '+0 days') IS substr($F, 1, 10) THEN coalesce($F, $F) ELSE $F END",
                        SQL.compose("substr($F, 1, 10)", operand),
                        operand,
                        moment,
                        stop("no timestamp: "),
                        stop("no timestamp: "))
                : moment;
    }

    SqlFragment toUuid(TypeFamily from) {
        SqlFragment small = SQL.compose("lower($F)", operand);
        return from == TypeFamily.TEXT && !checked
                ? SQL.compose("CASE WHEN $F THEN $F ELSE $F END", SqliteChecks.isUuid(small), small, stop("no uuid: "))
                : small;
    }

    /** NULL of NULL, an error of anything else. */
    private SqlFragment stop(String what) {
        return SQL.compose("json($S || $F)", what, operand);
    }
}
