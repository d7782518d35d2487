package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a command that stops says why: to a person on standard error, to a machine on standard output as well. */
class ProblemsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeWrongProject() throws Exception {
        Files.writeString(
                folder.resolve("plinth.yaml"),
                "plinth: 1\nname: shop\ndialects: [sqlite]\nschema: schema.yaml\noutput: { sql: generated }\n");
        Files.writeString(folder.resolve("schema.yaml"), """
                tables:
                  items:
                    columns:
                      name: varchr(20)
                      id: int primary key
                    colour: red
                """);
    }

    @Test
    void aPersonSeesTheLineAndTheCarets() {
        Streams streams = Streams.of("generate", "-p", folder.toString());
        assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(streams.out()).isEmpty();
        assertThat(streams.errors())
                .contains("""
                        schema.yaml:4:13: PL-1205 the language has no type varchr
                            4 |       name: varchr(20)
                              |             ^^^^^^
                        """)
                .contains("hint: did you mean varchar?")
                .contains("schema.yaml:6:5: PL-1101")
                .endsWith("2 problems; plinth explain PL-1205 tells more\n")
                .doesNotContain("\u001b");
    }

    @Test
    void aMachineGetsEveryProblemOfEveryCommandThatReadsAProject() {
        for (String command : new String[] {"generate", "check", "prove", "draft"}) {
            Streams streams = command.equals("draft")
                    ? Streams.of(command, "x", "-p", folder.toString(), "--json")
                    : Streams.of(command, "-p", folder.toString(), "--json");
            assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
            JsonArray problems = problems(streams);
            assertThat(problems).hasSize(2);
            JsonObject first = problems.get(0).getAsJsonObject();
            assertThat(first.get("file").getAsString()).isEqualTo("schema.yaml");
            assertThat(first.get("line").getAsInt()).isEqualTo(4);
            assertThat(first.get("column").getAsInt()).isEqualTo(13);
            assertThat(first.get("endColumn").getAsInt()).isEqualTo(19);
            assertThat(first.get("code").getAsString()).isEqualTo("PL-1205");
            assertThat(first.get("message").getAsString()).contains("varchr");
            assertThat(first.get("hint").getAsString()).contains("varchar");
        }
    }

    @Test
    void whatHasNoPlaceIsAProblemToo() {
        Streams streams = Streams.of("check", "-p", folder.resolve("nowhere").toString(), "--json");
        assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        JsonObject problem = problems(streams).get(0).getAsJsonObject();
        assertThat(problem.get("file").isJsonNull()).isTrue();
        assertThat(problem.get("message").getAsString()).contains("there is no plinth.yaml");
        assertThat(problem.keySet()).containsExactly("file", "line", "column", "endColumn", "code", "message", "hint");
    }

    @Test
    void diffNamesItsFilesAsTheyWereGiven() {
        String file = folder.resolve("schema.yaml").toString();
        Streams streams = Streams.of("diff", "--from", file, "--to", file, "--dialect", "sqlite", "--json");
        assertThat(problems(streams).get(0).getAsJsonObject().get("file").getAsString())
                .isEqualTo(file.replace('\\', '/'));
        assertThat(streams.errors()).contains("      |             ^^^^^^\n");
    }

    @Test
    void explainsACode() {
        Streams explained = Streams.of("explain", "pl-1101");
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .startsWith("PL-1101: a key is unknown here")
                .contains("Wrong:", "Right:", "colums:");
        assertThat(Streams.of("explain").out()).contains("PL-1001  ", "PL-1502  ");
        JsonObject object = JsonParser.parseString(
                        Streams.of("explain", "1205", "--json").out())
                .getAsJsonObject();
        assertThat(object.keySet()).containsExactly("code", "title", "why", "wrong", "right");
        Streams unknown = Streams.of("explain", "PL-9999");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(unknown.errors()).contains("there is no code PL-9999");
    }

    private static JsonArray problems(Streams streams) {
        return JsonParser.parseString(streams.out()).getAsJsonObject().getAsJsonArray("problems");
    }
}
