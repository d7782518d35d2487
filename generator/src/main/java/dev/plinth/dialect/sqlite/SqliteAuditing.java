package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.support.AuditedColumns;
import dev.plinth.dialect.support.Auditing;
import dev.plinth.dialect.support.Trail;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.PartComments;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.template.SqlTemplates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One trigger for each event, and one more for an update that changes the key, which leaves an entry under the old key and one
 * under the new. What REPLACE takes away is recorded where {@code PRAGMA recursive_triggers} is on ("CREATE TRIGGER").
 */
final class SqliteAuditing implements Auditing {
    private static final SqlComposer SQL = SqliteDialect.SQL;
    private static final String CONTEXT = "audit_context";
    private static final List<String> CONTEXT_COLUMNS =
            List.of("actor", "ip_address", "session_id", "application", "transaction_id");
    private static final Trail TRAIL = new Trail(
            SqliteDialect.NAME,
            Map.of(
                    Trail.Kind.NAME, "TEXT",
                    Trail.Kind.KEY, "TEXT",
                    Trail.Kind.DOCUMENT, "TEXT",
                    Trail.Kind.TRANSACTION, "TEXT",
                    Trail.Kind.INSTANT, "TEXT"));
    private static final SqlFragment NULL = SQL.compose("NULL");

    @Override
    public List<Table> tables() {
        return List.of(TRAIL.table(Trail.indexes()), context());
    }

    /** One row at most: who writes, from where. */
    private static Table context() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", DataType.Simple.INT)
                .withValue(new ColumnValue.Default(new Expression.NumberLiteral(BigDecimal.ONE))));
        CONTEXT_COLUMNS.forEach(
                name -> columns.add(Column.of(name, DataType.Simple.TEXT).withNullability(Nullability.NULLABLE)));
        Expression one = new Expression.Binary(
                Expression.Operator.EQUAL,
                new Expression.ColumnReference("id"),
                new Expression.NumberLiteral(BigDecimal.ONE));
        return new Table(
                CONTEXT,
                NamedMap.of(columns),
                NamedMap.of(List.of(
                        new Constraint.PrimaryKey(CONTEXT + "_pkey", List.of("id")),
                        new Constraint.Check(CONTEXT + "_one_row", one))),
                NamedMap.empty(),
                NamedMap.empty(),
                new TreeMap<>(),
                Optional.empty(),
                PartComments.NONE);
    }

    @Override
    public Recording of(Table table, AuditRule rule) {
        AuditedColumns columns = AuditedColumns.of(table, rule);
        SqlFragment changed = changed(columns);
        SqlFragment stays = keys(columns, "IS", " AND ");
        SqlFragment differs = SqlFragment.join(
                " OR ", columns.others().stream().map(column -> differs(column)).toList());
        List<Trigger> triggers = new ArrayList<>();
        triggers.add(trigger(
                table,
                "insert",
                "INSERT",
                SqlFragment.EMPTY,
                entry(table, "insert", columns, "new", NULL, image(columns, "new"), NULL)));
        if (!columns.others().isEmpty()) {
            triggers.add(trigger(
                    table,
                    "update",
                    "UPDATE",
                    SQL.compose(" WHEN $F AND ($F)", stays, differs),
                    entry(table, "update", columns, "new", image(columns, "old"), image(columns, "new"), changed)));
        }
        triggers.add(trigger(
                table,
                "rekey",
                "UPDATE",
                SQL.compose(" WHEN $F", keys(columns, "IS NOT", " OR ")),
                entry(table, "update", columns, "old", image(columns, "old"), NULL, NULL),
                entry(table, "update", columns, "new", NULL, image(columns, "new"), NULL)));
        triggers.add(trigger(
                table,
                "delete",
                "DELETE",
                SqlFragment.EMPTY,
                entry(table, "delete", columns, "old", image(columns, "old"), NULL, NULL)));
        return new Recording(triggers, List.of());
    }

    private static Trigger trigger(
            Table table, String what, String event, SqlFragment condition, SqlFragment... entries) {
        String name = "audit_" + table.name() + "_" + what;
        SqlFragment sql = SqlTemplates.render(new AuditTriggerTemplate(
                SQL.identifier(name),
                SQL.compose(event),
                SQL.qualified(table.name()),
                condition,
                SQL.qualified(Trail.NAME),
                SQL.compose("$N", Trail.written()),
                SQL.qualified(CONTEXT),
                List.of(entries)));
        return new Trigger(name, DialectText.of(Map.of(SqliteDialect.NAME, sql.sql())));
    }

    private static SqlFragment entry(
            Table table,
            String operation,
            AuditedColumns columns,
            String keyOf,
            SqlFragment before,
            SqlFragment after,
            SqlFragment changed) {
        Map<String, SqlFragment> key = new LinkedHashMap<>();
        columns.key().forEach(column -> key.put(column.name(), value(column, keyOf)));
        return SQL.compose(
                "$S, $S, $F,\n    $F,\n    $F,\n    $F",
                table.name(),
                operation,
                SqliteJson.object(key),
                before,
                after,
                changed);
    }

    private static SqlFragment keys(AuditedColumns columns, String operator, String between) {
        return SqlFragment.join(
                between,
                columns.key().stream()
                        .map(column -> SQL.compose("old.$I " + operator + " new.$I", column.name(), column.name()))
                        .toList());
    }

    private static SqlFragment image(AuditedColumns columns, String row) {
        Map<String, SqlFragment> values = new LinkedHashMap<>();
        columns.recorded()
                .forEach(column -> values.put(
                        column.name(), columns.isRedacted(column) ? redacted(column, row) : value(column, row)));
        return SqliteJson.object(values);
    }

    private static SqlFragment redacted(Column column, String row) {
        return SQL.compose("CASE WHEN " + row + ".$I IS NOT NULL THEN $S END", column.name(), Trail.REDACTED);
    }

    private static SqlFragment value(Column column, String row) {
        return column.type().accept(new SqliteJson(SQL.compose(row + ".$I", column.name())));
    }

    /** Without regard to collation: what differs in case alone differs. */
    private static SqlFragment differs(Column column) {
        String binary = column.collation().containsKey(SqliteDialect.NAME) ? " COLLATE BINARY" : "";
        return SQL.compose("old.$I" + binary + " IS NOT new.$I", column.name(), column.name());
    }

    /** A JSON array of the columns that differ. */
    private static SqlFragment changed(AuditedColumns columns) {
        List<SqlFragment> names = columns.others().stream()
                .map(column -> SQL.compose(
                        "CASE WHEN $F THEN ',' || json_quote($S) ELSE '' END", differs(column), column.name()))
                .toList();
        return SQL.compose("'[' || substr($F, 2) || ']'", SqlFragment.join("\n      || ", names));
    }
}
