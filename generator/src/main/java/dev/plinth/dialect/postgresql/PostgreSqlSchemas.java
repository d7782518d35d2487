package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.DatabaseSchemaStatements;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** Schemas of a database. */
final class PostgreSqlSchemas extends DatabaseSchemaStatements {
    PostgreSqlSchemas() {
        super(PostgreSqlDialect.SQL, "CREATE SCHEMA $I", "DROP SCHEMA IF EXISTS $I");
    }

    @Override
    protected List<SqlStatement> comment(DatabaseSchema schema) {
        return List.of(PostgreSqlObjects.comment("SCHEMA", schema));
    }
}
