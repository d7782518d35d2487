package dev.plinth.inspector.lift;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How far each part of a schema is from being read as the language has it, because what it was read as before was tried and is
 * not what the database holds.
 *
 * @param tries by path, as {@link CatalogParts} names them: how often the part was read wrong
 */
public record Verbatim(SortedMap<String, Integer> tries) {
    public static final Verbatim NONE = new Verbatim(Collections.emptySortedMap());

    /** Portable, in the engine's words, made by the engine's own SQL, left out. */
    private static final int MOST = 3;

    public Verbatim {
        tries = Collections.unmodifiableSortedMap(new TreeMap<>(tries));
    }

    /** Whether the part keeps its place in the declaration and is said in the engine's words there. */
    boolean has(String path) {
        return tries(path) >= 1;
    }

    /** Whether the part is made by the engine's own SQL beside the declaration. */
    boolean isRaw(String path) {
        return tries(path) == 2;
    }

    /** Whether nothing helps. */
    boolean isLeftOut(String path) {
        return tries(path) >= MOST;
    }

    /** Of the part, or of what it is a part of. */
    int tries(String path) {
        int most = 0;
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            most = Math.max(most, tries.getOrDefault(path.substring(0, end), 0));
        }
        return most;
    }

    /** Only what is known of parts with these paths. */
    public Verbatim only(Predicate<String> paths) {
        SortedMap<String, Integer> some = new TreeMap<>(tries);
        some.keySet().removeIf(paths.negate());
        return new Verbatim(some);
    }

    /** With these parts out of the way from the start. */
    public Verbatim leavingOut(Collection<String> paths) {
        SortedMap<String, Integer> more = new TreeMap<>(tries);
        paths.forEach(path -> more.put(path, MOST));
        return new Verbatim(more);
    }

    /** One step further for each of these. */
    public Verbatim with(Collection<String> wrong) {
        SortedMap<String, Integer> more = new TreeMap<>(tries);
        wrong.forEach(path -> more.merge(path, 1, (before, one) -> Math.min(MOST, before + one)));
        return new Verbatim(more);
    }
}
