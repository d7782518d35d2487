package dev.plinth.inspector.sqlite;

import dev.plinth.inspector.InspectionException;
import java.util.ArrayList;
import java.util.List;

/** Reads tokens from left to right; what it cannot read it names together with the statement. */
final class TokenCursor {
    private final String object;
    private final List<SqlToken> tokens;
    private int at;

    /** @param object what is read, for messages */
    TokenCursor(String object, List<SqlToken> tokens) {
        this.object = object;
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    boolean looksAt(String... words) {
        for (int next = 0; next < words.length; next++) {
            if (at + next >= tokens.size() || !tokens.get(at + next).is(words[next])) {
                return false;
            }
        }
        return true;
    }

    /** Steps over {@code words} if they come next. */
    boolean skip(String... words) {
        boolean found = looksAt(words);
        if (found) {
            at += words.length;
        }
        return found;
    }

    void require(String... words) {
        if (!skip(words)) {
            throw unreadable();
        }
    }

    SqlToken next() {
        if (atEnd()) {
            throw unreadable();
        }
        return tokens.get(at++);
    }

    /** A bare or quoted name, without quotes. */
    String name() {
        SqlToken token = next();
        if (!token.isName() && token.kind() != SqlToken.Kind.STRING) {
            at--;
            throw unreadable();
        }
        // SQLite takes 'name' where it expects a name.
        return token.kind() == SqlToken.Kind.STRING
                ? token.text().substring(1, token.text().length() - 1).replace("''", "'")
                : token.text();
    }

    /** What stands between an opening parenthesis, which must come next, and the one that closes it. */
    List<SqlToken> group() {
        require("(");
        int start = at;
        int depth = 1;
        while (depth > 0) {
            SqlToken token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return tokens.subList(start, at - 1);
    }

    List<SqlToken> rest() {
        List<SqlToken> rest = tokens.subList(at, tokens.size());
        at = tokens.size();
        return rest;
    }

    /** The parts between commas that stand in no parentheses. */
    static List<List<SqlToken>> splitAtCommas(List<SqlToken> tokens) {
        List<List<SqlToken>> parts = new ArrayList<>();
        List<SqlToken> part = new ArrayList<>();
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        parts.add(part);
        return parts;
    }

    InspectionException unreadable() {
        String where = atEnd() ? "its end" : TokenText.of(tokens.subList(at, Math.min(tokens.size(), at + 6)));
        return new InspectionException(object + " cannot be read from " + where + " on: " + TokenText.of(tokens));
    }
}
