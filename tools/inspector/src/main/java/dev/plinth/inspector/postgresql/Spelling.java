package dev.plinth.inspector.postgresql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL prints {@code v IN ('a', 'b')} over a varchar in one way, and what it printed, when it is told that again, in another.
 * The second is what it then stays with, and what both are taken for here.
 */
final class Spelling {
    private static final String VALUE = "'(?:[^']|'')*'::character varying";
    private static final Pattern CAST_AS_A_WHOLE =
            Pattern.compile("\\(ARRAY\\[(" + VALUE + "(?:, " + VALUE + ")*)\\]\\)::text\\[\\]");
    private static final Pattern ONE = Pattern.compile(VALUE);

    private Spelling() {}

    static String settled(String definition) {
        Matcher whole = CAST_AS_A_WHOLE.matcher(definition);
        return whole.replaceAll(array -> Matcher.quoteReplacement("ARRAY["
                + ONE.matcher(array.group(1)).replaceAll(one -> Matcher.quoteReplacement("(" + one.group() + ")::text"))
                + "]"));
    }
}
