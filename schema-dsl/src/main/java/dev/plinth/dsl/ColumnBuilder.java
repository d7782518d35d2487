package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.ColumnValue.Storage;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.Nullability;
import dev.plinth.resolve.ColumnDeclaration;
import dev.plinth.resolve.ReferenceDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A column clause by clause: {@code varchar(255).nullable().unique()}. NOT NULL unless it says otherwise. */
public final class ColumnBuilder {
    private final List<Consumer<ColumnDeclaration.Builder>> clauses = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, String> nativeTypes = new TreeMap<>();
    private final SortedMap<String, String> collation = new TreeMap<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private final SourceSpan span = Caller.here();
    private Optional<DataType> type = Optional.empty();
    private Optional<ReferenceDeclaration> reference = Optional.empty();
    private Optional<String> comment = Optional.empty();

    ColumnBuilder(DataType type) {
        this.type = Optional.of(type);
    }

    ColumnBuilder(Diagnostic wrongType) {
        diagnostics.add(wrongType);
    }

    private ColumnBuilder(ReferenceDeclaration reference) {
        this.reference = Optional.of(reference);
    }

    static ColumnBuilder referencing(String table, List<String> columns) {
        SourceSpan here = Caller.here();
        List<Located<String>> located =
                columns.stream().map(name -> new Located<>(name, here)).toList();
        return new ColumnBuilder(ReferenceDeclaration.to(new Located<>(table, here), located, here));
    }

    public ColumnBuilder nullable() {
        return clause(column -> column.nullability(Nullability.NULLABLE));
    }

    public ColumnBuilder primaryKey() {
        SourceSpan here = Caller.here();
        return clause(column -> column.primaryKey(here));
    }

    public ColumnBuilder unique() {
        SourceSpan here = Caller.here();
        return clause(column -> column.unique(here));
    }

    /** The database counts. */
    public ColumnBuilder identity() {
        SourceSpan here = Caller.here();
        return clause(column -> column.identity(here));
    }

    public ColumnBuilder defaultTo(Value value) {
        diagnostics.addAll(value.diagnostics());
        return clause(column -> column.defaultValue(value.parsed()));
    }

    public ColumnBuilder check(Value condition) {
        diagnostics.addAll(condition.diagnostics());
        return clause(column -> column.check(condition.parsed()));
    }

    /** Computed from other columns and kept with the row. */
    public ColumnBuilder generatedStored(Value value) {
        return generated(value, Storage.STORED);
    }

    /** Computed from other columns at each read. */
    public ColumnBuilder generatedVirtual(Value value) {
        return generated(value, Storage.VIRTUAL);
    }

    private ColumnBuilder generated(Value value, Storage storage) {
        diagnostics.addAll(value.diagnostics());
        return clause(column -> column.generated(new ColumnDeclaration.Generated(value.parsed(), storage)));
    }

    /** References the primary key of a table, with a type of the column's own. */
    public ColumnBuilder references(String table) {
        return references(table, List.of());
    }

    /** References a unique column of a table, with a type of the column's own. */
    public ColumnBuilder references(String table, String column) {
        return references(table, List.of(column));
    }

    private ColumnBuilder references(String table, List<String> columns) {
        reference = referencing(table, columns).reference;
        return this;
    }

    public ColumnBuilder onDelete(ReferentialAction action) {
        return reference(found -> found.withActions(action, found.onUpdate()));
    }

    public ColumnBuilder onUpdate(ReferentialAction action) {
        return reference(found -> found.withActions(found.onDelete(), action));
    }

    /** A transaction may ask for the reference to be looked at when it commits. */
    public ColumnBuilder deferrable() {
        return reference(found -> found.withTiming(Timing.DEFERRABLE));
    }

    /** The reference is looked at when a transaction commits. */
    public ColumnBuilder initiallyDeferred() {
        return reference(found -> found.withTiming(Timing.DEFERRED));
    }

    /** A type of the engine's own, there only. */
    public ColumnBuilder nativeType(Dialect dialect, String engineType) {
        nativeTypes.put(dialect.word(), engineType);
        return this;
    }

    public ColumnBuilder collation(Dialect dialect, String name) {
        collation.put(dialect.word(), name);
        return this;
    }

    /** Accepts less than the portable meaning on one engine, and says why. */
    public ColumnBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    public ColumnBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    /** The name that the column had before. */
    public ColumnBuilder was(String oldName) {
        Located<String> located = Caller.located(oldName);
        return clause(column -> column.was(located));
    }

    private ColumnBuilder clause(Consumer<ColumnDeclaration.Builder> clause) {
        clauses.add(clause);
        return this;
    }

    private ColumnBuilder reference(UnaryOperator<ReferenceDeclaration> change) {
        if (reference.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISPLACED_KEY.at(
                    Caller.here(),
                    "the column references no table",
                    "begin it with references(\"table\") where it should"));
        }
        reference = reference.map(change);
        return this;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Empty where it is taken from what is referenced. */
    Optional<DataType> portableType() {
        return type;
    }

    ColumnDeclaration declaration(Located<String> name) {
        ColumnDeclaration.Builder column = ColumnDeclaration.named(name);
        Optional<DataType> whole =
                nativeTypes.isEmpty() ? type : type.map(base -> new DataType.Native(base, nativeTypes));
        whole.ifPresent(found -> column.type(new Located<>(found, span)));
        reference.ifPresent(column::reference);
        clauses.forEach(clause -> clause.accept(column));
        return column.remarks(new ColumnDeclaration.Remarks(collation, degrade, comment))
                .build();
    }
}
