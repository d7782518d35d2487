package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.runner.DyingConnection.Killed;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a runner is killed on H2, where every change of the schema commits by itself, the next one finishes. */
class KilledRunnerTest {

    @TempDir
    private Path temporary;

    /** The rollback cannot begin again once c is b: its first unit asks for c. */
    private Bundle bundle() {
        return BundleFolder.of(temporary, "h2")
                .migration("001_rename")
                .up()
                .autocommit("widen a")
                .sql("ALTER TABLE t ALTER COLUMN a SET DATA TYPE VARCHAR(50)")
                .line("repeat")
                .autocommit("rename b to c")
                .sql("ALTER TABLE t ALTER COLUMN IF EXISTS b RENAME TO c")
                .line("repeat")
                .transaction("count")
                .sql("UPDATE t SET id = id + 1")
                .autocommit("widen c")
                .sql("ALTER TABLE t ALTER COLUMN c SET DATA TYPE VARCHAR(50)")
                .line("repeat")
                .down()
                .autocommit("narrow c")
                .sql("ALTER TABLE t ALTER COLUMN c SET DATA TYPE VARCHAR(5)")
                .line("repeat")
                .transaction("count back")
                .sql("UPDATE t SET id = id - 1")
                .autocommit("rename c to b")
                .sql("ALTER TABLE t ALTER COLUMN IF EXISTS c RENAME TO b")
                .line("repeat")
                .autocommit("narrow a")
                .sql("ALTER TABLE t ALTER COLUMN a SET DATA TYPE VARCHAR(5)")
                .line("repeat")
                .read();
    }

    private static Database filled() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Database database = new Database(source);
        database.execute(
                "CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(5), b VARCHAR(5))",
                "INSERT INTO t VALUES (1, 'a', 'b')");
        return database;
    }

    /** Runs until the given statement, and says whether that was before the end. */
    private static boolean killed(Database database, Bundle bundle, int statement, Consumer<PlinthRunner> run)
            throws SQLException {
        try (DyingConnection dying = new DyingConnection(database.source().getConnection(), statement)) {
            Connection connection = dying.connection();
            run.accept(PlinthRunner.of(() -> connection, bundle));
            return false;
        } catch (Killed atThatStatement) {
            return true;
        }
    }

    @Test
    void theWayUpIsFinished() throws SQLException {
        Bundle bundle = bundle();
        int statement = 1;
        boolean wasKilled = true;
        for (; wasKilled; statement++) {
            Database database = filled();
            wasKilled = killed(database, bundle, statement, runner -> runner.up(Optional.empty()));
            PlinthRunner.of(database.source(), bundle).up(Optional.empty());
            assertThat(database.rows("SELECT id, a, c FROM t"))
                    .as("killed after statement " + statement)
                    .containsExactly("2|a|b");
            PlinthRunner.of(database.source(), bundle).down(PlinthRunner.BEFORE_THE_FIRST);
        }
        assertThat(statement).isGreaterThan(30);
    }

    @Test
    void theWayDownIsFinished() throws SQLException {
        Bundle bundle = bundle();
        int statement = 1;
        boolean wasKilled = true;
        for (; wasKilled; statement++) {
            Database database = filled();
            PlinthRunner next = PlinthRunner.of(database.source(), bundle);
            next.up(Optional.empty());
            wasKilled = killed(database, bundle, statement, runner -> runner.down(PlinthRunner.BEFORE_THE_FIRST));
            next.down(PlinthRunner.BEFORE_THE_FIRST);
            assertThat(database.rows("SELECT id, a, b FROM t"))
                    .as("killed after statement " + statement)
                    .containsExactly("1|a|b");
            assertThat(next.status()).extracting(MigrationStatus::state).containsOnly(MigrationStatus.State.PENDING);
        }
        assertThat(statement).isGreaterThan(30);
    }
}
