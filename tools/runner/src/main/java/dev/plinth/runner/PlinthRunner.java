package dev.plinth.runner;

import dev.plinth.runner.RunResult.Ran;
import dev.plinth.runner.RunnerException.Interrupted;
import dev.plinth.runner.RunnerException.Refused;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Brings a database to the state of a bundle, or back. It is the only way in: an application embeds it, a command line
 * wraps it. Every method takes one connection, gives it back as it was, and says what went wrong by a
 * {@link RunnerException}.
 */
public final class PlinthRunner {

    /** The VERSION that stands for the state before the first migration. */
    public static final String BEFORE_THE_FIRST = "000";

    private final ConnectionSource connections;
    private final Bundle bundle;
    private final RunListener listener;

    private PlinthRunner(ConnectionSource connections, Bundle bundle, RunListener listener) {
        this.connections = connections;
        this.bundle = bundle;
        this.listener = listener;
    }

    /** A runner that takes its connection from a data source; not from a pooler that shares sessions. */
    public static PlinthRunner of(DataSource dataSource, Bundle bundle) {
        return new PlinthRunner(dataSource::getConnection, bundle, new RunListener() {});
    }

    /** A runner that takes its connection from a supplier, and closes it. */
    public static PlinthRunner of(Supplier<Connection> connections, Bundle bundle) {
        return new PlinthRunner(connections::get, bundle, new RunListener() {});
    }

    /** The same runner, telling its progress to a listener. */
    public PlinthRunner reportingTo(RunListener hearing) {
        return new PlinthRunner(connections, bundle, hearing);
    }

    /**
     * Applies what is pending, in the bundle's order.
     *
     * @param target the last migration to apply, as an identifier or a unique prefix; empty for all
     * @throws RunnerException.WrongVersion when the target names no migration, or several
     * @throws RunnerException when anything refuses; nothing after the failed migration has run
     */
    public RunResult up(Optional<String> target) {
        target.ifPresent(this::requireKnown);
        return locked(session -> {
            History history = new History(session, bundle);
            history.createIfMissing();
            List<HistoryRow> recorded = history.list();
            Line line = new HistoryReview(bundle, Direction.UP).accept(recorded);
            Map<String, HistoryRow> rows = byId(recorded);
            List<Migration> wanted = target.map(line::through).orElse(line.migrations());
            List<Migration> pending = line.migrations().stream()
                    .filter(migration -> wanted.contains(migration) && !isApplied(rows, migration))
                    .toList();
            tell(Direction.UP, pending, rows);
            MigrationUp up = new MigrationUp(session, history, listener);
            List<Ran> ran = new ArrayList<>();
            for (Migration migration : pending) {
                Optional<Duration> took = up.apply(migration, Optional.ofNullable(rows.get(migration.id())));
                took.ifPresent(time -> ran.add(new Ran(migration.id(), Direction.UP, time)));
            }
            return ran;
        });
    }

    /**
     * Rolls back every migration after the target, the latest first.
     *
     * @param target the last migration to keep, as an identifier or a unique prefix; {@code 000} keeps none
     * @throws RunnerException.WrongVersion when the target names no migration, or several
     * @throws RunnerException when anything refuses; a migration that cannot be rolled back does so before any has been
     */
    public RunResult down(String target) {
        boolean everything = target.equals(BEFORE_THE_FIRST);
        if (!everything) {
            requireKnown(target);
        }
        return locked(session -> {
            History history = new History(session, bundle);
            if (!history.exists()) {
                throw new Refused("nothing was ever applied to this database by a runner");
            }
            List<HistoryRow> recorded = history.list();
            Line line = new HistoryReview(bundle, Direction.DOWN).accept(recorded);
            Map<String, HistoryRow> rows = byId(recorded);
            List<Migration> kept = everything ? List.of() : line.through(target);
            if (!everything && !line.isApplied(kept.get(kept.size() - 1))) {
                throw new Refused(
                        kept.get(kept.size() - 1).id() + " is not applied, so there is nothing to roll back to");
            }
            line.requireRollbacks(kept);
            List<Migration> leaving = line.migrations().stream()
                    .filter(migration -> !kept.contains(migration) && rows.containsKey(migration.id()))
                    .toList();
            leaving.stream()
                    .filter(migration -> MigrationDown.isThere(row(rows, migration)))
                    .forEach(migration -> requireRollback(migration, row(rows, migration)));
            List<Migration> backwards = new ArrayList<>(leaving);
            Collections.reverse(backwards);
            tell(
                    Direction.DOWN,
                    backwards.stream()
                            .filter(migration -> MigrationDown.isThere(row(rows, migration)))
                            .toList(),
                    rows);
            MigrationDown down = new MigrationDown(session, history, listener, bundle);
            List<Ran> ran = new ArrayList<>();
            for (Migration migration : backwards) {
                Duration took = down.rollBack(migration, row(rows, migration));
                ran.add(new Ran(migration.id(), Direction.DOWN, took));
            }
            return ran;
        });
    }

    private static boolean isApplied(Map<String, HistoryRow> rows, Migration migration) {
        return Optional.ofNullable(rows.get(migration.id()))
                .map(HistoryRow::success)
                .orElse(false);
    }

    private void tell(Direction direction, List<Migration> chosen, Map<String, HistoryRow> rows) {
        if (!chosen.isEmpty()) {
            listener.chosen(
                    direction,
                    chosen.stream().map(Migration::id).toList(),
                    rows.values().stream()
                            .filter(HistoryRow::success)
                            .map(HistoryRow::id)
                            .sorted()
                            .toList());
        }
    }

    private static void requireRollback(Migration migration, HistoryRow row) {
        if (row.isTakenOver(migration)) {
            throw new Refused(migration.id() + " was taken over by a baseline: nothing that it would take away was made"
                    + " by a runner. Nothing was rolled back");
        }
        migration.rollbackScript();
    }

    /**
     * Takes over a database that is there already, as one to which the migrations up to the target were applied. Whether
     * it is as they would have left it is for the caller to know.
     *
     * @param target the last migration that it is taken to have, as an identifier or a unique prefix
     * @param message what the history keeps about it
     * @return the identifiers of those migrations, in the bundle's order
     * @throws RunnerException.WrongVersion when the target names no migration, or several
     * @throws RunnerException.Refused when the database has a history already
     */
    public List<String> baseline(String target, String message) {
        List<Migration> there = Line.of(bundle, Map.of()).through(target);
        locked(session -> {
            History history = new History(session, bundle);
            history.createIfMissing();
            session.inTransaction(() -> {
                history.list().stream().findFirst().ifPresent(row -> {
                    throw new Refused("this database has a history already, which begins with " + row.id()
                            + ": `status` shows it; nothing was changed");
                });
                there.forEach(migration -> history.takenOver(migration, message));
            });
            return List.of();
        });
        return there.stream().map(Migration::id).toList();
    }

    /**
     * The identifiers of the migrations that a new database runs up to a target, in the bundle's order.
     *
     * @throws RunnerException.WrongVersion when the target names no migration, or several
     */
    public List<String> upTo(String target) {
        return Line.of(bundle, Map.of()).through(target).stream()
                .map(Migration::id)
                .toList();
    }

    /** Where each migration stands, in the bundle's order, then what only the database knows. Changes nothing. */
    public List<MigrationStatus> status() {
        try (Session session = Session.open(connections, bundle.engine(), listener)) {
            History history = new History(session, bundle);
            List<HistoryRow> recorded = history.exists() ? history.list() : List.of();
            Map<String, HistoryRow> rows = byId(recorded);
            Line line = Line.of(bundle, rows);
            List<MigrationStatus> statuses = new ArrayList<>();
            recorded.stream()
                    .filter(row -> line.knows(row.id())
                            && line.migrations().stream()
                                    .noneMatch(migration -> migration.id().equals(row.id())))
                    .forEach(row ->
                            statuses.add(MigrationStatus.replaced(Objects.requireNonNull(rows.remove(row.id())))));
            for (Migration migration : line.migrations()) {
                HistoryRow row = rows.remove(migration.id());
                statuses.add(
                        row == null ? MigrationStatus.pending(migration) : MigrationStatus.recorded(migration, row));
            }
            recorded.stream()
                    .filter(row -> rows.containsKey(row.id()))
                    .map(MigrationStatus::unknown)
                    .forEach(statuses::add);
            return List.copyOf(statuses);
        }
    }

    /** Before a database is touched: it decides later which of those that replace each other are its own. */
    private void requireKnown(String target) {
        if (bundle.migrations().stream()
                .allMatch(migration -> migration.replaces().isEmpty())) {
            MigrationName.find(bundle.migrations(), target);
        }
    }

    private static Map<String, HistoryRow> byId(List<HistoryRow> recorded) {
        Map<String, HistoryRow> rows = new HashMap<>();
        recorded.forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private static HistoryRow row(Map<String, HistoryRow> rows, Migration migration) {
        return Objects.requireNonNull(rows.get(migration.id()));
    }

    private RunResult locked(Function<Session, List<Ran>> work) {
        List<String> warnings;
        List<Ran> ran;
        try (Session session = Session.open(connections, bundle.engine(), listener)) {
            warnings = session.warnings();
            listener.waitingForLock();
            bundle.engine().lock().acquire().forEach(statement -> acquire(session, statement));
            try {
                ran = work.apply(session);
            } finally {
                session.restore(bundle.engine().lock().release());
            }
        } catch (Interrupted interrupted) {
            Thread.currentThread().interrupt();
            throw interrupted;
        } catch (OvertakenException overtaken) {
            throw overtaken.refusal();
        }
        return new RunResult(ran, warnings);
    }

    private static void acquire(Session session, SqlText statement) {
        Optional<String> answer = session.value(statement).filter(value -> !value.isEmpty());
        if (answer.isPresent() && !Truth.isTrue(answer.get())) {
            throw new Refused("another runner holds the lock of this database; wait until it has ended and run again");
        }
    }
}
