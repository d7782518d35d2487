package dev.plinth.prover.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.digest.DigestedTable;
import dev.plinth.prover.digest.RowDigest;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.prover.rows.SampleSchemas;
import dev.plinth.prover.rows.TestEngines;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The trail, read from its beginning, leads to what the tables hold: whatever was written to them, and in whatever way. */
class AuditReplayTest {
    private static final int SEEDS = Integer.getInteger("plinth.audit.seeds", 2);
    private static final int STATEMENTS = Integer.getInteger("plinth.audit.statements", 40);

    @TestFactory
    Stream<DynamicTest> replayingTheTrailReproducesTheTables() {
        return TestEngines.all().stream()
                .flatMap(engine -> SampleSchemas.all().entrySet().stream()
                        .map(entry -> dynamicTest(engine.dialect() + " " + entry.getKey(), () -> {
                            for (long seed = 0; seed < SEEDS; seed++) {
                                requireReplay(engine, audited(entry.getValue()), seed);
                            }
                        })));
    }

    private static Schema audited(Schema schema) {
        return new Schema(
                schema.tables()
                        .map(table ->
                                table.primaryKey().isPresent() ? table.withAudit(Optional.of(AuditRule.ALL)) : table),
                schema.views(),
                schema.objects());
    }

    private static void requireReplay(ScratchEngine engine, Schema schema, long seed) throws SQLException {
        Dialect dialect = Dialects.of(engine.dialect());
        SampleRows rows = RowGenerator.generate(schema, seed);
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect()) {
            try {
                new SchemaInstaller(connection, dialect).create(State.of(schema));
            } catch (RefusedException refused) {
                return;
            }
            RowBinding binding = RowBindings.of(engine.dialect());
            if (engine.dialect().equals("sqlite")) {
                run(connection, "PRAGMA recursive_triggers = ON");
            }
            new RowWriter(binding, dialect.identifiers()).write(connection, schema, rows);
            requireSame(connection, dialect, binding, schema, "after " + seed);
            Workload workload = new Workload(dialect, new Random(seed));
            List<String> done = new ArrayList<>();
            for (int number = 0; number < STATEMENTS; number++) {
                String sql = workload.next(schema);
                try {
                    run(connection, sql);
                    done.add(sql);
                } catch (SQLException refused) {
                    assertThat(binding.refusesRows(refused))
                            .as(sql + ": " + refused.getMessage())
                            .isTrue();
                }
            }
            requireSame(connection, dialect, binding, schema, String.join(";\n", done));
            assertThat(done).as("statements that were taken").isNotEmpty();
        }
    }

    private static void requireSame(
            Connection connection, Dialect dialect, RowBinding binding, Schema schema, String what)
            throws SQLException {
        AuditReplay replay = AuditReplay.of(connection);
        RowDigest digest = new RowDigest(binding, dialect.identifiers());
        for (Table table : schema.tables()) {
            if (table.audit().isPresent()) {
                List<String> columns = comparable(table, dialect.name());
                DigestedTable digested = DigestedTable.of(table, columns);
                assertThat(RowDigest.expected(digested, replay.rows(table, columns))
                                .firstDifference(digest.of(connection, digested)))
                        .as(what)
                        .isEmpty();
            }
        }
    }

    /** JSON comes back with other blanks, and its null as none at all; types of an engine's own have a JSON of their own. */
    private static List<String> comparable(Table table, String dialect) {
        return table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .filter(column -> column.type() != DataType.Simple.JSON)
                .filter(column -> !(column.type() instanceof DataType.Native given)
                        || !given.types().containsKey(dialect))
                .map(Column::name)
                .toList();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Statements over many rows, which the engine may refuse. */
    private record Workload(Dialect dialect, Random random) {
        String next(Schema schema) {
            List<Table> tables = schema.tables().stream()
                    .filter(table -> table.primaryKey().isPresent())
                    .toList();
            Table table = tables.get(random.nextInt(tables.size()));
            String name = dialect.identifiers().quoteQualified(table.name());
            List<Column> columns = table.columns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .toList();
            Column one = columns.get(random.nextInt(columns.size()));
            String some = " WHERE " + some(table);
            return switch (random.nextInt(8)) {
                case 0 -> "DELETE FROM " + name + some;
                case 1 -> "UPDATE " + name + " SET " + quoted(one) + " = NULL" + some;
                case 2 -> "UPDATE " + name + " SET " + quoted(one) + " = " + other(columns, one) + some;
                case 3 -> "UPDATE " + name + " SET " + quoted(one) + " = " + quoted(one);
                case 4 -> rekeyed(table, name) + some;
                case 5 -> rekeyed(table, name);
                case 6 -> copied(table, columns, name) + some;
                default -> upserted(table, columns, name, one, some);
            };
        }

        private String quoted(Column column) {
            return dialect.identifiers().quote(column.name());
        }

        private String other(List<Column> columns, Column one) {
            List<Column> alike = columns.stream()
                    .filter(column -> column.type().equals(one.type()))
                    .toList();
            return quoted(alike.get(random.nextInt(alike.size())));
        }

        private String some(Table table) {
            Column column = key(table);
            String value = random.nextInt(5) + "";
            return column.type() == DataType.Simple.INT || column.type() == DataType.Simple.BIGINT
                    ? quoted(column) + " % 5 = " + value
                    : "length(CAST(" + quoted(column) + " AS varchar(100))) % 5 = " + value;
        }

        private static Column key(Table table) {
            List<String> key =
                    table.primaryKey().map(Constraint.PrimaryKey::columns).orElseThrow();
            return table.columns().get(key.get(key.size() - 1));
        }

        private String rekeyed(Table table, String name) {
            Column column = key(table);
            boolean number = column.type() == DataType.Simple.INT || column.type() == DataType.Simple.BIGINT;
            String value = number ? quoted(column) + " + " + (1 + random.nextInt(3)) : quoted(column);
            return "UPDATE " + name + " SET " + quoted(column) + " = " + value;
        }

        private String values(Table table, List<Column> columns) {
            Column key = key(table);
            boolean number = key.type() == DataType.Simple.INT || key.type() == DataType.Simple.BIGINT;
            return String.join(
                    ", ",
                    columns.stream()
                            .map(column -> number && column.equals(key) && random.nextBoolean()
                                    ? quoted(column) + " + 500"
                                    : quoted(column))
                            .toList());
        }

        private String copied(Table table, List<Column> columns, String name) {
            return "INSERT INTO " + name + " (" + names(columns) + ") SELECT " + values(table, columns) + " FROM "
                    + name;
        }

        private String names(List<Column> columns) {
            return String.join(", ", columns.stream().map(this::quoted).toList());
        }

        private String upserted(Table table, List<Column> columns, String name, Column one, String some) {
            String rows = " INTO " + name + " (" + names(columns) + ") SELECT " + values(table, columns) + " FROM "
                    + name + some;
            return switch (dialect.name()) {
                case "sqlite" -> "INSERT OR REPLACE" + rows;
                case "h2" -> "MERGE" + rows;
                default ->
                    "INSERT" + rows + " ON CONFLICT ("
                            + String.join(
                                    ", ",
                                    table.primaryKey().orElseThrow().columns().stream()
                                            .map(dialect.identifiers()::quote)
                                            .toList())
                            + ") DO UPDATE SET " + quoted(one) + " = excluded." + quoted(one);
            };
        }
    }
}
