package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.KindStatements;
import dev.plinth.model.Extension;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** Extensions of PostgreSQL; another engine's are none of its business. */
final class PostgreSqlExtensions implements KindStatements<Extension> {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    @Override
    public List<SqlStatement> create(Extension extension) {
        List<SqlStatement> statements = new ArrayList<>(one("CREATE EXTENSION IF NOT EXISTS $I", extension));
        if (extension.comment().isPresent()) {
            statements.addAll(comment(extension));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> drop(Extension extension) {
        return one("DROP EXTENSION IF EXISTS $I", extension);
    }

    @Override
    public List<SqlStatement> alter(Extension before, Extension after) {
        return comment(after);
    }

    /** Where nothing is said, its makers' words stand there, which CREATE EXTENSION takes from its control file. */
    private static List<SqlStatement> comment(Extension extension) {
        if (!extension.dialect().equals(PostgreSqlDialect.NAME)) {
            return List.of();
        }
        if (extension.comment().isPresent()) {
            return List.of(PostgreSqlObjects.statement(
                    "COMMENT ON EXTENSION $I IS $S",
                    extension.name(),
                    extension.comment().get()));
        }
        String makers = SQL.compose(
                        "BEGIN EXECUTE format('COMMENT ON EXTENSION %I IS %L', $S,"
                                + " (SELECT comment FROM pg_available_extensions WHERE name = $S)); END",
                        extension.name(), extension.name())
                .sql();
        return List.of(PostgreSqlObjects.statement("DO $S", makers));
    }

    private static List<SqlStatement> one(String format, Extension extension) {
        return extension.dialect().equals(PostgreSqlDialect.NAME)
                ? List.of(PostgreSqlObjects.statement(format, extension.name()))
                : List.of();
    }
}
