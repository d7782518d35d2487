package dev.plinth.dsl;

/** A migration that is written in Java: what {@code migrations: { java: … }} of a project names. */
public interface MigrationSource {
    /** Says what the migration does. It is called once, and must not depend on anything outside the class. */
    Migration migration();
}
