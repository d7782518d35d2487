package dev.plinth.yaml;

import dev.plinth.model.DialectText;
import dev.plinth.model.Dialects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in JSON Schema what may stand at a key. */
final class ShapeSchema {
    /** A text that stands bare may look like one of these to a tool that resolves scalars. */
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    private static final List<String> SCALAR_OR_NULL = List.of("string", "number", "boolean", "null");

    private ShapeSchema() {}

    /** {@code JAVA_OUTPUT} as {@code javaOutput}. */
    static String name(Enum<?> part) {
        StringBuilder name = new StringBuilder();
        for (String word : part.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(
                            name.isEmpty()
                                    ? word.substring(0, 1)
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }

    static Map<String, Object> reference(String name) {
        return object("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> reference(Enum<?> part) {
        return reference(name(part));
    }

    static Map<String, Object> of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text);
        }
        if (shape instanceof Shape.Whole whole) {
            return examples(object("type", "integer"), List.of(whole.example()));
        }
        if (shape instanceof Shape.Path path) {
            Map<String, Object> relative = object("type", SCALAR);
            relative.put("pattern", "^[^/]");
            return examples(relative, path.examples());
        }
        if (shape instanceof Shape.Prose || shape instanceof Shape.Literal) {
            return object("type", SCALAR_OR_NULL);
        }
        if (shape instanceof Shape.Nothing) {
            return object("type", "null");
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return object("enum", oneOf.words().stream().map(ShapeSchema::word).toList());
        }
        if (shape instanceof Shape.Expression expression) {
            Map<String, Object> line = object("type", SCALAR_OR_NULL);
            return examples(anyOf(List.of(line, reference(Section.RAW_SQL))), expression.examples());
        }
        if (shape instanceof Shape.Sql) {
            List<String> names = new ArrayList<>(Dialects.NAMES);
            names.add(DialectText.DEFAULT);
            Map<String, Object> sql = anyOf(List.of(object("type", SCALAR), reference(Section.SQL_FILE)));
            return anyOf(
                    List.of(object("type", SCALAR), reference(Section.SQL_FILE), dialects(names, sql, "The SQL for")));
        }
        if (shape instanceof Shape.ByDialect byDialect) {
            String what = byDialect.what();
            return dialects(
                    Dialects.NAMES,
                    object("type", SCALAR),
                    Character.toUpperCase(what.charAt(0)) + what.substring(1) + " for");
        }
        if (shape instanceof Shape.Keys keys) {
            return reference(keys.section().get());
        }
        if (shape instanceof Shape.Steps) {
            Map<String, Object> list = object("type", "array");
            list.put("items", reference(JsonSchema.STEP));
            return list;
        }
        return ofParts(shape);
    }

    private static Map<String, Object> ofParts(Shape shape) {
        if (shape instanceof Shape.Texts texts) {
            Map<String, Object> item = text(texts.item());
            return anyOf(List.of(list(item), item));
        }
        if (shape instanceof Shape.ListOf list) {
            return list(of(list.item()));
        }
        if (shape instanceof Shape.Named named) {
            Map<String, Object> map = object("type", "object");
            map.put("additionalProperties", of(named.value()));
            return map;
        }
        if (shape instanceof Shape.AnyOf anyOf) {
            return anyOf(anyOf.shapes().stream().map(ShapeSchema::of).toList());
        }
        throw new IllegalStateException("no JSON Schema for " + shape);
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        Map<String, Object> list = object("type", "array");
        list.put("items", item);
        return list;
    }

    private static Map<String, Object> text(Shape.Text text) {
        Map<String, Object> schema = object("type", text.pattern().isPresent() ? "string" : SCALAR);
        text.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
        return examples(schema, text.examples());
    }

    private static Map<String, Object> examples(Map<String, Object> schema, List<String> examples) {
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        return schema;
    }

    private static Map<String, Object> dialects(List<String> names, Map<String, Object> value, String what) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : names) {
            Map<String, Object> text = new LinkedHashMap<>(value);
            boolean other = name.equals(DialectText.DEFAULT);
            text.put("description", what + (other ? " every dialect that is not named." : " " + name + "."));
            properties.put(name, text);
        }
        Map<String, Object> map = object("type", "object");
        map.put("minProperties", 1);
        map.put("properties", properties);
        map.put("additionalProperties", false);
        return map;
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        return object("anyOf", schemas);
    }

    /** As an editor sees the word where it stands bare. */
    private static Object word(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case Choices.VERSION -> Integer.valueOf(word);
            default -> word;
        };
    }

    static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }
}
