package dev.plinth.dialect.h2;

import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Work;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code ALTER COLUMN … SET DATA TYPE} costs: more length, or more digits at one scale, is a note in the catalog. */
final class H2TypeChange {
    private static final Pattern LENGTH = Pattern.compile("(VARCHAR|VARBINARY|DECIMAL)\\((\\d+)(, \\d+)?\\)");

    private H2TypeChange() {}

    static Work work(SqlFragment before, SqlFragment after) {
        Matcher old = LENGTH.matcher(before.sql());
        Matcher now = LENGTH.matcher(after.sql());
        if (!old.matches()) {
            return Work.REWRITE;
        }
        boolean unlimited = after.sql().equals(old.group(1));
        boolean wider = now.matches()
                && now.group(1).equals(old.group(1))
                && Objects.equals(now.group(3), old.group(3))
                && Integer.parseInt(now.group(2)) >= Integer.parseInt(old.group(2));
        return unlimited || wider ? Work.CATALOG : Work.REWRITE;
    }
}
