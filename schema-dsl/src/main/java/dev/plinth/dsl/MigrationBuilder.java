package dev.plinth.dsl;

import dev.plinth.change.AlterIndex;
import dev.plinth.change.Contract;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.Retention;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.PartComments;
import dev.plinth.model.Trigger;
import dev.plinth.resolve.CheckDeclaration;
import dev.plinth.resolve.KeyDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Collects the steps of a migration, in their order. The steps on rows, and on what is no table, are inherited. */
public final class MigrationBuilder extends RowSteps<MigrationBuilder> {
    MigrationBuilder(Located<String> id) {
        super(id);
    }

    @Override
    MigrationBuilder self() {
        return this;
    }

    public MigrationBuilder createTable(String name, Consumer<TableBuilder> declare) {
        TableBuilder table = new TableBuilder(Caller.located(name));
        declare.accept(table);
        addAll(table.diagnostics());
        return add(new StepDeclaration.CreateTable(table.declaration(), Caller.here()));
    }

    /** Drops a table; its rows are kept for the rollback where the project says so. */
    public MigrationBuilder dropTable(String name) {
        return plain(new DropTable(name));
    }

    /** @param rows what becomes of them, where it is not as the project says */
    public MigrationBuilder dropTable(String name, Retention.Fate rows) {
        return plain(new DropTable(name, new Retention(rows, Optional.empty())));
    }

    /**
     * Drops what an earlier migration keeps for its rollback, which brings back no values any more.
     *
     * @param migration its id
     */
    public MigrationBuilder contract(String migration) {
        return plain(new Contract(migration));
    }

    public MigrationBuilder renameTable(String from, String to) {
        checkQualified(Caller.located(to), "the renamed object");
        return plain(new RenameTable(from, to));
    }

    public MigrationBuilder commentOnTable(String table, String text) {
        return plain(new SetTableComment(table, Optional.of(text)));
    }

    public MigrationBuilder removeCommentOnTable(String table) {
        return plain(new SetTableComment(table, Optional.empty()));
    }

    public MigrationBuilder commentOnConstraint(String table, String constraint, String text) {
        return comment(table, PartComments.Kind.CONSTRAINT, constraint, Optional.of(text));
    }

    public MigrationBuilder removeCommentOnConstraint(String table, String constraint) {
        return comment(table, PartComments.Kind.CONSTRAINT, constraint, Optional.empty());
    }

    public MigrationBuilder commentOnIndex(String table, String index, String text) {
        return comment(table, PartComments.Kind.INDEX, index, Optional.of(text));
    }

    public MigrationBuilder removeCommentOnIndex(String table, String index) {
        return comment(table, PartComments.Kind.INDEX, index, Optional.empty());
    }

    public MigrationBuilder commentOnTrigger(String table, String trigger, String text) {
        return comment(table, PartComments.Kind.TRIGGER, trigger, Optional.of(text));
    }

    public MigrationBuilder removeCommentOnTrigger(String table, String trigger) {
        return comment(table, PartComments.Kind.TRIGGER, trigger, Optional.empty());
    }

    private MigrationBuilder comment(String table, PartComments.Kind kind, String part, Optional<String> text) {
        return plain(new SetPartComment(table, new PartComments.Part(kind, part), text));
    }

    /** @param byDialect all options that the table has from now on, by dialect */
    public MigrationBuilder setOptions(String table, Map<Dialect, Map<String, String>> byDialect) {
        return plain(new SetTableOptions(table, options(byDialect)));
    }

    private SortedMap<String, SortedMap<String, String>> options(Map<Dialect, Map<String, String>> byDialect) {
        SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
        byDialect.forEach((dialect, values) -> options.put(dialect.word(), new TreeMap<>(values)));
        return options;
    }

    /** Adds a column, and the constraints that its clauses say. */
    public MigrationBuilder addColumn(String table, String name, ColumnBuilder column) {
        return addColumn(table, name, column, Optional.empty());
    }

    /** @param fill the value for rows that are there */
    public MigrationBuilder addColumn(String table, String name, ColumnBuilder column, Value fill) {
        return addColumn(table, name, column, filled(fill));
    }

    private MigrationBuilder addColumn(
            String table, String name, ColumnBuilder column, Optional<ParsedExpression> fill) {
        addAll(column.diagnostics());
        return add(new StepDeclaration.AddColumn(
                Caller.located(table), column.declaration(Caller.located(name)), fill, Caller.here()));
    }

    /** Drops a column; its values are kept for the rollback where the project says so. */
    public MigrationBuilder dropColumn(String table, String name) {
        return dropColumn(table, name, Retention.Fate.AS_PROJECT);
    }

    /** @param values what becomes of them, where it is not as the project says */
    public MigrationBuilder dropColumn(String table, String name, Retention.Fate values) {
        return dropColumn(table, name, values, Optional.empty(), Optional.empty());
    }

    /** @param restore the value that rows get in the rollback which were written since */
    public MigrationBuilder dropColumn(String table, String name, Retention.Fate values, Value restore) {
        return dropColumn(table, name, values, filled(restore), Optional.empty());
    }

    /**
     * @param restore the value that rows get in the rollback which were written since
     * @param where which rows get it too that were there: the column's name means the value that they had
     */
    public MigrationBuilder dropColumn(String table, String name, Retention.Fate values, Value restore, Value where) {
        return dropColumn(table, name, values, filled(restore), filled(where));
    }

    private MigrationBuilder dropColumn(
            String table,
            String name,
            Retention.Fate values,
            Optional<ParsedExpression> restore,
            Optional<ParsedExpression> stale) {
        return add(new StepDeclaration.DropColumn(Caller.located(table), name, values, restore, stale, Caller.here()));
    }

    public MigrationBuilder renameColumn(String table, String from, String to) {
        return renamed(to, new RenameColumn(table, from, to));
    }

    /** Gives a column another definition; what is not said it no longer has. */
    public MigrationBuilder alterColumn(String table, String name, ColumnBuilder column) {
        return alterColumn(table, name, column, Retention.Fate.AS_PROJECT);
    }

    /** @param values what becomes of those that the new definition cannot hold, where it is not as the project says */
    public MigrationBuilder alterColumn(String table, String name, ColumnBuilder column, Retention.Fate values) {
        return alterColumn(table, name, column, Optional.empty(), values);
    }

    /** @param fill the value for rows that have none, where the column admits none any more */
    public MigrationBuilder alterColumn(String table, String name, ColumnBuilder column, Value fill) {
        return alterColumn(table, name, column, fill, Retention.Fate.AS_PROJECT);
    }

    /** @param values what becomes of those that the new definition cannot hold, where it is not as the project says */
    public MigrationBuilder alterColumn(
            String table, String name, ColumnBuilder column, Value fill, Retention.Fate values) {
        return alterColumn(table, name, column, filled(fill), values);
    }

    private MigrationBuilder alterColumn(
            String table, String name, ColumnBuilder column, Optional<ParsedExpression> fill, Retention.Fate values) {
        addAll(column.diagnostics());
        return add(new StepDeclaration.AlterColumn(
                Caller.located(table), column.declaration(Caller.located(name)), fill, values, Caller.here()));
    }

    public MigrationBuilder addPrimaryKey(String table, Consumer<KeyBuilder> declare) {
        return key(declare, key -> new StepDeclaration.AddPrimaryKey(Caller.located(table), key, Caller.here()));
    }

    public MigrationBuilder addUnique(String table, Consumer<KeyBuilder> declare) {
        return key(declare, key -> new StepDeclaration.AddUnique(Caller.located(table), key, Caller.here()));
    }

    private MigrationBuilder key(Consumer<KeyBuilder> declare, Function<KeyDeclaration, StepDeclaration> step) {
        KeyBuilder key = new KeyBuilder();
        declare.accept(key);
        addAll(key.diagnostics());
        return add(key.declaration().map(step));
    }

    public MigrationBuilder addCheck(String table, String name, Value condition) {
        addAll(condition.diagnostics());
        CheckDeclaration check = new CheckDeclaration(Caller.located(name), condition.parsed());
        return add(new StepDeclaration.AddCheck(Caller.located(table), check, Caller.here()));
    }

    public MigrationBuilder addForeignKey(String table, String name, Consumer<ForeignKeyBuilder> declare) {
        return addForeignKey(table, new ForeignKeyBuilder(Optional.of(Caller.located(name))), declare);
    }

    /** A foreign key to which the project's naming style gives a name. */
    public MigrationBuilder addForeignKey(String table, Consumer<ForeignKeyBuilder> declare) {
        return addForeignKey(table, new ForeignKeyBuilder(Optional.empty()), declare);
    }

    private MigrationBuilder addForeignKey(String table, ForeignKeyBuilder key, Consumer<ForeignKeyBuilder> declare) {
        declare.accept(key);
        addAll(key.diagnostics());
        return add(key.declaration()
                .map(declared -> new StepDeclaration.AddForeignKey(Caller.located(table), declared, Caller.here())));
    }

    public MigrationBuilder addExclusion(String table, String name, Consumer<ExclusionBuilder> declare) {
        ExclusionBuilder exclusion = new ExclusionBuilder(Caller.located(name));
        declare.accept(exclusion);
        addAll(exclusion.diagnostics());
        return add(exclusion
                .declaration()
                .map(declared -> new StepDeclaration.AddExclusion(Caller.located(table), declared, Caller.here())));
    }

    /** Spreads the rows of a table over other partitions; rows that none of them holds are lost. */
    public MigrationBuilder setPartitions(String table, Consumer<PartitionBuilder> declare) {
        PartitionBuilder partitions = new PartitionBuilder();
        declare.accept(partitions);
        addAll(partitions.diagnostics());
        return add(partitions
                .declaration()
                .map(declared -> new StepDeclaration.SetPartitioning(Caller.located(table), declared, Caller.here())));
    }

    /** Records every change of a table's rows from here on, or in another way. */
    public MigrationBuilder setAudit(String table, Consumer<AuditBuilder> declare) {
        AuditBuilder audit = new AuditBuilder();
        declare.accept(audit);
        return plain(new SetAudit(table, Optional.of(audit.rule())));
    }

    /** The same, with no column left out. */
    public MigrationBuilder setAudit(String table) {
        return setAudit(table, all -> {});
    }

    /** Records changes of a table's rows no longer. */
    public MigrationBuilder dropAudit(String table) {
        return plain(new SetAudit(table, Optional.empty()));
    }

    public MigrationBuilder dropConstraint(String table, String name) {
        return plain(new DropConstraint(table, name));
    }

    public MigrationBuilder renameConstraint(String table, String from, String to) {
        return renamed(to, new RenameConstraint(table, from, to));
    }

    public MigrationBuilder createIndex(String table, String name, Consumer<IndexBuilder> declare) {
        return createIndex(table, new IndexBuilder(Optional.of(Caller.located(name))), declare);
    }

    /** An index to which the project's naming style gives a name. */
    public MigrationBuilder createIndex(String table, Consumer<IndexBuilder> declare) {
        return createIndex(table, new IndexBuilder(Optional.empty()), declare);
    }

    private MigrationBuilder createIndex(String table, IndexBuilder index, Consumer<IndexBuilder> declare) {
        declare.accept(index);
        addAll(index.diagnostics());
        return add(index.declaration()
                .map(declared -> new StepDeclaration.CreateIndex(Caller.located(table), declared, Caller.here())));
    }

    /**
     * @param byDialect all options that the index has from now on, by dialect
     * @param degrade by dialect, why an engine holds less of it, or nothing
     */
    public MigrationBuilder alterIndex(
            String table, String name, Map<Dialect, Map<String, String>> byDialect, Map<Dialect, String> degrade) {
        return plain(new AlterIndex(table, name, options(byDialect), DialectTexts.named(degrade)));
    }

    public MigrationBuilder dropIndex(String table, String name) {
        return plain(new DropIndex(table, name));
    }

    public MigrationBuilder renameIndex(String table, String from, String to) {
        return renamed(to, new RenameIndex(table, from, to));
    }

    /** A trigger of the author's own: whole statements by dialect. */
    public MigrationBuilder createTrigger(String table, String name, Map<? extends SqlFor, String> byDialect) {
        DialectTexts texts = DialectTexts.of(byDialect);
        addAll(texts.diagnostics());
        check(Caller.located(name), "a trigger");
        return plain(new CreateTrigger(table, new Trigger(name, texts.text())));
    }

    public MigrationBuilder dropTrigger(String table, String name) {
        return plain(new DropTrigger(table, name));
    }

    public MigrationBuilder createView(String name, Consumer<ViewBuilder> declare) {
        ViewBuilder view = new ViewBuilder(Caller.located(name));
        declare.accept(view);
        addAll(view.diagnostics());
        return add(view.declaration().map(declared -> new StepDeclaration.CreateView(declared, Caller.here())));
    }

    public MigrationBuilder dropView(String name) {
        return plain(new DropView(name));
    }
}
