package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is refused behind reading is told as any other mistake is: place, line, caret, code and way out. */
class RefusalsTest extends SmallProject {
    @TestFactory
    Stream<DynamicTest> theExamplesOfTheExplanations() {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.code().startsWith("PL-2"))
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> {
                    Path wrong = written(code + "-wrong", Explanations.of(code).wrong());
                    assertThat(plinth("generate", "-p", wrong.toString())).isEqualTo(ExitCode.WRONG_INPUT);
                    assertThat(output()).contains(": " + code.code() + " ").contains("1 problem;");
                    Path right = written(code + "-right", Explanations.of(code).right());
                    assertThat(plinth("generate", "-p", right.toString())).isZero();
                }));
    }

    /** Files begin with {@code ===} and their paths. */
    private Path written(String name, String example) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        for (String part : example.split("(?m)^=== ")) {
            if (!part.isBlank()) {
                Path file =
                        project.resolve(part.lines().findFirst().orElseThrow().strip());
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(part.indexOf('\n') + 1));
            }
        }
        return project;
    }

    @Test
    void whatTheOldestDeclaredVersionHasNotIsRefused() throws Exception {
        String project = PROJECT.replace("[sqlite]", "[postgresql]").replace("migrations: migrations\n", "");
        declare("views: { names: { select: SELECT name FROM items } }");
        Files.writeString(folder.resolve("plinth.yaml"), project + "since: { postgresql: 14 }\n");
        for (String command : List.of("check", "generate")) {
            assertThat(plinth(command, "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output())
                    .contains(
                            "PL-2001 postgresql: views/names: a view with the rights of who reads it (security_invoker)"
                                    + " needs PostgreSQL 15, and this has to run on 14")
                    .contains("hint: write `security: definer` where those of its owner may serve; or say"
                            + " `since: { postgresql: 15 }`");
        }
        Files.writeString(folder.resolve("plinth.yaml"), project + "since: { postgresql: 15 }\n");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        Files.writeString(folder.resolve("plinth.yaml"), project + "since: { postgresql: 12 }\n");
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("13");
    }

    @Test
    void aDraftRefusesWhatNoEngineCouldRunAndWritesNothing() throws Exception {
        declare("enums: { mood: { values: [calm, busy], native: true } }");
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[postgresql]"));
        assertThat(plinth("draft", "items", "-p", project())).isZero();
        declare("enums: { mood: [calm, busy] }");
        assertThat(plinth("draft", "held_another_way", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("migrations/000_items.yaml:")
                .contains(": PL-2002 postgresql: enums/mood: an enum that is held another way is another type")
                .contains("hint: make a new enum, and alter the columns to it");
        assertThat(migrations()).containsExactly("000_items.yaml");
    }

    @Test
    void aMoveThatH2CannotMakeIsToldAtTheDraft() throws Exception {
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[h2]"));
        assertThat(plinth("draft", "items", "-p", project())).isZero();
        Files.writeString(
                folder.resolve("schema.yaml"),
                "schemas: { stock: {} }\n" + SCHEMA.replace("  items:\n", "  stock.items:\n    was: items\n"));
        assertThat(plinth("draft", "stock", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .startsWith("schema.yaml:3:3: PL-2002 h2: tables/stock.items: H2 cannot move a table to another schema")
                .contains("    3 |   stock.items:\n      |   ^^^^^^^^^^^\n");
        assertThat(migrations()).containsExactly("000_items.yaml");
    }

    @Test
    void whatAnEngineCannotHoldIsMarkedWhereItStands() throws Exception {
        Files.writeString(folder.resolve("schema.yaml"), """
                tables:
                  items:
                    columns: { id: int }
                    partitions: { by: list, on: id, into: { ones: { in: [1] } } }
                """);
        assertThat(plinth("draft", "items", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .startsWith("schema.yaml:4:5: PL-2001 sqlite: tables/items/partitions: sqlite has no partitions")
                .contains("      |     ^^^^^^^^^^");
    }

    @Test
    void whatCannotBeBridgedIsMarkedForAMachineToo() throws Exception {
        plinth("draft", "items", "-p", project());
        Files.writeString(folder.resolve("schema.yaml"), """
                tables:
                  items:
                    columns:
                      id: { type: varchar(20), was: name }
                """);
        for (String command : List.of("draft", "generate", "check")) {
            List<String> arguments = command.equals("draft")
                    ? List.of("draft", "more", "-p", project(), "--json")
                    : List.of(command, "-p", project(), "--json");
            assertThat(plinth(arguments.toArray(new String[0]))).isEqualTo(ExitCode.WRONG_INPUT);
            JsonObject problem = problem();
            assertThat(problem.get("code").getAsString()).isEqualTo("PL-2003");
            assertThat(problem.get("line").getAsInt()).isEqualTo(4);
        }
    }

    @Test
    void aDiffTellsThePlaceInTheSchemaAfter() throws Exception {
        Path after = folder.resolve("after.yaml");
        Files.writeString(after, SCHEMA + "sequences: { numbers: {} }\n");
        String[] diff = {
            "diff", "--from", folder.resolve("schema.yaml").toString(), "--to", after.toString(), "--dialect", "sqlite"
        };
        assertThat(plinth(diff)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("after.yaml:6:14: PL-2001 sqlite: sequences/numbers: SQLite has no sequences")
                .contains("      |              ^^^^^^^");
    }

    private JsonObject problem() {
        String printed = output();
        return JsonParser.parseString(printed.substring(printed.indexOf("{\n"), printed.indexOf("\n}") + 2))
                .getAsJsonObject()
                .get("problems")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private void declare(String more) throws IOException {
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA + more + "\n");
    }

    private List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
