package dev.plinth.yaml;

import static dev.plinth.yaml.FormatterTest.formatted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Explanations;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.testing.Choice;
import dev.plinth.testing.Documents;
import dev.plinth.testing.ExampleProject;
import dev.plinth.testing.RandomSchemas;
import dev.plinth.testing.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;

/** The canonical layout: nothing but the layout changes. */
class FormatterMeaningTest {
    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> everyDocumentMeansTheSameAfterwards() throws IOException {
        return Documents.valid().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertOnlyLayoutChanges(Files.readString(file))));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleMeansTheSameAfterwards() {
        return Arrays.stream(DiagnosticCode.values())
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> {
                    String example = Explanations.of(code).right();
                    Map<String, String> files =
                            example.startsWith("=== ") ? ExampleProject.parts(example) : Map.of("schema.yaml", example);
                    for (Map.Entry<String, String> file : files.entrySet()) {
                        if (file.getKey().endsWith(".yaml")) {
                            assertOnlyLayoutChanges(file.getValue());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsTheSameProjectAfterwards() throws IOException {
        return Documents.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    Path copy = Files.createTempDirectory(directory, "sample");
                    for (Path file : Documents.in(sample)) {
                        Path target = copy.resolve(sample.relativize(file).toString());
                        Files.createDirectories(target.getParent());
                        Files.writeString(target, formatted(Files.readString(file)));
                    }
                    Project before = ProjectReader.read(sample).project().orElseThrow();
                    Project after = ProjectReader.read(copy).project().orElseThrow();
                    assertThat(after.declared()).isEqualTo(before.declared());
                    assertThat(after.renames()).isEqualTo(before.renames());
                    assertThat(after.migrations()).isEqualTo(before.migrations());
                    assertThat(after.configuration()).isEqualTo(before.configuration());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsFormatted() throws IOException {
        return Documents.in(Path.of("../samples")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(formatted(Files.readString(file))).isEqualTo(Files.readString(file))));
    }

    /** Schemas with odd names and texts, as the writer writes them. */
    @TestFactory
    Stream<DynamicTest> whatIsWrittenMeansTheSameAfterwards() {
        return Seeds.each(200, random -> {
            Choice choice = new Choice(random);
            assertOnlyLayoutChanges(SchemaWriter.write(new RandomSchemas(choice, NamingStyle.SNAKE).schema()));
        });
    }

    /** Comments and blank lines at any line, indented in any way. */
    @TestFactory
    Stream<DynamicTest> noCommentIsLostWhereverItStands() throws IOException {
        List<String> documents = new ArrayList<>();
        for (Path file : Documents.valid()) {
            String text = Files.readString(file);
            if (!text.contains("|\n") && !text.contains(">")) {
                documents.add(text);
            }
        }
        return Seeds.each(300, random -> {
            Choice choice = new Choice(random);
            StringBuilder noisy = new StringBuilder();
            int number = 0;
            for (String line : choice.of(documents).lines().toList()) {
                if (choice.oneIn(3)) {
                    noisy.append(" ".repeat(random.nextInt(10)))
                            .append("# own ")
                            .append(number++)
                            .append('\n');
                }
                noisy.append(choice.oneIn(5) ? "\n" : "").append(line);
                noisy.append(choice.oneIn(4) && !line.contains("#") ? " # beside " + number++ : "")
                        .append('\n');
            }
            assertOnlyLayoutChanges(noisy.toString());
        });
    }

    private void assertOnlyLayoutChanges(String text) {
        String once = formatted(text);
        assertThat(formatted(once)).isEqualTo(once);
        assertThat(comments(once)).as(once).isEqualTo(comments(text));
        Optional<SchemaReading> before = schema(text);
        Optional<SchemaReading> after = schema(once);
        assertThat(after.flatMap(SchemaReading::resolved).map(Resolved::schema))
                .isEqualTo(before.flatMap(SchemaReading::resolved).map(Resolved::schema));
        assertThat(after.map(reading -> reading.diagnostics().size()))
                .isEqualTo(before.map(reading -> reading.diagnostics().size()));
    }

    private Optional<SchemaReading> schema(String text) {
        if (text.contains("migration:") || text.contains("plinth:")) {
            return Optional.empty();
        }
        try {
            Path file = directory.resolve("schema.yaml");
            Files.writeString(file, text);
            return Optional.of(SchemaReader.read(List.of(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the YAML library finds them, which shares nothing with the formatter; several in a line count as one. */
    private static List<String> comments(String text) {
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        List<String> comments = new ArrayList<>();
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.addAll(Arrays.asList(comment.getValue().strip().split("\\s+#\\s+")));
            }
        }
        comments.sort(null);
        return comments;
    }
}
