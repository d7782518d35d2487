package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.change.RowSource;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import dev.plinth.resolve.Expected;
import dev.plinth.resolve.SourceDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects which rows are copied, and what their columns get. */
public final class CopyBuilder {
    private final SourceSpan span = Caller.here();
    private final List<StepDeclaration.Assignment> set = new ArrayList<>();
    private final List<SourceDeclaration.Join> joins = new ArrayList<>();
    private final List<SourceDeclaration.Sorted> order = new ArrayList<>();
    private final List<ParsedExpression> firstPer = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<Located<String>> alias = Optional.empty();
    private Optional<ParsedExpression> where = Optional.empty();
    private Optional<Located<String>> keyMap = Optional.empty();
    private RowSource.Match match = RowSource.Match.ANY;
    private Retention.Fate fate = Retention.Fate.AS_PROJECT;

    CopyBuilder() {}

    /** @param value an expression over the columns of the source, which stand alone, and of what is joined, behind aliases */
    public CopyBuilder set(String column, Value value) {
        set.add(new StepDeclaration.Assignment(Caller.located(column), parsed(value)));
        return this;
    }

    /** The rows of the source that are copied; without it, all. */
    public CopyBuilder where(Value condition) {
        where = Optional.of(parsed(condition));
        return this;
    }

    /** Another name for the source, where a table is joined to itself. */
    public CopyBuilder alias(String name) {
        alias = Optional.of(Caller.located(name));
        return this;
    }

    /** Joins a table, or a key map, under an alias: a row without a match is not copied. */
    public CopyBuilder join(String table, String name, Value condition) {
        return join(RowSource.Kind.INNER, table, name, condition);
    }

    /** Joins a table, or a key map, under an alias: a row without a match is copied with nothing beside it. */
    public CopyBuilder leftJoin(String table, String name, Value condition) {
        return join(RowSource.Kind.LEFT, table, name, condition);
    }

    private CopyBuilder join(RowSource.Kind kind, String table, String name, Value condition) {
        joins.add(new SourceDeclaration.Join(
                kind, Caller.located(table), Optional.of(Caller.located(name)), parsed(condition)));
        return this;
    }

    /** A column by which the rows come in order; those without a value come last. */
    public CopyBuilder order(Value column) {
        order.add(new SourceDeclaration.Sorted(parsed(column), Index.Order.ASCENDING));
        return this;
    }

    /** A column by which the rows come in order, the greatest value first; those without a value come last. */
    public CopyBuilder orderDescending(Value column) {
        order.add(new SourceDeclaration.Sorted(parsed(column), Index.Order.DESCENDING));
        return this;
    }

    /** Columns of which only the first row in order is copied for the same values. */
    public CopyBuilder firstPer(Value column, Value... more) {
        firstPer.add(parsed(column));
        Arrays.stream(more).map(this::parsed).forEach(firstPer::add);
        return this;
    }

    /** Each row of the source has one row that is joined, or the migration does not begin. */
    public CopyBuilder matchExactlyOne() {
        match = RowSource.Match.EXACTLY_ONE;
        return this;
    }

    /** Keeps the new key of each row with its old one, for later steps and the rollback. */
    public CopyBuilder keyMap(String name) {
        keyMap = Optional.of(Caller.located(name));
        return this;
    }

    /** Whether the rollback takes the rows away, where that is not as the project says. */
    public CopyBuilder retention(Retention.Fate before) {
        fate = before;
        return this;
    }

    private ParsedExpression parsed(Value value) {
        diagnostics.addAll(value.diagnostics());
        return value.parsed();
    }

    List<Diagnostic> diagnostics() {
        if (set.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    span, "the step sets nothing", "write .set(\"status\", literal(\"active\"))"));
        }
        if (!firstPer.isEmpty() && order.isEmpty()) {
            diagnostics.add(DiagnosticCode.COPIED_ROWS.at(
                    span, "nothing says which row is the first", "write .order(col(\"created_at\"))"));
        }
        return diagnostics;
    }

    Optional<StepDeclaration> declaration(Located<String> from, Located<String> to) {
        SourceDeclaration source = new SourceDeclaration(alias, joins, order, firstPer, match, keyMap);
        return diagnostics.isEmpty()
                ? Optional.of(new StepDeclaration.CopyRows(from, to, set, where, source, Expected.NOTHING, fate, span))
                : Optional.empty();
    }
}
