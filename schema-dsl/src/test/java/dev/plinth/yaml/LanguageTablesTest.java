package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.expression.TypeParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTablesTest {
    @Test
    void everyTypeHasItsSentence() {
        List<String> read = new ArrayList<>(TypeParser.names());
        read.add("enum");
        assertThat(LanguageTables.types())
                .extracting(LanguageTables.Entry::name)
                .containsExactlyInAnyOrderElementsOf(read);
        assertThat(LanguageTables.types())
                .allMatch(
                        type -> type.description().endsWith(".") && type.value().startsWith(type.name()));
    }

    @Test
    void everyKeyHasItsSentenceAndSaysWhatMayStandThere() {
        assertThat(LanguageTables.maps())
                .flatExtracting(LanguageTables.Chapter::entries)
                .allMatch(entry ->
                        entry.description().endsWith(".") && !entry.value().isBlank());
        assertThat(LanguageTables.steps())
                .allMatch(step -> step.description().endsWith("."))
                .flatExtracting(LanguageTables.Chapter::entries)
                .allMatch(entry -> entry.description().endsWith("."));
    }

    @Test
    void aDocumentUsesWhatItSays() {
        assertThat(LanguageTables.usedBy("""
                        tables:
                          a:
                            columns:
                              id: int? unique
                              b: { type: text, default: { sql: { default: "'x'" } } }
                            indexes: { i: { on: [b], unique: true } }
                        """))
                .containsExactly(
                        "a column: default",
                        "a column: type",
                        "a column: unique",
                        "a schema file: tables",
                        "a table: columns",
                        "a table: indexes",
                        "an expression: sql",
                        "an index: on",
                        "an index: unique",
                        "type int",
                        "type text");
        assertThat(LanguageTables.usedBy("""
                        migration: a
                        steps:
                          - add column: a.b text?
                            fill: "'x'"
                        """))
                .containsExactly(
                        "a column: type",
                        "a migration: migration",
                        "a migration: steps",
                        "step add column",
                        "step add column: fill",
                        "type text");
    }
}
