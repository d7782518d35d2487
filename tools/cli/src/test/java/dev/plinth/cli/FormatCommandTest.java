package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plinth fmt} as a person and a pipeline see it. */
class FormatCommandTest {
    private static final String UGLY = "tables:\n    t:\n        columns: {id: int}   # key\n";
    private static final String PRETTY = "tables:\n  t:\n    columns: { id: int }  # key\n";

    @TempDir
    private Path folder;

    private Path schema;

    @BeforeEach
    void makeProject() throws Exception {
        schema = folder.resolve("schema.yaml");
        Files.writeString(
                folder.resolve("plinth.yaml"), "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\n");
        Files.writeString(schema, UGLY);
    }

    @Test
    void checkListsWhatIsNotFormattedAndWritesNothing() throws Exception {
        Streams streams = Streams.of("fmt", "--check", "-p", folder.toString());
        assertThat(streams.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(streams.out()).startsWith(schema + "\n").doesNotContain("plinth.yaml");
        assertThat(schema).hasContent(UGLY);
    }

    @Test
    void formatsAProjectOnceAndThenFindsNothing() throws Exception {
        assertThat(Streams.of("fmt", "-p", folder.toString()).exitCode()).isZero();
        assertThat(Files.readString(schema)).isEqualTo(PRETTY);
        assertThat(Streams.of("fmt", "--check", "-p", folder.toString()).exitCode())
                .isZero();
        assertThat(Streams.of("fmt", "-p", folder.toString()).out()).contains("all formatted already");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsOnly("plinth.yaml", "schema.yaml");
        }
    }

    @Test
    void formatsTheFilesThatAreNamed() throws Exception {
        Streams streams = Streams.of("fmt", schema.toString(), "--json");
        assertThat(streams.exitCode()).isZero();
        assertThat(streams.out()).contains("\"formatted\": [").contains("schema.yaml");
        assertThat(Files.readString(schema)).isEqualTo(PRETTY);
    }

    @Test
    void oneFileThatCannotBeReadLeavesAllAsTheyAre() throws Exception {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "tables:\n  t:\n    colums: { id: int }\n");
        Streams streams = Streams.of("fmt", "-p", folder.toString(), schema.toString(), broken.toString());
        assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(streams.errors()).contains("broken.yaml:3:5: PL-1101").contains("^^^^^^");
        assertThat(Files.readString(schema)).isEqualTo(UGLY);
    }

    @Test
    void aProjectWhoseFilesAreNotFoundIsRefused() throws Exception {
        Path configuration = folder.resolve("plinth.yaml");
        Files.writeString(configuration, Files.readString(configuration).replace("schema.yaml", "shema.yaml"));
        Streams streams = Streams.of("fmt", "-p", folder.toString());
        assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(streams.errors()).contains("plinth.yaml:4:9: PL-1001").contains("1 problem;");
    }

    @Test
    void saysWhichFileIsNotThere() {
        Streams streams = Streams.of("fmt", folder.resolve("no.yaml").toString());
        assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(streams.errors()).contains("there is no file");
        assertThat(Streams.of("fmt", "-p", folder.resolve("nowhere").toString()).exitCode())
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path link = folder.resolve("link.yaml");
        Files.createSymbolicLink(link, schema);
        assertThat(Streams.of("fmt", link.toString()).exitCode()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(schema)).isEqualTo(PRETTY);
        assertThat(List.of(PRETTY)).contains(Files.readString(link));
    }
}
