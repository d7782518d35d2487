package dev.plinth.prover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
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
import dev.plinth.prover.rows.Tables;
import dev.plinth.prover.rows.TestEngines;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowDigestTest {
    private static final Table TABLE = Tables.primaryKey(
            Tables.table(
                    "users",
                    Tables.column("id", Simple.INT),
                    Tables.nullable("email", Simple.TEXT),
                    Tables.nullable("old", Simple.TEXT)),
            "id");

    private static Row row(long id, String email) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("email", email);
        values.put("old", "x");
        return new Row("users", values);
    }

    private static TableDigest digest(Row... rows) {
        return RowDigest.expected(DigestedTable.of(TABLE), List.of(rows));
    }

    @Test
    void theOrderOfRowsIsNoDifferenceAndTheirNumberIs() {
        assertThat(digest(row(1, "a"), row(2, "b"))).isEqualTo(digest(row(2, "b"), row(1, "a")));
        assertThat(digest(row(1, "a"))).isNotEqualTo(digest(row(1, "a"), row(1, "a")));
        assertThat(digest()).isEqualTo(digest()).isNotEqualTo(digest(row(1, "a")));
    }

    @Test
    void rowsAreKeptBesideOthersAndAsOftenAsTheyWereThere() {
        TableDigest before = digest(row(1, "a"), row(2, "b"));
        assertThat(before.firstLost(before)).isEmpty();
        assertThat(before.firstLost(digest(row(3, "c"), row(2, "b"), row(1, "a"))))
                .isEmpty();
        assertThat(before.firstLost(digest(row(1, "a"), row(2, "c"), row(3, "b"))))
                .contains("users: the row id 2: email was 'b' and is 'c'");
        assertThat(before.firstLost(digest(row(1, "a"), row(3, "b")))).contains("users: the row id 2 is gone");
        assertThat(before.firstLost(digest(row(1, "a")))).contains("users: the row id 2 is gone");
        TableDigest twice = digest(row(1, "a"), row(1, "a"));
        assertThat(twice.firstLost(digest(row(1, "a"), row(2, "b"))))
                .contains("users: the row id 1 is there less often");
    }

    @Test
    void theFirstDifferenceIsSaidInWords() {
        TableDigest before = digest(row(1, "a"), row(2, "it's"), row(3, null));
        assertThat(before.firstDifference(digest(row(1, "a"), row(2, "it"), row(3, null))))
                .contains("users: the row id 2: email was 'it''s' and is 'it'");
        assertThat(before.firstDifference(digest(row(1, "a"), row(2, "it's"), row(3, ""))))
                .contains("users: the row id 3: email was NULL and is ''");
        assertThat(before.firstDifference(digest(row(1, "a"), row(2, "it's")))).contains("users: the row id 3 is gone");
        assertThat(before.firstDifference(digest(row(0, "a"), row(1, "a"), row(2, "it's"), row(3, null))))
                .contains("users: the row id 0 is there and was not");
        assertThat(before.firstDifference(before)).isEmpty();
    }

    @Test
    void manyRowsAreToldApartByTheirHashes() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < RowDigest.KEPT_ROWS + 5; number++) {
            rows.add(row(number, "a"));
        }
        List<Row> changed = new ArrayList<>(rows);
        changed.set(changed.size() - 1, row(1_000_000, "b"));
        Collections.reverse(changed);
        TableDigest before = RowDigest.expected(DigestedTable.of(TABLE), rows);
        TableDigest after = RowDigest.expected(DigestedTable.of(TABLE), changed);
        assertThat(before.firstDifference(after))
                .hasValueSatisfying(words -> assertThat(words).contains(before.hash()));
    }

    @Test
    void renamedTablesAndColumnsCompareUnderTheirOldNames() throws SQLException {
        for (ScratchEngine engine : TestEngines.all()) {
            Dialect dialect = Dialects.of(engine.dialect());
            RowDigest digests = new RowDigest(RowBindings.of(engine.dialect()), dialect.identifiers());
            try (ScratchDatabase database = engine.create();
                    Connection connection = database.connect()) {
                Schema schema = Schema.of(TABLE);
                new SchemaInstaller(connection, dialect).create(State.of(schema));
                new RowWriter(RowBindings.of(engine.dialect()), dialect.identifiers())
                        .write(connection, schema, RowGenerator.generate(schema, 4));
                TableDigest before = digests.of(connection, DigestedTable.of(TABLE, List.of("id", "email")));
                String quote = engine.dialect().equals("h2") ? "\"" : "";
                run(
                        connection,
                        "ALTER TABLE users RENAME TO people"
                                .replace("users", quote + "users" + quote)
                                .replace("people", quote + "people" + quote));
                run(
                        connection,
                        engine.dialect().equals("h2")
                                ? "ALTER TABLE \"people\" ALTER COLUMN \"email\" RENAME TO \"mail\""
                                : "ALTER TABLE people RENAME COLUMN email TO mail");
                Table renamed = TABLE.withName("people")
                        .withColumns(TABLE.columns()
                                .map(column -> column.name().equals("email") ? column.withName("mail") : column));
                DigestedTable now =
                        DigestedTable.of(renamed, List.of("mail", "id")).shownAs("users", Map.of("mail", "email"));
                assertThat(before.firstDifference(digests.of(connection, now))).isEmpty();
                run(connection, "UPDATE %speople%s SET %smail%s = 'lost' WHERE %sid%s = 1".replace("%s", quote));
                assertThat(before.firstDifference(digests.of(connection, now)))
                        .hasValueSatisfying(words -> assertThat(words)
                                .startsWith("users: the row id 1: email was ")
                                .endsWith(" and is 'lost'"));
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
