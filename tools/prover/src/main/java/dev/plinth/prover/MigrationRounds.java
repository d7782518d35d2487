package dev.plinth.prover;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import dev.plinth.emit.ReversalWords;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.digest.TableDigest;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.runner.RunnerException;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One migration with given rows: up, down and up again, which must lose nothing of them; then rows are written into what it
 * made, as an application would, and it goes down and up once more. Between the two rounds lies what a rollback on the day
 * after a release meets.
 */
final class MigrationRounds {
    private final Workbench bench;
    private final MigrationName name;
    private final MigrationPlan plan;
    private final Sabotage sabotage;
    private final Findings findings;
    private final SurvivorDigests survivors;
    private final IdentityCounts counts;
    private final SeedCheck seeds;
    private final RowsSince since;
    private MigrationProof.Verdict reached = MigrationProof.Verdict.PROVEN;
    private int rowsAtRollback;

    MigrationRounds(
            Workbench bench, MigrationName name, MigrationPlan plan, long seed, Sabotage sabotage, Findings findings) {
        this.bench = bench;
        this.name = name;
        this.plan = plan;
        this.sabotage = sabotage;
        this.findings = findings;
        this.survivors = new SurvivorDigests(bench, plan);
        this.counts = new IdentityCounts(plan);
        this.seeds = new SeedCheck(bench);
        this.since = new RowsSince(bench, plan.to(), Planner.invert(plan).operations(), seed);
    }

    /** @throws UnfitRowsException if the engine, or the migration on its first run, refuses the rows */
    MigrationProof run(SampleRows rows) throws SQLException {
        try (ScratchDatabase database = bench.engine().createFor(plan.from(), plan.to());
                Connection connection = database.connect()) {
            begin(database, connection, rows);
            return examine(bench.runner(database), connection);
        }
    }

    /** The proof of a migration that did not even run on empty tables. */
    MigrationProof stopped() throws SQLException {
        return proof(new TreeMap<>(), bench.declared(plan.from()), bench.declared(plan.to()));
    }

    /** Brings a new database to the schema before, and the rows into it. */
    void begin(ScratchDatabase database, Connection connection, SampleRows rows) throws SQLException {
        if (!name.first()) {
            bench.runner(database).up(Optional.of(name.previous()));
        }
        try {
            bench.writer().write(connection, plan.from().declared(), rows);
        } catch (SQLException refusal) {
            if (bench.refusesRows(refusal)) {
                throw new UnfitRowsException(String.valueOf(refusal.getMessage()), refusal);
            }
            throw refusal;
        }
    }

    private MigrationProof examine(PlinthRunner runner, Connection connection) throws SQLException {
        Moment before = bench.moment(connection);
        SortedMap<String, TableDigest> digests =
                bench.digests(connection, plan.from().declared());
        Map<String, TableDigest> restored = survivors.restored(connection);
        Map<String, TableDigest> carried = survivors.carriedBefore(connection);
        rowsAtRollback = rows(digests);
        Catalog declared = before.catalog();
        try {
            firstUp(runner);
            declared = bench.declared(plan.to());
            Moment after = bench.moment(connection);
            if (!findings.requireEqual("after up, against the declaration", declared, after.catalog())) {
                return proof(digests, before.catalog(), declared);
            }
            findings.requireSame("after up", carried, survivors.carriedAfter(connection));
            requireUsable("after up", plan.to(), connection);
            rowsAtRollback = rows(bench.digests(connection, plan.to().declared()));
            if (firstRound(runner, connection, before, after, restored, carried) && !findings.failed()) {
                if (secondRound(runner, connection, before, after, restored, carried) && !findings.failed()) {
                    thirdRound(runner, connection, after);
                }
            }
        } catch (RunnerException stopped) {
            findings.fail(stopped.getMessage());
        }
        return proof(digests, before.catalog(), declared);
    }

    /** What an application finds: reference data, and views that can be read. */
    private void requireUsable(String when, State state, Connection connection) throws SQLException {
        seeds.require(when, state, connection, findings);
        findings.requireRead(when, bench.unreadViews(connection, state));
    }

    private void firstUp(PlinthRunner runner) {
        try {
            runner.up(Optional.of(name.id()));
        } catch (RunnerException stopped) {
            if (bench.refusesRows(stopped)) {
                throw new UnfitRowsException(stopped.getMessage(), stopped);
            }
            throw stopped;
        }
    }

    /** @return whether there is something left to look at in a second round */
    private boolean firstRound(
            PlinthRunner runner,
            Connection connection,
            Moment before,
            Moment after,
            Map<String, TableDigest> restored,
            Map<String, TableDigest> carried)
            throws SQLException {
        if (!goesDown(runner, connection, after)) {
            return false;
        }
        sabotage.afterDown(name.id(), connection);
        Moment back = bench.moment(connection);
        if (!findings.requireEqual("after down", before.catalog(), back.catalog())) {
            return false;
        }
        findings.requireEqual("after down", counts.restored(before.marks()), counts.restored(back.marks()));
        findings.requireSame("after down", restored, survivors.restored(connection));
        requireUsable("after down", plan.from(), connection);
        plan.reservations().forEach(reservation -> findings.note(ReversalWords.of(reservation)));
        runner.up(Optional.of(name.id()));
        Moment again = bench.moment(connection);
        if (!findings.requireEqual("after up again", after.catalog(), again.catalog())) {
            return false;
        }
        findings.requireEqual("after up again", counts.beside(after.marks()), counts.beside(again.marks()));
        findings.requireSame("after up again", carried, survivors.carriedAfter(connection));
        requireUsable("after up again", plan.to(), connection);
        return true;
    }

    /**
     * The rows that were there must still come back, and those written since must stand beside them.
     *
     * @return whether it is up again
     */
    private boolean secondRound(
            PlinthRunner runner,
            Connection connection,
            Moment before,
            Moment after,
            Map<String, TableDigest> restored,
            Map<String, TableDigest> carried)
            throws SQLException {
        since.write(connection, findings);
        Map<String, TableDigest> kept = survivors.keptAfter(connection);
        SortedMap<String, String> marks =
                counts.sharedAfter(bench.moment(connection).marks());
        rowsAtRollback = rows(bench.digests(connection, plan.to().declared()));
        if (!goesDown(runner, connection, after)) {
            return false;
        }
        sabotage.afterDown(name.id(), connection);
        Moment back = bench.moment(connection);
        String when = "after down with rows written since";
        if (!findings.requireEqual(when, before.catalog(), back.catalog())) {
            return false;
        }
        findings.requireEqual(when, marks, counts.sharedBefore(back.marks()));
        findings.requireKept(when, restored, survivors.restored(connection));
        findings.requireSame(when, kept, survivors.keptBefore(connection));
        requireUsable(when, plan.from(), connection);
        String again = "after up again with rows written since";
        if (goesUpAgain(runner)
                && findings.requireEqual(
                        again, after.catalog(), bench.moment(connection).catalog())) {
            findings.requireKept(again, carried, survivors.carriedAfter(connection));
            findings.requireSame(again, kept, survivors.keptAfter(connection));
            requireUsable(again, plan.to(), connection);
            return true;
        }
        return false;
    }

    /** Rows that refer to reference data which the rollback would take away: it must stop, and none of them be lost. */
    private void thirdRound(PlinthRunner runner, Connection connection, Moment after) throws SQLException {
        if (!since.writeReferring(connection)) {
            return;
        }
        SortedMap<String, TableDigest> there =
                bench.digests(connection, plan.to().declared());
        try {
            runner.down(name.previous());
            findings.fail("the rollback did not stop at rows that refer to seeded ones which it takes away");
            return;
        } catch (RunnerException stopped) {
            findings.note("at rows that refer to seeded ones the rollback stops: "
                    + String.valueOf(stopped.getMessage()).lines().findFirst().orElse(""));
        }
        String when = "after the rollback stopped at rows that refer to seeded ones";
        findings.requireSame(when, there, bench.digests(connection, plan.to().declared()));
        findings.requireEqual(when, after.catalog(), bench.moment(connection).catalog());
    }

    /** Rows written since were made for the schema after: that they suit the migration too is no promise of the plan. */
    private boolean goesUpAgain(PlinthRunner runner) {
        try {
            runner.up(Optional.of(name.id()));
            return true;
        } catch (RunnerException stopped) {
            if (!bench.refusesRows(stopped)) {
                throw stopped;
            }
            findings.note("after a rollback the migration refuses rows that were written since: "
                    + stopped.getMessage().lines().findFirst().orElse(""));
            return false;
        }
    }

    /** @return whether the rollback ran; one whose condition these rows do not meet is announced, and changes nothing */
    private boolean goesDown(PlinthRunner runner, Connection connection, Moment after) throws SQLException {
        try {
            runner.down(name.previous());
            return true;
        } catch (RunnerException stopped) {
            boolean announced = plan.reservations().stream().anyMatch(Reversal.Conditional.class::isInstance);
            if (!announced) {
                throw stopped;
            }
            findings.note("the rollback stopped, as its condition says it may: " + stopped.getMessage());
        }
        reached = MigrationProof.Verdict.CONDITIONAL;
        if (downIsOneTransaction()) {
            Catalog left = bench.moment(connection).catalog();
            findings.requireEqual("after the refused rollback", after.catalog(), left);
        } else {
            findings.note("each statement of a rollback commits here: what ran before it stopped stays");
        }
        return false;
    }

    private boolean downIsOneTransaction() {
        List<Unit> units = bench.dialect().lowerSafely(Planner.invert(plan), Set.of());
        return units.size() <= 1 && units.stream().allMatch(unit -> unit.mode() == Unit.Mode.TRANSACTION);
    }

    private static int rows(Map<String, TableDigest> digests) {
        return Math.toIntExact(
                digests.values().stream().mapToLong(TableDigest::count).sum());
    }

    private MigrationProof proof(SortedMap<String, TableDigest> digests, Catalog before, Catalog after) {
        SortedMap<String, String> hashes = new TreeMap<>();
        digests.forEach((table, digest) -> hashes.put(table, digest.count() + " rows " + digest.hash()));
        return new MigrationProof(
                name.id(),
                findings.verdict(reached),
                rowsAtRollback,
                hashes,
                CatalogFingerprint.of(before),
                CatalogFingerprint.of(after),
                findings.notes(),
                findings.unproven(),
                findings.failures());
    }
}
