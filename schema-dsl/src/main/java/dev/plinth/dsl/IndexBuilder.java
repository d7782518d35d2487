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

/** Collects what an index is over, and which rows it holds. */
public final class IndexBuilder {
    private final Optional<Located<String>> name;
    private final SourceSpan span = Caller.here();
    private final List<IndexDeclaration.Part> parts = new ArrayList<>();
    private final List<Located<String>> include = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Index.Uniqueness uniqueness = Index.Uniqueness.DUPLICATES;
    private Optional<ParsedExpression> where = Optional.empty();

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
                : Optional.of(new IndexDeclaration(name, parts, uniqueness, include, where, span));
    }
}
