package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A primary key or a unique constraint of a table.
 *
 * @param name empty: the project's naming style gives one
 */
public record KeyDeclaration(Optional<Located<String>> name, List<Located<String>> columns, SourceSpan span) {
    public KeyDeclaration {
        columns = List.copyOf(columns);
    }
}
