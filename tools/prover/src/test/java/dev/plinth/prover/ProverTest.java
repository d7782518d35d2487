package dev.plinth.prover;

import static dev.plinth.prover.Histories.migration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.AddColumn;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateView;
import dev.plinth.change.DropColumn;
import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialects;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** That a proof proves, and that it can fail. */
class ProverTest {
    private static final Table PEOPLE = Table.of(
                    "people",
                    List.of(
                            Column.of("id", DataType.Simple.BIGINT).withValue(ColumnValue.IDENTITY),
                            Column.of("name", DataType.Simple.TEXT),
                            Column.of("note", DataType.Simple.TEXT).withNullability(Nullability.NULLABLE)))
            .withConstraints(NamedMap.of(new Constraint.PrimaryKey("people_pkey", List.of("id"))));

    private static final List<Migration> MIGRATIONS = List.of(
            migration("001_people", new CreateTable(PEOPLE)),
            migration("002_note", new DropColumn("people", "note")),
            migration(
                    "003_age",
                    new AddColumn(
                            "people", Column.of("age", DataType.Simple.INT).withNullability(Nullability.NULLABLE))));

    private static EngineProof prove(long seed, Sabotage sabotage) throws Exception {
        State state = State.EMPTY;
        for (Migration migration : MIGRATIONS) {
            state = state.apply(migration.steps());
        }
        EmissionInput input = new EmissionInput(
                "people",
                List.of(Dialects.of("sqlite")),
                state.declared(),
                MIGRATIONS,
                RetentionPolicy.ALWAYS,
                LayoutChoice.NUMBERED,
                Origins.NONE);
        try (ScratchEngine engine = new SqliteEngine()) {
            return new Prover(input, seed).prove(engine, sabotage);
        }
    }

    @Test
    void provesWhatLosesNothing() throws Exception {
        EngineProof proof = prove(1, Sabotage.NONE);
        assertThat(proof.migrations())
                .allSatisfy(migration -> assertThat(migration.failures()).isEmpty());
        assertThat(proof.proven()).isTrue();
        assertThat(proof.rows()).isGreaterThan(20);
        assertThat(proof.migrations().get(1).notes()).contains("retained: the values of people.note");
        assertThat(proof.migrations()).extracting(MigrationProof::rows).containsExactly(12, 24, 24);
        assertThat(proof.history())
                .isEqualTo(new HistoryProof(MigrationProof.Verdict.PROVEN, 12, 3, List.of(), List.of(), List.of()));
    }

    @Test
    void givesTheSameEvidenceForTheSameSeed() throws Exception {
        assertThat(ProofText.of(prove(7, Sabotage.NONE))).isEqualTo(ProofText.of(prove(7, Sabotage.NONE)));
        assertThat(prove(7, Sabotage.NONE).digest())
                .isNotEqualTo(prove(8, Sabotage.NONE).digest());
    }

    @Test
    void noticesOneChangedByte() throws Exception {
        EngineProof proof = prove(1, (migration, connection) -> {
            if (migration.equals("003_age")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("UPDATE people SET name = name || 'x' WHERE id = (SELECT min(id) FROM people)");
                }
            }
        });
        assertThat(proof.proven()).isFalse();
        assertThat(proof.migrations().get(2).failures())
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("after down: people: the row id")
                        .contains("name was"));
    }

    @Test
    void noticesALostRowAndACountThatStartsAgain() throws Exception {
        EngineProof proof = prove(1, (migration, connection) -> {
            if (migration.equals("003_age")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("DELETE FROM people WHERE id = (SELECT max(id) FROM people)");
                    statement.execute("UPDATE sqlite_sequence SET seq = seq - 1");
                }
            }
        });
        assertThat(proof.migrations().get(2).failures())
                .anySatisfy(failure -> assertThat(failure).contains("identities count on from"))
                .anySatisfy(failure -> assertThat(failure).startsWith("after down: people"));
    }

    @Test
    void noticesAnObjectTooMany() throws Exception {
        EngineProof proof = prove(1, (migration, connection) -> {
            if (migration.equals("002_note")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE INDEX left_behind ON people (name)");
                }
            }
        });
        assertThat(proof.migrations().get(1).failures())
                .anySatisfy(failure -> assertThat(failure).contains("left_behind"));
    }

    @Test
    void noticesAViewThatCannotBeRead() throws Exception {
        View broken = new View(
                "names", DialectText.everywhere("SELECT surname FROM people"), NamedMap.empty(), Optional.empty());
        try (ScratchEngine engine = new SqliteEngine()) {
            MigrationProof proof = Histories.last(
                    engine,
                    migration("001_people", new CreateTable(PEOPLE)),
                    migration("002_names", new CreateView(broken)));
            assertThat(proof.failures())
                    .anySatisfy(failure -> assertThat(failure)
                            .startsWith("after up: the view names cannot be read")
                            .contains("surname"));
        }
    }

    @Test
    void noticesWhatHappensToRowsWrittenSinceAlone() throws Exception {
        AtomicInteger times = new AtomicInteger();
        EngineProof proof = prove(1, (migration, connection) -> {
            if (migration.equals("003_age") && times.incrementAndGet() == 2) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("UPDATE people SET name = name || 'x' WHERE id = (SELECT max(id) FROM people)");
                }
            }
        });
        assertThat(times).hasValue(2);
        assertThat(proof.migrations().get(2).failures())
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("after down with rows written since: people: the row id")
                        .contains("name was"));
    }

    @Test
    void noticesAnOldRowThatIsLostBesideNewOnes() throws Exception {
        AtomicInteger times = new AtomicInteger();
        EngineProof proof = prove(1, (migration, connection) -> {
            if (migration.equals("002_note") && times.incrementAndGet() == 2) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("UPDATE people SET id = id + 1000 WHERE id = (SELECT min(id) FROM people)");
                }
            }
        });
        assertThat(proof.migrations().get(1).failures())
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("after down with rows written since: people: the row id")
                        .contains("is gone"));
    }

    @Test
    void noticesWhatIsWrongOnTheWayDownThroughTheHistoryAlone() throws Exception {
        EngineProof leftBehind = prove(1, onTheWayDown("CREATE INDEX left_behind ON people (name)"));
        assertThat(leftBehind.migrations())
                .allSatisfy(migration -> assertThat(migration.failures()).isEmpty());
        assertThat(leftBehind.proven()).isFalse();
        assertThat(leftBehind.failed()).isTrue();
        assertThat(leftBehind.history().failures())
                .singleElement()
                .asString()
                .startsWith("after 002_note went down from the end of the history")
                .contains("left_behind");
        assertThat(ProofText.of(leftBehind)).contains("\"history\": {\n    \"verdict\": \"failed\"");

        EngineProof lost = prove(1, onTheWayDown("DELETE FROM people WHERE id = (SELECT max(id) FROM people)"));
        assertThat(lost.history().failures())
                .singleElement()
                .asString()
                .contains("people: the row id")
                .contains("is gone");

        EngineProof stopped = prove(1, onTheWayDown("DROP TABLE people"));
        assertThat(stopped.history().verdict()).isEqualTo(MigrationProof.Verdict.FAILED);
    }

    private static Sabotage onTheWayDown(String sql) {
        return new Sabotage() {
            @Override
            public void afterDown(String migration, Connection connection) {
                // a migration alone is left in peace
            }

            @Override
            public void afterStepDown(String migration, Connection connection) throws SQLException {
                if (migration.equals("002_note")) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                }
            }
        };
    }
}
