package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Explanations;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.testing.Documents;
import dev.plinth.testing.ExampleProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The published JSON Schema is what the reader's tables say, and an independent validator agrees with the reader about
 * shapes: run with {@code -Dgolden=write} after a change of the tables, and read what changed.
 */
class JsonSchemaTest {
    private static final Path PUBLISHED = Path.of("../docs/schema", JsonSchema.FILE_NAME);

    /** What is about shape: keys, kinds, words, dialects, and types where a text begins with one. */
    private static final Set<String> OF_SHAPE = Set.of(
            DiagnosticCode.UNKNOWN_KEY.code(),
            DiagnosticCode.MISPLACED_KEY.code(),
            DiagnosticCode.MISSING_KEY.code(),
            DiagnosticCode.WRONG_KIND.code(),
            DiagnosticCode.WRONG_VALUE.code(),
            DiagnosticCode.UNKNOWN_DIALECT.code(),
            DiagnosticCode.UNKNOWN_TYPE.code(),
            DiagnosticCode.UNKNOWN_STEP.code(),
            DiagnosticCode.BAD_FINGERPRINT.code());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    @TempDir
    Path directory;

    @Test
    void whatIsPublishedIsWhatTheReaderKnows() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, JsonSchema.text());
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(JsonSchema.text());
    }

    @Test
    void itIsAJsonSchemaItself() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JsonSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyPropertyIsDescribed() {
        List<String> without = new ArrayList<>();
        describe("", load(JsonSchema.text()), without);
        assertThat(without).isEmpty();
    }

    private static void describe(String path, Object part, List<String> without) {
        if (part instanceof List<?> list) {
            list.forEach(item -> describe(path, item, without));
        } else if (part instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, property) -> {
                    boolean described = property instanceof Map<?, ?> fields
                            && fields.get("description") instanceof String text
                            && text.endsWith(".");
                    if (!described) {
                        without.add(path + "/" + name);
                    }
                });
            }
            map.forEach((name, value) -> describe(path + "/" + name, value, without));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsValidIsValid() throws IOException {
        return Documents.valid().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(problems(Files.readString(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> rightExamplesAreValid() {
        return Arrays.stream(DiagnosticCode.values())
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> {
                    String example = Explanations.of(code).right();
                    Map<String, String> files =
                            example.startsWith("=== ") ? ExampleProject.parts(example) : Map.of("schema.yaml", example);
                    files.forEach((name, text) -> {
                        if (name.endsWith(".yaml")) {
                            assertThat(problems(text)).as(name).isEmpty();
                        }
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> wrongShapesAreWrong() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Documents.in(Path.of("src/test/cases/invalid"))) {
            SchemaReading reading = SchemaReader.read(List.of(file));
            if (isOfShape(reading.diagnostics()) && isYaml(Files.readString(file))) {
                tests.add(wrong(file.toString(), Files.readString(file)));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> wrongShapesOfProjectsAreWrong() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/cases/invalid-projects"))) {
            for (Path file : files.sorted().toList()) {
                Map<String, String> parts = new LinkedHashMap<>(ExampleProject.parts(Files.readString(file)));
                parts.remove("diagnostics");
                Path project = Files.createDirectory(directory.resolve(file.getFileName()));
                ExampleProject.write(project, Files.readString(file));
                List<Diagnostic> diagnostics = ProjectReader.read(project).diagnostics();
                parts.forEach((name, text) -> {
                    if (isOfShape(diagnostics.stream()
                                    .filter(found -> found.span().file().equals(name))
                                    .toList())
                            && isYaml(text)) {
                        tests.add(wrong(file.getFileName() + " " + name, text));
                    }
                });
            }
        }
        return tests.stream();
    }

    private static boolean isOfShape(List<Diagnostic> diagnostics) {
        Set<String> codes = new HashSet<>();
        diagnostics.forEach(found -> codes.add(found.code()));
        codes.retainAll(OF_SHAPE);
        return !codes.isEmpty();
    }

    private static DynamicTest wrong(String name, String text) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(problems(text)).as(name).isNotEmpty());
    }

    /** Whether an editor comes as far as shapes. */
    private static boolean isYaml(String text) {
        try {
            return load(text) != null;
        } catch (YamlEngineException broken) {
            return false;
        }
    }

    private static List<Error> problems(String yaml) {
        return SCHEMA.validate(JsonLines.write(load(yaml)), InputFormat.JSON);
    }

    /** As an editor sees it: scalars resolved by the core schema, keys as texts. */
    private static Object load(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object loaded = new Load(settings).loadFromString(yaml);
        return loaded == null ? "null" : withTexts(loaded);
    }

    private static Object withTexts(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> texts = new LinkedHashMap<>();
            map.forEach((key, item) -> texts.put(String.valueOf(key), withTexts(item == null ? Null.NULL : item)));
            return texts;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> withTexts(item == null ? Null.NULL : item))
                    .toList();
        }
        return value;
    }

    private enum Null {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }
}
