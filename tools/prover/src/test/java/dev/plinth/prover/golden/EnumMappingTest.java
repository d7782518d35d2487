package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AlterObject;
import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.Reversal;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value of an enum that goes takes its rows along to another one, on every engine and in either storage. */
class EnumMappingTest {
    @ParameterizedTest
    @EnumSource(EnumType.Storage.class)
    void rowsFollowTheMapping(EnumType.Storage storage) throws Exception {
        EnumType before = new EnumType("role", List.of("consultant", "admin"), storage, Optional.empty());
        EnumType after = new EnumType("role", List.of("junior", "senior", "admin"), storage, Optional.empty());
        Table users = Table.of(
                "users",
                List.of(Column.of("id", DataType.Simple.INT), Column.of("role", new DataType.Enumerated(before))));
        Schema schema = new Schema(NamedMap.of(users), NamedMap.empty()).withObjects(SchemaObjects.of(before));
        AlterObject step = new AlterObject(after, new TreeMap<>(Map.of("consultant", "junior")));
        State from = State.of(schema);
        MigrationPlan plan = Planner.plan(from, List.of(step), from.apply(step).declared());
        assertThat(plan.reservations()).hasAtLeastOneElementOfType(Reversal.Lossy.class);
        try (ScratchEngine sqlite = new SqliteEngine();
                ScratchEngine h2 = new H2Engine();
                ScratchEngine postgres = PostgreSqlEngine.embedded()) {
            for (ScratchEngine engine : List.of(sqlite, h2, postgres)) {
                assertThat(rolesAfter(engine, plan)).as(engine.dialect()).containsExactly("junior", "admin");
            }
        }
    }

    /** One that was written since stays as it was written. */
    @ParameterizedTest
    @EnumSource(EnumType.Storage.class)
    void theRollbackGivesRowsTheirOwnValueBack(EnumType.Storage storage) throws Exception {
        EnumType before = new EnumType("role", List.of("consultant", "junior", "admin"), storage, Optional.empty());
        EnumType after = new EnumType("role", List.of("junior", "admin"), storage, Optional.empty());
        Table users = Table.of(
                "users",
                List.of(Column.of("id", DataType.Simple.INT), Column.of("role", new DataType.Enumerated(before))));
        Schema schema = new Schema(NamedMap.of(users), NamedMap.empty()).withObjects(SchemaObjects.of(before));
        Migration migration = Migration.of(
                "002_roles", List.of(new AlterObject(after, new TreeMap<>(Map.of("consultant", "junior")))));
        MigrationPlan plan = Planner.plan(State.of(schema), migration, RetentionPolicy.ALWAYS);
        assertThat(plan.reservations()).noneMatch(Reversal.Lossy.class::isInstance);
        try (ScratchEngine sqlite = new SqliteEngine();
                ScratchEngine h2 = new H2Engine();
                ScratchEngine postgres = PostgreSqlEngine.embedded()) {
            for (ScratchEngine engine : List.of(sqlite, h2, postgres)) {
                assertThat(rolesAfterDown(engine, plan))
                        .as(engine.dialect())
                        .containsExactly("consultant", "admin", "junior", "admin");
            }
        }
    }

    private static List<String> rolesAfterDown(ScratchEngine engine, MigrationPlan plan) throws Exception {
        Dialect dialect = Dialects.of(engine.dialect());
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            new SchemaInstaller(connection, dialect).create(plan.from());
            statement.execute("INSERT INTO \"users\" (\"id\", \"role\") VALUES"
                    + " (1, 'consultant'), (2, 'admin'), (3, 'junior'), (4, 'consultant')");
            UnitWay way = UnitWay.of(connection, dialect, plan);
            way.up();
            statement.execute("UPDATE \"users\" SET \"role\" = 'admin' WHERE \"id\" = 4");
            way.down();
            return roles(statement);
        }
    }

    private static List<String> rolesAfter(ScratchEngine engine, MigrationPlan plan) throws Exception {
        Dialect dialect = Dialects.of(engine.dialect());
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            new SchemaInstaller(connection, dialect).create(plan.from());
            statement.execute("INSERT INTO \"users\" (\"id\", \"role\") VALUES (1, 'consultant'), (2, 'admin')");
            UnitWay.of(connection, dialect, plan).up();
            return roles(statement);
        }
    }

    private static List<String> roles(Statement statement) throws SQLException {
        List<String> roles = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT \"role\" FROM \"users\" ORDER BY \"id\"")) {
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
        }
        return roles;
    }
}
