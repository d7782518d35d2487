package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.model.DialectText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * SQL by dialect as an author gives it.
 *
 * @param diagnostics what is wrong with it
 */
record DialectTexts(DialectText text, List<Diagnostic> diagnostics) {
    static DialectTexts of(Map<String, String> byDialect) {
        if (byDialect.isEmpty()) {
            Diagnostic nothing = DiagnosticCode.MISSING_VALUE.at(
                    Caller.here(), "there is SQL for no dialect", "give some: Map.of(\"postgresql\", \"…\")");
            return new DialectTexts(DialectText.everywhere(""), List.of(nothing));
        }
        List<Diagnostic> wrong = new ArrayList<>();
        byDialect.keySet().stream()
                .filter(name -> !name.equals(DialectText.DEFAULT))
                .forEach(name -> wrong.addAll(DialectNames.check(name)));
        return new DialectTexts(DialectText.of(byDialect), wrong);
    }
}
