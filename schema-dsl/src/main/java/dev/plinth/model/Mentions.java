package dev.plinth.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a piece of the author's SQL mentions, lower-cased. Deliberately generous: a word in a string or a comment
 * counts, because taking a view down and putting it back costs nothing, and missing one costs the migration.
 */
public final class Mentions {
    private static final Pattern NAME = Pattern.compile(
            "\"((?:[^\"]|\"\")*)\"|\\[((?:[^\\]]|\\]\\])*)\\]|`((?:[^`]|``)*)`|([\\p{L}_][\\p{L}\\p{N}_$]*)");

    private Mentions() {}

    public static Set<String> in(String sql) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(sql);
        while (matcher.find()) {
            for (int group = 1; group <= 4; group++) {
                String name = matcher.group(group);
                if (name != null) {
                    names.add(unescape(name).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static String unescape(String name) {
        return name.replace("\"\"", "\"").replace("]]", "]").replace("``", "`");
    }

    public static boolean mentions(Set<String> mentions, String name) {
        return mentions.contains(name.toLowerCase(Locale.ROOT));
    }
}
