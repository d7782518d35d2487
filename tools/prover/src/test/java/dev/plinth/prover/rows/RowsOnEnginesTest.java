package dev.plinth.prover.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.model.Column;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.digest.DigestedTable;
import dev.plinth.prover.digest.RowDigest;
import dev.plinth.prover.digest.TableDigest;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every engine takes every row, and gives back what it was given. */
class RowsOnEnginesTest {
    private static final int SEEDS = Integer.getInteger("plinth.rows.seeds", 3);

    private static final Set<String> REFUSED = Set.of("h2 partial unique index", "h2 a deferred circle");

    @TestFactory
    Stream<DynamicTest> rowsComeBackAsTheyWere() {
        return TestEngines.all().stream()
                .flatMap(engine -> SampleSchemas.all().entrySet().stream()
                        .map(entry -> dynamicTest(engine.dialect() + " " + entry.getKey(), () -> {
                            for (long seed = 0; seed < SEEDS; seed++) {
                                requireRoundTrip(engine, entry.getKey(), entry.getValue(), seed);
                            }
                        })));
    }

    private static void requireRoundTrip(ScratchEngine engine, String what, Schema schema, long seed)
            throws SQLException {
        Dialect dialect = Dialects.of(engine.dialect());
        SampleRows rows = RowGenerator.generate(schema, seed);
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect()) {
            try {
                new SchemaInstaller(connection, dialect).create(State.of(schema));
            } catch (RefusedException refused) {
                assertThat(REFUSED).as(refused.getMessage()).contains(engine.dialect() + " " + what);
                return;
            }
            RowBinding binding = RowBindings.of(engine.dialect());
            new RowWriter(binding, dialect.identifiers()).write(connection, schema, rows);
            RowDigest digest = new RowDigest(binding, dialect.identifiers());
            for (Table table : schema.tables()) {
                DigestedTable columns = comparable(table, engine.dialect());
                TableDigest expected = RowDigest.expected(columns, rows.rows().get(table.name()));
                assertThat(expected.firstDifference(digest.of(connection, columns)))
                        .isEmpty();
            }
            requireMarksBeyondRows(connection, engine.dialect(), rows);
        }
    }

    /** H2 and PostgreSQL write JSON in their own way. */
    private static DigestedTable comparable(Table table, String dialect) {
        List<String> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .filter(column -> column.type() != Simple.JSON || !dialect.equals("h2"))
                .map(Column::name)
                .toList();
        return DigestedTable.of(table, columns);
    }

    private static void requireMarksBeyondRows(Connection connection, String dialect, SampleRows rows)
            throws SQLException {
        SortedMap<String, String> marks =
                CatalogInspectors.identityMarks(dialect).read(connection);
        for (RowStep step : rows.steps()) {
            if (step instanceof RowStep.Delete delete) {
                Long gone = (Long) delete.key().values().iterator().next();
                String mark = delete.table()
                        + (dialect.equals("sqlite")
                                ? ""
                                : "." + delete.key().keySet().iterator().next());
                assertThat(marks).containsEntry(mark, String.valueOf(gone + 1));
            }
        }
    }

    @Test
    void whatAnEngineRefusesIsNamedAndNothingIsWritten() throws SQLException {
        Schema schema = Schema.of(SampleSchemas.people());
        Row row = new Row("people", java.util.Map.of("id", 1L, "name", "once"));
        SampleRows twice = new SampleRows(
                List.of(new RowStep.Insert(row), new RowStep.Insert(row)), new java.util.TreeMap<>(), List.of());
        for (ScratchEngine engine : TestEngines.all()) {
            Dialect dialect = Dialects.of(engine.dialect());
            try (ScratchDatabase database = engine.create();
                    Connection connection = database.connect()) {
                new SchemaInstaller(connection, dialect).create(State.of(schema));
                RowBinding binding = RowBindings.of(engine.dialect());
                RowWriter writer = new RowWriter(binding, dialect.identifiers());
                assertThatThrownBy(() -> writer.write(connection, schema, twice))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("table people")
                        .hasMessageContaining("once");
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(new RowDigest(binding, dialect.identifiers())
                                .of(connection, schema)
                                .get("people")
                                .count())
                        .isZero();
            }
        }
    }
}
