package dev.plinth.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts, numbers and booleans as JSON (RFC 8259), indented by two; short lists on one line. */
final class JsonLines {
    private static final int MAX_LINE = 100;

    private JsonLines() {}

    static String write(Object value) {
        return write(value, "") + "\n";
    }

    private static String write(Object value, String indent) {
        String flat = flat(value);
        if (flat.length() + indent.length() <= MAX_LINE && !(value instanceof Map<?, ?> map && map.size() > 1)) {
            return flat;
        }
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> inner + text(entry.getKey().toString()) + ": " + write(entry.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> inner + write(item, inner))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return flat;
    }

    private static String flat(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString()) + ": " + flat(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"))
                    .replace("{  }", "{}");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonLines::flat).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? text(text) : value.toString();
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints()
                .forEach(found -> text.append(
                        found == '"' || found == '\\'
                                ? "\\" + (char) found
                                : found < ' '
                                        ? String.format(Locale.ROOT, "\\u%04x", found)
                                        : Character.toString(found)));
        return text.append('"').toString();
    }
}
