package dev.plinth.runner;

import dev.plinth.runner.Remains.Kind;
import dev.plinth.runner.RunnerException.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The migrations of a bundle that are for one database. Where a migration replaces others, a database that has run some of
 * those goes on with them, and is done with it when the last of them is applied; every other database runs the one.
 */
final class Line {

    private final Map<String, HistoryRow> rows;
    private final List<Migration> stations = new ArrayList<>();
    private final List<Migration> migrations = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private Line(Map<String, HistoryRow> rows) {
        this.rows = rows;
    }

    /** @throws Refused when a database has run some of what was replaced, and the bundle has the rest of it no more */
    static Line of(Bundle bundle, Map<String, HistoryRow> rows) {
        Line line = new Line(rows);
        Set<String> replaced = new HashSet<>();
        bundle.migrations().forEach(migration -> replaced.addAll(migration.replaces()));
        for (Migration migration : bundle.migrations()) {
            if (!replaced.contains(migration.id())) {
                line.add(migration, bundle);
            }
        }
        return line;
    }

    private void add(Migration migration, Bundle bundle) {
        known.addAll(migration.replaces());
        boolean old =
                !isRecorded(migration.id()) && migration.replaces().stream().anyMatch(this::isRecorded);
        if (!old) {
            migrations.add(migration);
        } else {
            List<Migration> parts = bundle.migrations().stream()
                    .filter(part -> migration.replaces().contains(part.id()))
                    .toList();
            requireWhole(migration, parts);
            stations.addAll(parts);
            migrations.addAll(parts);
        }
        stations.add(migration);
    }

    private void requireWhole(Migration squash, List<Migration> parts) {
        if (parts.isEmpty() && !isApplied(squash)) {
            List<String> there =
                    squash.replaces().stream().filter(this::isRecorded).toList();
            throw new Refused(
                    "this database has run " + there.get(there.size() - 1) + ", one of those that " + squash.id()
                            + " replaces, and not the last of them ("
                            + last(squash).orElse("none")
                            + "); the bundle has them no more. Bring it there with a bundle that still has them, then run again");
        }
    }

    private static Optional<String> last(Migration squash) {
        return squash.replaces().isEmpty()
                ? Optional.empty()
                : Optional.of(squash.replaces().get(squash.replaces().size() - 1));
    }

    /** What failed and left nothing was never there. */
    private boolean isRecorded(String id) {
        HistoryRow row = rows.get(id);
        return row != null && (row.success() || row.remains().kind() != Kind.UNDONE);
    }

    /** Whether the database is where the migration leaves it. */
    boolean isApplied(Migration migration) {
        boolean itself = isApplied(migration.id());
        boolean passed = last(migration).filter(this::isApplied).isPresent();
        return itself || (passed && !isRecorded(migration.id()));
    }

    private boolean isApplied(String id) {
        HistoryRow row = rows.get(id);
        return row != null && row.success();
    }

    /** What runs, or ran, in this database, in its order. */
    List<Migration> migrations() {
        return migrations;
    }

    /** Whether the database may have run a migration that is not of the line, because one of the bundle replaces it. */
    boolean knows(String id) {
        return known.contains(id);
    }

    /** @throws Refused when the bundle has no more what brought the database behind those that are kept */
    void requireRollbacks(List<Migration> kept) {
        for (Migration station : stations.subList(kept.size(), stations.size())) {
            boolean reached = !isRecorded(station.id()) && isApplied(station);
            boolean gone =
                    migrations.stream().noneMatch(part -> station.replaces().contains(part.id()));
            if (reached && gone) {
                throw new Refused("this database has run those that " + station.id()
                        + " replaces, and the bundle has them no more: roll back with a bundle that still has them."
                        + " Nothing was rolled back");
            }
        }
    }

    /** What runs, or ran, up to a target, which may be a squash whose place the database has come by. */
    List<Migration> through(String target) {
        int end = stations.indexOf(MigrationName.find(stations, target));
        return stations.subList(0, end + 1);
    }
}
