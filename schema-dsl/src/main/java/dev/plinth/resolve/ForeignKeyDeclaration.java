package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key of a table.
 *
 * @param name empty: the project's naming style gives one
 */
public record ForeignKeyDeclaration(
        Optional<Located<String>> name, List<Located<String>> columns, ReferenceDeclaration reference) {
    public ForeignKeyDeclaration {
        columns = List.copyOf(columns);
    }
}
