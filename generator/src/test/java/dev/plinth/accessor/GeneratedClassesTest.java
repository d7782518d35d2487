package dev.plinth.accessor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.model.Schema;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of the library stand among the sources of the tests that use them, where people can read them. */
class GeneratedClassesTest {
    private static final Path SCHEMA = Path.of("src/test/accessors/library.yaml");

    private static final Path SOURCES = Path.of("..", "tools", "accessor-runtime", "src", "test", "java");
    private static final String PACKAGE = "dev.plinth.access.library";

    /** {@code -Dgolden=write} writes them. */
    @Test
    void areAsCommitted() throws IOException {
        SortedMap<String, String> expected = Accessors.of(schema(), PACKAGE);
        Path folder = SOURCES.resolve(PACKAGE.replace('.', '/'));
        if ("write".equals(System.getProperty("golden"))) {
            write(expected, folder);
        }
        assertThat(read(folder)).isEqualTo(expected);
    }

    private static Schema schema() {
        SchemaReading reading = SchemaReader.read(List.of(SCHEMA));
        return reading.resolved()
                .orElseThrow(() -> new AssertionError(reading.diagnostics()))
                .schema();
    }

    private static void write(SortedMap<String, String> files, Path folder) throws IOException {
        for (String old : read(folder).keySet()) {
            Files.delete(SOURCES.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = SOURCES.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(SOURCES.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
