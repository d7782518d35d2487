package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a one-liner into tokens. Spaces, tabs and line ends only separate. */
final class Tokenizer {
    private static final List<String> SIGNS = List.of(
            "<>", "!=", "<=", ">=", "||", "->", "(", ")", "[", "]", "{", "}", ",", ".", ":", "?", "=", "<", ">", "+",
            "-", "*", "/");
    /** Signs with two spellings, of which one is the language's. */
    private static final Map<String, String> SPELLINGS = Map.of("!=", "<>");

    private static final Map<String, String> FOREIGN_SIGNS = Map.of(
            "==", "write =",
            "&&", "write and",
            "::", "write cast(… as …)",
            "%", "where an engine's own SQL is meant, { sql: { postgresql: … } } is the way out");

    private final SourceText source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Token> tokens(SourceText source) throws SyntaxException {
        Tokenizer tokenizer = new Tokenizer(source);
        while (tokenizer.skipSpace()) {
            tokenizer.tokens.add(tokenizer.next());
        }
        int end = source.text().length();
        tokenizer.tokens.add(new Token(Token.Kind.END, "", end, end));
        return tokenizer.tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Token next() throws SyntaxException {
        char first = text.charAt(at);
        if (isNameStart(first)) {
            return name();
        }
        if (isDigit(first)) {
            return number();
        }
        return switch (first) {
            case '\'' -> quoted(Token.Kind.TEXT, first, "text");
            case '"' -> quoted(Token.Kind.QUOTED_NAME, first, "name");
            default -> sign();
        };
    }

    private Token name() {
        int start = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return token(Token.Kind.NAME, text.substring(start, at), start);
    }

    private Token number() throws SyntaxException {
        int start = at;
        skipDigits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            skipDigits();
        }
        if (at < text.length() && isNameStart(text.charAt(at))) {
            throw new SyntaxException(DiagnosticCode.SYNTAX.at(
                    source.span(start, at + 1),
                    "a number is followed by the letter " + text.charAt(at),
                    "write numbers in digits, with a point at most: 1500, 0.25; a name that begins with a digit goes in"
                            + " double quotes"));
        }
        return token(Token.Kind.NUMBER, text.substring(start, at), start);
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private Token quoted(Token.Kind kind, char quote, String what) throws SyntaxException {
        int start = at;
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char found = text.charAt(at);
            boolean doubled = found == quote && at + 1 < text.length() && text.charAt(at + 1) == quote;
            if (found == quote && !doubled) {
                at++;
                requireName(kind, value, start);
                return token(kind, value.toString(), start);
            }
            if (doubled) {
                at++;
            }
            value.append(found);
        }
        throw new SyntaxException(DiagnosticCode.UNCLOSED.at(
                source.span(start, text.length()),
                "the " + what + " that begins here is not closed",
                "add the closing " + quote + "; one within the " + what + " is written twice; and where the text holds"
                        + " ' #' or ': ', quote the whole value for YAML"));
    }

    private void requireName(Token.Kind kind, StringBuilder value, int start) throws SyntaxException {
        if (kind == Token.Kind.QUOTED_NAME && value.isEmpty()) {
            throw new SyntaxException(DiagnosticCode.BAD_NAME.at(
                    source.span(start, at),
                    "a name is empty",
                    "write the name between the quotes; a text goes in '…'"));
        }
    }

    private Token sign() throws SyntaxException {
        for (Map.Entry<String, String> foreign : FOREIGN_SIGNS.entrySet()) {
            if (text.startsWith(foreign.getKey(), at)) {
                throw new SyntaxException(DiagnosticCode.SYNTAX.at(
                        source.span(at, at + foreign.getKey().length()),
                        "the language has no " + foreign.getKey(),
                        foreign.getValue()));
            }
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                int start = at;
                at += sign.length();
                return token(Token.Kind.SIGN, SPELLINGS.getOrDefault(sign, sign), start);
            }
        }
        int codePoint = text.codePointAt(at);
        int end = at + Character.charCount(codePoint);
        throw new SyntaxException(
                DiagnosticCode.SYNTAX.at(
                        source.span(at, end),
                        "the language has no sign " + printed(codePoint),
                        "a name with other characters than letters, digits and _ goes in double quotes, a text in single ones"));
    }

    private static String printed(int codePoint) {
        return Character.isISOControl(codePoint)
                ? String.format(java.util.Locale.ROOT, "U+%04X", codePoint)
                : Character.toString(codePoint);
    }

    private Token token(Token.Kind kind, String value, int start) {
        return new Token(kind, value, start, at);
    }

    private static boolean isNameStart(char found) {
        return (found >= 'a' && found <= 'z') || (found >= 'A' && found <= 'Z') || found == '_';
    }

    private static boolean isDigit(char found) {
        return found >= '0' && found <= '9';
    }
}
