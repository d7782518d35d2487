package dev.plinth.dialect.sqlserver;

import dev.plinth.sql.StringLiterals;

/**
 * String literals of SQL Server. None of them has a line of its own: sqlcmd reads lines, and {@code GO} or one of its
 * other commands must not begin one. Without N a character outside the database's code page becomes a question mark.
 */
final class SqlServerLiterals implements StringLiterals {
    /** A longer sum of strings is cut off unless its first part may be longer ("+ (String concatenation)"). */
    static final int LONGEST_SUM = 4000;

    @Override
    public String quote(String value) {
        String quoted = "N'" + value.replace("'", "''") + "'";
        if (value.chars().noneMatch(character -> character == '\n' || character == '\r' || character == '\0')) {
            return quoted;
        }
        String parts = quoted.replace("\n", "' + NCHAR(10) + N'")
                .replace("\r", "' + NCHAR(13) + N'")
                .replace("\0", "' + NCHAR(0) + N'")
                .replace(" + N'' + ", " + ")
                .replaceAll("^N'' \\+ | \\+ N''$", "");
        return value.length() > LONGEST_SUM ? "(CAST(N'' AS nvarchar(max)) + " + parts + ")" : "(" + parts + ")";
    }
}
