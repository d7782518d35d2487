package dev.plinth.prover.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.yaml.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a real database stand in another one, related as they were, and say nothing of whom they were about. */
class ProductionSampleTest {
    private static final String SCHEMA = """
            enums:
              tier: [gold, tin]
            tables:
              countries: { columns: { code: char(2) primary key, name: text } }
              customers:
                columns:
                  id: int primary key
                  name: varchar(20) unique
                  country: -> countries?
                  boss: -> customers?
                  state: varchar(8) check in ('new', 'old')
                  tier: enum:tier
                  born: date?
                  gone: date? check >= born
                  notes: json?
                  mark: uuid?
              orders:
                columns:
                  customer: -> customers
                  number: int
                  total: decimal(8,2) check > 0
                primary key: [customer, number]
            """;

    private static final List<String> ROWS = List.of(
            "INSERT INTO \"countries\" (\"code\", \"name\") VALUES ('AT', 'Austria'), ('CH', 'Switzerland'), ('XX', 'unused')",
            "INSERT INTO \"customers\" (\"id\", \"name\", \"state\", \"tier\", \"born\", \"gone\", \"country\")"
                    + " VALUES (41, 'Ada Lovelace', 'old', 'gold', '1815-12-10', '1852-11-27', 'CH')",
            "INSERT INTO \"customers\" (\"id\", \"name\", \"boss\", \"state\", \"tier\", \"notes\", \"mark\", \"country\") VALUES (42, 'Grace Höpper', 41,"
                    + " 'new', 'tin', %s, '6f1e2d3c-4b5a-4978-8a6b-5c4d3e2f1a0b', 'AT')",
            "UPDATE \"customers\" SET \"boss\" = 42 WHERE \"id\" = 41",
            "INSERT INTO \"orders\" (\"customer\", \"number\", \"total\") VALUES (41, 1, 120.50), (42, 1, 99.99), (42, 2, 3)");

    private static final Set<String> SECRETS = Set.of(
            "Ada", "Lovelace", "Grace", "Höpper", "1815", "1852", "120.50", "99.99", "secret", "12345", "6f1e2d3c");

    private final Schema schema = SchemaReader.read("shop.yaml", SCHEMA, NamingStyle.SNAKE)
            .resolved()
            .orElseThrow()
            .schema();

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2", "postgresql"})
    void anotherDatabaseTakesWhatSaysNothing(String name) throws Exception {
        Dialect dialect = Dialects.of(name);
        try (ScratchEngine engine = Engines.start(name).orElseThrow();
                ScratchDatabase production = engine.createFor(State.of(schema));
                Connection there = production.connect();
                ScratchDatabase other = engine.createFor(State.of(schema));
                Connection here = other.connect()) {
            new SchemaInstaller(there, dialect).create(State.of(schema));
            fill(there, name);
            SampleRows sample = read(there, dialect, 1, 10, "countries");
            String text = sample.rows().toString();
            SECRETS.forEach(secret -> assertThat(text).doesNotContain(secret));
            assertThat(text).contains("Austria", "Switzerland", "gold", "old");
            assertThat(counts(sample)).isEqualTo(Map.of("countries", 3, "customers", 2, "orders", 3));
            assertThat(sample.steps())
                    .isEqualTo(read(there, dialect, 1, 10, "countries").steps());
            assertThat(sample.rows())
                    .isNotEqualTo(read(there, dialect, 2, 10, "countries").rows());
            new SchemaInstaller(here, dialect).create(State.of(schema));
            RowBinding binding = RowBindings.of(name);
            new RowWriter(binding, dialect.identifiers()).write(here, schema, sample);
            ExistingRows written = new RowReader(binding, dialect.identifiers()).read(here, schema, new TreeMap<>());
            assertThat(written.rows().get("customers"))
                    .containsExactlyInAnyOrderElementsOf(sample.rows().get("customers"));
            List<Row> customers = sample.rows().get("customers");
            assertThat(customers.get(0).value("boss"))
                    .isEqualTo(customers.get(1).value("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "sqlite")
    void fewRowsBringWhatTheyReferTo(String name) throws Exception {
        Dialect dialect = Dialects.of(name);
        try (ScratchEngine engine = Engines.start(name).orElseThrow();
                ScratchDatabase production = engine.createFor(State.of(schema));
                Connection there = production.connect()) {
            new SchemaInstaller(there, dialect).create(State.of(schema));
            fill(there, name);
            SampleRows sample = read(there, dialect, 1, 1);
            assertThat(counts(sample)).isEqualTo(Map.of("countries", 2, "customers", 2, "orders", 1));
            assertThat(sample.rows().toString()).doesNotContain("Austria");
            assertThat(ProductionSample.unknown(Masking.of(Set.of("orders.totl", "customers.name"), 1, 1), schema))
                    .containsExactly("orders.totl");
        }
    }

    private SampleRows read(Connection connection, Dialect dialect, long seed, int rows, String... keep)
            throws SQLException {
        return ProductionSample.read(
                connection,
                RowBindings.of(dialect.name()),
                dialect.identifiers(),
                schema,
                Masking.of(Set.of(keep), rows, seed),
                ExistingRows.NONE);
    }

    private static Map<String, Integer> counts(SampleRows sample) {
        return sample.rows().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    private static void fill(Connection connection, String dialect) throws SQLException {
        String json = "'{\"secret\": [12345, \"Ada\\u0061\", true]}'" + (dialect.equals("h2") ? " FORMAT JSON" : "");
        try (Statement statement = connection.createStatement()) {
            for (String row : ROWS) {
                statement.execute(row.formatted(json));
            }
        }
    }
}
