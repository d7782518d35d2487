package dev.plinth.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Options that only one engine knows, by dialect and option; each dialect validates its own. */
public final class EngineOptions {
    private EngineOptions() {}

    /** The same options, never to change. */
    public static SortedMap<String, SortedMap<String, String>> copy(
            SortedMap<String, SortedMap<String, String>> options) {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        options.forEach(
                (dialect, values) -> copy.put(dialect, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
        return Collections.unmodifiableSortedMap(copy);
    }
}
