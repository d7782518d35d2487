package dev.plinth.runner;

/** Which way a migration is run: a listener and a result have to tell an application from a rollback. */
public enum Direction {
    UP,
    DOWN
}
