package dev.plinth.inspector.sqlite;

import java.util.Locale;

/**
 * A token of SQLite's SQL.
 *
 * @param text without quotes for a quoted name, as written for everything else
 */
record SqlToken(Kind kind, String text) {
    enum Kind {
        /** A bare name or a keyword. */
        WORD,
        /** A name in double quotes, brackets or backticks. */
        QUOTED,
        STRING,
        BLOB,
        NUMBER,
        /** An operator or a punctuation mark. */
        SYMBOL
    }

    boolean is(String keywordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(keywordOrSymbol);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /**
     * One spelling for everything that SQLite reads alike: {@code "t"} as {@code t}, keywords in capitals. A keyword that
     * may also be a name is in capitals whether it was quoted or not, because bare it cannot be told from a name.
     */
    String canonical() {
        return switch (kind) {
            case WORD -> SqliteKeywords.isKeyword(text) ? text.toUpperCase(Locale.ROOT) : text;
            case QUOTED -> quoted();
            case BLOB -> text.toUpperCase(Locale.ROOT);
            case STRING, NUMBER, SYMBOL -> text;
        };
    }

    private String quoted() {
        if (SqliteKeywords.isNameToo(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        boolean bare = SqlTokenizer.isBareName(text) && !SqliteKeywords.isKeyword(text);
        return bare ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
