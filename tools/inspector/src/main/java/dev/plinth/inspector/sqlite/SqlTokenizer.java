package dev.plinth.inspector.sqlite;

import dev.plinth.inspector.InspectionException;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits SQL into tokens as SQLite's own tokenizer does ({@code tokenize.c}); white space and comments carry no meaning
 * and are dropped.
 */
final class SqlTokenizer {
    private static final List<String> SYMBOLS = List.of("->>", "->", "||", "<<", ">>", "<=", ">=", "==", "!=", "<>");

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlTokenizer(String sql) {
        this.sql = sql;
    }

    /** @throws InspectionException if a string, a quoted name or a comment does not end */
    static List<SqlToken> tokens(String sql) {
        SqlTokenizer tokenizer = new SqlTokenizer(sql);
        while (tokenizer.at < sql.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    static boolean isBareName(String text) {
        return !text.isEmpty()
                && isNameStart(text.charAt(0))
                && text.chars().allMatch(character -> isNamePart((char) character));
    }

    private void next() {
        char character = sql.charAt(at);
        if (Character.isWhitespace(character)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end + 1;
        } else if (sql.startsWith("/*", at)) {
            at = after("*/", at + 2);
        } else if (character == '\'') {
            int start = at;
            readQuoted('\'');
            tokens.add(new SqlToken(SqlToken.Kind.STRING, sql.substring(start, at)));
        } else if (character == '"' || character == '`') {
            tokens.add(new SqlToken(SqlToken.Kind.QUOTED, readQuoted(character)));
        } else if (character == '[') {
            int end = after("]", at);
            tokens.add(new SqlToken(SqlToken.Kind.QUOTED, sql.substring(at + 1, end - 1)));
            at = end;
        } else {
            unquoted(character);
        }
    }

    private void unquoted(char character) {
        boolean blob = (character == 'x' || character == 'X') && sql.startsWith("'", at + 1);
        if (blob) {
            int start = at++;
            readQuoted('\'');
            tokens.add(new SqlToken(SqlToken.Kind.BLOB, sql.substring(start, at)));
        } else if (isDigit(character) || (character == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1)))) {
            tokens.add(new SqlToken(SqlToken.Kind.NUMBER, readNumber()));
        } else if (isNameStart(character)) {
            int start = at;
            while (at < sql.length() && isNamePart(sql.charAt(at))) {
                at++;
            }
            tokens.add(new SqlToken(SqlToken.Kind.WORD, sql.substring(start, at)));
        } else {
            String symbol = SYMBOLS.stream()
                    .filter(candidate -> sql.startsWith(candidate, at))
                    .findFirst()
                    .orElse(String.valueOf(character));
            tokens.add(new SqlToken(SqlToken.Kind.SYMBOL, symbol));
            at += symbol.length();
        }
    }

    /** Reads to the closing quote, a doubled one standing for itself, and returns what is between them. */
    private String readQuoted(char quote) {
        StringBuilder content = new StringBuilder();
        for (int next = at + 1; next < sql.length(); next++) {
            char character = sql.charAt(next);
            if (character != quote) {
                content.append(character);
            } else if (next + 1 < sql.length() && sql.charAt(next + 1) == quote) {
                content.append(quote);
                next++;
            } else {
                at = next + 1;
                return content.toString();
            }
        }
        throw new InspectionException("the quote " + quote + " does not end in: " + sql);
    }

    /** Digits, a point and an exponent; a sign belongs to a number only after its exponent's {@code e}. */
    private String readNumber() {
        int start = at;
        boolean hexadecimal = sql.regionMatches(true, at, "0x", 0, 2);
        while (at < sql.length()) {
            char character = sql.charAt(at);
            char before = at > start ? sql.charAt(at - 1) : ' ';
            boolean exponentSign =
                    (character == '+' || character == '-') && !hexadecimal && (before == 'e' || before == 'E');
            if (!isNamePart(character) && character != '.' && !exponentSign) {
                break;
            }
            at++;
        }
        return sql.substring(start, at);
    }

    private int after(String end, int from) {
        int found = sql.indexOf(end, from);
        if (found < 0) {
            throw new InspectionException(end + " is missing in: " + sql);
        }
        return found + end.length();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNameStart(char character) {
        return character == '_'
                || character >= 0x80
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z');
    }

    private static boolean isNamePart(char character) {
        return isNameStart(character) || isDigit(character) || character == '$';
    }
}
