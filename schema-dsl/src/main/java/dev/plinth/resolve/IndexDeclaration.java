package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table.
 *
 * @param name empty: the project's naming style gives one
 */
public record IndexDeclaration(
        Optional<Located<String>> name,
        List<Part> parts,
        Index.Uniqueness uniqueness,
        List<Located<String>> include,
        Optional<ParsedExpression> where,
        SourceSpan span) {
    public IndexDeclaration {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    public record Part(ParsedExpression expression, Index.Order order) {}
}
