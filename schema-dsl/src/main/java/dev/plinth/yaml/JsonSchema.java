package dev.plinth.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published JSON Schema (draft 2020-12) of all files of a project, from the tables that the reader uses. One file
 * serves all three kinds: each has a key at its top that the others refuse, so an editor finds the kind by itself, and
 * a person has one address to remember.
 *
 * <p>It knows the shapes and not the rules: a document that it refuses is refused by the reader as well, apart from
 * words in other than lower case and booleans in quotes, which an editor marks and the reader takes.
 */
public final class JsonSchema {
    /** Where it is published. */
    public static final String FILE_NAME = "plinth-1.json";

    static final String STEP = "step";

    private JsonSchema() {}

    /** The whole file. */
    public static String text() {
        return JsonLines.write(document());
    }

    private static Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", "Plinth, language 1");
        document.put("description", "plinth.yaml, a schema file or a migration of a Plinth project.");
        document.put(
                "anyOf",
                List.of(
                        ShapeSchema.reference(Section.SCHEMA),
                        ShapeSchema.reference(Section.MIGRATION),
                        ShapeSchema.reference(Section.PROJECT)));
        document.put("$defs", definitions());
        return document;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            definitions.put(ShapeSchema.name(section), section(section));
        }
        definitions.put(
                STEP,
                ShapeSchema.object(
                        "anyOf",
                        Arrays.stream(StepVerb.values())
                                .map(verb -> ShapeSchema.reference(verb))
                                .toList()));
        for (StepVerb verb : StepVerb.values()) {
            definitions.put(ShapeSchema.name(verb), step(verb));
        }
        return definitions;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> map = map(section.title(), section.entries());
        if (section == Section.COLUMN) {
            map.put(
                    "anyOf",
                    List.of(
                            ShapeSchema.object("required", List.of("type")),
                            ShapeSchema.object("required", List.of("references"))));
        }
        return map;
    }

    private static Map<String, Object> step(StepVerb verb) {
        List<Key> keys = new ArrayList<>();
        Shape line = verb == StepVerb.SQL
                ? new Shape.Keys(() -> Section.SQL_STEP)
                : Shape.Text.of(verb.form().pattern(), verb.target());
        keys.add(Key.required(verb.key(), line, verb.description()));
        keys.addAll(verb.beside());
        return map("the step " + verb.key(), keys);
    }

    private static Map<String, Object> map(String title, List<Key> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : keys) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", key.description());
            property.putAll(ShapeSchema.of(key.shape()));
            properties.put(key.name(), property);
        }
        Map<String, Object> map = ShapeSchema.object("title", title);
        map.put("type", "object");
        map.put("properties", properties);
        List<String> required =
                keys.stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            map.put("required", required);
        }
        map.put("additionalProperties", false);
        return map;
    }
}
