package dev.plinth.resolve;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Origins;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a schema from files, or from Java.
 *
 * @param resolved empty exactly where there are diagnostics
 * @param diagnostics all of them, by place
 * @param origins where what could be read stands, whatever is wrong with it
 */
public record SchemaReading(Optional<Resolved> resolved, List<Diagnostic> diagnostics, Origins origins) {
    public SchemaReading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What came of resolving: a schema where nothing is wrong. */
    public static SchemaReading of(Resolved resolved, Diagnostics diagnostics) {
        return new SchemaReading(
                diagnostics.isEmpty() ? Optional.of(resolved) : Optional.empty(),
                diagnostics.sorted(),
                resolved.origins());
    }
}
