package dev.plinth.runner;

import java.util.List;

/**
 * What the runner has to know about a database engine. It comes from the bundle's header, so that the runner holds no
 * dialect code and a new engine needs no new runner.
 *
 * @param keep        queries whose one value is the statement that puts a setting of the connection back
 * @param open        run on each new connection, outside any transaction
 * @param transaction how a transaction is begun and ended
 * @param lock        keeps a second runner out
 * @param history     reads and writes the record of what was applied
 */
public record Engine(List<SqlText> keep, List<SqlText> open, Transaction transaction, Lock lock, HistorySql history) {

    public Engine {
        keep = List.copyOf(keep);
        open = List.copyOf(open);
    }

    /** Plain statements on a connection in autocommit: JDBC's own begin cannot say IMMEDIATE on SQLite, for one. */
    public record Transaction(SqlText begin, SqlText commit, SqlText rollback) {}

    /** A lock for the whole run; an engine that has none leaves both lists empty and relies on its transactions. */
    public record Lock(List<SqlText> acquire, List<SqlText> release) {
        public Lock {
            acquire = List.copyOf(acquire);
            release = List.copyOf(release);
        }

        /** Whether a row that says "under way" must be a dead runner's, because a living one would hold the lock. */
        boolean excludesOthers() {
            return !acquire.isEmpty();
        }
    }
}
