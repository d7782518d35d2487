package dev.plinth.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.cli.Plinth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/** Every sample is fresh: what is committed of it, its evidence too, is what its commands write today. */
class SamplesTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> isGenerated() throws IOException {
        return each(sample ->
                assertThat(Plinth.run("check", "-p", sample.toString())).isZero());
    }

    /** The main job, in a copy without its output: all of it is generated anew, what others follow, too. */
    @TestFactory
    Stream<DynamicTest> isProven() throws IOException {
        return each(sample -> {
            Path name = sample.getFileName();
            Path copy = folder.resolve("samples").resolve(name);
            Path output = Path.of("..", "generated-sql").resolve(name);
            write(texts(sample), copy);

            assertThat(Plinth.run("prove", "--quiet", "-p", copy.toString())).isZero();

            Set<Map.Entry<String, String>> stale = new HashSet<>(texts(output).entrySet());
            stale.removeAll(texts(copy.resolve("..").resolve(output)).entrySet());
            assertThat(stale)
                    .extracting(Map.Entry::getKey)
                    .as("stale: delete generated-sql/" + name + " and run ./plinth prove -p samples/" + name)
                    .isEmpty();
        });
    }

    private static Stream<DynamicTest> each(ThrowingConsumer<Path> test) throws IOException {
        List<Path> samples;
        try (Stream<Path> folders = Files.list(Path.of("."))) {
            samples = folders.filter(folder -> Files.exists(folder.resolve("plinth.yaml")))
                    .sorted()
                    .toList();
        }
        assertThat(samples).isNotEmpty();
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> test.accept(sample)));
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            texts.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    private static void write(SortedMap<String, String> texts, Path folder) throws IOException {
        for (String name : texts.keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, texts.get(name));
        }
    }
}
