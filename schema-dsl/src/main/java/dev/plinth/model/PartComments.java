package dev.plinth.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is said of a table's constraints, indexes and triggers, or of a view's columns and triggers, for people. It stands beside them and not in them, so that
 * a rule and what is said of it change apart, and one that a column declares can be described like any other.
 */
public record PartComments(SortedMap<Part, String> texts) {
    public static final PartComments NONE = new PartComments(Collections.emptySortedMap());

    /** What can be described. */
    public enum Kind {
        CONSTRAINT("constraint", "constraints"),
        INDEX("index", "indexes"),
        TRIGGER("trigger", "triggers"),
        /** Of a view: what is said of a table's column stands in it. */
        COLUMN("column", "columns");

        public static final List<Kind> OF_TABLE = List.of(CONSTRAINT, INDEX, TRIGGER);

        public static final List<Kind> OF_VIEW = List.of(COLUMN, TRIGGER);

        private final String word;
        private final String plural;

        Kind(String word, String plural) {
            this.word = word;
            this.plural = plural;
        }

        /** As a step and a message say one. */
        public String word() {
            return word;
        }

        /** As a table or a view says all of them. */
        public String plural() {
            return plural;
        }
    }

    /** A part of a table or a view; each kind has names of its own. */
    public record Part(Kind kind, String name) implements Comparable<Part> {
        private static final Comparator<Part> ORDER =
                Comparator.comparing(Part::kind).thenComparing(Part::name);

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return kind.word() + " " + name;
        }
    }

    public PartComments {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public Optional<String> find(Part part) {
        return Optional.ofNullable(texts.get(part));
    }

    /** @param text empty: nothing is said of the part any more */
    public PartComments with(Part part, Optional<String> text) {
        SortedMap<Part, String> changed = new TreeMap<>(texts);
        changed.remove(part);
        text.ifPresent(said -> changed.put(part, said));
        return new PartComments(changed);
    }

    public PartComments rename(Part from, String to) {
        return with(from, Optional.empty()).with(new Part(from.kind(), to), find(from));
    }

    /** Without what is said of parts that are not there. */
    public PartComments keep(Predicate<Part> isThere) {
        SortedMap<Part, String> kept = new TreeMap<>(texts);
        kept.keySet().removeIf(isThere.negate());
        return kept.size() == texts.size() ? this : new PartComments(kept);
    }

    /** What is said of the parts of one kind, by their names. */
    public SortedMap<String, String> of(Kind kind) {
        SortedMap<String, String> found = new TreeMap<>();
        texts.forEach((part, text) -> {
            if (part.kind() == kind) {
                found.put(part.name(), text);
            }
        });
        return found;
    }
}
