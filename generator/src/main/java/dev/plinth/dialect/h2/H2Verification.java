package dev.plinth.dialect.h2;

import dev.plinth.dialect.VerifyQueries;
import dev.plinth.model.QualifiedName;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/** H2's information schema; a name without a schema is one of the current schema. */
final class H2Verification implements VerifyQueries {
    private static final SqlComposer SQL = H2Dialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment table(String table) {
        return relation(table, "BASE TABLE");
    }

    @Override
    public SqlFragment view(String view) {
        return relation(view, "VIEW");
    }

    private static SqlFragment relation(String name, String type) {
        return SQL.compose(
                "SELECT COUNT(*) FROM \"INFORMATION_SCHEMA\".\"TABLES\" WHERE \"TABLE_SCHEMA\" = $F"
                        + " AND \"TABLE_NAME\" = $S AND \"TABLE_TYPE\" = $S",
                H2Identifiers.schemaOf(name),
                QualifiedName.local(name),
                type);
    }

    @Override
    public SqlFragment column(String table, String column) {
        return column("CASE \"IS_NULLABLE\" WHEN 'NO' THEN 'not null' ELSE 'nullable' END", table, column);
    }

    @Override
    public SqlFragment hasColumn(String table, String column) {
        return column("count(*)", table, column);
    }

    private static SqlFragment column(String what, String table, String column) {
        return SQL.compose(
                "SELECT " + what
                        + " FROM \"INFORMATION_SCHEMA\".\"COLUMNS\" WHERE \"TABLE_SCHEMA\" = $F AND \"TABLE_NAME\" = $S AND \"COLUMN_NAME\" = $S",
                H2Identifiers.schemaOf(table),
                QualifiedName.local(table),
                column);
    }

    @Override
    public Optional<SqlFragment> object(String kind, String table, String name) {
        String format = switch (kind) {
            case "constraint" ->
                "SELECT COUNT(*) FROM \"INFORMATION_SCHEMA\".\"TABLE_CONSTRAINTS\""
                        + " WHERE \"TABLE_SCHEMA\" = $F AND \"TABLE_NAME\" = $S AND \"CONSTRAINT_NAME\" = $S";
            case "index" ->
                "SELECT COUNT(*) FROM \"INFORMATION_SCHEMA\".\"INDEXES\""
                        + " WHERE \"TABLE_SCHEMA\" = $F AND \"TABLE_NAME\" = $S AND \"INDEX_NAME\" = $S";
            case "trigger" ->
                "SELECT COUNT(*) FROM \"INFORMATION_SCHEMA\".\"TRIGGERS\""
                        + " WHERE \"TRIGGER_SCHEMA\" = $F AND \"EVENT_OBJECT_TABLE\" = $S"
                        + " AND \"TRIGGER_NAME\" = $S";
            default -> throw new IllegalArgumentException("no such kind of object: " + kind);
        };
        return Optional.of(SQL.compose(format, H2Identifiers.schemaOf(table), QualifiedName.local(table), name));
    }

    @Override
    public SqlFragment text(SqlFragment number) {
        return sql().compose("CAST($F AS VARCHAR)", number);
    }
}
