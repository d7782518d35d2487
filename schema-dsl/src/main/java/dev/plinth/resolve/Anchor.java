package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a migration should say of its place in the history, beside what it says.
 *
 * @param written as it was read
 * @param from fingerprint of the schema that it is applied to
 * @param to fingerprint of the schema that it leads to
 * @param after a migration right before it that left the schema as it was, so that no fingerprint tells which came first
 */
public record Anchor(MigrationDeclaration written, String from, String to, Optional<String> after) {
    public String id() {
        return written.id().value();
    }

    /** What it depends on, {@link #after} included. */
    public List<String> depends() {
        List<String> depends =
                new ArrayList<>(written.depends().stream().map(Located::value).toList());
        after.filter(id -> !depends.contains(id)).ifPresent(depends::add);
        return List.copyOf(depends);
    }

    /** Whether the migration says it already. */
    public boolean isWritten() {
        return written.from().map(Located::value).equals(Optional.of(from))
                && written.to().map(Located::value).equals(Optional.of(to))
                && depends().size() == written.depends().size();
    }
}
