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
    default Expectation presence(String check, String expected, SqlFragment count) {
        return new Expectation(
                check, expected, sql().compose("(SELECT CASE WHEN ($F) = 1 THEN 'present' ELSE 'absent' END)", count));
    }

    /** @param expected {@code nullable} or {@code not null} */
    default Expectation nullability(String check, String expected, String table, String column) {
        return new Expectation(check, expected, sql().compose("coalesce(($F), 'absent')", column(table, column)));
    }

    /** A number as a text. */
    SqlFragment text(SqlFragment number);

    /** @param expected a number */
    default SqlFragment counted(String check, String expected, SqlFragment count) {
        return sql().compose(
                        "SELECT asked.check_name, asked.expected, asked.found, CASE WHEN asked.found = asked.expected THEN 'PASS' ELSE 'FAIL' END AS result"
                                + " FROM (SELECT $S AS check_name, $S AS expected, $F AS found) AS asked",
                        check,
                        expected,
                        text(sql().compose("($F)", count)));
    }

    /** A query for one row that says whether it holds. */
    default SqlFragment row(Expectation expectation) {
        return sql().compose(
                        "SELECT $S AS check_name, $S AS expected, $F AS found, CASE WHEN $F = $S THEN 'PASS' ELSE 'FAIL' END AS result",
                        expectation.check(),
                        expectation.expected(),
                        expectation.found(),
                        expectation.found(),
                        expectation.expected());
    }

    /**
     * What should hold of an object.
     *
     * @param check names it
     * @param found an expression for what there is, in one word
     */
    record Expectation(String check, String expected, SqlFragment found) {}
}
