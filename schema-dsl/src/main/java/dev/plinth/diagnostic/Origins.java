package dev.plinth.diagnostic;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where each object was declared, by its path ({@code tables/candidates/columns/email},
 * {@code migrations/001_init/steps/0}). Kept beside the model, not in it, so that a moved line is no change.
 */
public record Origins(SortedMap<String, SourceSpan> spans) {
    public static final Origins NONE = new Origins(new TreeMap<>());

    public Origins {
        spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
    }

    public static Origins of(Map<String, SourceSpan> spans) {
        return new Origins(new TreeMap<>(spans));
    }

    public Optional<SourceSpan> find(String path) {
        return Optional.ofNullable(spans.get(path));
    }

    /** The place of the object itself or, where it has none of its own, of the nearest one that holds it. */
    public Optional<SourceSpan> nearest(String path) {
        for (String at = path; !at.isEmpty(); at = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "") {
            SourceSpan span = spans.get(at);
            if (span != null) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
