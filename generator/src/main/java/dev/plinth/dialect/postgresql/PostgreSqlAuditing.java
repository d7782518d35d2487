package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.AuditedColumns;
import dev.plinth.dialect.support.Auditing;
import dev.plinth.dialect.support.Jsons;
import dev.plinth.dialect.support.Trail;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Index;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Routine;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.template.SqlTemplates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Statements are recorded at once, by triggers with transition tables; rows one by one only where the table is partitioned: a
 * trigger on its statements would miss what is written to a partition by its name ("CREATE TRIGGER"). The function has the
 * rights of its owner, so that nobody else needs any on the trail.
 */
final class PostgreSqlAuditing implements Auditing {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;
    private static final Trail TRAIL = new Trail(
            PostgreSqlDialect.NAME,
            Map.of(
                    Trail.Kind.NAME, "text",
                    Trail.Kind.KEY, "text",
                    Trail.Kind.DOCUMENT, "json",
                    Trail.Kind.TRANSACTION, "xid8",
                    Trail.Kind.INSTANT, "timestamptz"));

    /** A plan that was made for one row must not loop over many, nor be compiled for many and run for one. */
    private static final String SETTINGS =
            "TimeZone=UTC; extra_float_digits=1; bytea_output=hex; enable_nestloop=off; jit=off";

    private static final Set<TypeFamily> EXACT = EnumSet.of(
            TypeFamily.BOOLEAN,
            TypeFamily.TEXT,
            TypeFamily.UUID,
            TypeFamily.DATE,
            TypeFamily.TIME,
            TypeFamily.TIMESTAMP,
            TypeFamily.TIMESTAMPTZ,
            TypeFamily.BINARY);
    private static final Set<DataType> INTEGERS =
            Set.of(DataType.Simple.SMALLINT, DataType.Simple.INT, DataType.Simple.BIGINT);

    @Override
    public List<Table> tables() {
        List<Index> indexes = new ArrayList<>(Trail.indexes());
        indexes.replaceAll(index -> index.equals(Trail.period()) ? index.withMethod(Index.Method.BRIN) : index);
        return List.of(TRAIL.table(indexes));
    }

    @Override
    public Recording of(Table table, AuditRule rule) {
        boolean rows = table.partitioning().isPresent();
        String function = function(table);
        Routine routine = new Routine(
                function,
                Routine.Form.FUNCTION,
                List.of(),
                Optional.of(new Routine.Result.ForTrigger()),
                text(body(table, AuditedColumns.of(table, rule), rows)),
                new TreeMap<>(Map.of(
                        PostgreSqlDialect.NAME,
                        new TreeMap<>(
                                Map.of("security", "definer", "search path", "current schema", "settings", SETTINGS)))),
                new TreeMap<>(),
                Optional.empty());
        List<Trigger> triggers = List.of(
                trigger(table, function, "insert", rows ? "" : " REFERENCING NEW TABLE AS new_rows", rows),
                trigger(
                        table,
                        function,
                        "update",
                        rows ? "" : " REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows",
                        rows),
                trigger(table, function, "delete", rows ? "" : " REFERENCING OLD TABLE AS old_rows", rows),
                trigger(table, function, "truncate", "", false));
        return new Recording(triggers, List.of(routine));
    }

    private static String function(Table table) {
        return QualifiedName.beside(
                table.name(), PostgreSqlDialect.IDENTIFIERS.fit("audit_" + QualifiedName.local(table.name())));
    }

    private static Trigger trigger(Table table, String function, String event, String referencing, boolean rows) {
        SqlFragment sql = SQL.compose(
                "CREATE TRIGGER $I AFTER " + event.toUpperCase(Locale.ROOT) + " ON $Q" + referencing + " FOR EACH "
                        + (rows ? "ROW" : "STATEMENT") + " EXECUTE FUNCTION $Q()",
                "audit_" + event,
                table.name(),
                function);
        return new Trigger("audit_" + event, text(sql));
    }

    private static DialectText text(SqlFragment sql) {
        return DialectText.of(Map.of(PostgreSqlDialect.NAME, sql.sql()));
    }

    private static SqlFragment body(Table table, AuditedColumns columns, boolean rows) {
        SqlFragment names = SQL.compose("$N", Trail.written());
        return SqlTemplates.render(new AuditFunctionTemplate(
                SQL.qualified(Trail.NAME),
                names,
                SQL.string(table.name()),
                rows(columns, "new_rows", rows ? "NEW" : ""),
                shown(columns, "n", "shown"),
                there(columns, "n"),
                key(columns, "n"),
                image(columns, "n", "shown"),
                compared(columns, "n"),
                rows(columns, "old_rows", rows ? "OLD" : ""),
                shown(columns, "o", "was"),
                there(columns, "o"),
                key(columns, "o"),
                image(columns, "o", "was"),
                compared(columns, "o"),
                SqlFragment.join(
                        " AND ",
                        columns.key().stream()
                                .map(column -> SQL.compose("o.$I = n.$I", column.name(), column.name()))
                                .toList()),
                SqlFragment.join(
                        ",\n        ",
                        columns.others().stream()
                                .map(column -> SQL.compose(
                                        "CASE WHEN $F IS DISTINCT FROM $F THEN $S END",
                                        compared(column, "o"),
                                        compared(column, "n"),
                                        column.name()))
                                .toList())));
    }

    /** The recorded columns of the rows of a transition table, or of the one row that a trigger is called for. */
    private static SqlFragment rows(AuditedColumns columns, String table, String record) {
        List<SqlFragment> names = columns.recorded().stream()
                .map(column ->
                        record.isEmpty() ? SQL.identifier(column.name()) : SQL.compose(record + ".$I", column.name()))
                .toList();
        return record.isEmpty()
                ? SQL.compose("SELECT $J FROM " + table + " AS r", names)
                : SQL.compose("SELECT $J OFFSET 0", names);
    }

    /** Not merged into the query around it, which would have no names for the parts of the row then. */
    private static SqlFragment shown(AuditedColumns columns, String from, String as) {
        if (columns.showsAll()) {
            return SqlFragment.EMPTY;
        }
        List<SqlFragment> values = columns.recorded().stream()
                .map(column -> columns.isRedacted(column)
                        ? SQL.compose(
                                "CASE WHEN " + from + ".$I IS NOT NULL THEN $S END AS $I",
                                column.name(),
                                Trail.REDACTED,
                                column.name())
                        : SQL.compose(from + ".$I", column.name()))
                .toList();
        return SQL.compose(" CROSS JOIN LATERAL (SELECT $J) AS " + as, values);
    }

    private static SqlFragment image(AuditedColumns columns, String rows, String shown) {
        return SQL.compose("row_to_json(" + (columns.showsAll() ? rows : shown) + ")");
    }

    private static SqlFragment there(AuditedColumns columns, String rows) {
        return SQL.compose(rows + ".$I IS NOT NULL", columns.key().get(0).name());
    }

    /** A JSON object of the key, in one spelling. */
    private static SqlFragment key(AuditedColumns columns, String rows) {
        List<SqlFragment> parts = new ArrayList<>();
        String before = "{";
        for (Column column : columns.key()) {
            parts.add(SQL.string(before + Jsons.string(column.name()) + ":"));
            parts.add(SQL.compose("to_json(" + rows + ".$I)", column.name()));
            before = ",";
        }
        parts.add(SQL.string("}"));
        return SQL.compose("concat($J)", parts);
    }

    private static SqlFragment compared(AuditedColumns columns, String rows) {
        return SqlFragment.join(
                ", ",
                columns.recorded().stream()
                        .map(column -> compared(column, rows))
                        .toList());
    }

    /** Types that call values the same of which the bytes differ are compared as texts. */
    private static SqlFragment compared(Column column, String rows) {
        DataType type = column.type();
        boolean exact =
                INTEGERS.contains(type) || (!(type instanceof DataType.Native) && EXACT.contains(TypeFamily.of(type)));
        boolean collated = column.collation().containsKey(PostgreSqlDialect.NAME);
        return SQL.compose(
                rows + ".$I" + (exact && !collated ? "" : "::text") + (collated ? " COLLATE \"C\"" : ""),
                column.name());
    }
}
