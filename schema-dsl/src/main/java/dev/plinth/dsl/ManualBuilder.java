package dev.plinth.dsl;

import dev.plinth.change.Manual;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.DialectText;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a person has to do, and how one sees that it was done. */
public final class ManualBuilder {
    private final SourceSpan span = Caller.here();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final String told;
    private Optional<DialectText> check = Optional.empty();
    private Optional<Manual.Task> back = Optional.empty();

    ManualBuilder(String told) {
        this.told = told;
    }

    /** A query which gives a row once it was done. */
    public ManualBuilder check(Map<? extends SqlFor, String> query) {
        check = Optional.of(text(query));
        return this;
    }

    /** What to do before the rollback, and a query which gives a row once that was done. */
    public ManualBuilder down(String toDo, Map<? extends SqlFor, String> query) {
        back = Optional.of(new Manual.Task(toDo, text(query)));
        return this;
    }

    private DialectText text(Map<? extends SqlFor, String> sql) {
        DialectTexts texts = DialectTexts.of(sql);
        diagnostics.addAll(texts.diagnostics());
        return texts.text();
    }

    List<Diagnostic> diagnostics() {
        if (check.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    span,
                    "the step manual has no query",
                    "write .check(Map.of(DEFAULT, \"SELECT 1 FROM settings WHERE name = 'webhook'\"))"));
        }
        return diagnostics;
    }

    Optional<StepDeclaration> declaration() {
        return check.map(query -> new StepDeclaration.Plain(new Manual(new Manual.Task(told, query), back), span));
    }
}
