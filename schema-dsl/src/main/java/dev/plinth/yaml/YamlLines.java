package dev.plinth.yaml;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes YAML line by line, two spaces a level; nothing is wrapped. */
final class YamlLines {
    private final StringBuilder text = new StringBuilder();

    /** What a step's first line begins with, in place of its last two spaces. */
    private String marker = "";

    /** The next line begins an item of a list. */
    YamlLines item() {
        marker = "- ";
        return this;
    }

    /** @param value as it stands in YAML: quoted already where it has to be */
    YamlLines entry(int level, String key, String value) {
        return raw(level, YamlText.text(key, YamlText.Place.BLOCK) + ": " + value);
    }

    YamlLines key(int level, String key) {
        return raw(level, YamlText.text(key, YamlText.Place.BLOCK) + ":");
    }

    /** An item of a list that stands on one line. */
    YamlLines listItem(int level, String value) {
        return raw(level, "- " + value);
    }

    /** A text for people. */
    YamlLines prose(int level, String key, String value) {
        return value.indexOf('\n') >= 0 ? sql(level, key, value) : entry(level, key, text(value));
    }

    /** SQL of the author's own: as a block where it has several lines and YAML can keep them as they are. */
    YamlLines sql(int level, String key, String value) {
        if (value.indexOf('\n') < 0 || !canBeBlock(value)) {
            return entry(level, key, text(value));
        }
        String keep = !value.endsWith("\n") ? "-" : value.endsWith("\n\n") || value.equals("\n") ? "+" : "";
        entry(level, key, "|" + keep);
        value.lines().forEach(line -> raw(line.isEmpty() ? 0 : level + 1, line));
        return this;
    }

    /** Texts by dialect under a key. */
    YamlLines dialects(int level, String key, Map<String, String> texts) {
        key(level, key);
        texts.forEach((dialect, sql) -> sql(level + 1, dialect, sql));
        return this;
    }

    private YamlLines raw(int level, String line) {
        String indent = "  ".repeat(level);
        if (!marker.isEmpty()) {
            indent = "  ".repeat(level - 1) + marker;
            marker = "";
        }
        text.append(indent).append(line).append('\n');
        return this;
    }

    private static boolean canBeBlock(String value) {
        boolean odd =
                value.codePoints().anyMatch(found -> found != '\n' && found != '\t' && !YamlText.isBlockSafe(found));
        boolean blankLines = value.lines().anyMatch(line -> !line.isEmpty() && line.isBlank());
        return !odd && !blankLines && !Character.isWhitespace(value.charAt(0)) && !value.isBlank();
    }

    private static String text(String value) {
        return YamlText.text(value, YamlText.Place.BLOCK);
    }

    /** A map on one line; the values as they stand in YAML. */
    static String flowMap(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> YamlText.text(entry.getKey(), YamlText.Place.FLOW) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** A map of texts on one line. */
    static String flowTexts(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> YamlText.text(entry.getKey(), YamlText.Place.FLOW) + ": "
                        + YamlText.text(entry.getValue(), YamlText.Place.FLOW))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** A map on one line of values that may be read as numbers or booleans. */
    static String flowCode(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> YamlText.text(entry.getKey(), YamlText.Place.FLOW) + ": "
                        + YamlText.code(entry.getValue(), YamlText.Place.FLOW))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** A list of names on one line. */
    static String flowList(Iterable<String> names) {
        StringBuilder list = new StringBuilder("[");
        for (String name : names) {
            list.append(list.length() == 1 ? "" : ", ").append(YamlText.text(name, YamlText.Place.FLOW));
        }
        return list.append(']').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
