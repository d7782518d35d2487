package dev.plinth.change;

/** What a project says of the values that its migrations take away, where a step does not say otherwise. */
public enum RetentionPolicy {
    /** They are parked, and the rollback brings them back. */
    ALWAYS,
    /** They are gone. */
    NEVER
}
