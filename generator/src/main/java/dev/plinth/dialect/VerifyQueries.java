package dev.plinth.dialect;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/** How an engine is asked whether an object is there. Each query counts, and answers 0 or 1. */
public interface VerifyQueries {
    SqlComposer sql();

    SqlFragment table(String table);

    /** The same, where an engine keeps tables of several kinds apart. */
    default SqlFragment table(CatalogTable table) {
        return table(table.name());
    }

    SqlFragment view(String view);

    /** A query for one text: {@code nullable}, {@code not null}, or no row where there is no such column. */
    SqlFragment column(String table, String column);

    SqlFragment hasColumn(String table, String column);

    /**
     * @param kind {@code constraint}, {@code index} or {@code trigger}
     * @return empty where the engine does not hold the object under its name
     */
    Optional<SqlFragment> object(String kind, String table, String name);

    /** @param expected {@code present} or {@code absent} */
    default SqlFragment row(String check, String expected, SqlFragment count) {
        return rowOf(
                check, expected, sql().compose("(SELECT CASE WHEN ($F) = 1 THEN 'present' ELSE 'absent' END)", count));
    }

    default SqlFragment columnRow(String check, String expected, String table, String column) {
        return rowOf(check, expected, sql().compose("coalesce(($F), 'absent')", column(table, column)));
    }

    /** A number as a text. */
    SqlFragment text(SqlFragment number);

    /** @param expected a number */
    default SqlFragment counted(String check, String expected, SqlFragment count) {
        return sql().compose(
                        "SELECT check_name, expected, found, CASE WHEN found = expected THEN 'PASS' ELSE 'FAIL' END AS result"
                                + " FROM (SELECT $S AS check_name, $S AS expected, $F AS found) AS asked",
                        check,
                        expected,
                        text(sql().compose("($F)", count)));
    }

    private SqlFragment rowOf(String check, String expected, SqlFragment found) {
        return sql().compose(
                        "SELECT $S AS check_name, $S AS expected, $F AS found, CASE WHEN $F = $S THEN 'PASS' ELSE 'FAIL' END AS result",
                        check,
                        expected,
                        found,
                        found,
                        expected);
    }
}
