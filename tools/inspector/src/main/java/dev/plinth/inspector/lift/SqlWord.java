package dev.plinth.inspector.lift;

/**
 * A word of a catalog's text.
 *
 * @param text without quotes for a quoted name and for a string, as written for everything else
 * @param start of it in the whole text, from 0
 * @param end behind it
 */
public record SqlWord(Kind kind, String text, int start, int end) {
    public enum Kind {
        /** A bare name or a keyword. */
        NAME,
        /** A name in double quotes. */
        QUOTED,
        STRING,
        NUMBER,
        OPERATOR,
        /** A parenthesis, a bracket, a comma, a point or a semicolon. */
        MARK
    }

    public boolean is(String keywordOrSign) {
        return kind != Kind.QUOTED && kind != Kind.STRING && text.equalsIgnoreCase(keywordOrSign);
    }

    public boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED;
    }
}
