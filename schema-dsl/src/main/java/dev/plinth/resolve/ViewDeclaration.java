package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.View;
import java.util.List;
import java.util.Optional;

/** A view with the triggers that stand on it. */
public record ViewDeclaration(
        Located<String> name,
        DialectText select,
        List<TriggerDeclaration> triggers,
        View.Security security,
        Optional<String> comment) {
    public ViewDeclaration {
        triggers = List.copyOf(triggers);
    }
}
