package dev.plinth.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small project, and what the command line prints about it. */
abstract class SmallProject {
    static final String PROJECT = """
            plinth: 1
            name: shop
            dialects: [sqlite]
            schema: schema.yaml
            migrations: migrations
            output: { sql: generated }
            """;
    static final String SCHEMA = """
            tables:
              items:
                columns:
                  id: int identity primary key
                  name: varchar(20) unique
            """;

    @TempDir
    Path folder;

    private final PrintStream realOut = System.out;
    private final PrintStream realError = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void makeProject() throws IOException {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT);
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA);
        Files.createDirectory(folder.resolve("migrations"));
    }

    @AfterEach
    void giveBackTheStreams() {
        System.setOut(realOut);
        System.setErr(realError);
    }

    final int plinth(String... arguments) {
        printed.reset();
        return Plinth.run(arguments);
    }

    final String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    final String project() {
        return folder.toString();
    }

    /** What a person says where a command may lose values. */
    final List<String> consent(String command, String... more) {
        List<String> said = new ArrayList<>();
        if (command.equals("down") && List.of(more).contains("000")) {
            said.add("--destroy");
        }
        if (command.equals("up") || command.equals("down")) {
            try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".yaml"))
                        .sorted()
                        .forEach(name ->
                                said.addAll(List.of("--yes", name.substring(0, name.length() - ".yaml".length()))));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return said;
    }
}
