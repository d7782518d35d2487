package dev.plinth.runner;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two history tables, through the bundle's statements. Writing is left to the caller's transaction. */
final class History {

    private final Session session;
    private final HistorySql sql;
    private final String bundleChecksum;

    History(Session session, Bundle bundle) {
        this.session = session;
        this.sql = bundle.engine().history();
        this.bundleChecksum = bundle.checksum();
    }

    /** What an event tells; the words stand in the database. */
    enum Event {
        UP,
        DOWN,
        FAILED,
        UNDONE,
        BASELINE
    }

    boolean exists() {
        return session.value(sql.exists()).filter(Truth::isTrue).isPresent();
    }

    void createIfMissing() {
        if (!exists()) {
            sql.create().forEach(session::execute);
        }
    }

    List<HistoryRow> list() {
        return session.history(sql.list());
    }

    Optional<HistoryRow> find(String id) {
        return session.history(sql.find(), id).stream().findFirst();
    }

    /** Makes sure, inside a transaction, that nobody changed the row since it was read. */
    void expect(String id, Optional<HistoryRow> seen) {
        Optional<HistoryRow> found = find(id);
        if (!found.equals(seen)) {
            throw new OvertakenException(id, found);
        }
    }

    /** Records success: the row with the rollback that belongs to it, and the event. */
    void applied(Migration migration, Duration took) {
        forget(migration);
        session.update(
                sql.applied(),
                migration.id(),
                migration.version(),
                migration.name(),
                migration.checksum(),
                bundleChecksum,
                took.toMillis(),
                migration.rollbackText().orElse(null));
        event(migration, Event.UP, took, "");
    }

    /** Records that the database was found as the migration would have left it; no rollback belongs to what nobody ran. */
    void takenOver(Migration migration, String message) {
        session.update(
                sql.applied(),
                migration.id(),
                migration.version(),
                migration.name(),
                migration.checksum(),
                bundleChecksum,
                0L,
                null);
        event(migration, Event.BASELINE, Duration.ZERO, message);
    }

    /** Replaces the row by one that says what is left of the migration. */
    void left(Migration migration, Duration took, Remains remains) {
        forget(migration);
        session.update(
                sql.failed(),
                migration.id(),
                migration.version(),
                migration.name(),
                migration.checksum(),
                bundleChecksum,
                took.toMillis(),
                remains.text());
    }

    /** Puts back the row of success of a migration whose rollback has changed nothing; it is applied as from now. */
    void putBack(HistoryRow row) {
        session.update(sql.forget(), row.id());
        session.update(
                sql.applied(),
                row.id(),
                row.version(),
                row.name(),
                row.checksum(),
                row.bundleChecksum(),
                row.executionMillis(),
                row.downScript().orElse(null));
    }

    void rolledBack(Migration migration, Duration took) {
        forget(migration);
        event(migration, Event.DOWN, took, "");
    }

    void event(Migration migration, Event event, Duration took, String message) {
        session.update(
                sql.event(),
                migration.id(),
                event.name().toLowerCase(Locale.ROOT),
                migration.checksum(),
                took.toMillis(),
                message);
    }

    /** How a person can remove the row of a migration after having repaired the database. */
    static String forgetting(Bundle bundle, String id) {
        return filled(bundle.engine().history().forget(), id);
    }

    /** How a person can record what nobody else can know. */
    static String recording(Bundle bundle, Migration migration, Remains remains) {
        String row = filled(
                bundle.engine().history().failed(),
                migration.id(),
                migration.version(),
                migration.name(),
                migration.checksum(),
                bundle.checksum(),
                0L,
                remains.text());
        return "  " + forgetting(bundle, migration.id()) + ";" + System.lineSeparator() + "  " + row + ";";
    }

    /** The statement with values in the place of its parameters. */
    private static String filled(SqlText statement, Object... values) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char letter : statement.sql().toCharArray()) {
            if (letter == '?') {
                Object value = values[next++];
                text.append(
                        value instanceof Long ? value : "'" + value.toString().replace("'", "''") + "'");
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    private void forget(Migration migration) {
        session.update(sql.forget(), migration.id());
    }
}
