package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import java.util.List;
import java.util.Optional;

/**
 * A migration as written.
 *
 * @param id the file's stem, at the place of the file's own {@code migration:}
 */
public record MigrationDeclaration(
        Located<String> id,
        Optional<String> description,
        Optional<String> date,
        Optional<String> author,
        List<Located<String>> depends,
        Optional<Located<String>> from,
        Optional<Located<String>> to,
        List<StepDeclaration> steps) {
    public MigrationDeclaration {
        depends = List.copyOf(depends);
        steps = List.copyOf(steps);
    }
}
