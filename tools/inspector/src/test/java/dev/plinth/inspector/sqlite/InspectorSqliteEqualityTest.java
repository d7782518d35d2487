package dev.plinth.inspector.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.Scripts;
import dev.plinth.inspector.support.CatalogAssembly;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Different ways to the same schema give the same catalog. */
class InspectorSqliteEqualityTest {
    private static final String PARENT = "CREATE TABLE p (id INTEGER PRIMARY KEY, k TEXT)";

    @Test
    void spacingQuotesCommentsAndKeywordCaseAreNoDifference() throws Exception {
        assertSame(
                List.of("CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, \"order\" TEXT DEFAULT 'a', key TEXT,"
                        + " CHECK (\"order\" <> key AND id > 0))"),
                List.of("create table [t]( -- a comment\n `id` integer not null primary key,\n\"order\" text default"
                        + " 'a',/* , */ \"key\" text, check(\"order\"<>\"key\" and \"id\">0) )"));
    }

    @Test
    void constraintsAtTheColumnEqualThoseAtTheTable() throws Exception {
        assertSame(
                List.of(
                        PARENT,
                        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT UNIQUE CHECK (a <> ''),"
                                + " b INTEGER REFERENCES p (id) ON DELETE CASCADE ON UPDATE NO ACTION NOT NULL)"),
                List.of(
                        PARENT,
                        "CREATE TABLE t (b INTEGER NOT NULL, a TEXT, id INTEGER,"
                                + " CONSTRAINT c CHECK (a <> '') CONSTRAINT u UNIQUE (a),"
                                + " CONSTRAINT f FOREIGN KEY (b) REFERENCES p (id) ON DELETE CASCADE NOT DEFERRABLE,"
                                + " CONSTRAINT pk PRIMARY KEY (id ASC AUTOINCREMENT))"));
    }

    @Test
    void addedColumnsEqualDeclaredOnes() throws Exception {
        assertSame(
                List.of(
                        PARENT,
                        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT 'x' COLLATE NOCASE,"
                                + " b INTEGER, c TEXT, g TEXT GENERATED ALWAYS AS (a || 'y') VIRTUAL,"
                                + " CHECK (c IN ('a', 'b')), FOREIGN KEY (b) REFERENCES p (id) ON DELETE SET NULL)"),
                List.of(
                        PARENT,
                        "CREATE TABLE t (id INTEGER PRIMARY KEY)",
                        "ALTER TABLE t ADD COLUMN b INTEGER REFERENCES p(id) ON DELETE SET NULL",
                        "ALTER TABLE t ADD a TEXT COLLATE nocase DEFAULT ('x') NOT NULL",
                        "ALTER TABLE t ADD COLUMN c TEXT CONSTRAINT named CHECK (c in ('a','b'))",
                        "ALTER TABLE t ADD COLUMN g TEXT AS (a||'y')"));
    }

    @Test
    void rebuiltTablesEqualDirectOnes() throws Exception {
        List<String> around = List.of(
                "CREATE TABLE c (p_id INTEGER REFERENCES p (id) ON DELETE CASCADE)",
                "CREATE INDEX p_k ON p (k)",
                "CREATE VIEW v AS SELECT k FROM p",
                "CREATE TRIGGER r AFTER INSERT ON p BEGIN UPDATE p SET k = 'x' WHERE id = new.id; END");
        String table = " (id INTEGER PRIMARY KEY AUTOINCREMENT, k TEXT NOT NULL, parent_id INTEGER REFERENCES p (id))";
        assertSame(
                join(List.of(List.of("CREATE TABLE p" + table), around)),
                join(List.of(
                        List.of("CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, old TEXT)"),
                        around.subList(0, 1),
                        List.of(
                                "CREATE TABLE \"__new_p\"" + table,
                                "DROP TABLE p",
                                "ALTER TABLE \"__new_p\" RENAME TO p"),
                        around.subList(1, 4))));
    }

    @Test
    void renamedTablesAndColumnsEqualDirectOnes() throws Exception {
        assertSame(
                List.of(
                        "CREATE TABLE people (id INTEGER PRIMARY KEY, title TEXT CHECK (title <> ''))",
                        "CREATE TABLE jobs (person_id INTEGER REFERENCES people (id), FOREIGN KEY (person_id)"
                                + " REFERENCES people)",
                        "CREATE INDEX people_title ON people (title) WHERE title IS NOT NULL",
                        "CREATE VIEW v AS SELECT title FROM people",
                        "CREATE TRIGGER r AFTER UPDATE OF title ON people BEGIN SELECT new.title; END"),
                List.of(
                        "CREATE TABLE folk (id INTEGER PRIMARY KEY, \"current role\" TEXT CHECK (\"current role\" <> ''))",
                        "CREATE TABLE jobs (person_id INTEGER REFERENCES folk (id), FOREIGN KEY (person_id)"
                                + " REFERENCES folk)",
                        "CREATE INDEX people_title ON folk (\"current role\") WHERE \"current role\" IS NOT NULL",
                        "CREATE VIEW v AS SELECT \"current role\" FROM folk",
                        "CREATE TRIGGER r AFTER UPDATE OF \"current role\" ON folk BEGIN SELECT new.\"current role\"; END",
                        "ALTER TABLE folk RENAME TO people",
                        "ALTER TABLE people RENAME COLUMN \"current role\" TO title"));
    }

    @Test
    void alteredConstraintsEqualDirectOnes() throws Exception {
        assertSame(
                List.of("CREATE TABLE t (a TEXT NOT NULL, b TEXT, CHECK (a <> b))"),
                List.of(
                        "CREATE TABLE t (a TEXT, b TEXT NOT NULL, c TEXT, CONSTRAINT old CHECK (a = b))",
                        "ALTER TABLE t DROP COLUMN c",
                        "ALTER TABLE t DROP CONSTRAINT old",
                        "ALTER TABLE t ADD CONSTRAINT fresh CHECK (a <> b)",
                        "ALTER TABLE t ALTER COLUMN a SET NOT NULL",
                        "ALTER TABLE t ALTER COLUMN b DROP NOT NULL"));
    }

    @Test
    void readsWhatThePragmasDoNotTell() throws Exception {
        CatalogTable table = SqliteDatabase.read(
                        PARENT,
                        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, n DECIMAL(10, 2) NOT NULL DEFAULT (1+1)"
                                + " COLLATE NOCASE, p_id INT, CHECK (n > 0), FOREIGN KEY (p_id) REFERENCES p (id))")
                .tables()
                .get("t");
        CatalogColumn column = table.columns().get("n");
        assertThat(column.type().sql()).isEqualTo("DECIMAL(10, 2) COLLATE NOCASE");
        assertThat(column.nullable()).isFalse();
        assertThat(column.defaultValue().orElseThrow().sql()).isEqualTo("(1 + 1)");
        assertThat(table.columns().get("id").identity()).isTrue();
        assertThat(table.constraints().stream().map(CatalogConstraint::name))
                .containsExactlyInAnyOrder("PRIMARY KEY (id)", "CHECK (n > 0)", "FOREIGN KEY (p_id) REFERENCES p (id)");
        CatalogConstraint key = table.constraints().get("FOREIGN KEY (p_id) REFERENCES p (id)");
        assertThat(key.columns()).containsExactly("p_id");
        assertThat(key.references()).contains("p");
    }

    @Test
    void virtualTablesAreKeptAndTheirShadowsAreNot() throws Exception {
        Catalog catalog = SqliteDatabase.read("CREATE VIRTUAL TABLE notes USING fts5(body)");
        assertThat(catalog.tables().names()).containsExactly("notes");
        assertThat(catalog.tables().get("notes").options()).isEqualTo(Map.of("virtual", "USING fts5(body)"));
    }

    @Test
    void historyIsLeftOut() throws Exception {
        Catalog catalog = SqliteDatabase.read(
                "CREATE TABLE schema_migrations (id TEXT)",
                "CREATE INDEX i ON schema_migrations (id)",
                "CREATE TABLE schema_migration_events (id TEXT)");
        assertThat(catalog).isEqualTo(Catalog.EMPTY);
    }

    @Test
    void aStatementThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> new SqliteReading().read("CREATE TABLE t (a TEXT FROBNICATE)x"))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("table t");
    }

    @Test
    void marksTellTheNextNumberEvenWhereTheHighestRowIsGone() throws Exception {
        try (SqliteDatabase database = SqliteDatabase.with(List.of(
                "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT)",
                "CREATE TABLE b (id INTEGER PRIMARY KEY AUTOINCREMENT)"))) {
            Scripts.run(database.connection(), List.of("INSERT INTO a VALUES (7)", "DELETE FROM a"));
            assertThat(CatalogInspectors.identityMarks("sqlite").read(database.connection()))
                    .isEqualTo(Map.of("a", "8"));
        }
        try (SqliteDatabase empty = SqliteDatabase.with(List.of())) {
            assertThat(CatalogInspectors.identityMarks("sqlite").read(empty.connection()))
                    .isEmpty();
        }
    }

    private static List<String> join(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static void assertSame(List<String> one, List<String> other) throws Exception {
        Catalog expected = SqliteDatabase.read(one);
        Catalog found = SqliteDatabase.read(other);
        assertThat(CatalogDifference.between(expected, found)).isEmpty();
        assertThat(found).isEqualTo(expected);
    }

    /** Reads one statement without a database that would refuse it. */
    private static final class SqliteReading {
        Catalog read(String sql) {
            CatalogAssembly assembly = new CatalogAssembly();
            TableReader.read(sql, assembly.addTable("t", Optional.empty()));
            return assembly.build();
        }
    }
}
