package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.testing.Choice;
import dev.plinth.testing.RandomSchemas;
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

class SchemaWriterTest {
    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadBackAsTheSameSchema() {
        return Seeds.each(200, random -> {
            Choice choice = new Choice(random);
            NamingStyle style = choice.of(List.of(NamingStyle.values()));
            Schema schema = new RandomSchemas(choice, style).schema();
            String text = SchemaWriter.write(schema, style);
            SchemaReading reading = read(text, style);
            assertThat(reading.diagnostics()).as(text).isEmpty();
            Schema back = reading.resolved().orElseThrow().schema();
            assertThat(back).as(text).isEqualTo(schema);
            assertThat(SchemaWriter.write(back, style)).isEqualTo(text);
        });
    }

    private SchemaReading read(String text, NamingStyle style) {
        try {
            Path file = directory.resolve("schema.yaml");
            Files.writeString(file, text);
            return SchemaReader.read(List.of(file), style);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
