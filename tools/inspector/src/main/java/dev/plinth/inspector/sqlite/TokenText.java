package dev.plinth.inspector.sqlite;

import dev.plinth.sql.SqlFragment;
import java.util.List;

/** Writes tokens as one text that is the same for the same tokens, however they were spaced, quoted and commented. */
final class TokenText {
    private TokenText() {}

    static SqlFragment fragment(List<SqlToken> tokens) {
        return SqlFragment.ofDatabase(of(tokens));
    }

    static String of(List<SqlToken> tokens) {
        StringBuilder text = new StringBuilder();
        SqlToken before = null;
        for (SqlToken token : tokens) {
            if (before != null && spaced(before, token)) {
                text.append(' ');
            }
            text.append(token.canonical());
            before = token;
        }
        return text.toString();
    }

    private static boolean spaced(SqlToken before, SqlToken token) {
        if (before.is("(") || before.is(".") || token.is(")") || token.is(",") || token.is(".") || token.is(";")) {
            return false;
        }
        boolean call = token.is("(") && before.isName() && !SqliteKeywords.isKeyword(before.text());
        return !call;
    }
}
