package dev.plinth.runner;

import java.time.Duration;
import java.util.List;

/**
 * Hears what a run is doing while it does it: a terminal shows progress, an application logs. Every method may be left
 * out. A listener is called on the runner's thread, between statements, and must not use the runner's connection.
 */
public interface RunListener {

    /** The lock is about to be taken; this can last while another runner is at work. */
    default void waitingForLock() {}

    /**
     * What a run is about to do is known, and nothing of it has happened. What is thrown here ends the run.
     *
     * @param ids of the migrations, in the order in which they will run or be rolled back
     * @param applied of those that the database has
     */
    default void chosen(Direction direction, List<String> ids, List<String> applied) {}

    default void migrationStarting(String id, Direction direction) {}

    /**
     * The history row of a migration that had failed and left nothing is removed by a run down. It was not applied, so
     * nothing is rolled back, and the migration neither starts nor finishes.
     */
    default void migrationForgotten(String id) {}

    /** A unit of the migration begins; {@code label} is the bundle's word for it. */
    default void unitStarting(String id, String label) {}

    /** A unit is being taken back after a later failure of the same migration. */
    default void unitUndoing(String id, String label) {}

    default void migrationFinished(String id, Direction direction, Duration took) {}

    /** What a database or the runner says without failing: text with its place. */
    default void warning(String text) {}
}
