package dev.plinth.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of an author's SQL, one by one: SQLite prepares one statement at a time, and who hands it several over JDBC has
 * only the first of them run. Where a statement ends is what {@code sqlite3_complete} says: at a semicolon, which within a trigger
 * counts behind {@code END} alone.
 *
 * @see <a href="https://sqlite.org/c3ref/complete.html">sqlite3_complete</a>
 */
final class AuthorsStatements {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+|--[^\n]*|/\\*.*?(?:\\*/|\\z))"
                    + "|(?<quoted>'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\])"
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
                    + "|(?<end>;)"
                    + "|.",
            Pattern.DOTALL);
    private static final Pattern TRIGGER = Pattern.compile("(?:explain )?create (?:temp |temporary )?trigger");
    private static final int TRIGGER_WORDS = 4;

    private AuthorsStatements() {}

    /** Without their semicolons; comments stay with the statement that they stand before. */
    static List<String> of(String sql) {
        List<String> statements = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int begin = 0;
        boolean code = false;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group("word") != null) {
                words.add(token.group().toLowerCase(Locale.ROOT));
            }
            if (token.group("end") == null) {
                code |= token.group("space") == null;
            } else if (ends(words)) {
                if (code) {
                    statements.add(sql.substring(begin, token.start()).strip());
                }
                begin = token.end();
                code = false;
                words.clear();
            } else {
                words.add(";");
            }
        }
        if (code) {
            statements.add(sql.substring(begin).strip());
        }
        return statements;
    }

    private static boolean ends(List<String> words) {
        return !TRIGGER.matcher(String.join(" ", words.subList(0, Math.min(TRIGGER_WORDS, words.size()))))
                        .lookingAt()
                || (words.size() > 1
                        && words.get(words.size() - 1).equals("end")
                        && words.get(words.size() - 2).equals(";"));
    }
}
