package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateView;
import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.MigrationChecksum;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.model.Seed;
import dev.plinth.testing.Choice;
import dev.plinth.testing.RandomSchemas;
import dev.plinth.testing.RandomSteps;
import dev.plinth.testing.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MigrationWriterTest {
    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadBackAsTheSameMigrations() {
        return Seeds.each(200, random -> {
            Choice choice = new Choice(random);
            NamingStyle style = choice.of(List.of(NamingStyle.values()));
            Schema schema = new RandomSchemas(choice, style).schema();
            Migration base = migration(choice, "000_base", State.EMPTY, created(schema));
            RandomSteps steps = new RandomSteps(choice, style, State.of(schema));
            Migration change = migration(choice, "001_change", State.of(schema), steps.steps(8));
            String baseText = MigrationWriter.write(base, State.EMPTY, style);
            String changeText = MigrationWriter.write(change, State.of(schema), style);
            assertReadBack(style, base, baseText, change, changeText);
            assertReadBack(style, base, MigrationWriter.write(base), change, MigrationWriter.write(change));
        });
    }

    private void assertReadBack(
            NamingStyle style, Migration base, String baseText, Migration change, String changeText) {
        ProjectReading reading = read(style, baseText, changeText);
        assertThat(reading.diagnostics()).as(baseText + changeText).isEmpty();
        List<Migration> back = reading.project().orElseThrow().migrations();
        assertThat(back.get(0).steps()).as(baseText).isEqualTo(base.steps());
        assertThat(back.get(1).steps()).as(changeText).isEqualTo(change.steps());
        assertThat(back).isEqualTo(List.of(base, change));
        assertThat(MigrationChecksum.of(back.get(1))).isEqualTo(MigrationChecksum.of(change));
    }

    private static List<Operation> created(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.objects().of(DatabaseSchema.class).forEach(found -> operations.add(new CreateObject(found)));
        schema.tables().forEach(table -> operations.add(new CreateTable(table)));
        schema.objects().of(Seed.class).forEach(seed -> operations.add(new CreateObject(seed)));
        schema.views().forEach(view -> operations.add(new CreateView(view)));
        return operations;
    }

    private static Migration migration(Choice choice, String id, State before, List<Operation> steps) {
        return new Migration(
                id,
                choice.oneIn(2) ? Optional.of("About " + choice.text()) : Optional.empty(),
                choice.oneIn(2) ? Optional.of("2025-01-31") : Optional.empty(),
                choice.oneIn(2) ? Optional.of("A. Writer") : Optional.empty(),
                id.startsWith("001") ? List.of("000_base") : List.of(),
                id.startsWith("001") ? List.of() : List.of("000_older", "000 odd"),
                Optional.of(Fingerprint.of(before.declared())),
                Optional.of(Fingerprint.of(before.apply(steps).declared())),
                steps);
    }

    private ProjectReading read(NamingStyle style, String base, String change) {
        try {
            Files.createDirectories(directory.resolve("migrations"));
            Files.writeString(
                    directory.resolve("plinth.yaml"),
                    "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\nnames: "
                            + style.word() + "\n");
            Files.writeString(directory.resolve("schema.yaml"), "tables: {}\n");
            Files.writeString(directory.resolve("migrations/000_base.yaml"), base);
            Files.writeString(directory.resolve("migrations/001_change.yaml"), change);
            return ProjectReader.read(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
