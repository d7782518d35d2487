package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A migration is proven with masked rows of the database that it is meant for. */
class SampleProofTest extends SmallProject {
    @BeforeEach
    void twoMigrations() throws Exception {
        Files.writeString(folder.resolve("migrations/000_init.yaml"), """
                migration: 000_init
                steps:
                  - create table: items
                    columns:
                      id: int identity primary key
                      name: varchar(20) unique
                """);
        Files.writeString(folder.resolve("migrations/001_size.yaml"), """
                migration: 001_size
                steps:
                  - add column: items.size int? check > 0
                """);
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA + "      size: int? check > 0\n");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        assertThat(plinth("up", "-p", project(), "--url", url(), "000_init"))
                .as(output())
                .isZero();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO items (name) VALUES ('Rosebud'), ('Xanadu 1941')");
        }
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private int prove() {
        return plinth("prove", "-p", project(), "--sample-from", url());
    }

    @Test
    void theNextMigrationIsProvenAndNothingIsShown() throws Exception {
        assertThat(prove()).as(output()).isZero();
        assertThat(output()).contains("masked rows", "proven      001_size").doesNotContain("Rosebud", "1941");
        assertThat(folder.resolve("generated-sql/sqlite/proof.json")).doesNotExist();
        assertThat(plinth("status", "-p", project(), "--url", url())).isZero();
        assertThat(output()).contains("pending");
    }

    @Test
    void aDatabaseThatHasRunAllHasNothingToProve() {
        assertThat(plinth("up", "-p", project(), "--url", url())).isZero();
        assertThat(prove()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("has run every migration");
    }

    @Test
    void whatIsKeptIsDeclared() throws Exception {
        String plinth = Files.readString(folder.resolve("plinth.yaml"));
        Files.writeString(folder.resolve("plinth.yaml"), plinth + "masking: { keep: [items.nam] }\n");
        assertThat(prove()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("keeps items.nam");
    }
}
