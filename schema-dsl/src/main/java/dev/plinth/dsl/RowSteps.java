package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.resolve.Expected;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The steps of a migration on rows: what is written into them, and columns that are made of others. */
public abstract sealed class RowSteps<B> extends ObjectSteps<B> permits MigrationBuilder {
    RowSteps(Located<String> id) {
        super(id);
    }

    /** Gives rows that are there new values. */
    public B backfill(String table, Consumer<BackfillBuilder> declare) {
        BackfillBuilder backfill = new BackfillBuilder();
        declare.accept(backfill);
        addAll(backfill.diagnostics());
        return add(backfill.declaration(Caller.located(table)));
    }

    /** Deletes all rows; they are kept for the rollback where the project says so. */
    public B deleteRows(String table) {
        return deleteRows(table, Retention.Fate.AS_PROJECT);
    }

    /** @param rows what becomes of them, where it is not as the project says */
    public B deleteRows(String table, Retention.Fate rows) {
        return add(new StepDeclaration.DeleteRows(
                Caller.located(table), Optional.empty(), Expected.NOTHING, rows, Caller.here()));
    }

    /** Deletes the rows for which the condition holds; they are kept for the rollback where the project says so. */
    public B deleteRows(String table, Value condition) {
        return deleteRows(table, condition, Retention.Fate.AS_PROJECT);
    }

    /** @param rows what becomes of them, where it is not as the project says */
    public B deleteRows(String table, Value condition, Retention.Fate rows) {
        return add(new StepDeclaration.DeleteRows(
                Caller.located(table), filled(condition), Expected.NOTHING, rows, Caller.here()));
    }

    /** Writes a row into one table for each row of another, with values over the columns of that one. */
    public B copyRows(String from, String to, Consumer<CopyBuilder> declare) {
        CopyBuilder copy = new CopyBuilder();
        declare.accept(copy);
        addAll(copy.diagnostics());
        return add(copy.declaration(Caller.located(from), Caller.located(to)));
    }

    /**
     * Takes away rows that refer to nothing, before a new foreign key.
     *
     * @param column the first of the columns by which they refer
     */
    public B resolveOrphans(
            String table, String referenced, Consumer<OrphansBuilder> declare, String column, String... more) {
        OrphansBuilder orphans = new OrphansBuilder(referenced, column, more);
        declare.accept(orphans);
        return add(orphans.declaration(Caller.located(table)));
    }

    /**
     * Takes away rows that are the same as others, before a new unique.
     *
     * @param column the first of the columns in which they are
     */
    public B resolveDuplicates(String table, Consumer<DuplicatesBuilder> declare, String column, String... more) {
        DuplicatesBuilder duplicates = new DuplicatesBuilder(column, more);
        declare.accept(duplicates);
        addAll(duplicates.diagnostics());
        return add(duplicates.declaration(Caller.located(table)));
    }

    /**
     * Gives a column another type by expressions.
     *
     * @param using the value for rows that are there, over the columns as they were
     * @param back the old value for rows that are written or changed since, over the columns as they are
     */
    public B changeType(String table, String name, ColumnBuilder column, Value using, Value back) {
        addAll(back.diagnostics());
        return add(new StepDeclaration.ChangeType(
                Caller.located(table), converted(name, column, using), back.parsed(), Caller.here()));
    }

    /**
     * Makes several columns of one.
     *
     * @param back the old value for rows that are written or changed since, over the new columns
     */
    public B splitColumn(String table, String name, Consumer<PartsBuilder> into, Value back) {
        PartsBuilder parts = new PartsBuilder(Caller.located(name));
        into.accept(parts);
        addAll(parts.diagnostics());
        addAll(back.diagnostics());
        return add(parts.split(Caller.located(table), back.parsed(), Caller.here()));
    }

    /**
     * Makes one column of several.
     *
     * @param using the value for rows that are there, over the columns as they were
     * @param back the columns that become one, with their values for rows that are written or changed since
     */
    public B mergeColumns(
            String table, String name, ColumnBuilder column, Value using, Consumer<BackfillBuilder> back) {
        BackfillBuilder old = new BackfillBuilder();
        back.accept(old);
        addAll(old.diagnostics());
        return add(new StepDeclaration.MergeColumns(
                Caller.located(table), converted(name, column, using), old.assignments(), Caller.here()));
    }

    private StepDeclaration.Converted converted(String name, ColumnBuilder column, Value using) {
        addAll(column.diagnostics());
        addAll(using.diagnostics());
        return new StepDeclaration.Converted(column.declaration(Caller.located(name)), using.parsed());
    }

    /**
     * Gives rows that have certain values of a column others.
     *
     * @param map what rows get, by what they have: values as in a text
     */
    public B mapValues(String table, String column, Map<String, String> map) {
        return mapValues(table, column, map, Retention.Fate.AS_PROJECT);
    }

    /** @param old what becomes of the values that rows had, where it is not as the project says */
    public B mapValues(String table, String column, Map<String, String> map, Retention.Fate old) {
        List<StepDeclaration.Mapped> values = new ArrayList<>();
        new TreeMap<>(map)
                .forEach(
                        (from, to) -> values.add(new StepDeclaration.Mapped(Caller.located(from), Caller.located(to))));
        return add(new StepDeclaration.MapValues(
                Caller.located(table), Caller.located(column), values, old, Caller.here()));
    }

    /** Says how many rows there are when the migration comes this far, or it does not begin. */
    public B expectRows(String table, int count) {
        return expected(table, Optional.empty(), OptionalInt.of(count), List.of());
    }

    /** Says for how many rows the condition holds when the migration comes this far, or it does not begin. */
    public B expectRows(String table, Value condition, int count) {
        return expected(table, filled(condition), OptionalInt.of(count), List.of());
    }

    /** Says that no two rows have the same values in the columns, or the migration does not begin. */
    public B expectUnique(String table, String column, String... more) {
        return expected(table, Optional.empty(), OptionalInt.empty(), columns(column, more));
    }

    /** Says that no two of the rows for which the condition holds have the same values in the columns. */
    public B expectUnique(String table, Value condition, String column, String... more) {
        return expected(table, filled(condition), OptionalInt.empty(), columns(column, more));
    }

    private static List<Located<String>> columns(String first, String... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(Caller::located)
                .toList();
    }

    private B expected(
            String table, Optional<ParsedExpression> where, OptionalInt count, List<Located<String>> unique) {
        return add(new StepDeclaration.ExpectRows(Caller.located(table), where, count, unique, Caller.here()));
    }

    /** Tells a person what to do first: the migration does not begin before a query finds that it was done. */
    public B manual(String told, Consumer<ManualBuilder> declare) {
        ManualBuilder manual = new ManualBuilder(told);
        declare.accept(manual);
        addAll(manual.diagnostics());
        return add(manual.declaration());
    }

    /** Runs the author's own SQL, which changes nothing that the schema declares. */
    public B sql(Consumer<SqlBuilder> declare) {
        SqlBuilder sql = new SqlBuilder();
        declare.accept(sql);
        addAll(sql.diagnostics());
        return add(sql.declaration());
    }

    /** Writes rows once; rows that belong to the schema are a seed. */
    public B insertRows(String table, Consumer<RowsBuilder> declare) {
        RowsBuilder rows = new RowsBuilder(Caller.located(table));
        declare.accept(rows);
        addAll(rows.diagnostics());
        return add(rows.declaration());
    }

    final Optional<ParsedExpression> filled(Value fill) {
        addAll(fill.diagnostics());
        return Optional.of(fill.parsed());
    }
}
