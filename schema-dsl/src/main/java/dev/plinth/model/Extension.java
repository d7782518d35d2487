package dev.plinth.model;

import java.util.Optional;

/** A module that one engine is asked to load: PostgreSQL's {@code CREATE EXTENSION}. */
public record Extension(String name, String dialect) implements SchemaObject {
    @Override
    public Kind kind() {
        return Kind.EXTENSION;
    }

    @Override
    public Optional<String> comment() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.extension(this);
    }
}
