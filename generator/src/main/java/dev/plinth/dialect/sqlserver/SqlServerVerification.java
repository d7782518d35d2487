package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.VerifyQueries;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/** SQL Server's catalog views, for the schema dbo. */
final class SqlServerVerification implements VerifyQueries {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment table(String table) {
        return object(table, "U");
    }

    @Override
    public SqlFragment view(String view) {
        return object(view, "V");
    }

    private static SqlFragment object(String name, String type) {
        return SQL.compose(
                "SELECT COUNT(*) FROM sys.objects WHERE object_id = OBJECT_ID($F, $S)",
                SqlServerNames.quoted(name),
                type);
    }

    @Override
    public SqlFragment column(String table, String column) {
        return column("CASE WHEN is_nullable = 1 THEN N'nullable' ELSE N'not null' END", table, column);
    }

    @Override
    public SqlFragment hasColumn(String table, String column) {
        return column("count(*)", table, column);
    }

    private static SqlFragment column(String what, String table, String column) {
        return SQL.compose(
                "SELECT " + what + " FROM sys.columns WHERE object_id = OBJECT_ID($F) AND name = $S",
                SqlServerNames.quoted(table),
                column);
    }

    @Override
    public Optional<SqlFragment> object(String kind, String table, String name) {
        String format = switch (kind) {
            case "constraint" ->
                "SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID($F) AND name = $S"
                        + " AND type IN (N'PK', N'UQ', N'C', N'F')";
            case "index" ->
                "SELECT COUNT(*) FROM sys.indexes WHERE object_id = OBJECT_ID($F) AND name = $S"
                        + " AND is_disabled = 0";
            case "trigger" ->
                "SELECT COUNT(*) FROM sys.triggers WHERE parent_id = OBJECT_ID($F) AND name = $S"
                        + " AND is_disabled = 0";
            default -> throw new IllegalArgumentException("no such kind of object: " + kind);
        };
        return Optional.of(SQL.compose(format, SqlServerNames.quoted(table), name));
    }

    @Override
    public SqlFragment text(SqlFragment number) {
        return sql().compose("CAST($F AS nvarchar(20))", number);
    }
}
