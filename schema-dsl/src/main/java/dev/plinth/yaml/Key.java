package dev.plinth.yaml;

import java.util.List;
import java.util.stream.Stream;

/**
 * A key of the language.
 *
 * @param description for whoever hovers over it in an editor
 */
record Key(String name, Shape shape, String description, Presence presence) {
    /** Whether a map can do without the key. */
    enum Presence {
        OPTIONAL,
        REQUIRED
    }

    static Key optional(String name, Shape shape, String description) {
        return new Key(name, shape, description, Presence.OPTIONAL);
    }

    static Key required(String name, Shape shape, String description) {
        return new Key(name, shape, description, Presence.REQUIRED);
    }

    /** A key that is true or false. */
    static Key flag(String name, String description) {
        return optional(name, Shape.OneOf.FLAG, description);
    }

    boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    static List<String> names(List<Key> keys) {
        return keys.stream().map(Key::name).toList();
    }

    static List<Key> join(List<Key> first, List<Key> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static List<Key> without(List<Key> keys, String name) {
        return keys.stream().filter(key -> !key.name().equals(name)).toList();
    }
}
