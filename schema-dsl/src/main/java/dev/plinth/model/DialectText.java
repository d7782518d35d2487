package dev.plinth.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQL that the author wrote for particular engines, under the dialects' names; the key {@code default} serves every
 * dialect that is not named. Equal by content; never looked into by Plinth except for the names that it mentions.
 */
public record DialectText(SortedMap<String, String> texts) {
    public static final String DEFAULT = "default";

    public DialectText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text for at least one dialect is needed");
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static DialectText of(Map<String, String> texts) {
        return new DialectText(new TreeMap<>(texts));
    }

    public static DialectText everywhere(String text) {
        return of(Map.of(DEFAULT, text));
    }

    /** The text for {@code dialect}, or empty where the author gave none. */
    public Optional<String> forDialect(String dialect) {
        return Optional.ofNullable(texts.containsKey(dialect) ? texts.get(dialect) : texts.get(DEFAULT));
    }
}
