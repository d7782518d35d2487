package dev.plinth.resolve;

import dev.plinth.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a schema from files, or from Java.
 *
 * @param resolved empty exactly where there are diagnostics
 * @param diagnostics all of them, by place
 */
public record SchemaReading(Optional<Resolved> resolved, List<Diagnostic> diagnostics) {
    public SchemaReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
