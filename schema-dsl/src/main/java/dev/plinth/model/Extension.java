package dev.plinth.model;

import java.util.Optional;

/** A module that one engine is asked to load: PostgreSQL's {@code CREATE EXTENSION}. */
public record Extension(String name, String dialect, Optional<String> comment) implements SchemaObject {
    /** One of which only its makers say what it is. */
    public Extension(String name, String dialect) {
        this(name, dialect, Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.EXTENSION;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.extension(this);
    }
}
