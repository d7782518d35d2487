package dev.plinth.tsql;

import dev.plinth.tsql.TsqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts T-SQL into tokens, because no rule about keywords can be trusted that also looks into strings, names and
 * comments. Follows "Transact-SQL syntax conventions", "Database identifiers" and, for GO, "SQL Server utilities
 * statements": GO stands alone on its line and may carry a count.
 */
final class TsqlTokenizer {

    private static final Pattern SEPARATOR_LINE = Pattern.compile(
            "[ \\t]*(GO)(?:[ \\t]+\\d+)?[ \\t]*(;?)[ \\t;]*(?:--[^\\n]*)?\\r?(?=\\n|\\z)", Pattern.CASE_INSENSITIVE);

    private static final List<String> LONG_SYMBOLS = List.of(
            "->>", "::", "||", "<>", "!=", "<=", ">=", "!<", "!>", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
            "->");

    private static final Pattern NUMBER =
            Pattern.compile("0[xX][0-9a-fA-F]*|[$]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

    private final String text;
    private final List<TsqlToken> tokens = new ArrayList<>();
    private final List<TsqlProblem> problems = new ArrayList<>();
    private int position;
    private int line;

    /**
     * @param text T-SQL
     * @param firstLine the line where it begins: 1, or further down for a script inside another one's string
     */
    TsqlTokenizer(String text, int firstLine) {
        this.text = text;
        this.line = firstLine;
        while (position < text.length()) {
            next();
        }
    }

    List<TsqlToken> tokens() {
        return List.copyOf(tokens);
    }

    /** What is wrong with the text itself: quotes, brackets or comments without an end, a GO that is none. */
    List<TsqlProblem> problems() {
        return List.copyOf(problems);
    }

    private void next() {
        if (atLineStart() && separator()) {
            return;
        }
        char c = text.charAt(position);
        if (Character.isWhitespace(c) || c == '\uFEFF') {
            advance(1);
        } else if (text.startsWith("--", position)) {
            int end = text.indexOf('\n', position);
            advance((end < 0 ? text.length() : end) - position);
        } else if (text.startsWith("/*", position)) {
            comment();
        } else if (c == '\'') {
            quoted(Kind.STRING, 1, '\'');
        } else if ((c == 'N' || c == 'n') && text.startsWith("'", position + 1)) {
            quoted(Kind.NATIONAL_STRING, 2, '\'');
        } else if (c == '[') {
            quoted(Kind.NAME, 1, ']');
        } else if (c == '"') {
            quoted(Kind.NAME, 1, '"');
        } else {
            plain(c);
        }
    }

    private void plain(char c) {
        Matcher number = NUMBER.matcher(text).region(position, text.length());
        if (number.lookingAt()) {
            add(Kind.NUMBER, number.end() - position);
        } else if (c == '@') {
            add(Kind.VARIABLE, wordLength());
        } else if (Character.isLetter(c) || c == '_' || c == '#' || (c == '$' && wordLength() > 1)) {
            add(Kind.WORD, wordLength());
        } else {
            int length = LONG_SYMBOLS.stream()
                    .filter(symbol -> text.startsWith(symbol, position))
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(1);
            add(Kind.SYMBOL, length);
        }
    }

    private boolean atLineStart() {
        return position == 0 || text.charAt(position - 1) == '\n';
    }

    private boolean separator() {
        Matcher matcher = SEPARATOR_LINE.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        if (!matcher.group(2).isEmpty()) {
            problems.add(TsqlRule.GO_SEMICOLON.problem(
                    line, "GO is the client's word and takes no semicolon: the server would see both"));
        }
        tokens.add(new TsqlToken(Kind.SEPARATOR, matcher.group(1).toUpperCase(Locale.ROOT), line));
        advance(matcher.end() - position);
        return true;
    }

    /** Comments nest in T-SQL, unlike in most languages. */
    private void comment() {
        int start = line;
        int depth = 0;
        do {
            if (position >= text.length()) {
                problems.add(TsqlRule.UNTERMINATED.problem(start, "the comment /* has no */ (comments nest)"));
                return;
            }
            if (text.startsWith("/*", position)) {
                depth++;
                advance(2);
            } else if (text.startsWith("*/", position)) {
                depth--;
                advance(2);
            } else {
                advance(1);
            }
        } while (depth > 0);
    }

    private void quoted(Kind kind, int opening, char close) {
        int end = position + opening;
        while (end < text.length()) {
            if (text.charAt(end) != close) {
                end++;
            } else if (end + 1 < text.length() && text.charAt(end + 1) == close) {
                end += 2;
            } else {
                add(kind, end + 1 - position);
                return;
            }
        }
        problems.add(TsqlRule.UNTERMINATED.problem(line, "no closing " + close + " for what begins here"));
        add(kind, text.length() - position);
    }

    private int wordLength() {
        int end = position + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end - position;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '#' || c == '$';
    }

    private void add(Kind kind, int length) {
        tokens.add(new TsqlToken(kind, text.substring(position, position + length), line));
        advance(length);
    }

    private void advance(int length) {
        for (int end = position + length; position < end; position++) {
            if (text.charAt(position) == '\n') {
                line++;
            }
        }
    }
}
