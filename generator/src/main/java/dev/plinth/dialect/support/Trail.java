package dev.plinth.dialect.support;

import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.PartComments;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one table that holds the changes of all audited ones, the same on every engine but for its types: no migration
 * rewrites what stands in it, so that it holds rows as they were when they were written.
 */
public final class Trail {
    public static final String NAME = "audit_trail";

    /** What stands in the place of a value that the trail does not tell. */
    public static final String REDACTED = "***";

    /** What a column of the trail holds. */
    public enum Kind {
        NAME,
        KEY,
        DOCUMENT,
        TRANSACTION,
        INSTANT
    }

    private final String dialect;
    private final Map<Kind, String> types;

    /** @param types of the engine's own, so that no check of ours costs anything at each entry */
    public Trail(String dialect, Map<Kind, String> types) {
        this.dialect = dialect;
        this.types = Map.copyOf(types);
    }

    public Table table(List<Index> more) {
        NamedMap<Column> columns = NamedMap.of(List.of(
                Column.of("id", DataType.Simple.BIGINT).withValue(ColumnValue.IDENTITY),
                column("table_name", Kind.NAME),
                column("operation", Kind.NAME),
                nullable("record_key", Kind.KEY),
                nullable("old_values", Kind.DOCUMENT),
                nullable("new_values", Kind.DOCUMENT),
                nullable("changed_columns", Kind.DOCUMENT),
                nullable("actor", Kind.NAME),
                nullable("ip_address", Kind.NAME),
                nullable("session_id", Kind.NAME),
                nullable("application", Kind.NAME),
                nullable("transaction_id", Kind.TRANSACTION),
                column("recorded_at", Kind.INSTANT)));
        return new Table(
                NAME,
                columns,
                NamedMap.of(List.of(new Constraint.PrimaryKey(NAME + "_pkey", List.of("id")))),
                NamedMap.of(more),
                NamedMap.empty(),
                new TreeMap<>(),
                Optional.empty(),
                PartComments.NONE);
    }

    /** The indexes by which entries are found: of a record, of an actor, of a period. */
    public static List<Index> indexes() {
        return List.of(
                Index.on(NAME + "_record_idx", List.of("table_name", "record_key")),
                Index.on(NAME + "_actor_idx", List.of("actor", "recorded_at")),
                period());
    }

    /** The index of a period. */
    public static Index period() {
        return Index.on(NAME + "_period_idx", List.of("recorded_at"));
    }

    /** The columns of an entry, which the database does not number. */
    public static List<String> written() {
        return List.of(
                "table_name",
                "operation",
                "record_key",
                "old_values",
                "new_values",
                "changed_columns",
                "actor",
                "ip_address",
                "session_id",
                "application",
                "transaction_id",
                "recorded_at");
    }

    private Column nullable(String name, Kind kind) {
        return column(name, kind).withNullability(Nullability.NULLABLE);
    }

    private Column column(String name, Kind kind) {
        DataType base = kind == Kind.INSTANT ? DataType.Simple.TIMESTAMPTZ : DataType.Simple.TEXT;
        return Column.of(name, DataType.Native.of(base, Map.of(dialect, types.get(kind))));
    }
}
