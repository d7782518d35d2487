package dev.plinth.emit;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import dev.plinth.change.Fingerprint;
import dev.plinth.change.MigrationChecksum;
import dev.plinth.dialect.Dialect;
import dev.plinth.plan.PlannedStep;
import dev.plinth.sql.SqlStatement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What every emitted statement is, for machines other than the runner: lock, work, risks, transaction, origin, and each
 * step's reversal.
 */
final class ManifestText {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private static final String LAYOUT = "layout";

    private final EmissionInput input;
    private final JsonWriter json;

    private ManifestText(EmissionInput input, JsonWriter json) {
        this.input = input;
        this.json = json;
    }

    static String of(EmissionInput input, Dialect dialect, List<MigrationOutput> migrations) {
        return written(input, manifest -> manifest.write(dialect, migrations)) + "\n";
    }

    /** The entry of one migration. */
    static JsonObject of(EmissionInput input, Dialect dialect, EmittedMigration migration) {
        return JsonParser.parseString(written(input, manifest -> manifest.migration(dialect, migration)))
                .getAsJsonObject();
    }

    /** The layout that a manifest is of; the usual one is left out. */
    static String layout(JsonObject manifest) {
        return manifest.has(LAYOUT) ? manifest.get(LAYOUT).getAsString() : LayoutChoice.NUMBERED.words();
    }

    @FunctionalInterface
    private interface Writing {
        void write(ManifestText manifest) throws IOException;
    }

    private static String written(EmissionInput input, Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            json.setHtmlSafe(false);
            writing.write(new ManifestText(input, json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private void write(Dialect dialect, List<MigrationOutput> migrations) throws IOException {
        json.beginObject();
        json.name("plinth").value(1);
        json.name("emitter").value(BundleText.EMITTER);
        json.name("project").value(input.project());
        json.name("dialect").value(dialect.name());
        String layout = input.layout().words();
        if (!layout.equals(LayoutChoice.NUMBERED.words())) {
            json.name(LAYOUT).value(layout);
        }
        json.name("migrations").beginArray();
        for (MigrationOutput migration : migrations) {
            GSON.toJson(migration.manifest(), json);
        }
        json.endArray();
        json.endObject();
    }

    private void migration(Dialect dialect, EmittedMigration emitted) throws IOException {
        json.beginObject();
        json.name("id").value(emitted.migration().id());
        json.name("checksum").value(MigrationChecksum.of(emitted.migration()));
        if (!emitted.migration().replaces().isEmpty()) {
            json.name("replaces").beginArray();
            for (String id : emitted.migration().replaces()) {
                json.value(id);
            }
            json.endArray();
        }
        json.name("from").value(emitted.plan().fromFingerprint());
        json.name("to").value(emitted.plan().toFingerprint());
        keeps(emitted);
        json.name("steps").beginArray();
        for (PlannedStep step : emitted.plan().steps()) {
            step(emitted, step);
        }
        json.endArray();
        degraded(Degraded.of(emitted.plan(), dialect.name()));
        script("up", emitted.up());
        script("down", emitted.down());
        json.name("verify").beginObject();
        json.name("file").value(emitted.verify().path());
        json.name("sha256").value(Fingerprint.sha256(emitted.verify().script().bytes()));
        json.endObject();
        beside(emitted.scripts().beside());
        json.endObject();
    }

    /** What is kept for rollbacks when it has run; left out where there is nothing. */
    private void keeps(EmittedMigration emitted) throws IOException {
        Set<String> names = emitted.plan().to().parked().names();
        if (!names.isEmpty()) {
            json.name("keeps").beginArray();
            for (String name : names) {
                json.value(name);
            }
            json.endArray();
        }
    }

    /** Left out where there is nothing. */
    private void beside(Map<String, String> files) throws IOException {
        if (!files.isEmpty()) {
            json.name("beside").beginArray();
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.beginObject();
                json.name("file").value(file.getKey());
                json.name("sha256").value(Fingerprint.sha256(file.getValue()));
                json.endObject();
            }
            json.endArray();
        }
    }

    /** Left out where there is nothing. */
    private void degraded(Map<String, String> reasons) throws IOException {
        if (reasons.isEmpty()) {
            return;
        }
        json.name("degraded").beginArray();
        for (Map.Entry<String, String> reason : reasons.entrySet()) {
            json.beginObject();
            json.name("object").value(reason.getKey());
            json.name("reason").value(reason.getValue());
            json.endObject();
        }
        json.endArray();
    }

    private void step(EmittedMigration emitted, PlannedStep step) throws IOException {
        json.beginObject();
        json.name("operation").value(step.operation().toString());
        json.name("rollback").value(ReversalWords.of(step.reversal()));
        String path = "migrations/" + emitted.migration().id() + "/steps/" + step.asked();
        if (input.origins().find(path).isPresent()) {
            json.name("source").value(input.origins().find(path).get().toString());
        }
        json.endObject();
    }

    private void script(String name, LaidScripts.NamedScript script) throws IOException {
        json.name(name).beginObject();
        json.name("file").value(script.path());
        json.name("sha256").value(Fingerprint.sha256(script.script().bytes()));
        json.name("units").beginArray();
        for (Script.PlacedUnit unit : script.script().units()) {
            json.beginObject();
            json.name("transaction").value(unit.unit().mode().name().toLowerCase(Locale.ROOT));
            if (unit.unit().retry().isPresent()) {
                json.name("retry").value(unit.unit().retry().get().times());
            }
            json.name("statements").beginArray();
            for (Script.Place place : unit.statements()) {
                statement(place);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void statement(Script.Place place) throws IOException {
        SqlStatement statement = place.statement();
        json.beginObject();
        json.name("line").value(place.line());
        json.name("object").value(statement.origin().path());
        json.name("operation").value(statement.origin().operation());
        json.name("lock").value(words(statement.lock()));
        json.name("work").value(words(statement.work()));
        if (!statement.risks().isEmpty()) {
            json.name("risks").beginArray();
            for (String risk : statement.risks()) {
                json.value(risk);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
