package dev.plinth.runner;

/** A migration can be rolled back, or says why not: nobody has to guess what a missing file means. */
public sealed interface Rollback {

    /** Rolled back by a script of its own. */
    record Scripted(Script script) implements Rollback {}

    /** Cannot be rolled back, for the reason that its author gave. */
    record Irreversible(String reason) implements Rollback {}
}
