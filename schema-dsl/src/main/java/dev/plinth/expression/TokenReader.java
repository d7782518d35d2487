package dev.plinth.expression;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;

/** Walks over the tokens of one line; what every grammar of the language (expressions, columns, steps) reads from. */
public final class TokenReader {
    private final SourceText source;
    private final List<Token> tokens;
    private int at;

    /** @throws SyntaxException if the text cannot be cut into tokens */
    public TokenReader(SourceText source) throws SyntaxException {
        this.source = source;
        this.tokens = Tokenizer.tokens(source);
    }

    public SourceText source() {
        return source;
    }

    public Token peek() {
        return tokens.get(at);
    }

    /** The token after the next one. */
    public Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    public Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    public boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** The end of the last token that was read, as an offset in the text. */
    public int lastEnd() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    public boolean takeSign(String sign) {
        boolean found = peek().isSign(sign);
        if (found) {
            next();
        }
        return found;
    }

    /** Takes the words if all of them stand here, in any case; else takes nothing. */
    public boolean takeWords(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(Math.min(at + i, tokens.size() - 1)).isWord(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    public void requireSign(String sign, String hint) throws SyntaxException {
        if (!takeSign(sign)) {
            throw unexpected(sign, hint);
        }
    }

    public void requireWord(String word, String hint) throws SyntaxException {
        if (!takeWords(word)) {
            throw unexpected(word, hint);
        }
    }

    /** A name, bare or in double quotes. */
    public Located<String> requireName(String what) throws SyntaxException {
        Token token = peek();
        if (token.isKeyword()) {
            throw new SyntaxException(DiagnosticCode.SYNTAX.at(
                    span(token),
                    token.value() + " is a word of the language and stands where " + what + " is needed",
                    "a name that is a word of the language goes in double quotes, \"" + token.value()
                            + "\"; and where a YAML value begins with them, in single ones as well: '\"" + token.value()
                            + "\"'"));
        }
        if (!token.isName()) {
            throw unexpected(what, "a bare name is letters, digits and _; any other goes in double quotes");
        }
        next();
        return new Located<>(token.value(), span(token));
    }

    /** The name that was just read, or that with a second one behind a dot, if one follows. */
    public Located<String> qualified(Located<String> first) throws SyntaxException {
        return takeSign(".") ? qualified(first, requireName("the name behind the dot")) : first;
    }

    public static Located<String> qualified(Located<String> schema, Located<String> name) {
        return new Located<>(schema.value() + "." + name.value(), name.span());
    }

    public void requireEnd(String hint) throws SyntaxException {
        if (!atEnd()) {
            throw new SyntaxException(
                    DiagnosticCode.SYNTAX.at(span(peek()), "cannot read on from " + describe(peek()), hint));
        }
    }

    public SyntaxException unexpected(String needed, String hint) {
        boolean unclosed = needed.equals(")") && atEnd();
        Diagnostic diagnostic = (unclosed ? DiagnosticCode.UNCLOSED : DiagnosticCode.SYNTAX)
                .at(span(peek()), needed + " is needed here, found " + describe(peek()), hint);
        return new SyntaxException(diagnostic);
    }

    public SourceSpan span(Token token) {
        return source.span(token.start(), token.end());
    }

    /** From the start of {@code first} to the end of the last token that was read. */
    public SourceSpan spanFrom(Token first) {
        return source.span(first.start(), Math.max(lastEnd(), first.end()));
    }

    public static String describe(Token token) {
        return switch (token.kind()) {
            case NAME -> token.isKeyword() ? "the word " + token.value().toLowerCase(Locale.ROOT) : token.value();
            case QUOTED_NAME -> "the name " + Words.name(token.value());
            case TEXT -> "the text '" + token.value().replace("'", "''") + "'";
            case NUMBER -> token.value();
            case SIGN -> token.value();
            case END -> "the end";
        };
    }
}
