package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of laying out a file anew.
 *
 * @param before the file as it is
 * @param after the file in the canonical layout; empty exactly where there are diagnostics
 */
public record Formatting(String before, Optional<String> after, List<Diagnostic> diagnostics) {
    public Formatting {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the file is laid out as it should be. */
    public boolean isCanonical() {
        return after.isPresent() && after.get().equals(before);
    }
}
