package dev.plinth.runner;

import java.util.Optional;

/** Another runner changed a migration's history row after this one had read it; never leaves this package. */
final class OvertakenException extends RuntimeException {

    private final String id;
    private final transient Optional<HistoryRow> found;

    OvertakenException(String id, Optional<HistoryRow> found) {
        super("another runner changed the history of " + id);
        this.id = id;
        this.found = found;
    }

    Optional<HistoryRow> found() {
        return found;
    }

    /** What a person is told where the change cannot be taken as done. */
    RunnerException.Refused refusal() {
        String state = found.flatMap(HistoryRow::errorMessage).orElse("its history row has changed");
        return new RunnerException.Refused(
                id + " is in the hands of another runner (" + state + "); run again when that one has ended");
    }
}
