package dev.plinth.dialect.postgresql;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/** PostgreSQL's catalogs; a name without a schema is looked up as any statement would. */
final class PostgreSqlVerification implements VerifyQueries {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    @Override
    public SqlComposer sql() {
        return SQL;
    }

    @Override
    public SqlFragment table(String table) {
        return relation(table, "r");
    }

    @Override
    public SqlFragment table(CatalogTable table) {
        return relation(
                table.name(), PostgreSqlPartitions.clause(table.options()).isPresent() ? "p" : "r");
    }

    @Override
    public SqlFragment view(String view) {
        return relation(view, "v");
    }

    private static SqlFragment relation(String name, String kind) {
        return SQL.compose(
                "SELECT count(*) FROM pg_class WHERE oid = to_regclass($S) AND relkind = $S", quoted(name), kind);
    }

    @Override
    public SqlFragment column(String table, String column) {
        return column("CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END", table, column);
    }

    @Override
    public SqlFragment hasColumn(String table, String column) {
        return column("count(*)", table, column);
    }

    private static SqlFragment column(String what, String table, String column) {
        return SQL.compose(
                "SELECT " + what
                        + " FROM pg_attribute WHERE attrelid = to_regclass($S) AND attname = $S AND NOT attisdropped",
                quoted(table),
                column);
    }

    @Override
    public Optional<SqlFragment> object(String kind, String table, String name) {
        String format = switch (kind) {
            case "constraint" ->
                "SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass($S) AND conname = $S AND convalidated";
            case "index" ->
                "SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
                        + " WHERE indrelid = to_regclass($S) AND relname = $S AND indisvalid"
                        + " AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)";
            case "trigger" ->
                "SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass($S) AND tgname = $S AND tgenabled <> 'D'";
            default -> throw new IllegalArgumentException("no such kind of object: " + kind);
        };
        return Optional.of(SQL.compose(format, quoted(table), name));
    }

    private static String quoted(String name) {
        return PostgreSqlDialect.IDENTIFIERS.quoteQualified(name);
    }

    @Override
    public SqlFragment text(SqlFragment number) {
        return sql().compose("CAST($F AS text)", number);
    }
}
