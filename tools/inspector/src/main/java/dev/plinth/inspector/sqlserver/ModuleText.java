package dev.plinth.inspector.sqlserver;

import java.util.regex.Pattern;

/**
 * The statement that made a view, a trigger or a routine. The server keeps the whole batch that it came in: comments of a script that
 * stand before it belong to the script, and so does what ends it.
 */
final class ModuleText {
    private static final Pattern BEFORE =
            Pattern.compile("\\A(?:\\s+|--[^\\n]*(?:\\n|\\z)|/\\*.*?\\*/)+", Pattern.DOTALL);

    private ModuleText() {}

    static String of(String batch) {
        String statement = BEFORE.matcher(batch).replaceFirst("").strip();
        return statement.endsWith(";")
                ? statement.substring(0, statement.length() - 1).strip()
                : statement;
    }
}
