package dev.plinth.tsql;

/**
 * A lexical unit of T-SQL. Comments and white space are gone; everything else is kept as written, so that a rule can
 * tell the keyword {@code LIMIT} from the column {@code [LIMIT]} and from the text {@code N'LIMIT'}.
 *
 * @param kind what it is
 * @param text as written, with its brackets, quotes and escapes
 * @param line where it begins, from 1
 */
record TsqlToken(Kind kind, String text, int line) {

    /** The lexical classes that the rules tell apart. */
    enum Kind {
        /** A bare word: a keyword, or a name without brackets. */
        WORD,
        /** A name in brackets or, with QUOTED_IDENTIFIER ON, in double quotes. */
        NAME,
        /** {@code '…'}, in the database's code page. */
        STRING,
        /** {@code N'…'}, in UTF-16. */
        NATIONAL_STRING,
        NUMBER,
        /** {@code @local} or {@code @@global}. */
        VARIABLE,
        /** An operator or punctuation. */
        SYMBOL,
        /** {@code GO} alone on its line: the client's batch separator, never sent to the server. */
        SEPARATOR
    }

    /** Whether it is this keyword (in any case) or this symbol; a name in brackets never is. */
    boolean is(String keyword) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(keyword);
    }

    /** Whether it is one of several keywords or symbols. */
    boolean isAny(String... keywords) {
        for (String keyword : keywords) {
            if (is(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be (a part of) an object's name. */
    boolean isName() {
        return kind == Kind.NAME || kind == Kind.WORD;
    }

    boolean isString() {
        return kind == Kind.STRING || kind == Kind.NATIONAL_STRING;
    }

    /** The name without brackets or quotes, or the content of a string; other tokens as written. */
    String value() {
        return switch (kind) {
            case NAME -> inner(1, text.charAt(0) == '[' ? "]" : "\"");
            case STRING -> inner(1, "'");
            case NATIONAL_STRING -> inner(2, "'");
            case WORD, NUMBER, VARIABLE, SYMBOL, SEPARATOR -> text;
        };
    }

    private String inner(int start, String close) {
        int end = text.length() > start && text.endsWith(close) ? text.length() - 1 : text.length();
        return text.substring(start, end).replace(close + close, close);
    }
}
