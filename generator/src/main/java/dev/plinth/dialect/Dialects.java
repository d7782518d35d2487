package dev.plinth.dialect;

import dev.plinth.dialect.h2.H2Dialect;
import dev.plinth.dialect.postgresql.PostgreSqlDialect;
import dev.plinth.dialect.sqlite.SqliteDialect;
import dev.plinth.dialect.sqlserver.SqlServerDialect;
import java.util.List;

/** The dialects that there are. */
public final class Dialects {
    private static final List<Dialect> ALL =
            List.of(new H2Dialect(), new PostgreSqlDialect(), new SqliteDialect(), new SqlServerDialect());

    private Dialects() {}

    /** In the order of their names. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if there is none of this name */
    public static Dialect of(String name) {
        return ALL.stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no dialect " + name));
    }
}
