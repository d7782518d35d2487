package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.PartComments;
import dev.plinth.resolve.CheckDeclaration;
import dev.plinth.resolve.CommentDeclaration;
import dev.plinth.resolve.KeyDeclaration;
import dev.plinth.resolve.TableDeclaration;
import dev.plinth.resolve.TriggerDeclaration;
import dev.plinth.resolve.UniqueDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects what a table declares. */
public final class TableBuilder {
    private final TableDeclaration.Builder table;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();

    TableBuilder(Located<String> name) {
        table = TableDeclaration.named(name);
    }

    public TableBuilder column(String name, ColumnBuilder column) {
        table.column(column.declaration(Caller.located(name)));
        diagnostics.addAll(column.diagnostics());
        return this;
    }

    /** A primary key of several columns; of one, the column says it. */
    public TableBuilder primaryKey(String first, String... more) {
        table.primaryKey(key(Optional.empty(), first, more));
        return this;
    }

    /** A primary key with a name of its own: {@code k -> k.named("users_key").columns("tenant_id", "id")}. */
    public TableBuilder primaryKey(Consumer<KeyBuilder> declare) {
        key(declare).ifPresent(table::primaryKey);
        return this;
    }

    public TableBuilder uniqueKey(String name, String first, String... more) {
        table.unique(new UniqueDeclaration(key(Optional.of(Caller.located(name)), first, more), Optional.empty()));
        return this;
    }

    /** Where the project's naming style gives the name: {@code k -> k.columns("tenant_id", "email")}. */
    public TableBuilder uniqueKey(Consumer<KeyBuilder> declare) {
        key(declare).ifPresent(key -> table.unique(new UniqueDeclaration(key, Optional.empty())));
        return this;
    }

    /** Unique among the rows of which the condition holds, where the project's naming style gives the name. */
    public TableBuilder uniqueKeyWhere(Value condition, Consumer<KeyBuilder> declare) {
        diagnostics.addAll(condition.diagnostics());
        key(declare).ifPresent(key -> table.unique(new UniqueDeclaration(key, Optional.of(condition.parsed()))));
        return this;
    }

    /** Unique among the rows of which the condition holds. */
    public TableBuilder uniqueKeyWhere(String name, Value condition, String first, String... more) {
        diagnostics.addAll(condition.diagnostics());
        Optional<ParsedExpression> where = Optional.of(condition.parsed());
        table.unique(new UniqueDeclaration(key(Optional.of(Caller.located(name)), first, more), where));
        return this;
    }

    public TableBuilder check(String name, Value condition) {
        diagnostics.addAll(condition.diagnostics());
        table.check(new CheckDeclaration(Caller.located(name), condition.parsed()));
        return this;
    }

    /** A foreign key of several columns; of one, {@link Columns#references} says it. */
    public TableBuilder foreignKey(String name, Consumer<ForeignKeyBuilder> declare) {
        return foreignKey(new ForeignKeyBuilder(Optional.of(Caller.located(name))), declare);
    }

    /** A foreign key to which the project's naming style gives a name. */
    public TableBuilder foreignKey(Consumer<ForeignKeyBuilder> declare) {
        return foreignKey(new ForeignKeyBuilder(Optional.empty()), declare);
    }

    private TableBuilder foreignKey(ForeignKeyBuilder key, Consumer<ForeignKeyBuilder> declare) {
        declare.accept(key);
        key.declaration().ifPresent(table::foreignKey);
        diagnostics.addAll(key.diagnostics());
        return this;
    }

    /** No two rows may compare true in all that it names. */
    public TableBuilder exclusion(String name, Consumer<ExclusionBuilder> declare) {
        ExclusionBuilder exclusion = new ExclusionBuilder(Caller.located(name));
        declare.accept(exclusion);
        diagnostics.addAll(exclusion.diagnostics());
        exclusion.declaration().ifPresent(table::exclusion);
        return this;
    }

    /** An index over columns, ascending. */
    public TableBuilder index(String name, String first, String... more) {
        IndexBuilder index = new IndexBuilder(Optional.of(Caller.located(name))).on(first);
        Arrays.stream(more).forEach(index::on);
        index.declaration().ifPresent(table::index);
        return this;
    }

    public TableBuilder index(String name, Consumer<IndexBuilder> declare) {
        return index(new IndexBuilder(Optional.of(Caller.located(name))), declare);
    }

    /** An index to which the project's naming style gives a name. */
    public TableBuilder index(Consumer<IndexBuilder> declare) {
        return index(new IndexBuilder(Optional.empty()), declare);
    }

    private TableBuilder index(IndexBuilder index, Consumer<IndexBuilder> declare) {
        declare.accept(index);
        diagnostics.addAll(index.diagnostics());
        index.declaration().ifPresent(table::index);
        return this;
    }

    /** A trigger of the author's own: whole statements by dialect. */
    public TableBuilder trigger(String name, Map<? extends SqlFor, String> byDialect) {
        DialectTexts texts = DialectTexts.of(byDialect);
        diagnostics.addAll(texts.diagnostics());
        table.trigger(new TriggerDeclaration(Caller.located(name), texts.text()));
        return this;
    }

    /** What only one engine knows, as in {@code option(SQLITE, "strict", "true")}. */
    public TableBuilder option(Dialect dialect, String option, String value) {
        options.computeIfAbsent(dialect.word(), key -> new TreeMap<>()).put(option, value);
        return this;
    }

    /** How its rows are spread over partitions. */
    public TableBuilder partitions(Consumer<PartitionBuilder> declare) {
        PartitionBuilder partitions = new PartitionBuilder();
        declare.accept(partitions);
        diagnostics.addAll(partitions.diagnostics());
        partitions.declaration().ifPresent(table::partitioning);
        return this;
    }

    /** Every change of its rows is recorded. */
    public TableBuilder audit() {
        return audit(all -> {});
    }

    /** The same, with columns left out: {@code a -> a.redact("password").ignore("last_seen_at")}. */
    public TableBuilder audit(Consumer<AuditBuilder> declare) {
        AuditBuilder audit = new AuditBuilder();
        declare.accept(audit);
        table.audit(audit.rule(), Caller.here());
        return this;
    }

    public TableBuilder comment(String text) {
        table.comment(text);
        return this;
    }

    /** What a constraint is for; one that a column declares has a name as well. */
    public TableBuilder commentOnConstraint(String constraint, String text) {
        return comment(PartComments.Kind.CONSTRAINT, constraint, text);
    }

    public TableBuilder commentOnIndex(String index, String text) {
        return comment(PartComments.Kind.INDEX, index, text);
    }

    public TableBuilder commentOnTrigger(String trigger, String text) {
        return comment(PartComments.Kind.TRIGGER, trigger, text);
    }

    private TableBuilder comment(PartComments.Kind kind, String part, String text) {
        table.comment(new CommentDeclaration(kind, Caller.located(part), text));
        return this;
    }

    /** The name that the table had before. */
    public TableBuilder was(String oldName) {
        table.was(Caller.located(oldName));
        return this;
    }

    private Optional<KeyDeclaration> key(Consumer<KeyBuilder> declare) {
        KeyBuilder key = new KeyBuilder();
        declare.accept(key);
        diagnostics.addAll(key.diagnostics());
        return key.declaration();
    }

    private static KeyDeclaration key(Optional<Located<String>> name, String first, String... more) {
        SourceSpan here = Caller.here();
        List<Located<String>> columns = new ArrayList<>();
        columns.add(new Located<>(first, here));
        Arrays.stream(more).forEach(column -> columns.add(new Located<>(column, here)));
        return new KeyDeclaration(name, columns, here);
    }

    TableDeclaration declaration() {
        options.forEach(table::options);
        return table.build();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
