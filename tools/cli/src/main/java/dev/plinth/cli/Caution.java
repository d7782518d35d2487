package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.runner.Direction;
import dev.plinth.runner.RunListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Before a run that loses values, asks for the word of a person and for a backup; hands on to another listener what it hears. */
final class Caution implements RunListener {
    private final RunListener next;
    private final Losses losses;
    private final Dialect dialect;
    private final Supplier<Connection> connections;
    private final Consent consent;
    private final Optional<Backup> backup;
    private final Answer answer;

    Caution(
            RunListener next,
            Losses losses,
            Dialect dialect,
            Supplier<Connection> connections,
            Consent consent,
            Optional<Backup> backup,
            Answer answer) {
        this.next = next;
        this.losses = losses;
        this.dialect = dialect;
        this.connections = connections;
        this.consent = consent;
        this.backup = backup;
        this.answer = answer;
    }

    @Override
    public void chosen(Direction direction, List<String> ids, List<String> applied) {
        Map<String, List<String>> lost = lost(direction, ids, applied);
        lost.forEach((id, losses) -> consent.require(id, direction, losses));
        if (!lost.isEmpty()) {
            backUp(direction, List.copyOf(lost.keySet()));
        }
        next.chosen(direction, ids, applied);
    }

    /** By migration; a database that has none of it has nothing to lose. */
    private Map<String, List<String>> lost(Direction direction, List<String> ids, List<String> applied) {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        switch (direction) {
            case UP -> ids.stream().filter(id -> !applied.isEmpty()).forEach(id -> lost.put(id, losses.forGood(id)));
            case DOWN -> {
                try (Connection connection = connections.get()) {
                    ids.forEach(id -> lost.put(id, losses.ofRollback(id, dialect, connection)));
                } catch (SQLException failure) {
                    throw new UnreachableException(failure, "");
                }
            }
        }
        lost.values().removeIf(List::isEmpty);
        return lost;
    }

    private void backUp(Direction direction, List<String> migrations) {
        Optional<String> reason = consent.reasonWithoutBackup();
        if (reason.isPresent()) {
            answer.chat("no backup: " + reason.get());
        } else if (backup.isPresent()) {
            backup.get().make(direction, migrations, answer);
        }
    }

    @Override
    public void waitingForLock() {
        next.waitingForLock();
    }

    @Override
    public void migrationStarting(String id, Direction direction) {
        next.migrationStarting(id, direction);
    }

    @Override
    public void migrationForgotten(String id) {
        next.migrationForgotten(id);
    }

    @Override
    public void unitStarting(String id, String label) {
        next.unitStarting(id, label);
    }

    @Override
    public void unitUndoing(String id, String label) {
        next.unitUndoing(id, label);
    }

    @Override
    public void migrationFinished(String id, Direction direction, Duration took) {
        next.migrationFinished(id, direction, took);
    }

    @Override
    public void warning(String text) {
        next.warning(text);
    }
}
