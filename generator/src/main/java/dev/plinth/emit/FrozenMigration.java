package dev.plinth.emit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.plinth.change.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A migration as it was generated before.
 *
 * @param bundle its lines for the runner
 * @param manifest its entry for other machines
 * @param files its scripts by path, as far as they are still what was generated
 */
record FrozenMigration(String bundle, JsonObject manifest, SortedMap<String, String> files) {
    FrozenMigration {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The paths of the scripts, with their checksums. */
    static SortedMap<String, String> sums(JsonObject manifest) {
        List<JsonObject> scripts = new ArrayList<>();
        for (Layout.Part part : Layout.Part.values()) {
            scripts.add(manifest.getAsJsonObject(part.key()));
        }
        beside(manifest).forEach(entry -> scripts.add(entry.getAsJsonObject()));
        SortedMap<String, String> sums = new TreeMap<>();
        scripts.forEach(entry ->
                sums.put(entry.get("file").getAsString(), entry.get("sha256").getAsString()));
        return sums;
    }

    private static JsonArray beside(JsonObject manifest) {
        return manifest.has("beside") ? manifest.getAsJsonArray("beside") : new JsonArray();
    }

    /** Why what was generated is not what the project says now; empty where it is. */
    Optional<String> difference(MigrationOutput now) {
        if (!manifest.get("checksum").equals(now.manifest().get("checksum"))) {
            return Optional.of("its steps were changed since");
        }
        if (!manifest.get("from").equals(now.manifest().get("from"))
                || !manifest.get("to").equals(now.manifest().get("to"))) {
            return Optional.of(
                    "what comes before it was changed since (`plinth draft --rebase` puts a new migration behind it)");
        }
        if (!kept(manifest).equals(kept(now.manifest()))) {
            return Optional.of("what is kept for rollbacks when it has run would be something else now: "
                    + kept(now.manifest()) + " in place of " + kept(manifest));
        }
        for (Layout.Part part : Layout.Part.values()) {
            if (!path(manifest, part).equals(path(now.manifest(), part))) {
                return Optional.of(path(manifest, part) + " would be called " + path(now.manifest(), part)
                        + " now, where tools and" + " people know it");
            }
        }
        return Optional.empty();
    }

    private static String path(JsonObject manifest, Layout.Part part) {
        return manifest.getAsJsonObject(part.key()).get("file").getAsString();
    }

    private static List<String> kept(JsonObject manifest) {
        List<String> names = new ArrayList<>();
        if (manifest.has("keeps")) {
            manifest.getAsJsonArray("keeps").forEach(name -> names.add(name.getAsString()));
        }
        return names;
    }

    /**
     * What is written, with scripts in the place of those that are gone, where they are the same.
     *
     * @param now as it is generated today
     * @param frozen what stays; anything else is as it is generated today
     */
    Optional<MigrationOutput> completed(MigrationOutput now, Set<Layout.Part> frozen) {
        JsonObject entry = manifest.deepCopy();
        for (Layout.Part part : Layout.Part.values()) {
            if (!frozen.contains(part)) {
                entry.add(part.key(), now.manifest().get(part.key()));
            }
        }
        SortedMap<String, String> all = new TreeMap<>();
        for (Map.Entry<String, String> sum : sums(entry).entrySet()) {
            Optional<String> text = text(sum.getKey(), sum.getValue(), now);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            all.put(sum.getKey(), text.get());
        }
        return Optional.of(new MigrationOutput(all, bundle, entry));
    }

    private Optional<String> text(String path, String sum, MigrationOutput now) {
        for (SortedMap<String, String> texts : List.of(files, now.files())) {
            String text = texts.get(path);
            if (text != null && Fingerprint.sha256(text).equals(sum)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
