package dev.plinth.access;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.InverseForeignKey;
import org.jooq.Name;
import org.jooq.PlainSQL;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.Schema;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jooq.impl.DSL;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/**
 * What every generated table does alike: aliases, other names and conditions, each giving the same kind of table again.
 * jOOQ's own generator writes these methods into each table; here they stand once.
 *
 * @param <R> its records
 * @param <T> the generated table itself
 */
public abstract class GeneratedTable<R extends Record, T extends GeneratedTable<R, T>> extends TableImpl<R> {
    private static final long serialVersionUID = 1L;

    /** A table, or with {@code aliased} one under another name, or with {@code where} some of its rows. */
    @SuppressWarnings("NullAway") // jOOQ says nothing of nulls, and takes them
    protected GeneratedTable(Name name, @Nullable Table<R> aliased, String comment, @Nullable Condition where) {
        super(name, null, aliased, null, DSL.comment(comment), TableOptions.table(), where);
    }

    /** A table that is reached from another one by a key. */
    @SuppressWarnings("NullAway")
    protected GeneratedTable(
            Table<?> from, @Nullable ForeignKey<?, R> toOne, @Nullable InverseForeignKey<?, R> toMany, Table<R> table) {
        super(from, toOne, toMany, table);
    }

    /** The same table with other rows or under another name. */
    protected abstract T with(Name name, @Nullable Table<R> aliased, @Nullable Condition where);

    /** The schema that it stands in when it has no other name. */
    protected abstract Schema schema();

    @Override
    @SuppressWarnings("NullAway")
    public final Schema getSchema() {
        return aliased() ? null : schema();
    }

    @Override
    public final T as(String alias) {
        return with(DSL.name(alias), this, null);
    }

    @Override
    public final T as(Name alias) {
        return with(alias, this, null);
    }

    @Override
    public final T as(Table<?> alias) {
        return with(alias.getQualifiedName(), this, null);
    }

    @Override
    public final T rename(String name) {
        return with(DSL.name(name), null, null);
    }

    @Override
    public final T rename(Name name) {
        return with(name, null, null);
    }

    @Override
    public final T rename(Table<?> name) {
        return with(name.getQualifiedName(), null, null);
    }

    @Override
    public final T where(Condition condition) {
        return with(getQualifiedName(), aliased() ? this : null, condition);
    }

    @Override
    public final T where(Collection<? extends Condition> conditions) {
        return where(DSL.and(conditions));
    }

    @Override
    public final T where(Condition... conditions) {
        return where(DSL.and(conditions));
    }

    @Override
    public final T where(Field<Boolean> condition) {
        return where(DSL.condition(condition));
    }

    @Override
    @PlainSQL
    public final T where(SQL condition) {
        return where(DSL.condition(condition));
    }

    @Override
    @PlainSQL
    public final T where(String condition) {
        return where(DSL.condition(condition));
    }

    @Override
    @PlainSQL
    public final T where(String condition, Object... binds) {
        return where(DSL.condition(condition, binds));
    }

    @Override
    @PlainSQL
    public final T where(String condition, QueryPart... parts) {
        return where(DSL.condition(condition, parts));
    }

    @Override
    public final T whereExists(Select<?> select) {
        return where(DSL.exists(select));
    }

    @Override
    public final T whereNotExists(Select<?> select) {
        return where(DSL.notExists(select));
    }
}
