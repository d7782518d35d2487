package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.AuditedColumns;
import dev.plinth.dialect.support.Auditing;
import dev.plinth.dialect.support.Jsons;
import dev.plinth.dialect.support.Trail;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.DialectText;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.template.SqlTemplates;
import java.util.List;
import java.util.Map;

/**
 * One trigger for a table, which records all rows of a statement at once. It reaches the trail because both have one owner
 * ("Ownership chains"), so that nobody else needs a right on it. TRUNCATE fires no trigger; it asks for a right that no
 * application needs.
 */
final class SqlServerAuditing implements Auditing {
    private static final SqlComposer SQL = SqlServerDialect.SQL;
    private static final Trail TRAIL = new Trail(
            SqlServerDialect.NAME,
            Map.of(
                    Trail.Kind.NAME, "nvarchar(128)",
                    Trail.Kind.KEY, "nvarchar(700)",
                    Trail.Kind.DOCUMENT, "nvarchar(max)",
                    Trail.Kind.TRANSACTION, "bigint",
                    Trail.Kind.INSTANT, "datetime2(7)"));

    @Override
    public List<Table> tables() {
        return List.of(TRAIL.table(Trail.indexes()));
    }

    @Override
    public Recording of(Table table, AuditRule rule) {
        AuditedColumns columns = AuditedColumns.of(table, rule);
        String name = SqlServerDialect.IDENTIFIERS.fit("audit_" + QualifiedName.local(table.name()));
        SqlFragment sql = SqlTemplates.render(new AuditTriggerTemplate(
                SqlServerNames.table(QualifiedName.beside(table.name(), name)),
                SqlServerNames.table(table.name()),
                SqlServerNames.table(Trail.NAME),
                SQL.compose("$N", Trail.written()),
                SQL.string(table.name()),
                key(columns),
                there(columns, "o"),
                values(columns, "o"),
                compared(columns, "o"),
                there(columns, "n"),
                values(columns, "n"),
                compared(columns, "n"),
                SqlFragment.join(
                        " AND ",
                        columns.key().stream()
                                .map(column -> SQL.compose("n.$I = o.$I", column.name(), column.name()))
                                .toList()),
                changed(columns)));
        return new Recording(
                List.of(new Trigger(name, DialectText.of(Map.of(SqlServerDialect.NAME, sql.sql())))), List.of());
    }

    private static SqlFragment there(AuditedColumns columns, String rows) {
        return SQL.compose(rows + ".$I IS NOT NULL", columns.key().get(0).name());
    }

    private static SqlFragment key(AuditedColumns columns) {
        return SQL.compose(
                "$J",
                columns.key().stream()
                        .map(column -> SQL.compose(
                                "COALESCE($F, $F) AS $I", value(column, "n"), value(column, "o"), column.name()))
                        .toList());
    }

    private static SqlFragment values(AuditedColumns columns, String rows) {
        return SQL.compose(
                "$J",
                columns.recorded().stream()
                        .map(column -> columns.isRedacted(column)
                                ? SQL.compose(
                                        "CASE WHEN " + rows + ".$I IS NOT NULL THEN $S END AS $I",
                                        column.name(),
                                        Trail.REDACTED,
                                        column.name())
                                : SQL.compose("$F AS $I", value(column, rows), column.name()))
                        .toList());
    }

    /** Bytes as hexadecimal digits, as on the other engines; by itself JSON has them in base 64. */
    private static SqlFragment value(Column column, String rows) {
        return TypeFamily.of(column.type()) == TypeFamily.BINARY
                ? SQL.compose("LOWER(CONVERT(varchar(max), " + rows + ".$I, 2))", column.name())
                : SQL.compose(rows + ".$I", column.name());
    }

    private static SqlFragment compared(AuditedColumns columns, String rows) {
        return SQL.compose(
                "$J",
                columns.recorded().stream()
                        .map(column -> compared(column, rows))
                        .toList());
    }

    /** Texts by their bytes: whatever the collation says, blanks at the end are no difference to it. */
    private static SqlFragment compared(Column column, String rows) {
        TypeFamily family = TypeFamily.of(column.type());
        boolean text = family == TypeFamily.TEXT || family == TypeFamily.JSON;
        return text
                ? SQL.compose("CONVERT(varbinary(max), " + rows + ".$I)", column.name())
                : SQL.compose(rows + ".$I", column.name());
    }

    /** A JSON array of the columns that differ; an update that changes none is not recorded. */
    private static SqlFragment changed(AuditedColumns columns) {
        List<SqlFragment> names = columns.others().stream()
                .map(column -> SQL.compose(
                        "CASE WHEN EXISTS (SELECT $F EXCEPT SELECT $F) THEN $S ELSE N'' END",
                        compared(column, "o"),
                        compared(column, "n"),
                        "," + Jsons.string(column.name())))
                .toList();
        return names.isEmpty()
                ? SQL.compose("N'[]'")
                : SQL.compose("N'[' + STUFF($F, 1, 1, N'') + N']'", SqlFragment.join("\n    + ", names));
    }
}
