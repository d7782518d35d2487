package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plinth.runner.MigrationStatus.State;
import dev.plinth.runner.RunResult.Ran;
import dev.plinth.runner.RunnerException.DatabaseFailure;
import dev.plinth.runner.RunnerException.Interrupted;
import dev.plinth.runner.RunnerException.Refused;
import dev.plinth.runner.RunnerException.WrongVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What the runner promises on every engine. */
abstract class EngineContract {

    static final Optional<String> ALL = Optional.empty();

    @TempDir
    Path temporary;

    @SuppressWarnings("NullAway.Init") // made before each test
    Database database;

    abstract String dialect();

    abstract Database newDatabase() throws SQLException;

    /** Begins a unit for one statement of schema change, the way the engine can run it. */
    abstract BundleFolder unit(BundleFolder bundle, String label);

    @BeforeEach
    void createDatabase() throws SQLException {
        database = newDatabase();
    }

    final BundleFolder folder(String name) {
        return BundleFolder.of(temporary.resolve(name), dialect());
    }

    final PlinthRunner runner(BundleFolder bundle) {
        return PlinthRunner.of(database.source(), bundle.read());
    }

    final List<String> ids(RunResult result) {
        return result.migrations().stream().map(Ran::id).toList();
    }

    final String q(String name) {
        return dialect().equals("h2") ? '"' + name + '"' : name;
    }

    final List<String> history(String columns) {
        return database.rows("SELECT " + columns(columns) + " FROM " + q("schema_migrations") + " ORDER BY " + q("id"));
    }

    final List<String> events() {
        return database.rows("SELECT " + columns("migration_id kind") + " FROM " + q("schema_migration_events")
                + " ORDER BY " + q("sequence"));
    }

    private String columns(String names) {
        return String.join(
                ", ", Arrays.stream(names.split(" ", -1)).map(this::q).toList());
    }

    private BundleFolder one(BundleFolder bundle, String id, String table, String... depends) {
        unit(bundle.migration(id, depends).up(), "create " + table)
                .sql("CREATE TABLE " + table + " (id INT PRIMARY KEY)");
        bundle.undo("DROP TABLE IF EXISTS " + table);
        unit(bundle.down(), "drop " + table).sql("DROP TABLE IF EXISTS " + table);
        return bundle;
    }

    private BundleFolder three(String name) {
        BundleFolder bundle = one(folder(name), "001_people", "people");
        one(bundle, "002_orders", "orders", "001_people");
        return one(bundle, "003_add_invoices", "invoices", "001_people", "002_orders");
    }

    @Test
    void appliesEverythingInOrderOnce() {
        PlinthRunner runner = runner(three("three"));

        assertThat(ids(runner.up(ALL))).containsExactly("001_people", "002_orders", "003_add_invoices");
        assertThat(ids(runner.up(ALL))).isEmpty();

        assertThat(database.hasTable("invoices")).isTrue();
        assertThat(runner.status())
                .extracting(MigrationStatus::version, MigrationStatus::name, MigrationStatus::state)
                .containsExactly(
                        tuple("001", "people", State.APPLIED),
                        tuple("002", "orders", State.APPLIED),
                        tuple("003", "add_invoices", State.APPLIED));
        assertThat(runner.status().get(0).appliedAt().orElseThrow())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Duration.between(
                        Instant.parse(runner.status().get(0).appliedAt().orElseThrow()), Instant.now()))
                .isBetween(Duration.ofSeconds(-1), Duration.ofMinutes(5));
    }

    @Test
    void appliesUpToATargetAndGoesOn() {
        PlinthRunner runner = runner(three("three"));

        assertThat(ids(runner.up(Optional.of("002")))).containsExactly("001_people", "002_orders");
        assertThat(runner.status())
                .extracting(MigrationStatus::state)
                .containsExactly(State.APPLIED, State.APPLIED, State.PENDING);
        assertThat(ids(runner.up(Optional.of("001")))).isEmpty();
        assertThat(ids(runner.up(ALL))).containsExactly("003_add_invoices");
        assertThatThrownBy(() -> runner.up(Optional.of("00"))).isInstanceOf(WrongVersion.class);
    }

    @Test
    void rollsBackToATargetAndToNothingAndKeepsTheEvents() {
        PlinthRunner runner = runner(three("three"));
        runner.up(ALL);

        assertThat(ids(runner.down("001"))).containsExactly("003_add_invoices", "002_orders");
        assertThat(database.hasTable("orders")).isFalse();
        assertThat(history("id")).containsExactly("001_people");
        assertThat(ids(runner.down("001"))).isEmpty();
        assertThatThrownBy(() -> runner.down("002")).isInstanceOf(Refused.class).hasMessageContaining("not applied");
        assertThat(ids(runner.down(PlinthRunner.BEFORE_THE_FIRST))).containsExactly("001_people");
        assertThat(database.hasTable("people")).isFalse();
        assertThat(ids(runner.up(Optional.of("001")))).containsExactly("001_people");

        assertThat(events())
                .containsExactly(
                        "001_people|up",
                        "002_orders|up",
                        "003_add_invoices|up",
                        "003_add_invoices|down",
                        "002_orders|down",
                        "001_people|down",
                        "001_people|up");
    }

    @Test
    void theHistoryHoldsWhatWasApplied() throws IOException {
        BundleFolder folder = three("three");
        PlinthRunner runner = runner(folder);
        RunResult result = runner.up(Optional.of("003"));

        String bundleChecksum = Sha256.hex(Files.readAllBytes(temporary.resolve("three/bundle.plinth")));
        assertThat(history("id version name checksum bundle_checksum").get(2))
                .isEqualTo("003_add_invoices|003|add_invoices|s1:003_add_invoices|" + bundleChecksum);
        assertThat(history("error_message")).containsOnly("null");
        assertThat(history("down_script").get(2))
                .isEqualTo(Files.readString(temporary.resolve("three/003_add_invoices/down.sql")));
        assertThat(history("success").get(0)).isIn("1", "t", "TRUE");
        assertThat(history("applied_at created_at").get(0)).doesNotContain("null");
        assertThat(Long.parseLong(history("execution_time_ms").get(2)))
                .isBetween(0L, result.migrations().get(2).took().toMillis());
    }

    @Test
    void statusOfAnUntouchedDatabaseChangesNothing() {
        assertThat(runner(three("three")).status())
                .extracting(MigrationStatus::state)
                .containsOnly(State.PENDING);
        assertThat(database.hasTable("schema_migrations")).isFalse();
        assertThatThrownBy(() -> runner(three("again")).down("000"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing was ever applied");
    }

    @Test
    void aFailureLeavesNothingStopsAndCanBeRetried() {
        BundleFolder bundle = one(folder("bad"), "001_people", "people");
        unit(bundle.migration("002_bad").up(), "create orders").sql("CREATE TABLE orders (id INT PRIMARY KEY)");
        bundle.undo("DROP TABLE IF EXISTS orders");
        nextUnit(bundle, "fill orders")
                .sql("INSERT INTO orders VALUES (1)")
                .sql("INSERT INTO no_such_table VALUES (1)");
        unit(bundle.down(), "drop orders").sql("DROP TABLE IF EXISTS orders");
        one(bundle, "003_invoices", "invoices");
        PlinthRunner failing = runner(bundle);

        assertThatThrownBy(() -> failing.up(ALL)).isInstanceOfSatisfying(DatabaseFailure.class, failure -> {
            assertThat(failure.place()).contains("002_bad/up.sql:6");
            assertThat(failure.excerpt()).contains("INSERT INTO no_such_table VALUES (1)");
            assertThat(failure.sqlState().isPresent()).isEqualTo(!dialect().equals("sqlite"));
            assertThat(failure).hasMessageContainingAll("002_bad/up.sql:6", "no_such_table", "nothing of it is left");
        });
        assertThat(database.hasTable("orders")).isFalse();
        assertThat(database.hasTable("invoices")).isFalse();
        assertThat(history("id success error_message").get(1)).contains("002_bad", "[undone]", "no_such_table");
        assertThat(failing.status())
                .extracting(MigrationStatus::state)
                .containsExactly(State.APPLIED, State.FAILED, State.PENDING);
        assertThat(failing.status().get(1).message().orElseThrow()).contains("no_such_table");
        assertThat(failing.status().get(1).appliedAt()).isEmpty();

        BundleFolder mended = one(folder("mended"), "001_people", "people");
        one(mended, "002_bad", "orders");
        one(mended, "003_invoices", "invoices");
        assertThat(ids(runner(mended).up(ALL))).containsExactly("002_bad", "003_invoices");
        assertThat(history("error_message")).containsOnly("null");
        assertThat(events()).startsWith("001_people|up", "002_bad|failed").endsWith("002_bad|up", "003_invoices|up");
    }

    /** A further unit where the engine needs one; the same unit where everything fits one transaction. */
    abstract BundleFolder nextUnit(BundleFolder bundle, String label);

    @Test
    void aFailedButUndoneMigrationDoesNotStandInTheWayOfARollback() {
        BundleFolder bundle = one(folder("bad"), "001_people", "people");
        unit(bundle.migration("002_bad").up(), "fail").sql("INSERT INTO no_such_table VALUES (1)");
        unit(bundle.down(), "never run").sql("INSERT INTO no_such_table VALUES (1)");
        PlinthRunner runner = runner(bundle);
        assertThatThrownBy(() -> runner.up(ALL)).isInstanceOf(DatabaseFailure.class);

        assertThat(ids(runner.down("000"))).containsExactly("002_bad", "001_people");
        assertThat(history("id")).isEmpty();
    }

    @Test
    void aFailedButUndoneMigrationMayBeRenamed() {
        BundleFolder bundle =
                unit(folder("bad").migration("001_bda").up(), "fail").sql("INSERT INTO no_such_table VALUES (1)");
        unit(bundle.down(), "never run").sql("INSERT INTO no_such_table VALUES (1)");
        assertThatThrownBy(() -> runner(bundle).up(ALL)).isInstanceOf(DatabaseFailure.class);

        PlinthRunner renamed = runner(one(folder("renamed"), "001_people", "people"));
        assertThat(ids(renamed.up(ALL))).containsExactly("001_people");
        assertThat(renamed.status()).extracting(MigrationStatus::state).containsExactly(State.APPLIED, State.UNKNOWN);
    }

    @Test
    void refusesWhatWasEditedAfterItWasApplied() {
        runner(three("three")).up(ALL);
        BundleFolder edited = folder("edited");
        unit(edited.migrationWithChecksum("001_people", "s1:other").up(), "x").sql("SELECT 1");
        edited.irreversible("none");
        one(edited, "002_orders", "orders");
        one(edited, "003_add_invoices", "invoices");
        assertThatThrownBy(() -> runner(edited).up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("001_people was edited after it was applied", "s1:other", "new migration");
    }

    @Test
    void refusesADatabaseThatHoldsMoreThanTheBundle() {
        runner(three("three")).up(ALL);
        PlinthRunner older = runner(one(folder("older"), "001_people", "people"));
        assertThatThrownBy(() -> older.up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not in the bundle: 002_orders, 003_add_invoices");
        assertThat(older.status())
                .extracting(MigrationStatus::state)
                .containsExactly(State.APPLIED, State.UNKNOWN, State.UNKNOWN);
    }

    @Test
    void refusesAMigrationThatSlippedInBeforeAnAppliedOne() {
        BundleFolder before = one(folder("before"), "001_people", "people");
        runner(one(before, "003_invoices", "invoices")).up(ALL);
        BundleFolder after = one(folder("after"), "001_people", "people");
        one(after, "002_orders", "orders");
        assertThatThrownBy(() -> runner(one(after, "003_invoices", "invoices")).up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("003_invoices is applied", "002_orders");
    }

    @Test
    void refusesToRollBackTheIrreversibleBeforeAnythingHappens() {
        BundleFolder bundle = folder("final");
        unit(bundle.migration("001_people").up(), "create people").sql("CREATE TABLE people (id INT PRIMARY KEY)");
        bundle.irreversible("the names are gone");
        one(bundle, "002_orders", "orders");
        PlinthRunner runner = runner(bundle);
        runner.up(ALL);
        assertThatThrownBy(() -> runner.down("000"))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(
                        "001_people cannot be rolled back: the names are gone", "nothing was rolled back");
        assertThat(database.hasTable("orders")).isTrue();
        assertThat(history("down_script").get(0)).isEqualTo("null");
    }

    @Test
    void aCheckThatFindsARowTakesEverythingBack() {
        BundleFolder bundle = folder("check").migration("001_people").up();
        unit(bundle, "create people").sql("CREATE TABLE people (id INT PRIMARY KEY)");
        bundle.undo("DROP TABLE IF EXISTS people");
        nextUnit(bundle, "fill people").sql("INSERT INTO people VALUES (41)");
        bundle.line("check", "SELECT id AS bad FROM people WHERE id > 40", "people over forty");
        unit(bundle.down(), "drop people").sql("DROP TABLE IF EXISTS people");
        assertThatThrownBy(() -> runner(bundle).up(ALL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people over forty (first row: ")
                .hasMessageMatching("(?is).*first row: bad = 41.*");
        assertThat(database.hasTable("people")).isFalse();
        assertThat(events()).first().isEqualTo("001_people|failed");
    }

    @Test
    void handsTheConnectionBackAsItWas() throws SQLException {
        Bundle bundle = three("three").read();
        List<Boolean> handedBack = new ArrayList<>();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            Connection kept = KeptConnection.of(connection, () -> handedBack.add(connection.getAutoCommit()));
            PlinthRunner.of(() -> kept, bundle).up(ALL);
            assertThat(handedBack).containsExactly(false);
            assertThat(connection.isClosed()).isFalse();
            connection.rollback();
        }
        assertThat(history("id")).hasSize(3);
    }

    @Test
    void tellsItsProgress() {
        List<String> told = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void waitingForLock() {
                told.add("lock");
            }

            @Override
            public void migrationStarting(String id, Direction direction) {
                told.add(direction + " " + id);
            }

            @Override
            public void unitStarting(String id, String label) {
                told.add(id + ": " + label);
            }

            @Override
            public void migrationFinished(String id, Direction direction, Duration took) {
                told.add("done " + id);
            }
        };
        PlinthRunner runner = runner(three("three")).reportingTo(listener);
        runner.up(Optional.of("001"));
        runner.down("000");
        assertThat(told)
                .containsExactly(
                        "lock",
                        "UP 001_people",
                        "001_people: create people",
                        "done 001_people",
                        "lock",
                        "DOWN 001_people",
                        "001_people: drop people",
                        "done 001_people");
    }

    @Test
    void anInterruptionStopsBeforeTheNextStatement() {
        PlinthRunner runner = runner(three("three")).reportingTo(new RunListener() {
            @Override
            public void unitStarting(String id, String label) {
                if (id.startsWith("002")) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        assertThatThrownBy(() -> runner.up(ALL))
                .isInstanceOf(Interrupted.class)
                .hasMessageContainingAll("002_orders/up.sql", "nothing of it is left");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(database.hasTable("people")).isTrue();
        assertThat(database.hasTable("orders")).isFalse();
        assertThat(ids(runner(three("again")).up(ALL))).containsExactly("002_orders", "003_add_invoices");
    }

    @Test
    void saysWhenThereIsNoDatabase() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setURL("jdbc:postgresql://localhost:1/none");
        PlinthRunner runner = PlinthRunner.of(nobody, three("three").read());
        assertThatThrownBy(runner::status)
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("cannot connect to the database: Connection to localhost:1 refused");
    }
}
