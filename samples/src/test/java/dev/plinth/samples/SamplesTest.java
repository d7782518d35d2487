package dev.plinth.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.cli.Plinth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sample is fresh, and its migrations are proven on the engine that needs nothing to start. */
class SamplesTest {
    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("."))) {
            return folders.filter(folder -> Files.exists(folder.resolve("plinth.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> isFresh() throws IOException {
        assertThat(samples()).isNotEmpty();
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getFileName().toString(),
                        () -> assertThat(Plinth.run("check", "-p", sample.toString()))
                                .isZero()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> isProvenOnSqlite() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getFileName().toString(),
                        () -> assertThat(Plinth.run("prove", "--dialect", "sqlite", "-p", sample.toString()))
                                .isZero()))
                .toList();
    }
}
