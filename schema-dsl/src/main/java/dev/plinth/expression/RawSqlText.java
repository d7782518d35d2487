package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.DialectText;
import dev.plinth.model.Dialects;
import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code sql { postgresql: '…', default: '…' }}: SQL of the author's own within an expression. */
final class RawSqlText {
    private static final String EXAMPLE = "write sql { postgresql: '…', default: '…' }";

    private RawSqlText() {}

    /** What follows the word {@code sql}. */
    static Expression read(TokenReader tokens) throws SyntaxException {
        tokens.requireSign("{", EXAMPLE);
        SortedMap<String, String> texts = new TreeMap<>();
        do {
            Token dialect = tokens.next();
            requireDialect(tokens, dialect);
            tokens.requireSign(":", EXAMPLE);
            Token text = tokens.peek();
            if (text.kind() != Token.Kind.TEXT) {
                throw tokens.unexpected("the SQL as a text", EXAMPLE);
            }
            tokens.next();
            if (texts.put(dialect.value(), text.value()) != null) {
                throw new SyntaxException(DiagnosticCode.DUPLICATE_KEY.at(
                        tokens.span(dialect), dialect.value() + " stands twice", "keep one of the two"));
            }
        } while (tokens.takeSign(","));
        tokens.requireSign("}", EXAMPLE);
        return new Expression.RawSql(new DialectText(texts));
    }

    private static void requireDialect(TokenReader tokens, Token token) throws SyntaxException {
        boolean known = token.kind() == Token.Kind.NAME
                && (Dialects.isKnown(token.value()) || token.value().equals(DialectText.DEFAULT));
        if (!known) {
            List<String> names = new ArrayList<>(Dialects.NAMES);
            names.add(DialectText.DEFAULT);
            throw new SyntaxException(DiagnosticCode.UNKNOWN_DIALECT.at(
                    tokens.span(token),
                    "no dialect is named " + TokenReader.describe(token),
                    NearestName.hint(token.value(), names, EXAMPLE)));
        }
    }
}
