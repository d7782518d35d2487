package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.resolve.SchemaResolver;
import java.util.List;

/**
 * A schema as declared in Java, not yet looked at as a whole: how unnamed objects are named is the project's choice, so
 * that only {@link #resolve} makes the model of it.
 *
 * @param name what the author calls it
 * @param diagnostics what single calls already know to be wrong
 */
public record Schema(String name, SchemaDeclaration declaration, List<Diagnostic> diagnostics) {
    public Schema {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The model, or all that is wrong, each at the call that says it. */
    public SchemaReading resolve(NamingStyle style) {
        Diagnostics collected = new Diagnostics();
        diagnostics.forEach(collected::add);
        Resolved resolved = SchemaResolver.resolve(declaration, style, collected);
        return SchemaReading.of(resolved, collected);
    }
}
