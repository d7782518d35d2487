package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.KindStatements;
import dev.plinth.model.Extension;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** Extensions of PostgreSQL; another engine's are none of its business. */
final class PostgreSqlExtensions implements KindStatements<Extension> {
    @Override
    public List<SqlStatement> create(Extension extension) {
        return one("CREATE EXTENSION IF NOT EXISTS $I", extension);
    }

    @Override
    public List<SqlStatement> drop(Extension extension) {
        return one("DROP EXTENSION IF EXISTS $I", extension);
    }

    /** There is nothing about an extension but its name. */
    @Override
    public List<SqlStatement> alter(Extension before, Extension after) {
        return List.of();
    }

    private static List<SqlStatement> one(String format, Extension extension) {
        return extension.dialect().equals(PostgreSqlDialect.NAME)
                ? List.of(PostgreSqlObjects.statement(format, extension.name()))
                : List.of();
    }
}
