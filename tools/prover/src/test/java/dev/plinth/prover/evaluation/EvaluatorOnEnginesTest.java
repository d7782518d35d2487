package dev.plinth.prover.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.rows.Row;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.prover.rows.Tables;
import dev.plinth.prover.rows.TestEngines;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of a row here is what the engines say of it, wherever anything is said. */
class EvaluatorOnEnginesTest {
    private static final List<String> PREDICATES = List.of(
            "a = b",
            "a <> b",
            "a < b",
            "a <= 1000",
            "a > b",
            "not a >= b",
            "a is null",
            "b is not null",
            "a = b or b is null",
            "a = b and b is null",
            "not (a = 1 or b = 1)",
            "a in (0, 1, 500)",
            "a not in (0, b)",
            "a in (1, null)",
            "a not in (1, null)",
            "b between 0 and a",
            "b not between -1 and 1",
            "small between a and b",
            "a + b > 100",
            "a - b < 0",
            "a * 2 = b",
            "a / 3 > 100",
            "-a < 0",
            "abs(b) > 10",
            "small + small > 5",
            "small * small < 0",
            "big - 1 < a",
            "big * 2 > 0",
            "abs(small) > 0",
            "a / b >= 1",
            "a + 1 > 0",
            "d = 1",
            "d > 0.5",
            "d < 100.01",
            "d * 2 > 1",
            "d + a > 50",
            "d / 2 < 10",
            "round(d) = d",
            "round(d, 1) = d",
            "d between 0 and 1",
            "d in (0, 1, 0.01)",
            "abs(d) < 1000",
            "d - 0.01 >= 0",
            "coalesce(d, 0) < 5",
            "d > a",
            "x > 0",
            "x * 2 > 1",
            "x between 0 and 500",
            "x + a > 10",
            "x < d",
            "t = ''",
            "t <> 'plain words'",
            "t < 'm'",
            "t >= 'Z'",
            "t = lower(t)",
            "t = upper(t)",
            "lower(t) = upper(t)",
            "length(t) > 10",
            "length(t) = 5",
            "trim(t) = t",
            "t || v = v || t",
            "length(t || v) > 30",
            "t like 'p%'",
            "t like '%o%'",
            "t not like '%\\%%'",
            "t like '_%'",
            "t like ''",
            "v like '%a_'",
            "t < v",
            "t = v",
            "coalesce(t, v) = t",
            "nullif(t, '') is null",
            "t in ('', 'NULL')",
            "t between 'a' and 'n'",
            "case when a > 500 then t else v end = t",
            "case when a > 500 then true end",
            "case when b is null then false else a > b end",
            "flag",
            "not flag",
            "flag = true",
            "flag <> (a > b)",
            "flag is null",
            "flag and a > 10",
            "flag or t = ''",
            "day > '2000-02-29'",
            "day < '0001-01-02'",
            "day between '1970-01-01' and '2030-12-31'",
            "day = cast('2000-02-29' as date)",
            "clock >= '12:00:00'",
            "clock < '23:59:59'",
            "at >= '2000-01-01 00:00:00'",
            "at < cast('1970-01-01 00:00:00' as timestamp)",
            "instant > '2000-01-01 00:00:00'",
            "instant <> cast('1970-01-01 00:00:00+00:00' as timestamptz)",
            "cast(t as varchar(2000)) = t",
            "cast(a as bigint) > b",
            "cast('12' as int) < a",
            "cast(a as decimal(12,2)) > d",
            "u = '00000000-0000-0000-0000-000000000000'",
            "u <> cast('6f1d9e0a-3c58-4b7e-9a41-d2f0c7b8e615' as uuid)",
            "coalesce(b, a, 0) > 3",
            "nullif(a, b) > 3",
            "a = null",
            "null is null",
            "a between null and 5",
            "length(t) < a");

    @TestFactory
    Stream<DynamicTest> theEnginesSayTheSame() {
        Table table = table();
        SampleRows rows = RowGenerator.generate(Schema.of(table), 11, 60);
        return TestEngines.all().stream()
                .map(engine -> dynamicTest(engine.dialect(), () -> {
                    int decided = compare(engine, table, rows);
                    assertThat(decided).as("verdicts that were compared").isGreaterThan(PREDICATES.size() * 30);
                }));
    }

    private static Table table() {
        return Tables.primaryKey(
                Tables.table(
                        "t",
                        Tables.column("id", Simple.INT),
                        Tables.column("a", Simple.INT),
                        Tables.nullable("b", Simple.INT),
                        Tables.nullable("small", Simple.SMALLINT),
                        Tables.column("big", Simple.BIGINT),
                        Tables.nullable("d", new DataType.Decimal(9, 2)),
                        Tables.nullable("x", Simple.DOUBLE),
                        Tables.nullable("t", Simple.TEXT),
                        Tables.nullable("v", new DataType.Varchar(40)),
                        Tables.nullable("flag", Simple.BOOLEAN),
                        Tables.nullable("day", Simple.DATE),
                        Tables.nullable("clock", Simple.TIME),
                        Tables.nullable("at", Simple.TIMESTAMP),
                        Tables.nullable("instant", Simple.TIMESTAMPTZ),
                        Tables.nullable("u", Simple.UUID)),
                "id");
    }

    private static int compare(ScratchEngine engine, Table table, SampleRows rows) throws SQLException {
        Dialect dialect = Dialects.of(engine.dialect());
        int decided = 0;
        List<String> wrong = new ArrayList<>();
        try (ScratchDatabase database = engine.create();
                Connection connection = database.connect()) {
            Schema schema = Schema.of(table);
            new SchemaInstaller(connection, dialect).create(State.of(schema));
            new RowWriter(RowBindings.of(engine.dialect()), dialect.identifiers()).write(connection, schema, rows);
            for (String predicate : PREDICATES) {
                Optional<String> sql = sql(dialect, table, predicate);
                for (Row row : sql.isPresent() ? rows.rows().get("t") : List.<Row>of()) {
                    Optional<Truth> here = verdict(table, row, predicate);
                    if (here.isPresent()) {
                        decided++;
                        String there = ask(connection, sql.get(), row);
                        if (!there.equals(here.get().name())) {
                            wrong.add(predicate + " is " + there + ", not " + here.get() + ", on " + row + ": "
                                    + sql.get());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        return decided;
    }

    /** What both manners say, where they say the same. */
    private static Optional<Truth> verdict(Table table, Row row, String predicate) {
        Map<Manner, Truth> verdicts = new EnumMap<>(Manner.class);
        try {
            for (Manner manner : Manner.values()) {
                verdicts.put(
                        manner,
                        new Evaluator(table, new HashMap<>(row.values()), manner).truth(Tables.expression(predicate)));
            }
        } catch (UndecidedException undecided) {
            return Optional.empty();
        }
        return verdicts.get(Manner.EXACT) == verdicts.get(Manner.BINARY)
                ? Optional.of(verdicts.get(Manner.EXACT))
                : Optional.empty();
    }

    /** As the dialect writes it into a check; empty where it refuses. */
    private static Optional<String> sql(Dialect dialect, Table table, String predicate) {
        Table checked = Tables.check(table, "the_check", predicate);
        try {
            CatalogTable derived =
                    dialect.derive(State.of(Schema.of(checked))).tables().get("t");
            String definition =
                    derived.constraints().get("the_check").definition().sql();
            return Optional.of(definition.substring("CHECK ".length()));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    private static String ask(Connection connection, String predicate, Row row) throws SQLException {
        String sql = "SELECT CASE WHEN " + predicate + " THEN 'TRUE' WHEN NOT " + predicate
                + " THEN 'FALSE' ELSE 'UNKNOWN' END FROM "
                + (connection.getMetaData().getDatabaseProductName().equals("H2")
                        ? "\"t\" WHERE \"id\" = "
                        : "t WHERE id = ")
                + row.value("id");
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "GONE";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
