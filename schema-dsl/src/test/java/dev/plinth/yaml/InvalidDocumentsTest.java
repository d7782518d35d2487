package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.resolve.SchemaReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every document under {@code src/test/cases} that is wrong, with exactly what an author is told about it. Run with
 * {@code -Dgolden=write} to write the expectations anew, and read what changed.
 */
class InvalidDocumentsTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String EXPECTED = "diagnostics";

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> schemas() throws IOException {
        return files("invalid", ".yaml").stream().map(file -> DynamicTest.dynamicTest(name(file), () -> schema(file)));
    }

    @TestFactory
    Stream<DynamicTest> projects() throws IOException {
        return files("invalid-projects", ".txt").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> project(file)));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void schema(Path file) throws IOException {
        SchemaReading reading = SchemaReader.read(List.of(file));
        String actual = printed(reading.diagnostics()).replace(file.toString(), name(file));
        assertThat(reading.resolved()).isEmpty();
        Path expected = file.resolveSibling(name(file).replace(".yaml", ".txt"));
        if (WRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private void project(Path file) throws IOException {
        Map<String, String> parts = parts(Files.readString(file));
        String expected = parts.getOrDefault(EXPECTED, "");
        parts.remove(EXPECTED);
        Path project = directory.resolve(name(file));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Path path = project.resolve(part.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, part.getValue());
        }
        ProjectReading reading = ProjectReader.read(project);
        assertThat(reading.project()).isEmpty();
        String actual = printed(reading.diagnostics()).replace(project.toString(), "PROJECT");
        if (WRITE) {
            parts.put(EXPECTED, actual);
            Files.writeString(
                    file,
                    parts.entrySet().stream()
                            .map(part -> "=== " + part.getKey() + "\n" + part.getValue())
                            .collect(Collectors.joining()));
            return;
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(found -> found + "\n").collect(Collectors.joining());
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split("(?m)^=== ")) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                parts.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return parts;
    }
}
