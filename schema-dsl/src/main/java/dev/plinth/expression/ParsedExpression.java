package dev.plinth.expression;

import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Expression;
import java.util.IdentityHashMap;

/**
 * An expression with the places of its parts. The tree itself holds none, so that it is equal by content; they are kept
 * beside it, by node.
 */
public final class ParsedExpression {
    private final Expression expression;
    private final SourceSpan span;
    private final IdentityHashMap<Expression, SourceSpan> places;

    /** @param places by identity of the nodes; a node without one counts as standing where the whole does */
    public ParsedExpression(Expression expression, SourceSpan span, IdentityHashMap<Expression, SourceSpan> places) {
        this.expression = expression;
        this.span = span;
        this.places = new IdentityHashMap<>(places);
    }

    public static ParsedExpression at(Expression expression, SourceSpan span) {
        return new ParsedExpression(expression, span, new IdentityHashMap<>());
    }

    public Expression expression() {
        return expression;
    }

    public SourceSpan span() {
        return span;
    }

    public SourceSpan spanOf(Expression node) {
        return places.getOrDefault(node, span);
    }

    @Override
    public String toString() {
        return ExpressionText.of(expression) + " at " + span;
    }
}
