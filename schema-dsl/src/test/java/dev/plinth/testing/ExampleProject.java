package dev.plinth.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays out the files of an example: one schema file, or several files each after {@code === path}. */
public final class ExampleProject {
    private static final String CONFIGURATION =
            "plinth: 1\nname: example\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n";
    private static final String SCHEMA = "tables:\n  users:\n    columns: { id: int primary key }\n";

    /** What an example says in words, because it cannot be shown. */
    private static final String HUGE = "# … 33 MiB more";

    private static final String BYTE = "…byte 0xFC…";

    private ExampleProject() {}

    public static void write(Path folder, String example) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plinth.yaml", CONFIGURATION);
        files.put("schema.yaml", SCHEMA);
        if (example.startsWith("=== ")) {
            files.putAll(parts(example));
        } else {
            files.put("schema.yaml", example + "\n");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, bytes(file.getValue()));
        }
    }

    /** Texts by path, of a text in which each follows {@code === path}. */
    public static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split("(?m)^=== ")) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                parts.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] parts = text.replace(HUGE, "#".repeat(33 * 1024 * 1024)).split(BYTE, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                bytes.write(0xFC);
            }
            bytes.write(parts[i].getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
