package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import dev.plinth.resolve.SourceDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects which rows are the same, which of them stays, and what becomes of the others: they go, unless more is said. */
public final class DuplicatesBuilder {
    private final SourceSpan span = Caller.here();
    private final List<Located<String>> unique;
    private final List<SourceDeclaration.Sorted> order = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<ParsedExpression> where = Optional.empty();
    private StepDeclaration.Repair by = StepDeclaration.Repair.DELETE;
    private Retention.Fate fate = Retention.Fate.AS_PROJECT;

    DuplicatesBuilder(String column, String... more) {
        this.unique = Stream.concat(Stream.of(column), Arrays.stream(more))
                .map(Caller::located)
                .toList();
    }

    /** Only among rows for which the condition holds. */
    public DuplicatesBuilder where(Value condition) {
        where = Optional.of(parsed(condition));
        return this;
    }

    /** A column by which the first row is found, which stays; in the end the primary key decides. */
    public DuplicatesBuilder order(Value column) {
        order.add(new SourceDeclaration.Sorted(parsed(column), Index.Order.ASCENDING));
        return this;
    }

    /** A column of which the greatest value stays. */
    public DuplicatesBuilder orderDescending(Value column) {
        order.add(new SourceDeclaration.Sorted(parsed(column), Index.Order.DESCENDING));
        return this;
    }

    /** The rows stay, and their columns become NULL where they admit it. */
    public DuplicatesBuilder setNull() {
        by = StepDeclaration.Repair.SET_NULL;
        return this;
    }

    /** Whether the rollback brings them back, where that is not as the project says. */
    public DuplicatesBuilder retention(Retention.Fate before) {
        fate = before;
        return this;
    }

    private ParsedExpression parsed(Value value) {
        diagnostics.addAll(value.diagnostics());
        return value.parsed();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    StepDeclaration declaration(Located<String> table) {
        return new StepDeclaration.ResolveDuplicates(table, unique, where, order, by, fate, span);
    }
}
