package dev.plinth.runner;

import dev.plinth.runner.RunnerException.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a database's history with the bundle before anything runs, and refuses what does not fit together. */
final class HistoryReview {

    private final Bundle bundle;
    private final Direction direction;

    HistoryReview(Bundle bundle, Direction direction) {
        this.bundle = bundle;
        this.direction = direction;
    }

    /** The rows by identifier, when the run may begin. */
    Map<String, HistoryRow> accept(List<HistoryRow> rows) {
        Map<String, HistoryRow> recorded = new LinkedHashMap<>();
        rows.forEach(row -> recorded.put(row.id(), row));
        refuseUnknown(recorded);
        boolean complete = true;
        for (Migration migration : bundle.migrations()) {
            Optional<HistoryRow> row = Optional.ofNullable(recorded.get(migration.id()));
            boolean applied = row.map(HistoryRow::success).orElse(false);
            row.ifPresent(present -> accept(migration, present));
            if (applied && !complete) {
                throw new Refused(migration.id()
                        + " is applied, and a migration that the bundle puts before it is not ("
                        + firstNotApplied(recorded) + "): give the new one an identifier after the applied ones");
            }
            complete &= applied;
        }
        return recorded;
    }

    private void refuseUnknown(Map<String, HistoryRow> recorded) {
        Map<String, HistoryRow> unknown = new LinkedHashMap<>(recorded);
        bundle.migrations().forEach(migration -> unknown.remove(migration.id()));
        unknown.values().removeIf(row -> !row.success() && row.remains().kind() == Remains.Kind.UNDONE);
        if (!unknown.isEmpty()) {
            throw new Refused("this database holds migrations that are not in the bundle: "
                    + String.join(", ", unknown.keySet())
                    + "; is this the right database, and is the bundle the newest?");
        }
    }

    private String firstNotApplied(Map<String, HistoryRow> recorded) {
        return bundle.migrations().stream()
                .map(Migration::id)
                .filter(id -> !recorded.containsKey(id) || !recorded.get(id).success())
                .findFirst()
                .orElse("none");
    }

    private void accept(Migration migration, HistoryRow row) {
        if (row.success()) {
            if (!row.isApplied(migration)) {
                throw new Refused(migration.id() + " was edited after it was applied (the database has checksum "
                        + row.checksum() + ", the bundle " + migration.checksum()
                        + "): restore its file, and put the change into a new migration");
            }
            return;
        }
        switch (row.remains().kind()) {
            case UNDONE -> {}
            case UNDER_WAY, INSIDE_UNIT -> acceptUnderWay(migration, row);
            case HALF_ROLLED_BACK -> {
                if (direction == Direction.UP) {
                    throw refusal(migration, row, "Run its rollback again ('down') before anything is applied.");
                }
            }
            case HALF_APPLIED, UNCLEAR -> throw refusal(migration, row, repair(migration));
        }
    }

    private void acceptUnderWay(Migration migration, HistoryRow row) {
        if (!bundle.engine().lock().excludesOthers()) {
            throw refusal(
                    migration,
                    row,
                    "Another runner may be at work: wait for it. If there is none, one was killed. "
                            + repair(migration));
        }
        if (direction == Direction.DOWN) {
            throw refusal(migration, row, "A runner was interrupted here: finish with 'up' before rolling back.");
        }
        if (!row.bundleChecksum().equals(bundle.checksum())) {
            throw refusal(
                    migration,
                    row,
                    "A runner was interrupted here with another bundle (SHA-256 " + row.bundleChecksum()
                            + "), whose units need not be this one's: finish with that bundle first.");
        }
        if (!canResume(migration, row.remains())) {
            throw refusal(
                    migration,
                    row,
                    "A runner was interrupted here, and no probe can tell what has happened. " + repair(migration));
        }
    }

    private static boolean canResume(Migration migration, Remains remains) {
        List<Unit> units = migration.up().units();
        return switch (remains.kind()) {
            case UNDER_WAY -> remains.unitsDone() < units.size();
            case INSIDE_UNIT ->
                remains.unitsDone() < units.size()
                        && units.get(remains.unitsDone()).probe().isPresent();
            case UNDONE, HALF_APPLIED, HALF_ROLLED_BACK, UNCLEAR -> false;
        };
    }

    private String repair(Migration migration) {
        String script = migration.down() instanceof Rollback.Scripted scripted
                ? " (" + scripted.script().path() + " shows how)"
                : "";
        return "Take back by hand what is there of it" + script + ", then remove its row and run again: "
                + History.forgetting(bundle, migration.id());
    }

    private static Refused refusal(Migration migration, HistoryRow row, String next) {
        return new Refused(migration.id() + " did not succeed: "
                + row.errorMessage().orElse("no reason is recorded") + System.lineSeparator() + next);
    }
}
