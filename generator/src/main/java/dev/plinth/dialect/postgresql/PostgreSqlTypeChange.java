package dev.plinth.dialect.postgresql;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Work;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code ALTER COLUMN … TYPE} costs, and the conversion that it needs. */
final class PostgreSqlTypeChange {
    private static final Pattern VARCHAR = Pattern.compile("varchar\\((\\d+)\\).*");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+), (\\d+)\\)");
    private static final Set<String> NEEDS_CAST = Set.of("smallint", "integer", "bigint");

    private PostgreSqlTypeChange() {}

    /**
     * Text becomes a number, or a value of an enumeration, only where that is said. Everything else goes by assignment, which fails on a value that does
     * not fit where an explicit cast would cut it off.
     */
    static SqlFragment using(CatalogColumn column) {
        if (NEEDS_CAST.contains(column.type().sql())) {
            return PostgreSqlDialect.SQL.compose(" USING $I::$F", column.name(), column.type());
        }
        return PostgreSqlTypes.isBuiltIn(column.type())
                ? SqlFragment.EMPTY
                : PostgreSqlDialect.SQL.compose(" USING $I::text::$F", column.name(), column.type());
    }

    static Work work(SqlFragment before, SqlFragment after) {
        Matcher oldText = VARCHAR.matcher(before.sql());
        Matcher newText = VARCHAR.matcher(after.sql());
        boolean collation = before.sql().contains("COLLATE") == after.sql().contains("COLLATE");
        if (oldText.matches() && collation) {
            boolean wider =
                    after.sql().startsWith("text") || (newText.matches() && number(newText, 1) >= number(oldText, 1));
            return wider ? Work.CATALOG : Work.REWRITE;
        }
        Matcher oldNumber = NUMERIC.matcher(before.sql());
        Matcher newNumber = NUMERIC.matcher(after.sql());
        if (oldNumber.matches() && newNumber.matches()) {
            boolean sameScale = number(oldNumber, 2) == number(newNumber, 2);
            return sameScale && number(newNumber, 1) >= number(oldNumber, 1) ? Work.CATALOG : Work.REWRITE;
        }
        return Work.REWRITE;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
