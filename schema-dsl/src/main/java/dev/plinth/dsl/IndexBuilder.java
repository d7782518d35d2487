package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import dev.plinth.resolve.IndexDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Collects what an index is over, and which rows it holds. */
public final class IndexBuilder {
    private final Optional<Located<String>> name;
    private final SourceSpan span = Caller.here();
    private final List<IndexDeclaration.Part> parts = new ArrayList<>();
    private final List<Located<String>> include = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Index.Uniqueness uniqueness = Index.Uniqueness.DUPLICATES;
    private Optional<ParsedExpression> where = Optional.empty();
    private Index.Method method = Index.Method.BTREE;
    private final SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();

    /** @param name empty: the project's naming style gives one */
    IndexBuilder(Optional<Located<String>> name) {
        this.name = name;
    }

    public IndexBuilder on(String column) {
        return on(Values.col(column));
    }

    public IndexBuilder on(Value value) {
        diagnostics.addAll(value.diagnostics());
        parts.add(new IndexDeclaration.Part(value.parsed(), Index.Order.ASCENDING));
        return this;
    }

    public IndexBuilder onDescending(String column) {
        return onDescending(Values.col(column));
    }

    public IndexBuilder onDescending(Value value) {
        diagnostics.addAll(value.diagnostics());
        parts.add(new IndexDeclaration.Part(value.parsed(), Index.Order.DESCENDING));
        return this;
    }

    /** How the values of the last part are compared, in PostgreSQL's words: {@code gin_trgm_ops}. */
    public IndexBuilder operatorClass(String operatorClass) {
        return last(part ->
                new IndexDeclaration.Part(part.expression(), part.order(), part.nulls(), Optional.of(operatorClass)));
    }

    /** NULLs of the last part stand before its values. */
    public IndexBuilder nullsFirst() {
        return nulls(Index.Nulls.FIRST);
    }

    /** NULLs of the last part stand behind its values. */
    public IndexBuilder nullsLast() {
        return nulls(Index.Nulls.LAST);
    }

    private IndexBuilder nulls(Index.Nulls nulls) {
        return last(part -> new IndexDeclaration.Part(part.expression(), part.order(), nulls, part.operatorClass()));
    }

    private IndexBuilder last(UnaryOperator<IndexDeclaration.Part> change) {
        if (parts.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    Caller.here(),
                    "this is said of a part of an index, and there is none before it",
                    "name the part first: .on(\"email\")"));
        } else {
            parts.set(parts.size() - 1, change.apply(parts.get(parts.size() - 1)));
        }
        return this;
    }

    /** How entries are kept and found; all but a b-tree are PostgreSQL's alone. */
    public IndexBuilder method(Index.Method indexMethod) {
        method = indexMethod;
        return this;
    }

    /** What only one engine knows, as in {@code option("postgresql", "fillfactor", "70")}. */
    public IndexBuilder option(Dialect dialect, String option, String value) {
        options.computeIfAbsent(dialect.word(), key -> new TreeMap<>()).put(option, value);
        return this;
    }

    /** An engine that has no such index may hold a plainer one, or none; and why. */
    public IndexBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    public IndexBuilder unique() {
        uniqueness = Index.Uniqueness.UNIQUE;
        return this;
    }

    /** Columns that are stored in the index beside its key. */
    public IndexBuilder include(String first, String... more) {
        include.add(Caller.located(first));
        Arrays.stream(more).map(Caller::located).forEach(include::add);
        return this;
    }

    /** The rows that it holds. */
    public IndexBuilder where(Value condition) {
        diagnostics.addAll(condition.diagnostics());
        where = Optional.of(condition.parsed());
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (parts.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    span,
                    name.map(given -> "the index " + given.value()).orElse("an index") + " is over nothing",
                    "name a column: .on(\"email\")"));
        }
        return diagnostics;
    }

    Optional<IndexDeclaration> declaration() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new IndexDeclaration(name, parts, uniqueness, include, where, method, options, degrade, span));
    }
}
