package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that has just begun works at once. */
class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void isGeneratedCheckedFormattedAndProven() {
        String project = folder.resolve("my shop").toString();
        assertThat(Streams.of("init", project).exitCode()).isZero();
        Streams stale = Streams.of("check", "-p", project);
        assertThat(stale.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(stale.out()).contains("is missing").doesNotContain("no migration brings");
        assertThat(Streams.of("generate", "-p", project).exitCode()).isZero();
        assertThat(Streams.of("check", "-p", project).exitCode()).isZero();
        assertThat(Streams.of("fmt", "--check", "-p", project).exitCode()).isZero();
        Streams proof = Streams.of("prove", "--dialect", "sqlite", "-p", project);
        assertThat(proof.exitCode()).as(proof.out() + proof.errors()).isZero();
    }

    @Test
    void generatesForEveryDialect() {
        String project = folder.resolve("all").toString();
        assertThat(Streams.of("init", project, "--dialect", "h2,postgresql,sqlite,sqlserver")
                        .exitCode())
                .isZero();
        assertThat(Streams.of("generate", "-p", project).exitCode()).isZero();
        Streams unknown = Streams.of("init", folder.resolve("other").toString(), "--dialect", "oracle");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(unknown.errors()).contains("there is no dialect oracle");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void everyFileNamesTheSchemaForEditorsAndItIsThere() throws Exception {
        Path project = folder.resolve("shop");
        Streams.of("init", project.toString());
        for (String name : List.of("plinth.yaml", "schema/people.yaml", "migrations/000_people.yaml")) {
            Path file = project.resolve(name);
            String first = Files.readAllLines(file).get(0);
            assertThat(first).startsWith("# yaml-language-server: $schema=");
            assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1)))
                    .isRegularFile();
        }
        assertThat(Files.readString(project.resolve("plinth.yaml"))).contains("name: shop\n");
    }

    @Test
    void overwritesNothing() throws Exception {
        Path file = folder.resolve("schema/people.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
        Streams streams = Streams.of("init", folder.toString());
        assertThat(streams.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(streams.errors()).contains("people.yaml is there already");
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve("plinth.yaml")).doesNotExist();
    }
}
