package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.yaml.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a project that has just begun. The texts are resources, so that they are read and edited as the files
 * that they become; the schema for editors goes with them, so that completion works without a network.
 *
 * @param name as generated files show it
 */
record NewProject(String name, List<String> dialects) {
    private static final String EDITOR_SCHEMA = ".plinth/" + JsonSchema.FILE_NAME;
    private static final List<String> TEXTS =
            List.of("plinth.yaml", "schema/people.yaml", "migrations/000_people.yaml");

    /** A project named after its folder. */
    static NewProject named(Path folder, List<String> dialects) {
        List<String> known = Dialects.all().stream().map(Dialect::name).toList();
        for (String dialect : dialects) {
            if (!known.contains(dialect)) {
                throw new InputException("there is no dialect " + dialect + ": use " + String.join(", ", known));
            }
        }
        Path last = folder.getFileName();
        String name = last == null ? "" : last.toString().replaceAll("[^A-Za-z0-9_-]+", "_");
        return new NewProject(
                name.matches("[A-Za-z_].*") ? name : "project_" + name,
                dialects.stream().distinct().toList());
    }

    /** Texts by path within the project's folder. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : TEXTS) {
            files.put(
                    path,
                    text(path)
                            .replace("PROJECT_NAME", name)
                            .replace("[DIALECTS]", "[" + String.join(", ", dialects) + "]"));
        }
        files.put(EDITOR_SCHEMA, JsonSchema.text());
        return files;
    }

    private static String text(String path) throws IOException {
        try (InputStream resource = NewProject.class.getResourceAsStream("init/" + path)) {
            if (resource == null) {
                throw new IllegalStateException("init/" + path + " is missing from the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
