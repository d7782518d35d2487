package dev.plinth.inspector.sqlserver;

/** Writes {@code [name]} as {@code "name"}, and {@code N'text'} as {@code 'text'}. */
final class StandardQuotes {
    private final String sql;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private StandardQuotes(String sql) {
        this.sql = sql;
    }

    static String of(String sql) {
        return new StandardQuotes(sql).rewritten();
    }

    private String rewritten() {
        while (at < sql.length()) {
            char character = sql.charAt(at);
            if (character == '\'' || character == '"') {
                quoted(character, character);
            } else if (character == '[') {
                quoted(']', '"');
            } else if (!marksString(character)) {
                text.append(character);
                at++;
            } else {
                at++;
            }
        }
        return text.toString();
    }

    private boolean marksString(char character) {
        boolean begins = at == 0 || !(Character.isLetterOrDigit(sql.charAt(at - 1)) || sql.charAt(at - 1) == '_');
        return character == 'N' && begins && at + 1 < sql.length() && sql.charAt(at + 1) == '\'';
    }

    /** Up to the closing quote, which is doubled where it is meant; as it is where it does not end. */
    private void quoted(char end, char quote) {
        text.append(quote);
        at++;
        while (at < sql.length()) {
            char character = sql.charAt(at);
            boolean closes = character == end;
            if (closes && (at + 1 >= sql.length() || sql.charAt(at + 1) != end)) {
                text.append(quote);
                at++;
                return;
            }
            text.append(character == quote ? String.valueOf(quote).repeat(2) : String.valueOf(character));
            at += closes ? 2 : 1;
        }
    }
}
