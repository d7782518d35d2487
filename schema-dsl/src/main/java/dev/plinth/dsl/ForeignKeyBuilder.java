package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.resolve.ForeignKeyDeclaration;
import dev.plinth.resolve.ReferenceDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects a foreign key: its columns, and what they reference. */
public final class ForeignKeyBuilder {
    private final Optional<Located<String>> name;
    private final SourceSpan span = Caller.here();
    private final List<Located<String>> columns = new ArrayList<>();
    private Optional<ReferenceDeclaration> target = Optional.empty();
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    private Timing timing = Timing.IMMEDIATE;

    /** @param name empty: the project's naming style gives one */
    ForeignKeyBuilder(Optional<Located<String>> name) {
        this.name = name;
    }

    public ForeignKeyBuilder columns(String first, String... more) {
        columns.add(Caller.located(first));
        Arrays.stream(more).map(Caller::located).forEach(columns::add);
        return this;
    }

    /** @param referenced none: the primary key of the table */
    public ForeignKeyBuilder references(String table, String... referenced) {
        SourceSpan here = Caller.here();
        List<Located<String>> names = Arrays.stream(referenced)
                .map(column -> new Located<>(column, here))
                .toList();
        target = Optional.of(ReferenceDeclaration.to(new Located<>(table, here), names, here));
        return this;
    }

    public ForeignKeyBuilder onDelete(ReferentialAction action) {
        onDelete = action;
        return this;
    }

    public ForeignKeyBuilder onUpdate(ReferentialAction action) {
        onUpdate = action;
        return this;
    }

    public ForeignKeyBuilder deferrable() {
        timing = Timing.DEFERRABLE;
        return this;
    }

    public ForeignKeyBuilder initiallyDeferred() {
        timing = Timing.DEFERRED;
        return this;
    }

    List<Diagnostic> diagnostics() {
        return target.isEmpty() || columns.isEmpty()
                ? List.of(DiagnosticCode.MISSING_KEY.at(
                        span,
                        name.map(given -> "the foreign key " + given.value()).orElse("a foreign key")
                                + " names no columns, or no table",
                        "write .columns(\"a\", \"b\").references(\"table\")"))
                : List.of();
    }

    Optional<ForeignKeyDeclaration> declaration() {
        return columns.isEmpty()
                ? Optional.empty()
                : target.map(found -> new ForeignKeyDeclaration(
                        name, columns, found.withActions(onDelete, onUpdate).withTiming(timing)));
    }
}
