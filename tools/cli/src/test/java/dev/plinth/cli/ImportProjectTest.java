package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Projects of Flyway and Liquibase, whose own scripts are run on a scratch database. */
class ImportProjectTest extends SmallProject {
    private Path flyway(String dialect) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("migration-" + dialect));
        Files.writeString(
                migrations.resolve("V1__people.sql"),
                "CREATE TABLE ${prefix}people (id int PRIMARY KEY, name varchar(40) NOT NULL);");
        Files.writeString(migrations.resolve("V2__more.sql"), "ALTER TABLE ${prefix}people ADD COLUMN born date;");
        Files.writeString(
                migrations.resolve("V10__index.sql"),
                dialect.equals("postgresql")
                        ? "-- as live\nCREATE INDEX CONCURRENTLY app_people_name ON ${prefix}people (name);\n"
                                + "CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$BEGIN RETURN 1; END$$;"
                        : "CREATE INDEX app_people_name ON ${prefix}people (name);");
        Files.writeString(migrations.resolve("R__views.sql"), "CREATE VIEW names AS SELECT name FROM ${prefix}people;");
        return migrations;
    }

    @Test
    void aProjectOfFlywayIsRunInItsOrder() throws Exception {
        for (String dialect : new String[] {"h2", "postgresql", "sqlite"}) {
            Path out = folder.resolve(dialect + ".yaml");
            assertThat(plinth(
                            "import",
                            "--flyway",
                            flyway(dialect).toString(),
                            "--placeholder",
                            "prefix=app_",
                            "--dialect",
                            dialect,
                            "--out",
                            out.toString()))
                    .as(output())
                    .isEqualTo(ExitCode.DONE);
            assertThat(Files.readString(out).toLowerCase(Locale.ROOT))
                    .contains("app_people:")
                    .contains("born:")
                    .contains("app_people_name: [name")
                    .contains("names:");
        }
    }

    @Test
    void whatFlywayWouldRefuseIsWrongInput() throws Exception {
        assertThat(plinth("import", "--flyway", flyway("sqlite").toString(), "--dialect", "sqlite"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("V1__people.sql: the placeholder ${prefix} has no value");
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("V1__one.sql"), "CREATE TABLE one (a int);");
        Files.writeString(broken.resolve("V2__two.sql"), "ALTER TABLE two ADD b int;");
        assertThat(plinth("import", "--flyway", broken.toString(), "--dialect", "sqlite"))
                .isEqualTo(ExitCode.DATABASE);
        assertThat(output()).contains("V2__two.sql: ").contains("no such table: two");
    }

    @Test
    void aChangelogOfLiquibaseIsRunInItsOrder() throws Exception {
        Path changelog = Files.writeString(folder.resolve("changelog.sql"), """
                --liquibase formatted sql
                --changeset anna:1
                CREATE TABLE people (id int PRIMARY KEY, name varchar(40) NOT NULL);
                --rollback DROP TABLE people;
                --changeset anna:2 dbms:h2
                DROP TABLE people;
                --changeset anna:3
                CREATE INDEX people_name ON people (name);
                """);
        assertThat(plinth("import", "--liquibase", changelog.toString(), "--dialect", "sqlite"))
                .as(output())
                .isEqualTo(ExitCode.DONE);
        assertThat(output())
                .contains("people_name: [name]")
                .contains("not run: changelog.sql::2::anna, which is not for sqlite");
    }
}
