package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.DatabaseSchemaStatements;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/** Schemas, whose statements commit: one that ran may run again. What DROP does without RESTRICT, a setting decides. */
final class H2Schemas extends DatabaseSchemaStatements {
    H2Schemas() {
        super(H2Dialect.SQL, "CREATE SCHEMA IF NOT EXISTS $I", "DROP SCHEMA IF EXISTS $I RESTRICT");
    }

    @Override
    protected List<SqlStatement> comment(DatabaseSchema schema) {
        return List.of(H2Routines.comment("SCHEMA", schema));
    }
}
