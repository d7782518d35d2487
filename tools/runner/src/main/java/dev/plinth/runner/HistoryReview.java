package dev.plinth.runner;

import dev.plinth.runner.Remains.Kind;
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

    /** What the bundle means for the database, when the run may begin. */
    Line accept(List<HistoryRow> rows) {
        Map<String, HistoryRow> recorded = new LinkedHashMap<>();
        rows.forEach(row -> recorded.put(row.id(), row));
        Line line = Line.of(bundle, recorded);
        refuseUnknown(recorded, line);
        boolean complete = true;
        for (Migration migration : line.migrations()) {
            Optional<HistoryRow> row = Optional.ofNullable(recorded.get(migration.id()));
            boolean applied = row.map(HistoryRow::success).orElse(false);
            row.ifPresent(present -> accept(migration, present));
            if (applied && !complete) {
                throw new Refused(migration.id()
                        + " is applied, and a migration that the bundle puts before it is not ("
                        + firstNotApplied(line, recorded) + "): `plinth draft --rebase "
                        + firstNotApplied(line, recorded)
                        + "` puts it behind those that are applied");
            }
            complete &= applied;
        }
        return line;
    }

    private void refuseUnknown(Map<String, HistoryRow> recorded, Line line) {
        Map<String, HistoryRow> unknown = new LinkedHashMap<>(recorded);
        bundle.migrations().forEach(migration -> unknown.remove(migration.id()));
        unknown.keySet().removeIf(line::knows);
        unknown.values().removeIf(row -> !row.success() && row.remains().kind() == Kind.UNDONE);
        if (!unknown.isEmpty()) {
            throw new Refused("this database holds migrations that are not in the bundle: "
                    + String.join(", ", unknown.keySet())
                    + "; is this the right database, and is the bundle the newest?");
        }
    }

    private static String firstNotApplied(Line line, Map<String, HistoryRow> recorded) {
        return line.migrations().stream()
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
            case HALF_ROLLED_BACK, INSIDE_ROLLBACK -> acceptHalfRolledBack(migration, row);
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
        refuseOtherBundle(migration, row);
        refuseUnlessResumable(migration, row, migration.up().units(), Kind.UNDER_WAY);
    }

    private void acceptHalfRolledBack(Migration migration, HistoryRow row) {
        if (direction == Direction.UP) {
            throw refusal(migration, row, "Finish its rollback ('down') before anything is applied.");
        }
        boolean begun = row.remains().unitsDone() > 0 || row.remains().kind() == Kind.INSIDE_ROLLBACK;
        if (begun || !row.checksum().equals(migration.checksum())) {
            refuseOtherBundle(migration, row);
        }
        refuseUnlessResumable(migration, row, migration.rollbackScript().units(), Kind.HALF_ROLLED_BACK);
    }

    private void refuseOtherBundle(Migration migration, HistoryRow row) {
        if (!row.bundleChecksum().equals(bundle.checksum())) {
            throw refusal(
                    migration,
                    row,
                    "A runner stopped here with another bundle (SHA-256 " + row.bundleChecksum()
                            + "), whose units need not be this one's: finish with that bundle first."
                            + " If it cannot be had any more: " + repair(migration));
        }
    }

    /** @param between the kind that says how many units are done and that none has begun */
    private void refuseUnlessResumable(Migration migration, HistoryRow row, List<Unit> units, Kind between) {
        Remains remains = row.remains();
        int begun = remains.kind() == between ? remains.unitsDone() : remains.unitsDone() + 1;
        if (begun > units.size()) {
            throw refusal(migration, row, "It has only " + units.size() + " units. " + repair(migration));
        }
        if (remains.kind() == between || units.get(remains.unitsDone()).isResumable()) {
            return;
        }
        Unit unit = units.get(remains.unitsDone());
        throw refusal(
                migration,
                row,
                "A runner was interrupted here, and no probe can tell whether it was before or after '" + unit.label()
                        + "' (" + unit.place() + "). Look whether that has happened, record what you found, and run"
                        + " again. It has happened:" + System.lineSeparator()
                        + History.recording(bundle, migration, remains.after(between)) + System.lineSeparator()
                        + "It has not:" + System.lineSeparator()
                        + History.recording(bundle, migration, remains.before(between)));
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
