package dev.plinth.inspector.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks through the words of a text that an engine printed from its own catalog, where comments and odd quotes do not occur.
 * What it does not expect is told by an empty answer, never by an exception: the text is then kept word by word.
 */
public final class SqlWords {
    private static final String MARKS = "()[],.;";

    private final String text;
    private final List<SqlWord> words;
    private int at;

    private SqlWords(String text, List<SqlWord> words) {
        this.text = text;
        this.words = words;
    }

    /** Empty where a quote does not end. */
    public static Optional<SqlWords> of(String text) {
        List<SqlWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            Optional<SqlWord> word = word(text, at);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
            at = word.get().end();
        }
        return Optional.of(new SqlWords(text, words));
    }

    private static Optional<SqlWord> word(String text, int start) {
        char first = text.charAt(start);
        if (first == '\'') {
            return quoted(text, start, SqlWord.Kind.STRING);
        }
        if (first == '"') {
            return quoted(text, start, SqlWord.Kind.QUOTED);
        }
        if (MARKS.indexOf(first) >= 0) {
            return Optional.of(new SqlWord(SqlWord.Kind.MARK, String.valueOf(first), start, start + 1));
        }
        if (Character.isDigit(first)) {
            return Optional.of(run(text, start, SqlWord.Kind.NUMBER));
        }
        if (Character.isLetter(first) || first == '_') {
            return Optional.of(run(text, start, SqlWord.Kind.NAME));
        }
        return Optional.of(run(text, start, SqlWord.Kind.OPERATOR));
    }

    private static SqlWord run(String text, int start, SqlWord.Kind kind) {
        int end = start + 1;
        while (end < text.length() && goesOn(kind, text, end)) {
            end++;
        }
        return new SqlWord(kind, text.substring(start, end), start, end);
    }

    private static boolean goesOn(SqlWord.Kind kind, String text, int at) {
        char character = text.charAt(at);
        boolean part = Character.isLetterOrDigit(character) || character == '_' || character == '$';
        if (kind == SqlWord.Kind.NUMBER) {
            boolean exponent = "+-".indexOf(character) >= 0 && "eE".indexOf(text.charAt(at - 1)) >= 0;
            return part || character == '.' || exponent;
        }
        return kind == SqlWord.Kind.NAME
                ? part
                : !part && MARKS.indexOf(character) < 0 && "'\"".indexOf(character) < 0 && character > ' ';
    }

    private static Optional<SqlWord> quoted(String text, int start, SqlWord.Kind kind) {
        char quote = text.charAt(start);
        StringBuilder content = new StringBuilder();
        for (int next = start + 1; next < text.length(); next++) {
            char character = text.charAt(next);
            if (character != quote) {
                content.append(character);
            } else if (next + 1 < text.length() && text.charAt(next + 1) == quote) {
                content.append(quote);
                next++;
            } else {
                return Optional.of(new SqlWord(kind, content.toString(), start, next + 1));
            }
        }
        return Optional.empty();
    }

    public boolean atEnd() {
        return at >= words.size();
    }

    /** The word {@code ahead} places on, if there is one. */
    public Optional<SqlWord> peek(int ahead) {
        return at + ahead < words.size() ? Optional.of(words.get(at + ahead)) : Optional.empty();
    }

    public boolean looksAt(String... expected) {
        for (int ahead = 0; ahead < expected.length; ahead++) {
            String word = expected[ahead];
            if (peek(ahead).filter(found -> found.is(word)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Steps over the words if they come next. */
    public boolean skip(String... expected) {
        boolean found = looksAt(expected);
        if (found) {
            at += expected.length;
        }
        return found;
    }

    public Optional<SqlWord> next() {
        Optional<SqlWord> word = peek(0);
        at++;
        return word;
    }

    /** A name, without its quotes; a name of a schema before it is stepped over. */
    public Optional<String> name() {
        Optional<SqlWord> word = next().filter(SqlWord::isName);
        if (word.isPresent() && looksAt(".") && peek(1).filter(SqlWord::isName).isPresent()) {
            at++;
            word = next();
        }
        return word.map(SqlWord::text);
    }

    /** The names between the parentheses that come next. */
    public Optional<List<String>> names() {
        return group().flatMap(SqlWords::onlyNames);
    }

    private static Optional<List<String>> onlyNames(SqlWords inside) {
        List<String> names = new ArrayList<>();
        do {
            Optional<String> name = inside.next().filter(SqlWord::isName).map(SqlWord::text);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        } while (inside.skip(","));
        return inside.atEnd() ? Optional.of(names) : Optional.empty();
    }

    /** What stands between the parentheses that come next. */
    public Optional<SqlWords> group() {
        if (!skip("(")) {
            return Optional.empty();
        }
        int start = at;
        int depth = 1;
        while (depth > 0) {
            Optional<SqlWord> word = next();
            if (word.isEmpty()) {
                return Optional.empty();
            }
            depth += word.get().is("(") ? 1 : word.get().is(")") ? -1 : 0;
        }
        return Optional.of(new SqlWords(text, words.subList(start, at - 1)));
    }

    /** The parts between commas that stand in no parentheses. */
    public List<SqlWords> parts() {
        List<SqlWords> parts = new ArrayList<>();
        int start = at;
        int depth = 0;
        for (int next = at; next < words.size(); next++) {
            SqlWord word = words.get(next);
            depth += word.is("(") || word.is("[") ? 1 : word.is(")") || word.is("]") ? -1 : 0;
            if (depth == 0 && word.is(",")) {
                parts.add(new SqlWords(text, words.subList(start, next)));
                start = next + 1;
            }
        }
        parts.add(new SqlWords(text, words.subList(start, words.size())));
        return parts;
    }

    /** The words from here on, as one text; nothing is left. */
    public String rest() {
        String rest = remaining();
        at = words.size();
        return rest;
    }

    /** The words from here on, as one text; they are still to be read. */
    public String remaining() {
        return atEnd()
                ? ""
                : text.substring(
                        words.get(at).start(), words.get(words.size() - 1).end());
    }

    /** The words that were read, as one text. */
    public String taken() {
        return at == 0
                ? ""
                : text.substring(words.get(0).start(), words.get(at - 1).end());
    }

    /** Takes the words at the end away, if they stand there. */
    public Optional<SqlWords> without(String... ending) {
        SqlWords tail = new SqlWords(text, words);
        tail.at = words.size() - ending.length;
        return tail.at >= at && tail.looksAt(ending)
                ? Optional.of(new SqlWords(text, words.subList(at, tail.at)))
                : Optional.empty();
    }

    /** The words up to one of these, which stands in no parentheses and is not taken. */
    public SqlWords until(String... stops) {
        int depth = 0;
        int end = at;
        while (end < words.size() && !(depth == 0 && isOne(words.get(end), stops))) {
            SqlWord word = words.get(end);
            depth += word.is("(") || word.is("[") ? 1 : word.is(")") || word.is("]") ? -1 : 0;
            end++;
        }
        SqlWords before = new SqlWords(text, words.subList(at, end));
        at = end;
        return before;
    }

    private static boolean isOne(SqlWord word, String... candidates) {
        for (String candidate : candidates) {
            if (word.is(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** A second reader of the same words, from the start. */
    SqlWords again() {
        return new SqlWords(text, words);
    }

    @Override
    public String toString() {
        return again().rest();
    }
}
