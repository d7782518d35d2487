package dev.plinth.dialect.sqlite;

import static dev.plinth.dialect.sqlite.SqliteFixture.column;
import static dev.plinth.dialect.sqlite.SqliteFixture.id;
import static dev.plinth.dialect.sqlite.SqliteFixture.plan;
import static dev.plinth.dialect.sqlite.SqliteFixture.references;
import static dev.plinth.dialect.sqlite.SqliteFixture.table;
import static dev.plinth.dialect.sqlite.SqliteFixture.with;
import static dev.plinth.dialect.sqlite.SqliteRebuildTest.PARENT;
import static dev.plinth.dialect.sqlite.SqliteRebuildTest.SMALLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a rebuild stops: what it leaves behind is what it found. */
class SqliteRebuildStopsTest {
    @TempDir
    private Path folder;

    private SqliteFixture database;

    @BeforeEach
    void open() throws SQLException {
        database = new SqliteFixture(folder);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static Schema schema(Table... tables) {
        return Schema.of(tables);
    }

    private void create(Schema schema) throws SQLException {
        database.run(plan(Schema.EMPTY, schema));
    }

    @Test
    void refusesInsideAForeignTransaction() throws SQLException {
        create(schema(PARENT));
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x')", "BEGIN");
        assertThatThrownBy(() -> database.run(plan(schema(PARENT), schema(SMALLER))))
                .hasMessageContaining("in a transaction already");
        database.execute("COMMIT");
        assertThat(database.rows("SELECT id, name, old FROM parents")).containsExactly("1|a|x");
    }

    @Test
    void refusesToLoseWhatIsNotDeclared() throws SQLException {
        create(schema(PARENT));
        database.execute("ALTER TABLE parents ADD COLUMN secret TEXT", "INSERT INTO parents VALUES (1, 'a', 'x', 's')");
        assertThatThrownBy(() -> database.run(plan(schema(PARENT), schema(SMALLER))))
                .hasMessageContaining("columns that the schema does not declare");
        database.execute("ALTER TABLE parents DROP COLUMN secret", "CREATE INDEX mine ON parents (name)");
        assertThatThrownBy(() -> database.run(plan(schema(PARENT), schema(SMALLER))))
                .hasMessageContaining("indexes or triggers that the schema does not declare");
        assertThat(database.rows("SELECT id, name, old FROM parents")).containsExactly("1|a|x");
    }

    @Test
    void leavesTheDatabaseAsItWasWhenItFailsInTheMiddle() throws SQLException {
        Table child = with(
                table("children", id(), column("parent_id", DataType.Simple.BIGINT)),
                references("children_parent_id_fkey", "parent_id", "parents", ReferentialAction.CASCADE));
        create(schema(PARENT, child));
        database.execute(
                "INSERT INTO parents VALUES (1, 'a', 'x'), (2, 'a', 'y')", "INSERT INTO children VALUES (10, 1)");
        List<String> objects = database.objects();
        Table unique = with(SMALLER, new Constraint.Unique("parents_name_key", List.of("name")));
        assertThatThrownBy(() -> database.run(plan(schema(PARENT, child), schema(unique, child))))
                .hasMessageContaining("UNIQUE");
        assertThat(database.objects()).isEqualTo(objects);
        assertThat(database.rows("SELECT id, name, old FROM parents")).containsExactly("1|a|x", "2|a|y");
        assertThat(database.rows("SELECT id FROM children")).containsExactly("10");
        assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("1");
    }

    @Test
    void refusesValuesThatTheNewTypeCannotHold() throws SQLException {
        Table numbers = table("numbers", id(), column("value", DataType.Simple.TEXT));
        Table narrowed = table("numbers", id(), column("value", DataType.Simple.INT));
        create(schema(numbers));
        database.execute("INSERT INTO numbers VALUES (1, '12'), (2, 'twelve')");
        assertThatThrownBy(() -> database.run(plan(schema(numbers), schema(narrowed))))
                .hasMessageContaining("do not fit int");
        database.execute("DELETE FROM numbers WHERE id = 2");
        database.run(plan(schema(numbers), schema(narrowed)));
        assertThat(database.rows("SELECT value, typeof(value) FROM numbers")).containsExactly("12|integer");
    }
}
