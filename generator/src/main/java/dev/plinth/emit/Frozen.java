package dev.plinth.emit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.plinth.change.Fingerprint;
import dev.plinth.dialect.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was generated before, and may have been applied: the SQL of a migration that is not the last one stays as it is,
 * whatever is known better today.
 */
public final class Frozen {
    /** Of a project that was never generated. */
    public static final Frozen NONE = new Frozen(Map.of());

    private static final String MIGRATION = "migration\t";
    private static final String END = "end";

    /** What was generated for one dialect, in one layout. */
    private record Generated(String layout, Map<String, FrozenMigration> migrations) {
        static final Generated NOTHING = new Generated("", Map.of());
    }

    private final Map<String, Generated> dialects;

    private Frozen(Map<String, Generated> dialects) {
        this.dialects = Map.copyOf(dialects);
    }

    /**
     * Reads an output folder. What is not there, or not as it was written, freezes nothing.
     *
     * @param rewritten ids of migrations that are to be generated anew
     */
    public static Frozen read(Path output, Collection<Dialect> dialects, Collection<String> rewritten)
            throws IOException {
        Map<String, String> owned = new OutputDirectory(output).owned();
        Map<String, Generated> all = new LinkedHashMap<>();
        for (Dialect dialect : dialects) {
            all.put(dialect.name(), read(output, dialect.name() + "/", owned, rewritten));
        }
        return new Frozen(all);
    }

    private static Generated read(Path output, String folder, Map<String, String> owned, Collection<String> rewritten)
            throws IOException {
        Optional<String> bundle = intact(output, folder + "bundle.plinth", owned);
        Optional<String> text = intact(output, folder + "manifest.json", owned);
        if (bundle.isEmpty() || text.isEmpty()) {
            return Generated.NOTHING;
        }
        Map<String, String> blocks = blocks(bundle.get());
        JsonObject manifest = JsonParser.parseString(text.get()).getAsJsonObject();
        Map<String, FrozenMigration> found = new LinkedHashMap<>();
        for (JsonElement entry : manifest.getAsJsonArray("migrations")) {
            JsonObject migration = entry.getAsJsonObject();
            String id = migration.get("id").getAsString();
            if (blocks.containsKey(id) && !rewritten.contains(id)) {
                SortedMap<String, String> files = new TreeMap<>();
                for (String path : FrozenMigration.sums(migration).keySet()) {
                    intact(output, folder + path, owned).ifPresent(script -> files.put(path, script));
                }
                found.put(id, new FrozenMigration(blocks.getOrDefault(id, ""), migration, files));
            }
        }
        return new Generated(ManifestText.layout(manifest), found);
    }

    private static Optional<String> intact(Path output, String path, Map<String, String> owned) throws IOException {
        Path file = output.resolve(path);
        if (!Files.isRegularFile(file) || !owned.containsKey(path)) {
            return Optional.empty();
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return Optional.of(text).filter(found -> Fingerprint.sha256(found).equals(owned.get(path)));
    }

    /** The lines of each migration, by id. */
    private static Map<String, String> blocks(String bundle) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Optional<String> id = Optional.empty();
        for (String line : bundle.lines().toList()) {
            if (line.equals(END)) {
                break;
            }
            if (line.startsWith(MIGRATION)) {
                id = Optional.of(
                        BundleText.unescaped(List.of(line.split("\t", -1)).get(1)));
            }
            id.ifPresent(key -> blocks.merge(key, line + "\n", String::concat));
        }
        return blocks;
    }

    /** Nothing where the layout is another one now: that names and arranges all files anew. */
    Optional<FrozenMigration> of(Dialect dialect, LayoutChoice layout, String id) {
        return Optional.ofNullable(dialects.get(dialect.name()))
                .filter(generated -> generated.layout().equals(layout.words()))
                .map(generated -> generated.migrations().get(id));
    }
}
