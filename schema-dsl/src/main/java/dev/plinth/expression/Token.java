package dev.plinth.expression;

/**
 * A word, sign or literal of a one-liner.
 *
 * @param value a name or text without its quotes; the sign itself; empty at the end
 * @param start offset in the text
 * @param end offset after the last character
 */
public record Token(Kind kind, String value, int start, int end) {
    /** What a token is; a keyword is a bare name until a grammar asks for it. */
    public enum Kind {
        NAME,
        QUOTED_NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && value.equals(sign);
    }

    /** Whether it is this word of the language, in any case. */
    public boolean isWord(String word) {
        return kind == Kind.NAME && value.equalsIgnoreCase(word);
    }

    public boolean isKeyword() {
        return kind == Kind.NAME && !Words.isBare(value);
    }

    /** Whether it can stand as the name of a table, a column or a constraint. */
    public boolean isName() {
        return kind == Kind.QUOTED_NAME || (kind == Kind.NAME && Words.isBare(value));
    }
}
