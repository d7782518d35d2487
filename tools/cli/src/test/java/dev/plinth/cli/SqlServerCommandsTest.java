package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqlServerEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Databases of SQL Server, on the server that the environment names. Names are in lower case, and there is neither a default nor an
 * index: a Babelfish gives names so, and calls those as it likes.
 */
class SqlServerCommandsTest extends SmallProject {
    private static final String SHOP = """
            CREATE TABLE customers (
              id bigint IDENTITY(1,1) NOT NULL CONSTRAINT customers_pkey PRIMARY KEY,
              name nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
              born date NULL
            );
            GO
            CREATE TABLE orders (
              id int NOT NULL CONSTRAINT orders_pkey PRIMARY KEY,
              customer_id bigint NOT NULL,
              total decimal(10,2) NOT NULL CONSTRAINT orders_total_check CHECK (total >= 0),
              CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
            );
            GO
            CREATE VIEW large AS SELECT id FROM orders WHERE total > 100
            GO
            CREATE PROCEDURE greet @name nvarchar(10) AS BEGIN SELECT @name END
            GO
            """;

    private static final String VARIABLE = SqlServerEngine.VARIABLE;

    @BeforeEach
    void needsServer() {
        String url = System.getenv(VARIABLE);
        if (url == null || url.isEmpty()) {
            System.out.println("not executed on SQL Server: " + VARIABLE + " names no server");
        }
        assumeTrue(url != null && !url.isEmpty(), VARIABLE + " names no server");
    }

    @Test
    void aScriptBecomesASchemaAndADatabaseIsHeldAgainstIt() throws Exception {
        Path script = Files.writeString(folder.resolve("shop.sql"), SHOP);
        Path schema = folder.resolve("shop.yaml");
        assertThat(plinth(
                        "import", "--script", script.toString(), "--dialect", "sqlserver", "--out", schema.toString()))
                .as(output())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(schema))
                .contains("bigint primary key identity")
                .contains("customer_id: -> customers on delete cascade")
                .contains("decimal(10,2) check >= 0")
                .contains("SELECT id FROM orders WHERE total > 100")
                .contains("procedure greet");
        assertThat(output()).doesNotContain("not said");
        try (ScratchEngine engine = SqlServerEngine.ofEnvironment().orElseThrow();
                ScratchDatabase database = engine.create()) {
            database.run(SHOP);
            try (Connection connection = database.connect()) {
                String url = System.getenv(VARIABLE)
                        .replaceFirst("databaseName=[^;]*", "databaseName=" + connection.getCatalog());
                diff(schema, url, "no difference");
                try (Statement statement = connection.createStatement()) {
                    statement.execute("ALTER TABLE orders ADD note nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL");
                    statement.execute("ALTER TABLE orders ADD CONSTRAINT orders_id_check CHECK (id > 0)");
                }
                diff(schema, url, "2 steps");
                assertThat(Files.readString(folder.resolve("changes/up.sql")))
                        .contains("ALTER TABLE [dbo].[orders] ADD [note] nvarchar(20)");
            }
        }
    }

    private void diff(Path schema, String url, String expected) {
        assertThat(plinth(
                        "diff",
                        "--from",
                        schema.toString(),
                        "--to",
                        url,
                        "--out",
                        folder.resolve("changes").toString()))
                .as(output())
                .isEqualTo(ExitCode.DONE);
        assertThat(output()).contains(expected);
    }
}
