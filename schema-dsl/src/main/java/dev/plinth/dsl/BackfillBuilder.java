package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.resolve.Expected;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the new values of rows, and which rows get them. */
public final class BackfillBuilder {
    private final SourceSpan span = Caller.here();
    private final List<StepDeclaration.Assignment> set = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<ParsedExpression> where = Optional.empty();
    private Retention.Fate fate = Retention.Fate.AS_PROJECT;

    BackfillBuilder() {}

    /** @param value an expression over the columns of the row */
    public BackfillBuilder set(String column, Value value) {
        diagnostics.addAll(value.diagnostics());
        set.add(new StepDeclaration.Assignment(Caller.located(column), value.parsed()));
        return this;
    }

    /** The rows that get them; without it, all. */
    public BackfillBuilder where(Value condition) {
        diagnostics.addAll(condition.diagnostics());
        where = Optional.of(condition.parsed());
        return this;
    }

    /** Whether the rollback brings back the values that are replaced, where that is not as the project says. */
    public BackfillBuilder retention(Retention.Fate before) {
        fate = before;
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (set.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    span, "the step sets nothing", "write .set(\"status\", literal(\"active\"))"));
        }
        return diagnostics;
    }

    List<StepDeclaration.Assignment> assignments() {
        return set;
    }

    Optional<StepDeclaration> declaration(Located<String> table) {
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.Backfill(table, set, where, Expected.NOTHING, fate, span));
    }
}
