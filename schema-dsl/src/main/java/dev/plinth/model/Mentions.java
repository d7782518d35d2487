package dev.plinth.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that a piece of the author's SQL mentions, lower-cased. Deliberately generous: a word in a string or a comment
 * counts, because taking a view down and putting it back costs nothing, and missing one costs the migration.
 */
public final class Mentions {
    private static final Pattern NAME = Pattern.compile(
            "\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|\\[([^\\]]*+(?:\\]\\][^\\]]*+)*+)\\]|`([^`]*+(?:``[^`]*+)*+)`|([\\p{L}_][\\p{L}\\p{N}_$]*)");

    private static final Pattern NO_CODE =
            Pattern.compile("'[^']*+(?:''[^']*+)*+'|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile(
            "(?<!\\bdistinct\\s)\\b(?:from|join)\\s+(?:only\\s+)?((?:(?:" + NAME + ")\\s*\\.\\s*)*(?:" + NAME + "))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMON = Pattern.compile(
            "(" + NAME + ")\\s*(?:\\([^()]*\\)\\s*)?\\bas\\s+(?:(?:not\\s+)?materialized\\s+)?\\(",
            Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /**
     * The names, lower-cased, of tables and views that a select certainly reads: those behind {@code from} and {@code join}
     * that it does not define itself, each behind its schema where that stands there.
     */
    public static Set<String> read(String sql) {
        String code = NO_CODE.matcher(sql).replaceAll(" ");
        Set<String> names = named(READ, code);
        names.removeAll(named(COMMON, code));
        return names;
    }

    private static Set<String> named(Pattern pattern, String code) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            names.add(String.join(".", parts(matcher.group(1))));
        }
        return names;
    }

    public static Set<String> in(String sql) {
        return new TreeSet<>(parts(sql));
    }

    private static List<String> parts(String sql) {
        List<String> names = new ArrayList<>();
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

    /** Whether a table or a view may be mentioned: before its name its schema may stand, within the quotes or without. */
    public static boolean mentionsObject(Set<String> mentions, String name) {
        return spellings(name).anyMatch(mentions::contains);
    }

    /** The names, lower-cased, of which a text that mentions a table or a view has one. */
    public static Stream<String> spellings(String name) {
        return Stream.of(name, QualifiedName.local(name)).map(spelling -> spelling.toLowerCase(Locale.ROOT));
    }
}
