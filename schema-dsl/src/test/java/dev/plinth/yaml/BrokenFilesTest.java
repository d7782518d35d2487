package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testing.Choice;
import dev.plinth.testing.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, reading it ends in a project or in diagnostics, and never in an exception. */
class BrokenFilesTest {
    private static final List<String> SCRAPS = List.of(
            "'", "\"", "(", ")", "{", "}", "[", "]", ":", ": ", " #", "- ", "\n", "  ", "\t", "&a ", "*a", "!x ", "|",
            ">", "?", ",", "\u0000", "é", "🎉", "\uD800", "null", "---\n", "%", "@", "`", "->", "\r", "\u0085",
            "\u2028", "<<: ");

    private static final String MIGRATION = """
                        migration: 001_a
                        date: 2025-01-31
                        steps:
                          - create table: users
                            columns: { id: int primary key, email: "varchar(20)? unique" }
                            indexes: { i: [lower(email)] }
                          - add column: users.age int? check between 0 and 70
                          - rename column: users.age to years
                          - add check: users.c
                            that: years > 5
                          - backfill: users
                            set: { years: 5 }
                            where: email = 'x'
                        """;

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> endInDiagnostics() throws IOException {
        String schema = Files.readString(Path.of("src/test/cases/valid/recruiting.yaml"));
        return Seeds.each(200, random -> {
            Choice choice = new Choice(random);
            String broken = damaged(choice, schema);
            ProjectReading reading = read(broken, damaged(choice, MIGRATION));
            assertThat(reading.project().isPresent())
                    .isEqualTo(reading.diagnostics().isEmpty());
            assertThat(reading.diagnostics())
                    .allMatch(found -> found.span().line() > 0 && found.span().column() > 0);
            assertThat(reading.diagnostics())
                    .allMatch(
                            found -> !found.message().isBlank() && found.hint().isPresent());
        });
    }

    private static String damaged(Choice choice, String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = choice.random().nextInt(4); i > 0; i--) {
            int at = choice.random().nextInt(damaged.length());
            switch (choice.random().nextInt(3)) {
                case 0 ->
                    damaged.delete(
                            at,
                            Math.min(damaged.length(), at + 1 + choice.random().nextInt(20)));
                case 1 -> damaged.insert(at, choice.of(SCRAPS));
                default -> damaged.setCharAt(at, choice.of(SCRAPS).charAt(0));
            }
        }
        return damaged.toString();
    }

    private ProjectReading read(String schema, String migration) {
        try {
            Files.createDirectories(directory.resolve("migrations"));
            Files.writeString(
                    directory.resolve("plinth.yaml"),
                    "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
            Files.write(directory.resolve("schema.yaml"), schema.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Files.write(
                    directory.resolve("migrations/001_a.yaml"),
                    migration.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return ProjectReader.read(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
