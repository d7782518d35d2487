package dev.plinth.expression;

import dev.plinth.model.QualifiedName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that the language keeps for itself within one-liners and expressions, and how a name is written there. */
public final class Words {
    private static final Pattern BARE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Reserved in every position of a one-liner or an expression, in any case. */
    public static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "between",
            "case",
            "cast",
            "check",
            "default",
            "else",
            "end",
            "false",
            "generated",
            "identity",
            "in",
            "is",
            "like",
            "not",
            "null",
            "on",
            "or",
            "primary",
            "references",
            "session",
            "sql",
            "stored",
            "then",
            "true",
            "unique",
            "virtual",
            "when");

    private Words() {}

    /** The name as it is written in the language: bare where it can be, else in double quotes. */
    public static String name(String name) {
        return isBare(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The name of what may stand in a database schema: each part bare where it can be. */
    public static String qualified(String name) {
        QualifiedName parts = QualifiedName.of(name);
        return parts.schema().map(schema -> name(schema) + ".").orElse("") + name(parts.name());
    }

    public static boolean isBare(String name) {
        return BARE.matcher(name).matches() && !KEYWORDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
