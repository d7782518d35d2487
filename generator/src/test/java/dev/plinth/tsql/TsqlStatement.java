package dev.plinth.tsql;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a batch that can be judged by itself: a whole statement, the condition of an IF or WHILE, or the head of
 * a trigger, procedure or function (its body follows as statements of its own).
 *
 * @param part which of the three
 * @param tokens never empty, without the closing semicolon
 */
record TsqlStatement(Part part, List<TsqlToken> tokens) {

    /** What kind of piece it is. */
    enum Part {
        STATEMENT,
        CONDITION,
        MODULE_HEAD
    }

    TsqlStatement {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a statement has at least one token");
        }
    }

    int line() {
        return tokens.get(0).line();
    }

    /** Whether it is a statement that begins with these keywords. */
    boolean startsWith(String... keywords) {
        if (part != Part.STATEMENT || tokens.size() < keywords.length) {
            return false;
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!tokens.get(i).is(keywords[i])) {
                return false;
            }
        }
        return true;
    }

    /** Scripts inside strings, {@code EXEC (N'…')} and {@code EXEC sp_executesql N'…'}: the server compiles them as batches of their own. */
    List<Embedded> embedded() {
        List<Embedded> found = new ArrayList<>();
        if (part == Part.STATEMENT && tokens.get(0).isAny("EXEC", "EXECUTE")) {
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).isString() && beginsScript(i)) {
                    found.add(new Embedded(joinedFrom(i), tokens.get(i).line()));
                }
            }
        }
        return found;
    }

    private boolean beginsScript(int index) {
        TsqlToken before = tokens.get(index - 1);
        return (index == 2 && before.is("(")) || before.value().equalsIgnoreCase("sp_executesql");
    }

    private String joinedFrom(int index) {
        StringBuilder joined = new StringBuilder(tokens.get(index).value());
        for (int i = index + 1; i + 1 < tokens.size() && tokens.get(i).is("+"); i += 2) {
            if (!tokens.get(i + 1).isString()) {
                break;
            }
            joined.append(tokens.get(i + 1).value());
        }
        return joined.toString();
    }

    /**
     * A script inside a string.
     *
     * @param text without the quotes
     * @param line where the string begins, from 1
     */
    record Embedded(String text, int line) {

        TsqlScript read() {
            return TsqlScript.read(text, line);
        }
    }
}
