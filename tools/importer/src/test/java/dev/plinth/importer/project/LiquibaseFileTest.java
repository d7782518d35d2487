package dev.plinth.importer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiquibaseFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private MigrationScripts scripts(String text, String... placeholders) throws IOException {
        Path file = Files.writeString(folder.resolve("changelog.sql"), text);
        Map<String, String> values = placeholders.length == 0 ? Map.of() : Map.of(placeholders[0], placeholders[1]);
        return LiquibaseFile.scripts(file, "postgresql", new Placeholders(values));
    }

    @Test
    void changeSetsAreRunInTheirOrderWithoutTheirRollbacks() throws IOException {
        MigrationScripts found = scripts("""
                --liquibase formatted sql

                --property name:kind value:"text"
                --changeset anna:1 labels:v1 context:test runInTransaction:false
                --comment: the first
                CREATE TABLE one (a ${kind}, b ${other}, c ${unknown});
                --rollback DROP TABLE one;
                --changeset "Bert B.":"second one" stripComments:false
                CREATE TABLE two (a int);
                /* liquibase rollback
                DROP TABLE two;
                */
                -- changeset anna:3
                --ignoreLines:start
                CREATE TABLE none (a int);
                --ignoreLines:end
                CREATE TABLE three (a int);
                """, "other", "int");
        assertThat(found.scripts())
                .containsExactly(
                        new MigrationScript(
                                "changelog.sql::1::anna", "CREATE TABLE one (a text, b int, c ${unknown});\n"),
                        new MigrationScript("changelog.sql::second one::Bert B.", "CREATE TABLE two (a int);\n\n"),
                        new MigrationScript("changelog.sql::3::anna", "CREATE TABLE three (a int);\n"));
    }

    @Test
    void changeSetsOfOtherDatabasesAreNamed() throws IOException {
        MigrationScripts found = scripts("""
                --liquibase formatted sql
                --changeset a:1 dbms:h2,mssql
                CREATE TABLE one (a int);
                --changeset a:2 dbms:!h2
                CREATE TABLE two (a int);
                --changeset a:3 dbms:h2,postgresql
                CREATE TABLE three (a int);
                --changeset a:4 dbms:!postgresql
                CREATE TABLE four (a int);
                --changeset a:5 ignore:true
                CREATE TABLE five (a int);
                """);
        assertThat(found.scripts().stream().map(MigrationScript::name))
                .containsExactly("changelog.sql::2::a", "changelog.sql::3::a");
        assertThat(found.ignored())
                .containsExactly(
                        "changelog.sql::1::a, which is not for postgresql",
                        "changelog.sql::4::a, which is not for postgresql",
                        "changelog.sql::5::a, which is not for postgresql");
    }

    @Test
    void statementsArePartedByADelimiterThatIsSaid() throws IOException {
        MigrationScripts found = scripts("""
                --liquibase formatted sql
                --changeset a:1 endDelimiter://
                CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1;' //
                CREATE TABLE two (a int) //
                """);
        assertThat(found.scripts().stream().map(script -> script.sql().strip()))
                .containsExactly(
                        "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1;'", "CREATE TABLE two (a int)");
    }

    @Test
    void whatOnlyLiquibaseCanRunIsRefusedByNameWithTheWayOut() {
        assertThatThrownBy(() -> scripts("<databaseChangeLog/>"))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("changelog.sql does not begin with `--liquibase formatted sql`")
                .hasMessageContaining("liquibase update-sql");
        assertThatThrownBy(
                        () -> scripts("--liquibase formatted sql\n--changeset a:1\n--preconditions onFail:MARK_RAN\n"))
                .hasMessageContaining("changelog.sql::1::a says `--preconditions onFail:MARK_RAN`");
        assertThatThrownBy(() -> scripts("--liquibase formatted sql\n--changeset a:1 failOnError:false\n"))
                .hasMessageContaining("changelog.sql::1::a says failOnError:false");
        assertThatThrownBy(() -> scripts("--liquibase formatted sql\n--include file:other.sql\n"))
                .hasMessageContaining("changelog.sql says `--include file:other.sql`");
        assertThatThrownBy(() -> scripts("--liquibase formatted sql\n--changeset nobody\n"))
                .hasMessageContaining("an author and an id");
    }
}
