package dev.plinth.access;

import java.util.List;
import org.jooq.Check;
import org.jooq.ForeignKey;
import org.jooq.Index;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;

/** Makes keys, indexes and checks of generated tables: jOOQ's arrays without the warnings that they bring. */
public final class TableParts {
    private TableParts() {}

    /** A primary key or a unique constraint. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on as it came
    public static <R extends Record> UniqueKey<R> key(Table<R> table, String name, TableField<R, ?>... columns) {
        return Internal.createUniqueKey(table, DSL.name(name), columns, true);
    }

    /** @param referenced the columns of the other table, in the order of these */
    public static <R extends Record, U extends Record> ForeignKey<R, U> foreignKey(
            Table<R> table,
            String name,
            List<TableField<R, ?>> columns,
            UniqueKey<U> key,
            List<TableField<U, ?>> referenced) {
        return Internal.createForeignKey(table, DSL.name(name), array(columns), key, array(referenced), true);
    }

    /** An index that may hold several rows of the same values. */
    public static Index index(Table<?> table, String name, OrderField<?>... parts) {
        return Internal.createIndex(DSL.name(name), table, parts, false);
    }

    public static Index uniqueIndex(Table<?> table, String name, OrderField<?>... parts) {
        return Internal.createIndex(DSL.name(name), table, parts, true);
    }

    /** @param predicate in the language of the schema, as documentation: it is nowhere executed */
    public static <R extends Record> Check<R> check(Table<R> table, String name, String predicate) {
        return Internal.createCheck(table, DSL.name(name), predicate, true);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <R extends Record> TableField<R, ?>[] array(List<TableField<R, ?>> columns) {
        return (TableField<R, ?>[]) columns.toArray(new TableField[0]);
    }
}
