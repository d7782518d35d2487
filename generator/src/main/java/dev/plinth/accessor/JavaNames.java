package dev.plinth.accessor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of the schema as Java spells them, in one place where no two may be alike. */
final class JavaNames {
    private final Set<String> taken = new HashSet<>();

    /** @param taken names that are something else already */
    JavaNames(Set<String> taken) {
        this.taken.addAll(taken);
    }

    /** The name, with underscores behind it as long as it is something else. */
    String claim(String name) {
        String free = SourceVersion.isKeyword(name) ? name + "_" : name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    boolean isFree(String name) {
        return !taken.contains(name) && !SourceVersion.isKeyword(name);
    }

    /** {@code review_requests} as {@code ReviewRequests}. */
    static String ofClass(String name) {
        return begun(words(name).stream().map(JavaNames::capitalised).collect(Collectors.joining()));
    }

    /** {@code review_requests} as {@code reviewRequests}. */
    static String ofMember(String name) {
        String upper = words(name).stream().map(JavaNames::capitalised).collect(Collectors.joining());
        return begun(upper.substring(0, 1).toLowerCase(Locale.ROOT) + upper.substring(1));
    }

    /** {@code reviewRequests} as {@code REVIEW_REQUESTS}. */
    static String ofConstant(String name) {
        return begun(
                words(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_")));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String begun(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** Parted where a letter or digit does not follow, and before each capital that begins a word. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = name.codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            boolean part = Character.isLetterOrDigit(points[at]);
            if (!part || beginsWord(points, at)) {
                flush(word, words);
            }
            if (part) {
                word.appendCodePoint(points[at]);
            }
        }
        flush(word, words);
        return words.isEmpty() ? List.of("_") : words;
    }

    private static boolean beginsWord(int[] points, int at) {
        if (at == 0 || !Character.isUpperCase(points[at])) {
            return false;
        }
        boolean endsRun = at + 1 < points.length && Character.isLowerCase(points[at + 1]);
        return !Character.isUpperCase(points[at - 1]) || endsRun;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
