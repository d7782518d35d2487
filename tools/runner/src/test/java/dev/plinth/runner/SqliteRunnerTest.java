package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.runner.RunnerException.DatabaseFailure;
import dev.plinth.runner.RunnerException.Refused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** SQLite: one writer instead of a lock, and table rebuilds that need a setting outside the transaction. */
class SqliteRunnerTest extends EngineContract {

    @Override
    String dialect() {
        return "sqlite";
    }

    @Override
    Database newDatabase() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + temporary.resolve("test.db"));
        return new Database(source);
    }

    @Override
    BundleFolder unit(BundleFolder bundle, String label) {
        return bundle.transaction(label);
    }

    @Override
    BundleFolder nextUnit(BundleFolder bundle, String label) {
        return bundle;
    }

    private void parentAndChild() {
        database.execute(
                "CREATE TABLE parent (id INTEGER PRIMARY KEY, old TEXT)",
                "CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parent ON DELETE CASCADE)",
                "INSERT INTO parent VALUES (1, 'a'), (2, 'b')",
                "INSERT INTO child VALUES (10, 1), (20, 2)");
    }

    private BundleFolder rebuild(String prepare, String copied) {
        return folder("rebuild")
                .migration("001_rebuild")
                .up()
                .transaction("rebuild parent")
                .line("prepare", prepare)
                .line("require", "0", "PRAGMA foreign_keys", "foreign keys must be off while parent is rebuilt")
                .sql("CREATE TABLE __new_parent (id INTEGER PRIMARY KEY, renamed TEXT)")
                .sql("INSERT INTO __new_parent (id, renamed) SELECT id, old FROM parent " + copied)
                .sql("DROP TABLE parent")
                .sql("ALTER TABLE __new_parent RENAME TO parent")
                .line("check", "PRAGMA foreign_key_check", "the rebuild of parent left orphans")
                .line("restore", "PRAGMA foreign_keys = ON")
                .irreversible("not part of this test");
    }

    @Test
    void rebuildsATableWithoutLosingItsChildren() throws SQLException {
        parentAndChild();
        List<String> settings = new ArrayList<>();
        Bundle bundle = rebuild("PRAGMA foreign_keys = OFF", "").read();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA busy_timeout = 1234");
            Connection kept = KeptConnection.of(connection, () -> {
                settings.add(single(statement, "PRAGMA foreign_keys"));
                settings.add(single(statement, "PRAGMA busy_timeout"));
            });
            PlinthRunner.of(() -> kept, bundle).up(ALL);
        }
        assertThat(database.rows("SELECT renamed FROM parent ORDER BY id")).containsExactly("a", "b");
        assertThat(database.rows("SELECT * FROM child ORDER BY id")).containsExactly("10|1", "20|2");
        assertThat(settings).as("as they were before the runner came").containsExactly("0", "1234");
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getString(1);
        }
    }

    @Test
    void putsTheSettingBackAfterTheUnitAndNotOnlyAtTheEnd() {
        parentAndChild();
        BundleFolder bundle = rebuild("PRAGMA foreign_keys = OFF", "")
                .migration("002_next")
                .up()
                .transaction("next")
                .line("require", "1", "PRAGMA foreign_keys", "the rebuild left foreign keys off")
                .sql("DELETE FROM parent WHERE id = 1")
                .irreversible("not part of this test");
        runner(bundle).up(ALL);
        assertThat(database.rows("SELECT * FROM child")).containsExactly("20|2");
    }

    @Test
    void refusesARebuildWhenTheForeignKeysStayOn() {
        parentAndChild();
        PlinthRunner runner = runner(rebuild("SELECT 'prepares nothing'", ""));
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("foreign keys must be off while parent is rebuilt (expected 0, found 1)");
        assertThat(database.rows("SELECT old FROM parent ORDER BY id")).containsExactly("a", "b");
        assertThat(database.rows("SELECT * FROM child ORDER BY id")).containsExactly("10|1", "20|2");
    }

    @Test
    void takesARebuildBackThatWouldLeaveOrphans() {
        parentAndChild();
        PlinthRunner runner = runner(rebuild("PRAGMA foreign_keys = OFF", "WHERE id = 1"));
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "the rebuild of parent left orphans (first row: table = child, rowid = 20, parent = parent");
        assertThat(database.rows("SELECT old FROM parent ORDER BY id")).containsExactly("a", "b");
        assertThat(database.hasTable("__new_parent")).isFalse();
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        BundleFolder bundle = folder("bad")
                .migration("001_bad")
                .up()
                .transaction("everything")
                .sql("CREATE TABLE people (id INTEGER PRIMARY KEY)")
                .sql("INSERT INTO people VALUES (1)")
                .sql("INSERT INTO people VALUES (1)")
                .irreversible("none");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll("001_bad/up.sql:6", "UNIQUE constraint failed");
        assertThat(database.hasTable("people")).isFalse();
    }

    @Test
    void aCommitThatIsRefusedLeavesNothing() {
        BundleFolder bundle = folder("deferred")
                .migration("001_deferred")
                .up()
                .transaction("everything")
                .sql("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
                .sql("CREATE TABLE child (parent_id INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)")
                .sql("INSERT INTO child VALUES (1)")
                .irreversible("none");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("FOREIGN KEY constraint failed");
        assertThat(database.hasTable("child")).isFalse();
        assertThat(events()).containsExactly("001_deferred|failed");
    }

    @Test
    void severalUnitsAreTakenBackTogether() {
        database.execute("CREATE TABLE people (id INTEGER PRIMARY KEY)", "INSERT INTO people VALUES (1)");
        BundleFolder bundle = folder("units")
                .migration("001_units")
                .up()
                .transaction("add a column")
                .sql("ALTER TABLE people ADD COLUMN name TEXT")
                .undo("ALTER TABLE people DROP COLUMN name")
                .autocommit("vacuum")
                .sql("VACUUM")
                .transaction("fail")
                .sql("INSERT INTO people VALUES (1, 'again')")
                .down()
                .transaction("drop the column")
                .sql("ALTER TABLE people DROP COLUMN name");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("was taken back and nothing of it is left");
        assertThat(database.rows("SELECT * FROM people")).containsExactly("1");
        assertThat(events()).containsExactly("001_units|failed", "001_units|undone");
    }

    @Test
    void withoutALockARowUnderWayMayBeALivingRunners() {
        database.execute();
        BundleFolder bundle = folder("units")
                .migration("001_units")
                .up()
                .transaction("one")
                .sql("CREATE TABLE one (id INTEGER)")
                .undo("DROP TABLE IF EXISTS one")
                .transaction("two")
                .sql("CREATE TABLE two (id INTEGER)")
                .down()
                .transaction("drop")
                .sql("DROP TABLE IF EXISTS one");
        Bundle read = bundle.read();
        RunListener second = new RunListener() {
            @Override
            public void unitStarting(String id, String label) {
                if (label.equals("two")) {
                    assertThatThrownBy(() ->
                                    PlinthRunner.of(database.source(), read).up(ALL))
                            .isInstanceOf(Refused.class)
                            .hasMessageContainingAll(
                                    "[under way, 1 done] of 2, next: two",
                                    "Another runner may be at work",
                                    "DELETE FROM schema_migrations WHERE id = '001_units'");
                }
            }
        };
        assertThat(ids(PlinthRunner.of(database.source(), read)
                        .reportingTo(second)
                        .up(ALL)))
                .containsExactly("001_units");
        assertThat(database.hasTable("two")).isTrue();
    }

    @Test
    void theJournalIsPartOfAUnitsTransaction() {
        BundleFolder first = folder("first")
                .migration("001_first")
                .up()
                .transaction("first")
                .sql("CREATE TABLE first (id INTEGER)")
                .irreversible("none");
        runner(first).up(ALL);
        database.execute("CREATE TRIGGER refuse BEFORE INSERT ON schema_migrations"
                + " WHEN NEW.error_message LIKE '[under way, 1 done]%' BEGIN SELECT RAISE(ABORT, 'no more rows'); END");
        BundleFolder second = folder("second")
                .migration("001_first")
                .up()
                .transaction("first")
                .sql("CREATE TABLE first (id INTEGER)")
                .irreversible("none")
                .migration("002_second")
                .up()
                .transaction("one")
                .sql("CREATE TABLE one (id INTEGER)")
                .transaction("two")
                .sql("CREATE TABLE two (id INTEGER)")
                .irreversible("none");
        assertThatThrownBy(() -> runner(second).up(ALL))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll("no more rows", "nothing of it is left");
        assertThat(database.hasTable("one")).isFalse();
    }

    @Test
    void twoRunnersThatRollBackAtOnceDoNotBothDoIt() {
        Bundle bundle = folder("down")
                .migration("001_one")
                .up()
                .transaction("create one")
                .sql("CREATE TABLE one (id INTEGER)")
                .down()
                .transaction("drop one")
                .sql("DROP TABLE one")
                .read();
        PlinthRunner first = PlinthRunner.of(database.source(), bundle);
        first.up(ALL);
        PlinthRunner second = first.reportingTo(new RunListener() {
            @Override
            public void migrationStarting(String id, Direction direction) {
                first.down("000");
            }
        });
        assertThatThrownBy(() -> second.down("000"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("001_one is in the hands of another runner (its history row has changed)");
        assertThat(events()).containsExactly("001_one|up", "001_one|down");
    }

    @Test
    void twoRunnersAtOnceApplyEachMigrationOnce() {
        Race.run(this, 12);
    }
}
