package dev.plinth.dsl;

/** A schema that is declared in Java: what {@code schema: { java: … }} of a project names. */
public interface SchemaSource {
    /** Declares the schema. It is called once, and must not depend on anything outside the class. */
    Schema schema();
}
