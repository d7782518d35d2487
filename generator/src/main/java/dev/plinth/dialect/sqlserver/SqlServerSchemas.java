package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.DatabaseSchemaStatements;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** Schemas; CREATE SCHEMA has to be alone in its batch, and every statement is. */
final class SqlServerSchemas extends DatabaseSchemaStatements {
    SqlServerSchemas() {
        super(SqlServerDialect.SQL, "CREATE SCHEMA $I", "DROP SCHEMA IF EXISTS $I");
    }

    @Override
    protected List<SqlStatement> comment(DatabaseSchema schema) {
        return SqlServerComments.ofSchema(schema.name(), schema.comment());
    }
}
