package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.Jsons;
import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value of a type as a value of a JSON object: SQLite's own refuses bytes, and writes a truth value as a number and a binary
 * number with 15 digits ("The json_object() SQL function").
 */
final class SqliteJson implements DataType.Visitor<SqlFragment> {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    /** A function takes 127 arguments ("Limits In SQLite"). */
    private static final int PARTS = 60;

    private final SqlFragment value;

    SqliteJson(SqlFragment value) {
        this.value = value;
    }

    /** @param values by the names that they have in the object */
    static SqlFragment object(Map<String, SqlFragment> values) {
        List<SqlFragment> parts = new ArrayList<>();
        values.forEach((name, value) ->
                parts.add(SQL.compose("$S, $F", parts.size() < PARTS ? name : "$." + Jsons.string(name), value)));
        SqlFragment object = SQL.compose("json_object($J)", parts.subList(0, Math.min(PARTS, parts.size())));
        for (int from = PARTS; from < parts.size(); from += PARTS) {
            object = SQL.compose(
                    "json_insert($F, $J)", object, parts.subList(from, Math.min(parts.size(), from + PARTS)));
        }
        return object;
    }

    @Override
    public SqlFragment simple(DataType.Simple type) {
        return switch (type) {
            case BOOLEAN -> SQL.compose("json(CASE $F WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)", value);
            case JSON -> SQL.compose("json($F)", value);
            case REAL, DOUBLE ->
                SQL.compose("json(CASE WHEN $F IS NOT NULL THEN printf('%!.17g', $F) END)", value, value);
            case SMALLINT, INT, BIGINT, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ -> value;
        };
    }

    /** Exact to 15 digits, of which newer versions would write more. */
    @Override
    public SqlFragment decimal(DataType.Decimal type) {
        return SQL.compose(
                "json(CASE typeof($F) WHEN 'real' THEN printf('%!.15g', $F) ELSE $F END)", value, value, value);
    }

    @Override
    public SqlFragment character(DataType.Char type) {
        return value;
    }

    @Override
    public SqlFragment varchar(DataType.Varchar type) {
        return value;
    }

    @Override
    public SqlFragment binary(DataType.Binary type) {
        return SQL.compose("CASE WHEN $F IS NOT NULL THEN lower(hex($F)) END", value, value);
    }

    @Override
    public SqlFragment enumerated(DataType.Enumerated type) {
        return value;
    }

    /** Anything may stand there. */
    @Override
    public SqlFragment nativeType(DataType.Native type) {
        return SQL.compose("CASE typeof($F) WHEN 'blob' THEN lower(hex($F)) ELSE $F END", value, value, value);
    }
}
