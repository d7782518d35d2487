package dev.plinth.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A list of texts that a column may hold, in an order of the author's.
 *
 * @param storage how an engine that knows enumerations holds it; the others check a text
 */
public record EnumType(String name, List<String> values, Storage storage, Optional<String> comment)
        implements SchemaObject {
    /** How values are held. */
    public enum Storage {
        /** A text with a check: compares and sorts as a text, and changes without a lock on what reads it. */
        CHECK,
        /** A type of the engine's own, where it has one: sorts in the declared order. */
        NATIVE
    }

    public EnumType {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("enum " + name + " needs at least one value");
        }
        if (new LinkedHashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("enum " + name + " has a value twice");
        }
    }

    /** One that is named and yet to be looked up: resolving a declaration replaces it, or reports it. */
    public static EnumType named(String name) {
        return new EnumType(name, List.of(""), Storage.CHECK, Optional.empty());
    }

    /** The code points of the longest value. */
    public int longest() {
        return values.stream()
                .mapToInt(value -> value.codePointCount(0, value.length()))
                .max()
                .orElse(0);
    }

    @Override
    public Kind kind() {
        return Kind.ENUM;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumType(this);
    }
}
