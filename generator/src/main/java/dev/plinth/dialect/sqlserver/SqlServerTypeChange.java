package dev.plinth.dialect.sqlserver;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Work;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code ALTER COLUMN} costs, and what has to come before it for values to become what they become elsewhere. */
final class SqlServerTypeChange {
    private static final SqlComposer SQL = SqlServerDialect.SQL;
    private static final Set<String> INTEGERS = Set.of("smallint", "int", "bigint");
    private static final Pattern TEXT = Pattern.compile("n?varchar\\((\\d+|max)\\)( COLLATE .*)?");
    private static final Pattern DECIMAL = Pattern.compile("decimal\\((\\d+), (\\d+)\\)");

    private SqlServerTypeChange() {}

    /** A longer text under the same collation, or no longer NOT NULL, is a note in the catalog; NOT NULL reads the rows. */
    static Work work(CatalogColumn before, CatalogColumn after) {
        if (before.type().equals(after.type())) {
            return after.nullable() ? Work.CATALOG : Work.SCAN;
        }
        Matcher old = TEXT.matcher(before.type().sql());
        Matcher now = TEXT.matcher(after.type().sql());
        boolean wider = old.matches()
                && now.matches()
                && String.valueOf(old.group(2)).equals(String.valueOf(now.group(2)))
                && length(old) <= length(now)
                && length(now) < Integer.MAX_VALUE;
        return wider && before.nullable() == after.nullable() ? Work.CATALOG : Work.REWRITE;
    }

    private static int length(Matcher text) {
        return text.group(1).equals("max") ? Integer.MAX_VALUE : Integer.parseInt(text.group(1));
    }

    /** A decimal on its way to an integer is rounded as everywhere: SQL Server would cut it off. */
    static Optional<SqlFragment> between(CatalogColumn before, CatalogColumn after) {
        Matcher old = DECIMAL.matcher(before.type().sql());
        if (!INTEGERS.contains(after.type().sql())
                || !old.matches()
                || old.group(2).equals("0")) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(old.group(1)) - Integer.parseInt(old.group(2)) + 1;
        return Optional.of(SQL.compose("decimal($L, 0)", digits));
    }

    /** A text without a digit is no number: SQL Server would take an empty one, and a sign alone, for 0. */
    static Optional<SqlFragment> guard(String table, CatalogColumn before, CatalogColumn after) {
        boolean reads = INTEGERS.contains(after.type().sql())
                && TEXT.matcher(before.type().sql()).matches();
        return reads
                ? Optional.of(SQL.compose(
                        "IF EXISTS (SELECT 1 FROM $F WHERE $I NOT LIKE N'%[0-9]%')\n"
                                + "  THROW 50000, N'a text without a digit cannot become a number', 1",
                        SqlServerNames.table(table), before.name()))
                : Optional.empty();
    }
}
