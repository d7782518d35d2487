package dev.plinth.inspector.sqlite;

import java.util.Locale;
import java.util.Set;

/**
 * SQLite's keywords, and which of them its grammar also takes as bare names (the {@code %fallback ID} list of
 * {@code parse.y}).
 */
final class SqliteKeywords {
    private static final Set<String> RESERVED = words("""
            ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE CURRENT_DATE
            CURRENT_TIME CURRENT_TIMESTAMP DEFAULT DEFERRABLE DELETE DISTINCT DROP ELSE ESCAPE EXISTS FALSE
            FILTER FOREIGN FROM GROUP HAVING IN INDEX INDEXED INSERT INTO IS ISNULL JOIN LIMIT NOT NOTHING
            NOTNULL NULL ON OR ORDER OVER PRIMARY REFERENCES RETURNING SELECT SET TABLE THEN TO TRANSACTION TRUE
            UNION UNIQUE UPDATE USING VALUES WHEN WHERE WINDOW
            """);

    private static final Set<String> NAMES_TOO = words("""
            ABORT ACTION AFTER ALWAYS ANALYZE ASC ATTACH BEFORE BEGIN BY CASCADE CAST COLUMN CONFLICT CROSS
            CURRENT DATABASE DEFERRED DESC DETACH DO EACH END EXCEPT EXCLUDE EXCLUSIVE EXPLAIN FAIL FIRST
            FOLLOWING FOR FULL GENERATED GLOB GROUPS IF IGNORE IMMEDIATE INITIALLY INNER INSTEAD INTERSECT KEY
            LAST LEFT LIKE MATCH MATERIALIZED NATURAL NO NULLS OF OFFSET OTHERS OUTER PARTITION PLAN PRAGMA
            PRECEDING QUERY RAISE RANGE RECURSIVE REGEXP REINDEX RELEASE RENAME REPLACE RESTRICT RIGHT ROLLBACK
            ROW ROWS SAVEPOINT TEMP TEMPORARY TIES TRIGGER UNBOUNDED VACUUM VIEW VIRTUAL WITH WITHIN WITHOUT
            """);

    private SqliteKeywords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isKeyword(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return RESERVED.contains(upper) || NAMES_TOO.contains(upper);
    }

    /** A keyword that is also taken as a name where one is expected. */
    static boolean isNameToo(String word) {
        return NAMES_TOO.contains(word.toUpperCase(Locale.ROOT));
    }
}
