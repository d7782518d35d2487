package dev.plinth.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL in one dialect's spelling. The only text that is allowed into a statement: made by a {@link SqlComposer},
 * from placeholders that quote what they take, or declared as the author's own SQL.
 */
public final class SqlFragment {
    public static final SqlFragment EMPTY = new SqlFragment("");

    private final String sql;

    SqlFragment(String sql) {
        this.sql = sql;
    }

    /** SQL that the author of a schema wrote for this dialect, taken as it is; what stands behind it is no part of its last comment. */
    public static SqlFragment ofAuthor(String sql) {
        String text = sql.strip();
        boolean comment = text.substring(text.lastIndexOf('\n') + 1).contains("--");
        return new SqlFragment(comment ? text + "\n" : text);
    }

    /** Lines that an engine does not read. */
    public static SqlFragment comment(String words) {
        return new SqlFragment(
                words.lines().map(line -> ("-- " + line).stripTrailing() + "\n").collect(Collectors.joining()));
    }

    /** SQL that a database's own catalog gave. */
    public static SqlFragment ofDatabase(String sql) {
        return new SqlFragment(sql);
    }

    public static SqlFragment join(String separator, List<SqlFragment> fragments) {
        return new SqlFragment(fragments.stream().map(SqlFragment::sql).collect(Collectors.joining(separator)));
    }

    public String sql() {
        return sql;
    }

    public boolean isEmpty() {
        return sql.isEmpty();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof SqlFragment that && sql.equals(that.sql);
    }

    @Override
    public int hashCode() {
        return sql.hashCode();
    }

    @Override
    public String toString() {
        return sql;
    }
}
