package dev.plinth.inspector.sqlite;

import static dev.plinth.inspector.Mutation.change;

import dev.plinth.inspector.Mutation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every physical difference is seen, one token at a time. */
class InspectorSqliteMutationTest {
    private static final List<String> SCRIPT = List.of(
            """
            CREATE TABLE owners (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                email TEXT NOT NULL COLLATE NOCASE DEFAULT 'nobody',
                weight NUMERIC DEFAULT (1 + 1),
                born TEXT DEFAULT CURRENT_TIMESTAMP,
                full_name TEXT GENERATED ALWAYS AS (email || ' ' || born) STORED,
                CONSTRAINT owners_email_key UNIQUE (email, born),
                CHECK (weight BETWEEN 0 AND 70)
            )
            """,
            """
            CREATE TABLE pets (
                id INTEGER NOT NULL,
                kind TEXT NOT NULL,
                name VARCHAR(20) CHECK (length(name) <= 20),
                owner_id INTEGER REFERENCES owners (id) ON DELETE CASCADE,
                friend_id INTEGER,
                friend_kind TEXT,
                PRIMARY KEY (id, kind),
                FOREIGN KEY (friend_id, friend_kind) REFERENCES pets (id, kind)
                    ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED
            ) STRICT
            """.replace("VARCHAR(20)", "TEXT"),
            "CREATE TABLE facts (k TEXT NOT NULL PRIMARY KEY, v BLOB DEFAULT x'00ff') WITHOUT ROWID",
            "CREATE INDEX pets_name ON pets (name, kind DESC)",
            "CREATE UNIQUE INDEX pets_lower ON pets (lower(name)) WHERE owner_id IS NOT NULL",
            "CREATE VIEW named AS SELECT id, name FROM pets WHERE name <> 'x'",
            """
            CREATE TRIGGER pets_kept AFTER DELETE ON pets FOR EACH ROW WHEN old.kind = 'cat' BEGIN
                INSERT INTO facts (k, v) VALUES (old.name, 1);
            END
            """,
            "CREATE TRIGGER named_in INSTEAD OF INSERT ON named BEGIN SELECT 1; END");

    private static final List<Mutation> MUTATIONS = List.of(
            change("weight NUMERIC", "weight REAL"),
            change("weight", "heft"),
            change("email TEXT NOT NULL", "email TEXT"),
            change("COLLATE NOCASE", "COLLATE RTRIM"),
            change(" COLLATE NOCASE", ""),
            change("'nobody'", "'somebody'"),
            change(" DEFAULT 'nobody'", ""),
            change("(1 + 1)", "(1 + 2)"),
            change("(1 + 1)", "2"),
            change("DEFAULT CURRENT_TIMESTAMP", "DEFAULT CURRENT_DATE"),
            change("DEFAULT CURRENT_TIMESTAMP", "DEFAULT 'CURRENT_TIMESTAMP'"),
            change(" AUTOINCREMENT", ""),
            change("id INTEGER PRIMARY KEY AUTOINCREMENT", "id INTEGER PRIMARY KEY DESC"),
            change("|| ' ' ||", "|| '-' ||"),
            change("STORED", "VIRTUAL"),
            change("UNIQUE (email, born)", "UNIQUE (born, email)"),
            change("UNIQUE (email, born)", "UNIQUE (email)"),
            change("UNIQUE (email, born)", "UNIQUE (email, born) ON CONFLICT IGNORE"),
            change("CONSTRAINT owners_email_key UNIQUE (email, born),", ""),
            change("BETWEEN 0 AND 70", "BETWEEN 0 AND 71"),
            change("BETWEEN 0 AND 70", "NOT BETWEEN 0 AND 70"),
            change("length(name) <= 20", "length(name) < 20"),
            change("length(name) <= 20", "length(kind) <= 20"),
            change("ON DELETE CASCADE", "ON DELETE SET NULL"),
            change("ON DELETE CASCADE", "ON UPDATE CASCADE"),
            change("ON DELETE CASCADE", "ON DELETE RESTRICT"),
            change(" DEFERRABLE INITIALLY DEFERRED", ""),
            change("INITIALLY DEFERRED", ""),
            change("REFERENCES pets (id, kind)", "REFERENCES pets (kind, id)"),
            change("REFERENCES owners (id)", "REFERENCES facts (k)"),
            change("PRIMARY KEY (id, kind)", "PRIMARY KEY (kind, id)"),
            change(") STRICT", ")"),
            change(" WITHOUT ROWID", ""),
            change("x'00ff'", "x'00fe'"),
            change("kind DESC", "kind"),
            change("(name, kind DESC)", "(kind DESC, name)"),
            change("pets_name", "pets_by_name"),
            change("CREATE UNIQUE INDEX", "CREATE INDEX"),
            change("lower(name)", "upper(name)"),
            change("owner_id IS NOT NULL", "owner_id IS NULL"),
            change(" WHERE owner_id IS NOT NULL", ""),
            change("name <> 'x'", "name <> 'X'"),
            change("SELECT id, name FROM", "SELECT id, name AS n FROM"),
            change("VIEW named AS", "VIEW named (a, b) AS"),
            change("AFTER DELETE", "BEFORE DELETE"),
            change("old.kind = 'cat'", "old.kind = 'dog'"),
            change("VALUES (old.name, 1)", "VALUES (old.name, 2)"),
            change("SELECT 1; END", "SELECT 2; END"),
            change("friend_kind TEXT,", "friend_kind TEXT, extra TEXT,"));

    @TestFactory
    Stream<DynamicTest> eachMutationIsSeen() throws Exception {
        return Mutation.eachIsSeen(SCRIPT, MUTATIONS, SqliteDatabase::read);
    }
}
