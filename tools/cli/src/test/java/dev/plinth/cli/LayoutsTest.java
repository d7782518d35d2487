package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.emit.LayoutKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a project says of its layout reaches its files. */
class LayoutsTest extends SmallProject {
    @TestFactory
    Stream<DynamicTest> theLanguageKnowsEachAndNoOther() {
        return Arrays.stream(LayoutKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> {
                    drafted(kind.word());
                    assertThat(plinth("generate", "-p", project())).as(output()).isZero();
                    assertThat(plinth("check", "-p", project())).as(output()).isZero();
                }));
    }

    @Test
    void namesFollowAPattern() throws Exception {
        drafted("{ prefixed: { pattern: \"shop-{nnnn}.{name}\" } }");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        assertThat(folder.resolve("generated/sqlite/shop-0000.items.sql")).isRegularFile();
        assertThat(folder.resolve("generated/sqlite/rollbacks/shop-0000.rollback.items.sql"))
                .isRegularFile();
    }

    @Test
    void aToolThatDoesNotKnowTheEngineIsRefused() throws Exception {
        drafted("sqitch");
        Path file = folder.resolve("plinth.yaml");
        Files.writeString(file, Files.readString(file).replace("[sqlite]", "[h2]"));
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("PL-2004 h2: output: the layout sqitch is for a tool that does not run scripts");
    }

    @Test
    void theSameProjectIsAppliedFromAnyLayout() throws Exception {
        drafted("single-file");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");
        assertThat(plinth("up", "-p", project(), "--url", url)).as(output()).isZero();
        assertThat(plinth("down", "000", "--destroy", "-p", project(), "--url", url))
                .as(output())
                .isZero();
    }

    /** Each migration is possible by itself; in one transaction the second would switch off what the first relies on. */
    @Test
    void whatHasNoFormInOneTransactionIsNamed() throws Exception {
        Files.writeString(folder.resolve("schema.yaml"), """
                tables:
                  items:
                    columns:
                      id: int primary key
                      name: varchar(20)
                      parent_id: -> items? on delete cascade
                """);
        Files.writeString(folder.resolve("migrations/001_items.yaml"), """
                migration: 001_items
                steps:
                  - create table: items
                    columns: { id: int primary key, name: varchar(30), parent_id: -> items? on delete cascade }
                """);
        Files.writeString(folder.resolve("migrations/002_clean.yaml"), """
                migration: 002_clean
                steps:
                  - delete rows: items
                    where: id < 0
                """);
        Files.writeString(folder.resolve("migrations/003_names.yaml"), """
                migration: 003_names
                steps:
                  - alter column: items.name varchar(20)
                """);
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        assertThat(folder.resolve("generated/sqlite/execute_all.sql")).doesNotExist();
        assertThat(folder.resolve("generated/sqlite/execute_all.refused.txt"))
                .content()
                .contains("sqlite: tables/items: deleting rows along foreign keys that lead back to items");
        assertThat(folder.resolve("generated/sqlite/emergency_rollback.sql")).isRegularFile();
    }

    private void drafted(String layout) throws IOException {
        Files.writeString(
                folder.resolve("plinth.yaml"),
                PROJECT.replace("output: { sql: generated }", "output: { sql: generated, layout: " + layout + " }"));
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .as(output())
                .isZero();
    }
}
