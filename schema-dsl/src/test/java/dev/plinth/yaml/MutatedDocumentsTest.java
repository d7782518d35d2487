package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticText;
import dev.plinth.diagnostic.SourceLines;
import dev.plinth.testing.Documents;
import dev.plinth.testing.Mutation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, reading and formatting it ends in a result or in diagnostics, soon, and the same each time:
 * 1,000 damaged documents in a normal run, 100,000 in the nightly size; {@code -Dseed=N} runs one batch alone.
 */
class MutatedDocumentsTest {
    private static final boolean NIGHTLY = "nightly".equals(System.getProperty("plinth.size"));
    private static final int BATCHES = NIGHTLY ? 200 : 20;
    private static final int DOCUMENTS = NIGHTLY ? 500 : 50;

    /** Wall time; a machine that is busy otherwise is given a second chance. */
    private static final long SLOW_NANOS = 1_000_000_000L;

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> endInAResultOrInDiagnostics() throws IOException {
        List<String> corpus = new ArrayList<>();
        for (Path file : Documents.valid()) {
            corpus.add(Files.readString(file));
        }
        String single = System.getProperty("seed");
        IntStream seeds = single != null ? IntStream.of(Integer.parseInt(single)) : IntStream.range(0, BATCHES);
        return seeds.mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> batch(seed, corpus)));
    }

    private void batch(int seed, List<String> corpus) throws IOException {
        Mutation mutation = new Mutation(new Random(seed), corpus);
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = mutation.document();
            try {
                check(document);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
                Path kept = Files.createTempFile("document-" + seed + "-" + i + "-", ".yaml");
                Files.write(kept, document);
                throw new AssertionError("seed " + seed + ", document " + i + ", kept in " + kept, failed);
            }
        }
    }

    private void check(byte[] document) throws IOException {
        Path file = directory.resolve("schema.yaml");
        Files.write(file, document);
        long before = System.nanoTime();
        List<Diagnostic> found = diagnostics(file);
        boolean slow = System.nanoTime() - before > SLOW_NANOS;
        if (slow) {
            long again = System.nanoTime();
            diagnostics(file);
            assertThat(System.nanoTime() - again).as("time of the second run").isLessThan(SLOW_NANOS);
        }
        assertThat(diagnostics(file)).isEqualTo(found);
        for (Diagnostic diagnostic : found) {
            assertThat(diagnostic.span().line()).isPositive();
            assertThat(diagnostic.span().column()).isPositive();
            assertThat(diagnostic.message()).isNotBlank();
            assertThat(diagnostic.hint()).isPresent();
        }
        SourceLines lines = SourceLines.under(directory);
        assertThat(new DiagnosticText(lines, DiagnosticText.Style.PLAIN).all(found))
                .isNotBlank();
    }

    /** Of the file as what its first keys say that it is, and as it is formatted; what is formatted stays so. */
    private List<Diagnostic> diagnostics(Path file) throws IOException {
        List<Diagnostic> found = new ArrayList<>(read(file));
        Formatting formatting = Formatter.format(file, "schema.yaml");
        assertThat(formatting.after().isPresent())
                .isEqualTo(formatting.diagnostics().isEmpty());
        formatting
                .after()
                .ifPresent(text -> assertThat(Formatter.format(new SourceFile("schema.yaml", text))
                                .after())
                        .contains(text));
        found.addAll(formatting.diagnostics());
        return found;
    }

    private List<Diagnostic> read(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        Optional<String> start = Optional.of(
                new String(document, 0, Math.min(40, document.length), java.nio.charset.StandardCharsets.UTF_8));
        boolean migration = start.filter(text -> text.contains("migration")).isPresent();
        boolean configuration = start.filter(text -> text.contains("plinth:")).isPresent();
        if (!migration && !configuration) {
            return SchemaReader.read(List.of(file)).diagnostics();
        }
        Path project = Files.createDirectories(directory.resolve("project"));
        Files.writeString(project.resolve("schema.yaml"), "tables: {}\n");
        Files.createDirectories(project.resolve("migrations"));
        Files.writeString(
                project.resolve("plinth.yaml"),
                "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
        Files.deleteIfExists(project.resolve("migrations/000_a.yaml"));
        Files.write(project.resolve(configuration ? "plinth.yaml" : "migrations/000_a.yaml"), document);
        ProjectReading reading = ProjectReader.read(project);
        assertThat(reading.project().isPresent())
                .isEqualTo(reading.diagnostics().isEmpty());
        return reading.diagnostics();
    }
}
