package dev.plinth.resolve;

import dev.plinth.change.RowSource;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import java.util.List;
import java.util.Optional;

/**
 * What a step that copies rows says of its source beside the table.
 *
 * @param alias of the table
 * @param keyMap what keeps the old keys with the new ones
 */
public record SourceDeclaration(
        Optional<Located<String>> alias,
        List<Join> joins,
        List<Sorted> order,
        List<ParsedExpression> firstPer,
        RowSource.Match match,
        Optional<Located<String>> keyMap) {
    /** The rows of the table, and nothing else. */
    public static final SourceDeclaration TABLE = new SourceDeclaration(
            Optional.empty(), List.of(), List.of(), List.of(), RowSource.Match.ANY, Optional.empty());

    public SourceDeclaration {
        joins = List.copyOf(joins);
        order = List.copyOf(order);
        firstPer = List.copyOf(firstPer);
    }

    /** A table beside it. */
    public record Join(
            RowSource.Kind kind, Located<String> table, Optional<Located<String>> alias, ParsedExpression on) {}

    /** A column by which rows come in order. */
    public record Sorted(ParsedExpression column, Index.Order order) {}
}
