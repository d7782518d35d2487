package dev.plinth.model;

/** A part of a schema that its owner knows by name. */
public interface Named {
    /** The name as the author wrote it: case is kept, no quotes. */
    String name();
}
