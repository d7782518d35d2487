package dev.plinth.dsl;

import dev.plinth.change.RunSql;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.DialectText;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the author's own SQL, by dialect. */
public final class SqlBuilder {
    private final SourceSpan span = Caller.here();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private Optional<DialectText> up = Optional.empty();
    private Optional<DialectText> down = Optional.empty();

    SqlBuilder() {}

    /** The statement. */
    public SqlBuilder up(Map<? extends SqlFor, String> sql) {
        up = Optional.of(text(sql));
        return this;
    }

    /** The statement that undoes it; without it the migration cannot be rolled back. */
    public SqlBuilder down(Map<? extends SqlFor, String> sql) {
        down = Optional.of(text(sql));
        return this;
    }

    /** An engine on which it does nothing, and why. */
    public SqlBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    private DialectText text(Map<? extends SqlFor, String> sql) {
        DialectTexts texts = DialectTexts.of(sql);
        diagnostics.addAll(texts.diagnostics());
        return texts.text();
    }

    List<Diagnostic> diagnostics() {
        if (up.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    span, "the step sql has no statement", "write .up(Map.of(POSTGRESQL, \"ANALYZE\"))"));
        }
        return diagnostics;
    }

    Optional<StepDeclaration> declaration() {
        return up.map(text -> new StepDeclaration.Plain(new RunSql(text, down, degrade), span));
    }
}
