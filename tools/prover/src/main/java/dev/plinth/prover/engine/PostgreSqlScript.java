package dev.plinth.prover.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.core.Parser;

/**
 * What of a script is sent at once. Several statements in one message are one transaction, in which some cannot be ("Multiple
 * Statements in a Simple Query"): a script that has one of those is sent statement by statement, as psql does it.
 */
final class PostgreSqlScript {
    private static final Pattern ALONE = Pattern.compile(
            "(?is)^(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*(?:(?:CREATE\\s+(?:UNIQUE\\s+)?|DROP\\s+)INDEX\\s+CONCURRENTLY\\b"
                    + "|REINDEX\\b.*\\bCONCURRENTLY\\b|VACUUM\\b|ALTER\\s+SYSTEM\\b"
                    + "|ALTER\\s+TABLE\\b.*\\bDETACH\\s+PARTITION\\b.*\\bCONCURRENTLY\\b|BEGIN\\b|COMMIT\\b).*");

    private PostgreSqlScript() {}

    static List<String> parts(String script) throws SQLException {
        List<String> statements = Parser.parseJdbcSql(script, true, false, true, false, false).stream()
                .map(query -> query.nativeSql)
                .toList();
        return statements.stream()
                        .anyMatch(statement -> ALONE.matcher(statement).matches())
                ? statements
                : List.of(script);
    }
}
