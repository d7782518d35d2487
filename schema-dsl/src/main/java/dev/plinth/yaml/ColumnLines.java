package dev.plinth.yaml;

import dev.plinth.yaml.FormatNode.Entry;
import dev.plinth.yaml.FormatNode.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns columns that are maps into lines where a line says the same, and takes needless spaces out of lines. Each new
 * line is read and compared with what stood there; one that differs in any way is not taken.
 */
final class ColumnLines {
    /** In the order in which a line says them. */
    private static final List<String> CLAUSES = List.of(
            "references",
            "on delete",
            "on update",
            "deferrable",
            "primary key",
            "unique",
            "identity",
            "default",
            "check",
            "generated");

    private static final Set<String> STORAGE = Set.of("stored", "virtual");

    private ColumnLines() {}

    /** The document with its columns as lines. */
    static FormatNode shortened(FormatNode node) {
        if (node instanceof FormatNode.Sequence sequence) {
            List<Item> items = sequence.items().stream()
                    .map(item -> new Item(item.unit(), shortened(item.value())))
                    .toList();
            return new FormatNode.Sequence(items, sequence.style(), sequence.anchor(), sequence.end());
        }
        if (node instanceof FormatNode.Mapping mapping) {
            List<Entry> entries = mapping.entries().stream()
                    .map(entry -> new Entry(entry.unit(), entry.key(), value(entry)))
                    .toList();
            return new FormatNode.Mapping(entries, mapping.style(), mapping.anchor(), mapping.end());
        }
        return node;
    }

    /** Whether the entry's value are columns by name. */
    static boolean areColumns(Entry entry) {
        return entry.value() instanceof FormatNode.Mapping
                && entry.key().meaning() instanceof YamlNode.Scalar key
                && key.value().equals("columns");
    }

    private static FormatNode value(Entry entry) {
        FormatNode value = shortened(entry.value());
        if (!areColumns(entry)) {
            return value;
        }
        FormatNode.Mapping columns = (FormatNode.Mapping) value;
        List<Entry> entries = columns.entries().stream()
                .map(column -> new Entry(column.unit(), column.key(), column(column)))
                .toList();
        return new FormatNode.Mapping(entries, columns.style(), columns.anchor(), columns.end());
    }

    private static FormatNode column(Entry column) {
        FormatNode definition = column.value();
        if (definition.anchor().isPresent()) {
            return definition;
        }
        Optional<String> line = Optional.empty();
        if (definition instanceof FormatNode.Mapping mapping) {
            line = line(mapping);
        } else if (definition instanceof FormatNode.Scalar scalar
                && scalar.written().style() != YamlNode.Style.BLOCK) {
            line = Optional.of(singleSpaced(scalar.written().value()));
        }
        YamlNode.Scalar name = (YamlNode.Scalar) column.key().meaning();
        Optional<ColumnMeaning> meaning = ColumnMeaning.of(name, definition.meaning());
        return line.map(text ->
                        new YamlNode.Scalar(new SourceFile("", text), text, YamlNode.Style.PLAIN, 0, text.length()))
                .filter(scalar -> meaning.isPresent() && meaning.equals(ColumnMeaning.of(name, scalar)))
                .<FormatNode>map(scalar -> new FormatNode.Code(scalar.value(), scalar, definition.end()))
                .orElse(definition);
    }

    private static Optional<String> line(FormatNode.Mapping mapping) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            boolean plain = entry.key() instanceof FormatNode.Scalar
                    && entry.value() instanceof FormatNode.Scalar
                    && entry.key().anchor().isEmpty()
                    && entry.value().anchor().isEmpty()
                    && !entry.unit().hasRemarks();
            if (!plain) {
                return Optional.empty();
            }
            values.put(text(entry.key()), text(entry.value()));
        }
        boolean sayable = values.keySet().stream()
                .allMatch(key -> key.equals("type") || CLAUSES.contains(key) || STORAGE.contains(key));
        return sayable ? Optional.of(line(values)) : Optional.empty();
    }

    private static String text(FormatNode node) {
        return ((FormatNode.Scalar) node).written().value();
    }

    private static String line(Map<String, String> values) {
        StringBuilder line = new StringBuilder(values.getOrDefault("type", ""));
        for (String clause : CLAUSES) {
            String value = values.get(clause);
            if (value != null) {
                line.append(line.isEmpty() ? "" : " ").append(clause(clause, value, values));
            }
        }
        return singleSpaced(line.toString());
    }

    private static String clause(String clause, String value, Map<String, String> values) {
        return switch (clause) {
            case "references" -> (values.containsKey("type") ? "references " : "-> ") + value;
            case "deferrable" -> value.equals("initially deferred") ? "deferrable " + value : flag(clause, value);
            case "primary key", "unique", "identity" -> flag(clause, value);
            case "generated" -> "generated " + value + " " + (values.containsKey("stored") ? "stored" : "virtual");
            default -> clause + " " + value;
        };
    }

    private static String flag(String clause, String value) {
        return value.equals("true") ? clause : "";
    }

    /** One space where the text has several, or a line end, outside of quotes. */
    static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder();
        char quote = 0;
        for (char found : text.strip().toCharArray()) {
            boolean space = quote == 0 && Character.isWhitespace(found);
            boolean repeated = space && !spaced.isEmpty() && spaced.charAt(spaced.length() - 1) == ' ';
            if (quote == 0 && (found == '\'' || found == '"')) {
                quote = found;
            } else if (found == quote) {
                quote = 0;
            }
            if (!repeated) {
                spaced.append(space ? ' ' : found);
            }
        }
        return spaced.toString();
    }
}
