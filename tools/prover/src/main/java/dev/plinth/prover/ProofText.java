package dev.plinth.prover;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The evidence as {@code proof.json}: nothing in it changes from one run to the next, or from one machine to another. */
public final class ProofText {
    private ProofText() {}

    public static String of(EngineProof proof) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("plinth").value(1);
            json.name("dialect").value(proof.dialect());
            json.name("engine").value(proof.engine());
            json.name("bundle").value(proof.bundle());
            json.name("seed").value(proof.seed());
            json.name("proven").value(proof.proven());
            json.name("migrations").beginArray();
            for (MigrationProof migration : proof.migrations()) {
                migration(json, migration);
            }
            json.endArray();
            history(json, proof.history());
            json.endObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text + "\n";
    }

    private static void history(JsonWriter json, HistoryProof history) throws IOException {
        json.name("history").beginObject();
        json.name("verdict").value(history.verdict().name().toLowerCase(Locale.ROOT));
        json.name("rows").value(history.rows());
        json.name("rolled_back").value(history.steps());
        strings(json, "notes", history.notes());
        strings(json, "unproven", history.unproven());
        strings(json, "failures", history.failures());
        json.endObject();
    }

    private static void migration(JsonWriter json, MigrationProof migration) throws IOException {
        json.beginObject();
        json.name("id").value(migration.migration());
        json.name("verdict").value(migration.verdict().name().toLowerCase(Locale.ROOT));
        json.name("rows").value(migration.rows());
        json.name("catalog_before").value(migration.catalogBefore());
        json.name("catalog_after").value(migration.catalogAfter());
        json.name("digests").beginObject();
        for (Map.Entry<String, String> digest : migration.digests().entrySet()) {
            json.name(digest.getKey()).value(digest.getValue());
        }
        json.endObject();
        strings(json, "notes", migration.notes());
        strings(json, "unproven", migration.unproven());
        strings(json, "failures", migration.failures());
        json.endObject();
    }

    private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
