package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.resolve.MigrationDeclaration;
import java.util.List;

/**
 * A migration as written in Java, not yet looked at: what its steps mean depends on the migrations before it.
 *
 * @param diagnostics what single calls already know to be wrong
 */
public record Migration(MigrationDeclaration declaration, List<Diagnostic> diagnostics) {
    public Migration {
        diagnostics = List.copyOf(diagnostics);
    }
}
