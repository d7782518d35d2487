package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.model.DialectText;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQL by dialect as an author gives it.
 *
 * @param diagnostics what is wrong with it
 */
record DialectTexts(DialectText text, List<Diagnostic> diagnostics) {
    static DialectTexts of(Map<? extends SqlFor, String> byDialect) {
        if (byDialect.isEmpty()) {
            Diagnostic nothing = DiagnosticCode.MISSING_VALUE.at(
                    Caller.here(), "there is SQL for no dialect", "give some: Map.of(POSTGRESQL, \"…\")");
            return new DialectTexts(DialectText.everywhere(""), List.of(nothing));
        }
        return new DialectTexts(new DialectText(named(byDialect)), List.of());
    }

    /** The same under the names that the model has for dialects. */
    static <T> SortedMap<String, T> named(Map<? extends SqlFor, ? extends T> byDialect) {
        SortedMap<String, T> named = new TreeMap<>();
        byDialect.forEach((dialect, value) -> named.put(dialect.word(), value));
        return named;
    }
}
