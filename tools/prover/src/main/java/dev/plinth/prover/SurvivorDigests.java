package dev.plinth.prover;

import dev.plinth.change.State;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.Survivors.Survivor;
import dev.plinth.prover.digest.DigestedTable;
import dev.plinth.prover.digest.TableDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Digests of what survives a plan, always under the names before it, so that both of its sides can be compared. */
final class SurvivorDigests {
    private final Workbench bench;
    private final MigrationPlan plan;
    private final List<Survivor> restored;
    private final List<Survivor> carried;
    private final List<Survivor> kept;

    SurvivorDigests(Workbench bench, MigrationPlan plan) {
        this.bench = bench;
        this.plan = plan;
        this.restored = Survivors.restored(plan);
        this.carried = Survivors.carried(plan);
        this.kept = kept(carried, Survivors.restored(Planner.invert(plan)));
    }

    /** What the way down carries as well as the way up: values written in between have to outlive it too. */
    private static List<Survivor> kept(List<Survivor> carried, List<Survivor> back) {
        List<Survivor> kept = new ArrayList<>();
        for (Survivor survivor : carried) {
            for (Survivor returning : back) {
                if (returning.after().equals(survivor.before())
                        && returning.before().equals(survivor.after())) {
                    Map<String, String> both = new LinkedHashMap<>(survivor.columns());
                    both.entrySet()
                            .removeIf(names ->
                                    !Objects.equals(returning.columns().get(names.getValue()), names.getKey()));
                    kept.add(new Survivor(survivor.before(), survivor.after(), both));
                }
            }
        }
        return kept;
    }

    /** On the schema before: what a rollback must bring back. */
    Map<String, TableDigest> restored(Connection connection) throws SQLException {
        return before(connection, restored, this::comesBack);
    }

    /** On the schema before: what must look the same right after the plan. */
    Map<String, TableDigest> carriedBefore(Connection connection) throws SQLException {
        return before(connection, carried, survivor -> beside(plan.from(), survivor.before()));
    }

    Map<String, TableDigest> carriedAfter(Connection connection) throws SQLException {
        return after(connection, carried);
    }

    /** On the schema before: what looks the same on both sides, whoever wrote it. */
    Map<String, TableDigest> keptBefore(Connection connection) throws SQLException {
        return before(connection, kept, survivor -> beside(plan.from(), survivor.before()));
    }

    Map<String, TableDigest> keptAfter(Connection connection) throws SQLException {
        return after(connection, kept);
    }

    /** All rows, where the rollback brings reference data back with every value. */
    private Optional<String> comesBack(Survivor survivor) {
        return SeededRows.losesValues(plan, survivor.before())
                ? beside(plan.from(), survivor.before())
                : Optional.empty();
    }

    /** The rows that are no reference data, where the plan changes some. */
    private Optional<String> beside(State state, String table) {
        return SeededRows.without(plan, state, table)
                .map(rows -> bench.dialect().rowsWhere(state, table, rows).sql());
    }

    private Map<String, TableDigest> before(
            Connection connection, List<Survivor> survivors, Function<Survivor, Optional<String>> rows)
            throws SQLException {
        Map<String, TableDigest> digests = new LinkedHashMap<>();
        for (Survivor survivor : survivors) {
            Table before = plan.from().requireTable(survivor.before());
            digests.put(
                    survivor.before(),
                    bench.digest(
                            connection,
                            DigestedTable.of(before, survivor.columnsBefore()).among(rows.apply(survivor))));
        }
        return digests;
    }

    private Map<String, TableDigest> after(Connection connection, List<Survivor> survivors) throws SQLException {
        Map<String, TableDigest> digests = new LinkedHashMap<>();
        for (Survivor survivor : survivors) {
            Table after = plan.to().requireTable(survivor.after());
            Map<String, String> oldNames = new LinkedHashMap<>();
            survivor.columns().forEach((old, now) -> oldNames.put(now, old));
            DigestedTable table = DigestedTable.of(after, survivor.columnsAfter())
                    .shownAs(survivor.before(), oldNames)
                    .among(beside(plan.to(), survivor.after()));
            digests.put(survivor.before(), bench.digest(connection, table));
        }
        return digests;
    }
}
