package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.runner.RunnerException.DatabaseFailure;
import dev.plinth.runner.RunnerException.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** PostgreSQL: transactional DDL, what cannot be in a transaction, and a lock that a dead runner lets go. */
class PostgresRunnerTest extends EngineContract {

    @Override
    String dialect() {
        return "postgresql";
    }

    @Override
    Database newDatabase() throws SQLException {
        return new Database(PostgresServer.newDatabase());
    }

    @Override
    BundleFolder unit(BundleFolder bundle, String label) {
        return bundle.transaction(label);
    }

    @Override
    BundleFolder nextUnit(BundleFolder bundle, String label) {
        return bundle;
    }

    @Test
    void twoRunnersAtOnceApplyEachMigrationOnce() {
        Race.run(this, 12);
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        BundleFolder bundle = folder("bad")
                .migration("001_bad")
                .up()
                .transaction("everything")
                .sql("CREATE TABLE people (id int PRIMARY KEY, extra jsonb DEFAULT '{\"a\": \"{fn x}\"}')")
                .sql("INSERT INTO people SELECT 1 WHERE '{\"a\":1}'::jsonb ? 'a'")
                .sql("INSERT INTO people VALUES (1)")
                .irreversible("none");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.sqlState()).contains("23505"))
                .hasMessageContainingAll("001_bad/up.sql:6", "people_pkey");
        assertThat(database.hasTable("people")).isFalse();
        assertThat(events()).containsExactly("001_bad|failed");
    }

    @Test
    void aStatementOfSeveralLinesAndAFunctionBodyAreNotSplit() {
        BundleFolder bundle = folder("function")
                .migration("001_function")
                .up()
                .transaction("function")
                .sql("""
                        CREATE FUNCTION answer() RETURNS int LANGUAGE plpgsql AS $$
                        BEGIN
                          RAISE NOTICE 'thinking; hard';
                          RETURN 42; -- {fn not_an_escape()}
                        END
                        $$""")
                .sql("SELECT answer()")
                .down()
                .transaction("function")
                .sql("DROP FUNCTION IF EXISTS answer()");
        assertThat(runner(bundle).up(ALL).warnings())
                .singleElement()
                .asString()
                .contains("001_function/up.sql:9", "thinking; hard");
    }

    private BundleFolder index(String probe) {
        return folder("index")
                .migration("001_index")
                .up()
                .transaction("add a column")
                .sql("ALTER TABLE people ADD COLUMN name text")
                .undo("ALTER TABLE people DROP COLUMN IF EXISTS name")
                .autocommit("create index people_id")
                .line("probe", probe)
                .sql("CREATE UNIQUE INDEX CONCURRENTLY people_id ON people (id)")
                .line("cleanup", "DROP INDEX CONCURRENTLY IF EXISTS people_id")
                .undo("DROP INDEX CONCURRENTLY IF EXISTS people_id")
                .down()
                .autocommit("drop index people_id")
                .sql("DROP INDEX CONCURRENTLY IF EXISTS people_id")
                .transaction("drop the column")
                .sql("ALTER TABLE people DROP COLUMN IF EXISTS name");
    }

    private static final String PROBE = "SELECT coalesce((SELECT CASE WHEN i.indisvalid THEN 'done' ELSE 'broken' END"
            + " FROM pg_index i WHERE i.indexrelid = to_regclass('people_id')), 'not done')";

    @Test
    void anIndexBuiltOutsideATransactionIsTakenBackWithTheRest() {
        database.execute("CREATE TABLE people (id int)", "INSERT INTO people VALUES (1), (1)");
        PlinthRunner runner = runner(index(PROBE));

        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll("CREATE UNIQUE INDEX CONCURRENTLY", "was taken back");
        assertThat(database.rows("SELECT * FROM people")).containsExactly("1", "1");
        assertThat(database.rows("SELECT to_regclass('people_id')")).containsExactly("null");
        assertThat(events()).containsExactly("001_index|failed", "001_index|undone");

        database.execute("DELETE FROM people", "INSERT INTO people VALUES (1)");
        assertThat(ids(runner.up(ALL))).containsExactly("001_index");
        assertThat(database.rows(PROBE)).containsExactly("done");
        assertThat(ids(runner.down("000"))).containsExactly("001_index");
        assertThat(database.rows("SELECT * FROM people")).containsExactly("1");
        assertThat(database.rows("SELECT to_regclass('people_id')")).containsExactly("null");
    }

    @Test
    void anIndexThatSomebodyElseMadeIsNoneOfThisMigration() {
        database.execute("CREATE TABLE people (id int)", "CREATE INDEX people_id ON people (id)");
        BundleFolder bundle = folder("foreign")
                .migration("001_index")
                .up()
                .autocommit("create index people_id")
                .line(
                        "require",
                        "0",
                        "SELECT count(*) FROM pg_class WHERE oid = to_regclass('people_id')",
                        "there is something named people_id already")
                .line("probe", PROBE)
                .sql("CREATE UNIQUE INDEX CONCURRENTLY people_id ON people (id)")
                .line("reverse", "DROP INDEX CONCURRENTLY IF EXISTS people_id")
                .irreversible("none");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is something named people_id already");
        assertThat(database.rows("SELECT to_regclass('people_id')")).containsExactly("people_id");
    }

    private BundleFolder waiting(int times) {
        return folder("waiting" + times)
                .migration("001_column")
                .up()
                .transaction("add a column")
                .line("retry", "55P03", String.valueOf(times), "100", "400", "SET LOCAL lock_timeout = '100ms'")
                .sql("ALTER TABLE people ADD COLUMN name text")
                .down()
                .transaction("drop the column")
                .sql("ALTER TABLE people DROP COLUMN name");
    }

    @Test
    void aTransactionThatWaitedForALockInVainIsBegunAgain() throws Exception {
        database.execute("CREATE TABLE people (id int)");
        try (Connection other = database.source().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT * FROM people");
            CompletableFuture<RunResult> run =
                    CompletableFuture.supplyAsync(() -> runner(waiting(100)).up(ALL));
            Thread.sleep(1200);
            assertThat(run).isNotDone();
            other.rollback();
            assertThat(run.get(30, TimeUnit.SECONDS).warnings())
                    .anyMatch(warning -> warning.contains("waited for a lock in vain")
                            && warning.contains("again in 400 ms (3 of 100)"));
        }
        assertThat(database.rows("SELECT count(name) FROM people")).containsExactly("0");
    }

    @Test
    void aTransactionIsNotBegunAgainForEver() throws Exception {
        database.execute("CREATE TABLE people (id int)");
        try (Connection other = database.source().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT * FROM people");
            assertThatThrownBy(() -> runner(waiting(2)).up(ALL))
                    .isInstanceOfSatisfying(
                            DatabaseFailure.class,
                            failure -> assertThat(failure.sqlState()).contains("55P03"))
                    .hasMessageContaining("nothing of it is left");
            other.rollback();
        }
        assertThat(history("success")).containsExactly("f");
    }

    private BundleFolder twoIndexes() {
        return folder("two")
                .migration("001_index")
                .up()
                .autocommit("create index people_id")
                .line("probe", PROBE)
                .line("cleanup", "DROP INDEX CONCURRENTLY IF EXISTS people_id")
                .sql("CREATE INDEX CONCURRENTLY people_id ON people (id)")
                .transaction("name it")
                .sql("COMMENT ON INDEX people_id IS 'by number'")
                .irreversible("none");
    }

    @Test
    void aRunnerKilledBesideAnIndexGoesOnByItsProbe() {
        database.execute("CREATE TABLE people (id int)");
        PlinthRunner runner = runner(twoIndexes());
        runner.up(ALL);
        for (String found : List.of("done", "not done")) {
            database.execute("UPDATE schema_migrations SET success = false, applied_at = NULL,"
                    + " error_message = '[inside unit, 0 done] create index people_id'");
            if (found.equals("not done")) {
                database.execute("DROP INDEX people_id");
            }
            assertThat(database.rows(PROBE)).containsExactly(found);
            assertThat(ids(runner.up(ALL))).containsExactly("001_index");
            assertThat(database.rows("SELECT obj_description('people_id'::regclass)"))
                    .containsExactly("by number");
        }
    }

    @Test
    void whatAProbeCallsBrokenIsClearedAwayFirst() {
        database.execute("CREATE TABLE people (id int)", "INSERT INTO people VALUES (1), (1)");
        assertThatThrownBy(() -> database.execute("CREATE UNIQUE INDEX CONCURRENTLY people_id ON people (id)"))
                .hasMessageContaining("people_id");
        assertThat(database.rows(PROBE)).containsExactly("broken");
        database.execute("DELETE FROM people");
        runner(index(PROBE)).up(ALL);
        assertThat(database.rows(PROBE)).containsExactly("done");
    }

    @Test
    void aProbeThatAnswersSomethingElseIsRefused() {
        database.execute("CREATE TABLE people (id int)");
        assertThatThrownBy(() -> runner(index("SELECT 'perhaps'")).up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answered 'perhaps'");
        assertThat(database.rows("SELECT * FROM people")).isEmpty();
        assertThat(events()).containsExactly("001_index|failed", "001_index|undone");
    }

    @Test
    void goesOnWhereAKilledRunnerStopped() {
        PlinthRunner runner = runner(threeUnits());
        database.execute("CREATE TABLE switch (is_on boolean)", "INSERT INTO switch VALUES (true)");
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("the history could not be written");
        assertThat(history("error_message")).containsExactly("[under way, 1 done] of 3, next: two");

        assertThatThrownBy(() -> runner.down("000"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("finish with 'up'");
        database.execute("DELETE FROM switch");
        RunResult result = runner.up(ALL);
        assertThat(result.warnings()).anyMatch(warning -> warning.contains("going on from there"));
        assertThat(database.rows("SELECT * FROM one ORDER BY 1")).containsExactly("1", "2", "3");
        assertThat(events()).containsExactly("001_units|up");
    }

    private static final String DIE = "SELECT pg_terminate_backend(pg_backend_pid())";

    private BundleFolder threeUnits() {
        return folder("killed")
                .migration("001_units")
                .up()
                .transaction("one")
                .sql("CREATE TABLE one (id int PRIMARY KEY)")
                .sql("INSERT INTO one VALUES (1)")
                .undo("DROP TABLE IF EXISTS one")
                .transaction("two")
                .sql("SELECT pg_terminate_backend(pg_backend_pid()) FROM switch")
                .sql("INSERT INTO one VALUES (2)")
                .transaction("three")
                .sql("INSERT INTO one VALUES (3)")
                .down()
                .transaction("drop")
                .sql("DROP TABLE IF EXISTS one");
    }

    @Test
    void aRunnerKilledInsideAnAutocommitUnitLeavesItsMark() {
        BundleFolder bundle = folder("killed")
                .migration("001_units")
                .up()
                .autocommit("one")
                .sql("CREATE TABLE one (id int)")
                .autocommit("die")
                .sql(DIE)
                .irreversible("none");
        PlinthRunner runner = runner(bundle);
        assertThatThrownBy(() -> runner.up(ALL)).isInstanceOf(DatabaseFailure.class);
        assertThat(history("error_message")).containsExactly("[inside unit, 1 done] die");
        assertThatThrownBy(() -> runner.up(ALL)).isInstanceOf(Refused.class).hasMessageContaining("no probe can tell");
    }

    @Test
    void aRunnerKilledWhileTakingBackLeavesItsMark() {
        BundleFolder bundle = folder("killed")
                .migration("001_units")
                .up()
                .transaction("one")
                .sql("CREATE TABLE one (id int)")
                .undo(DIE)
                .transaction("fail")
                .sql("INSERT INTO no_such_table VALUES (1)")
                .down()
                .transaction("die")
                .sql(DIE);
        PlinthRunner runner = runner(bundle);
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll("no_such_table", "the history could not be written");
        assertThat(history("error_message").get(0)).startsWith("[half applied] being taken back after: ");
        assertThatThrownBy(() -> runner.up(ALL)).isInstanceOf(Refused.class).hasMessageContaining("by hand");
    }

    @Test
    void asksTheProbeWhetherTheUnitOfAKilledRunnerHappened() {
        database.execute("CREATE TABLE people (id int)", "INSERT INTO people VALUES (1)");
        PlinthRunner runner = runner(index(PROBE));
        runner.up(ALL);
        database.execute("UPDATE schema_migrations SET success = false, error_message = '[inside unit, 1 done] x'");
        assertThat(ids(runner.up(ALL))).containsExactly("001_index");

        database.execute(
                "DROP INDEX people_id",
                "UPDATE schema_migrations SET success = false, error_message = '[inside unit, 1 done] x'");
        assertThat(ids(runner.up(ALL))).containsExactly("001_index");
        assertThat(database.rows(PROBE)).containsExactly("done");
    }

    @Test
    void aRollbackThatIsOneTransactionHappensWholeOrNotAtAll() {
        BundleFolder bundle = folder("down")
                .migration("001_people")
                .up()
                .transaction("create people")
                .sql("CREATE TABLE people (id int PRIMARY KEY)")
                .down()
                .transaction("drop people")
                .sql("DROP TABLE IF EXISTS people")
                .sql("DROP TABLE no_such_table");
        PlinthRunner runner = runner(bundle);
        runner.up(ALL);
        assertThatThrownBy(() -> runner.down("000"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("The rollback of 001_people did not happen");
        assertThat(database.hasTable("people")).isTrue();
        assertThat(history("success")).containsExactly("t");
        assertThat(events()).containsExactly("001_people|up", "001_people|failed");
    }

    @Test
    void leavesNoLockBehind() {
        runner(index(PROBE));
        database.execute("CREATE TABLE people (id int)");
        runner(index(PROBE)).up(ALL);
        assertThat(database.rows("SELECT * FROM pg_locks WHERE locktype = 'advisory'"))
                .isEmpty();
    }
}
