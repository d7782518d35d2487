package dev.plinth.accessor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a schema declares, its classes compile without one warning. */
class StrictCompilerTest {
    private static final Path EXAMPLES = Path.of("..", "..", "docs", "examples", "schema");
    private static final Path HOSTILE = Path.of("..", "..", "generator", "src", "test", "accessors", "hostile.yaml");

    @TempDir
    private Path classes;

    @Test
    void hasNothingToSay() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(sources(HOSTILE, "hostile"));
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.sorted().toList()) {
                String name = "example_" + example.getFileName().toString().replaceAll("\\W", "_");
                sources.addAll(sources(example, name));
            }
        }
        assertThat(compile(sources)).isEmpty();
    }

    private static List<JavaFileObject> sources(Path schema, String packageName) {
        SchemaReading reading = SchemaReader.read(List.of(schema));
        return Accessors.of(
                        reading.resolved()
                                .orElseThrow(() -> new AssertionError(reading.diagnostics()))
                                .schema(),
                        packageName)
                .entrySet()
                .stream()
                .<JavaFileObject>map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    private String compile(List<JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Writer words = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of("-Xlint:all", "-Xlint:-classfile", "-Xlint:-processing", "-Werror");
            boolean fine =
                    compiler.getTask(words, files, null, options, null, sources).call();
            assertThat(fine).as(words.toString()).isTrue();
        }
        return words.toString();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
