package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plinth.runner.MigrationStatus.State;
import dev.plinth.runner.RunnerException.DatabaseFailure;
import dev.plinth.runner.RunnerException.Refused;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** H2: every change of the schema commits by itself, so all or nothing is the runner's work. */
class H2RunnerTest extends EngineContract {

    @Override
    String dialect() {
        return "h2";
    }

    @Override
    Database newDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new Database(source);
    }

    @Override
    BundleFolder unit(BundleFolder bundle, String label) {
        return bundle.autocommit(label);
    }

    @Override
    BundleFolder nextUnit(BundleFolder bundle, String label) {
        return bundle.transaction(label);
    }

    private BundleFolder people(String name, String third, String undoOfSecond) {
        return folder(name)
                .migration("001_people")
                .up()
                .autocommit("add people.email")
                .sql("ALTER TABLE people ADD COLUMN email VARCHAR(100)")
                .undo("ALTER TABLE people DROP COLUMN IF EXISTS email")
                .transaction("fill people.email")
                .sql("UPDATE people SET email = name || '@example.org', id = id + 100")
                .undo(undoOfSecond)
                .autocommit("third")
                .sql(third)
                .undo("ALTER TABLE people DROP CONSTRAINT IF EXISTS email_unique")
                .down()
                .autocommit("drop the constraint")
                .sql("ALTER TABLE people DROP CONSTRAINT IF EXISTS email_unique")
                .transaction("take back the values")
                .sql(undoOfSecond)
                .autocommit("drop people.email")
                .sql("ALTER TABLE people DROP COLUMN IF EXISTS email");
    }

    private void fill() {
        database.execute(
                "CREATE TABLE people (id INT PRIMARY KEY, name VARCHAR(50))",
                "INSERT INTO people VALUES (1, 'ann'), (2, 'bob')");
    }

    private static final String TAKE_BACK = "UPDATE people SET id = id - 100 WHERE id > 100";

    @Test
    void aFailureInTheMiddleIsTakenBackWithTheRowsIntact() {
        fill();
        PlinthRunner runner =
                runner(people("bad", "ALTER TABLE people ADD CONSTRAINT email_unique CHECK (id < 102)", TAKE_BACK));
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("was taken back and nothing of it is left");
        assertThat(database.rows("SELECT * FROM people ORDER BY id")).containsExactly("1|ann", "2|bob");
        assertThat(events()).containsExactly("001_people|failed", "001_people|undone");
        assertThat(database.rows("SELECT \"message\" FROM \"schema_migration_events\" WHERE \"kind\" = 'undone'"))
                .containsExactly("third, fill people.email, add people.email");

        PlinthRunner mended =
                runner(people("good", "ALTER TABLE people ADD CONSTRAINT email_unique UNIQUE (email)", TAKE_BACK));
        assertThat(ids(mended.up(ALL))).containsExactly("001_people");
        assertThat(database.rows("SELECT * FROM people ORDER BY id"))
                .containsExactly("101|ann|ann@example.org", "102|bob|bob@example.org");
        mended.down("000");
        assertThat(database.rows("SELECT * FROM people ORDER BY id")).containsExactly("1|ann", "2|bob");
    }

    @Test
    void aFailureOfTheTakingBackIsSaidAndTheNextRunAsksForRepair() {
        fill();
        String broken = "UPDATE people SET id = 1";
        PlinthRunner runner =
                runner(people("worse", "ALTER TABLE people ADD CONSTRAINT email_unique CHECK (id < 102)", broken));
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll(
                        "001_people is left half applied", "taking back 'fill people.email' failed as well");
        assertThat(history("error_message").get(0)).startsWith("[half applied] ");
        assertThat(runner.status()).extracting(MigrationStatus::state).containsExactly(State.FAILED);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> runner.up(ALL))
                    .isInstanceOf(Refused.class)
                    .hasMessageContainingAll(
                            "001_people did not succeed: [half applied]",
                            "Take back by hand what is there of it (001_people/down.sql shows how)",
                            "DELETE FROM \"schema_migrations\" WHERE \"id\" = '001_people'");
        }
        assertThatThrownBy(() -> runner.down("000")).isInstanceOf(Refused.class);

        database.execute(
                TAKE_BACK,
                "ALTER TABLE people DROP COLUMN email",
                "DELETE FROM \"schema_migrations\" WHERE \"id\" = '001_people'");
        assertThat(ids(runner(people(
                                "good", "ALTER TABLE people ADD CONSTRAINT email_unique UNIQUE (email)", TAKE_BACK))
                        .up(ALL)))
                .containsExactly("001_people");
        assertThat(events()).containsExactly("001_people|failed", "001_people|up");
    }

    @Test
    void theIrreversibleIsLeftHalfAppliedWithItsReason() {
        BundleFolder bundle = folder("final")
                .migration("001_final")
                .up()
                .autocommit("create one")
                .sql("CREATE TABLE one (id INT)")
                .autocommit("fail")
                .sql("CREATE TABLE one (id INT)")
                .irreversible("the names are gone");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .hasMessageContaining("001_final is left half applied: it cannot be taken back: the names are gone");
    }

    @Test
    void aProbeTellsThatAnIrreversibleUnitDidNotHappen() {
        BundleFolder bundle = folder("final")
                .migration("001_final")
                .up()
                .autocommit("fail")
                .line(
                        "probe",
                        "SELECT CASE WHEN COUNT(*) = 1 THEN 'done' ELSE 'not done' END"
                                + " FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'ONE'")
                .sql("CREATE TABLE one (id INT REFERENCES no_such_table)")
                .irreversible("the names are gone");
        PlinthRunner runner = runner(bundle);
        assertThatThrownBy(() -> runner.up(ALL)).hasMessageContaining("nothing of it is left");
        assertThat(ids(runner.down("000"))).containsExactly("001_final");
        assertThat(history("id")).isEmpty();
    }

    /** Narrows a, renames b to c, and narrows c: what goes before the rename cannot be run again after it. */
    private BundleFolder renamed(String name) {
        return folder(name)
                .migration("001_rename")
                .up()
                .autocommit("widen a")
                .sql("ALTER TABLE t ALTER COLUMN a SET DATA TYPE VARCHAR(50)")
                .line("repeat")
                .autocommit("rename b to c")
                .sql("ALTER TABLE t ALTER COLUMN b RENAME TO c")
                .line("repeat")
                .autocommit("widen c")
                .sql("ALTER TABLE t ALTER COLUMN c SET DATA TYPE VARCHAR(50)")
                .line("repeat")
                .down()
                .autocommit("narrow c")
                .sql("ALTER TABLE t ALTER COLUMN c SET DATA TYPE VARCHAR(5)")
                .line("repeat")
                .autocommit("rename c to b")
                .sql("ALTER TABLE t ALTER COLUMN c RENAME TO b")
                .line("repeat")
                .autocommit("narrow a")
                .sql("ALTER TABLE t ALTER COLUMN a SET DATA TYPE VARCHAR(5)")
                .line("repeat");
    }

    private PlinthRunner renamedAndFilled() {
        database.execute("CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(5), b VARCHAR(5))");
        PlinthRunner runner = runner(renamed("renamed"));
        runner.up(ALL);
        database.execute("INSERT INTO t VALUES (1, 'longer than five', 'b')");
        return runner;
    }

    @Test
    void aRollbackThatStoppedGoesOnAfterTheLastUnit() {
        PlinthRunner runner = renamedAndFilled();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> runner.down("000"))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContainingAll(
                            "001_rename is half rolled back; mend the cause and run 'down' again",
                            "after the 2 of 3 units that are done");
            assertThat(history("error_message").get(0)).startsWith("[half rolled back, 2 done] 001_rename/down.sql");
        }
        assertThatThrownBy(() -> runner.up(ALL)).isInstanceOf(Refused.class).hasMessageContaining("'down'");

        database.execute("UPDATE t SET a = 'short'");
        assertThat(ids(runner.down("000"))).containsExactly("001_rename");
        assertThat(database.rows("SELECT id, a, b FROM t")).containsExactly("1|short|b");
        assertThat(history("id")).isEmpty();
        assertThat(events())
                .containsExactly("001_rename|up", "001_rename|failed", "001_rename|failed", "001_rename|down");
    }

    @Test
    void aRollbackThatStoppedIsNotFinishedWithAnotherBundle() {
        PlinthRunner runner = renamedAndFilled();
        assertThatThrownBy(() -> runner.down("000")).isInstanceOf(DatabaseFailure.class);
        database.execute("UPDATE t SET a = 'short'");
        PlinthRunner other = runner(renamed("other").migration("002_more").up().irreversible("none"));
        assertThatThrownBy(() -> other.down("000"))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("with another bundle", "finish with that bundle first");
        assertThat(ids(runner.down("000"))).containsExactly("001_rename");
    }

    @Test
    void aRollbackWhoseFirstUnitFailsHasNotHappened() {
        PlinthRunner runner = renamedAndFilled();
        database.execute("UPDATE t SET a = 'short', c = 'longer than five'");
        assertThatThrownBy(() -> runner.down("000"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("The rollback of 001_rename did not happen");
        assertThat(runner.status()).extracting(MigrationStatus::state).containsExactly(State.APPLIED);
        assertThat(ids(runner.up(ALL))).isEmpty();
    }

    /** A runner dies with its thread here: an error is no failure that it answers. */
    private void killedInside(PlinthRunner runner, String label) {
        RunListener killing = new RunListener() {
            @Override
            public void unitStarting(String id, String starting) {
                if (starting.equals(label)) {
                    throw new AssertionError("killed");
                }
            }
        };
        assertThatThrownBy(() -> runner.reportingTo(killing).down("000")).hasMessage("killed");
    }

    private void insideRollback(int unitsDone, String bundleFolder) {
        String checksum = Bundle.read(temporary.resolve(bundleFolder)).checksum();
        database.execute("UPDATE \"schema_migrations\" SET \"success\" = FALSE, \"bundle_checksum\" = '" + checksum
                + "', \"error_message\" = '[inside rollback, " + unitsDone + " done] killed'");
    }

    @Test
    void aRollbackThatWasKilledBetweenUnitsGoesOn() {
        PlinthRunner runner = renamedAndFilled();
        database.execute("UPDATE t SET a = 'short'");
        killedInside(runner, "narrow a");
        assertThat(history("error_message").get(0)).isEqualTo("[half rolled back, 2 done] of 3, next: narrow a");
        assertThat(ids(runner.down("000"))).containsExactly("001_rename");
        assertThat(database.rows("SELECT id, a, b FROM t")).containsExactly("1|short|b");
    }

    @Test
    void aUnitThatHadHappenedWhenTheRunnerWasKilledIsRunAgainOrSaid() {
        PlinthRunner runner = renamedAndFilled();
        database.execute("UPDATE t SET a = 'short'", "ALTER TABLE t ALTER COLUMN c SET DATA TYPE VARCHAR(5)");
        insideRollback(0, "renamed");
        killedInside(runner, "narrow a");
        assertThat(history("error_message").get(0)).startsWith("[half rolled back, 2 done]");

        insideRollback(1, "renamed");
        String said =
                "(?s).*'rename c to b' \\(001_rename/down.sql:\\d+\\) may have happened already.*If it has, record it"
                        + ".*\\R  (DELETE.*);\\R  (INSERT.*'\\[half rolled back, 2 done] recorded by hand'.*);";
        assertThatThrownBy(() -> runner.down("000")).isInstanceOf(DatabaseFailure.class);
        Throwable failure = catchThrowable(() -> runner.down("000"));
        assertThat(history("error_message").get(0)).startsWith("[inside rollback, 1 done] rename c to b");
        Matcher statements = Pattern.compile(said).matcher(failure.getMessage());
        assertThat(statements.matches()).isTrue();
        database.execute(statements.group(1), statements.group(2));
        assertThat(ids(runner.down("000"))).containsExactly("001_rename");
        assertThat(database.rows("SELECT id, a, b FROM t")).containsExactly("1|short|b");
    }

    @Test
    void anUpThatWasKilledInsideARepeatableUnitGoesOn() {
        PlinthRunner runner = renamedAndFilled();
        insideRollback(0, "renamed");
        database.execute("UPDATE \"schema_migrations\" SET \"error_message\" = '[inside unit, 2 done] widen c'");
        assertThat(ids(runner.up(ALL))).containsExactly("001_rename");
        assertThat(runner.status()).extracting(MigrationStatus::state).containsExactly(State.APPLIED);
    }

    @Test
    void whatATakingBackCannotBringBackIsSaid() {
        fill();
        BundleFolder bundle = folder("destroying")
                .migration("001_destroying")
                .up()
                .autocommit("drop people.name")
                .sql("ALTER TABLE people DROP COLUMN name")
                .undo("ALTER TABLE people ADD COLUMN IF NOT EXISTS name VARCHAR(50)")
                .line("destroys", "the values of people.name")
                .autocommit("drop no_such_table")
                .sql("DROP TABLE no_such_table")
                .line("destroys", "every row of no_such_table")
                .down()
                .autocommit("bring back people.name")
                .sql("ALTER TABLE people ADD COLUMN IF NOT EXISTS name VARCHAR(50)");
        PlinthRunner runner = runner(bundle);
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining(
                        "001_destroying was taken back, but destroyed: the values of people.name. Restore that")
                .hasMessageNotContainingAny("nothing of it is left", "every row of no_such_table");
        assertThat(history("error_message").get(0))
                .startsWith("[undone] taken back, but destroyed: the values of people.name");
        assertThat(database.rows("SELECT \"message\" FROM \"schema_migration_events\" WHERE \"kind\" = 'failed'")
                        .get(0))
                .startsWith("taken back, but destroyed: the values of people.name");
        assertThat(database.rows("SELECT id, name FROM people ORDER BY id")).containsExactly("1|null", "2|null");
    }

    @Test
    void aSecondRunnerIsToldAndADeadRunnersLockIsTakenOver() {
        Bundle bundle = folder("lock")
                .migration("001_one")
                .up()
                .autocommit("create one")
                .sql("CREATE TABLE one (id INT)")
                .irreversible("none")
                .read();
        PlinthRunner first = PlinthRunner.of(database.source(), bundle).reportingTo(new RunListener() {
            @Override
            public void migrationStarting(String id, Direction direction) {
                assertThatThrownBy(
                                () -> PlinthRunner.of(database.source(), bundle).up(ALL))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("another runner holds the lock");
            }
        });
        assertThat(ids(first.up(ALL))).containsExactly("001_one");

        database.execute(
                "UPDATE \"schema_migrations_lock\" SET \"session_id\" = 999, \"session_start\" = CURRENT_TIMESTAMP");
        assertThat(ids(PlinthRunner.of(database.source(), bundle).up(ALL))).isEmpty();
        assertThat(database.rows("SELECT \"session_id\" FROM \"schema_migrations_lock\""))
                .containsExactly("null");
    }

    @Test
    void withoutAProbeAnInterruptedUnitIsNotGuessedAt() {
        fill();
        PlinthRunner runner =
                runner(people("good", "ALTER TABLE people ADD CONSTRAINT email_unique UNIQUE (email)", TAKE_BACK));
        runner.up(ALL);
        database.execute("UPDATE \"schema_migrations\" SET \"success\" = FALSE,"
                + " \"error_message\" = '[inside unit, 2 done] third'");
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(
                        "no probe can tell whether it was before or after 'third' (001_people/up.sql:6)",
                        "It has happened:",
                        "[under way, 3 done] recorded by hand",
                        "It has not:",
                        "[under way, 2 done] recorded by hand");
        database.execute("UPDATE \"schema_migrations\" SET \"error_message\" = 'somebody wrote this'");
        assertThatThrownBy(() -> runner.up(ALL)).isInstanceOf(Refused.class).hasMessageContaining("Take back by hand");
        database.execute("UPDATE \"schema_migrations\" SET \"bundle_checksum\" = 'other',"
                + " \"error_message\" = '[under way, 1 done] x'");
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("finish with that bundle first");
    }
}
