package dev.plinth.runner;

import java.util.Optional;

/**
 * Where one migration stands, in the terms of a status listing.
 *
 * @param appliedAt       ISO 8601 in UTC, as the database tells it
 * @param executionMillis how long its last application took
 * @param message         why it failed and what was left of it
 */
public record MigrationStatus(
        String id,
        String version,
        String name,
        State state,
        Optional<String> appliedAt,
        Optional<Long> executionMillis,
        Optional<String> message) {

    /** The states that a person has to tell apart. */
    public enum State {
        APPLIED,
        /** The database was found as the migration would have left it; it cannot be rolled back. */
        BASELINE,
        /** It was applied, and its steps were changed since. */
        EDITED,
        PENDING,
        /** Its last application failed or is under way; the message says which and what is left of it. */
        FAILED,
        /** The database has it, the bundle does not. */
        UNKNOWN
    }

    static MigrationStatus pending(Migration migration) {
        return new MigrationStatus(
                migration.id(),
                migration.version(),
                migration.name(),
                State.PENDING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static MigrationStatus recorded(Migration migration, HistoryRow row) {
        return of(row, state(migration, row));
    }

    private static State state(Migration migration, HistoryRow row) {
        if (!row.success()) {
            return State.FAILED;
        }
        if (!row.isApplied(migration)) {
            return State.EDITED;
        }
        return row.isTakenOver(migration) ? State.BASELINE : State.APPLIED;
    }

    /** One that another stands for now. */
    static MigrationStatus replaced(HistoryRow row) {
        return of(row, row.success() ? State.APPLIED : State.FAILED);
    }

    static MigrationStatus unknown(HistoryRow row) {
        return of(row, State.UNKNOWN);
    }

    private static MigrationStatus of(HistoryRow row, State state) {
        return new MigrationStatus(
                row.id(),
                row.version(),
                row.name(),
                state,
                row.appliedAt(),
                Optional.of(row.executionMillis()),
                row.errorMessage());
    }
}
