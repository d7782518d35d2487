package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.View;
import java.util.List;
import java.util.Optional;

/** A view with the triggers that stand on it, and what is said of its parts. */
public record ViewDeclaration(
        Located<String> name,
        DialectText select,
        List<TriggerDeclaration> triggers,
        View.Security security,
        Optional<String> comment,
        List<CommentDeclaration> comments) {
    public ViewDeclaration {
        comments = List.copyOf(comments);
        triggers = List.copyOf(triggers);
    }
}
