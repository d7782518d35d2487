package dev.plinth.write;

import dev.plinth.dsl.Dialect;
import dev.plinth.dsl.SqlFor;
import dev.plinth.model.DialectText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of Java: literals, calls, and the imports that they need. */
final class JavaText {
    private static final int WIDTH = 118;
    private static final int MOST_OF_MAP_OF = 10;

    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedSet<String> staticImports = new TreeSet<>();

    SortedSet<String> imports() {
        return imports;
    }

    SortedSet<String> staticImports() {
        return staticImports;
    }

    /** The simple name of a class, which is imported. */
    String type(Class<?> type) {
        imports.add(type.getCanonicalName());
        return type.getSimpleName();
    }

    /** A call of something that is imported with all else that its class has. */
    String imported(Class<?> type, String call) {
        staticImports.add(type.getCanonicalName() + ".*");
        return call;
    }

    static String call(String method, String... arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    static String call(String method, Collection<String> arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    /** The calls after each other; each on a line of its own where they are too many for one. */
    static String chain(List<String> calls, int indentation) {
        String line = String.join(".", calls);
        boolean fits = indentation + line.length() <= WIDTH && line.indexOf('\n') < 0;
        if (fits || calls.size() < 3) {
            return line;
        }
        String separator = "\n" + " ".repeat(indentation + 8) + ".";
        return calls.get(0) + "." + String.join(separator, calls.subList(1, calls.size()));
    }

    static List<String> literals(Collection<String> texts) {
        return texts.stream().map(JavaText::literal).toList();
    }

    /** A text as one line, or as a text block where it is several. */
    static String literal(String text) {
        return text.indexOf('\n') >= 0 ? block(text) : "\"" + escaped(text).replace("\"", "\\\"") + "\"";
    }

    /** The same text whatever the indentation: the delimiter stands on a line of its own and has the least. */
    private static String block(String text) {
        String indentation = " ".repeat(16);
        StringBuilder block = new StringBuilder("\"\"\"\n");
        Iterator<String> lines = Arrays.asList(text.split("\n", -1)).iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            boolean last = !lines.hasNext();
            if (last && line.isEmpty()) {
                break;
            }
            String written = escaped(line).replace("\"\"\"", "\\\"\\\"\\\"");
            if (written.endsWith(" ")) {
                written = written.substring(0, written.length() - 1) + "\\s";
            }
            block.append(written.isEmpty() ? "" : indentation).append(written).append(last ? "\\\n" : "\n");
        }
        return block.append(indentation).append("\"\"\"").toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(found -> {
            switch (found) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                default -> {
                    boolean plain = !Character.isISOControl(found);
                    escaped.append(plain ? Character.toString(found) : String.format(Locale.ROOT, "\\%03o", found));
                }
            }
        });
        return escaped.toString();
    }

    /** A dialect as the constant that it is in Java, by the name that it has in the model. */
    String dialect(String name) {
        return name.equals(DialectText.DEFAULT)
                ? imported(SqlFor.class, "DEFAULT")
                : imported(Dialect.class, name.toUpperCase(Locale.ROOT));
    }

    /** A map of texts by dialect. */
    String byDialect(Map<String, String> texts) {
        return mapOf(texts.entrySet().stream()
                .map(entry -> List.of(dialect(entry.getKey()), literal(entry.getValue())))
                .toList());
    }

    /** A call for each dialect. */
    List<String> byDialect(String method, Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> call(method, dialect(entry.getKey()), literal(entry.getValue())))
                .toList();
    }

    /** A call for each option of each dialect. */
    List<String> options(Map<String, SortedMap<String, String>> byDialect) {
        List<String> calls = new ArrayList<>();
        byDialect.forEach((dialect, options) -> options.forEach(
                (option, value) -> calls.add(call("option", dialect(dialect), literal(option), literal(value)))));
        return calls;
    }

    /** A map of texts. */
    String map(Map<String, String> texts) {
        return mapOf(texts.entrySet().stream()
                .map(entry -> List.of(literal(entry.getKey()), literal(entry.getValue())))
                .toList());
    }

    /** @param entries keys and values as Java */
    String mapOf(List<List<String>> entries) {
        String map = type(Map.class);
        return entries.size() <= MOST_OF_MAP_OF
                ? call(map + ".of", entries.stream().flatMap(List::stream).toList())
                : call(
                        map + ".ofEntries",
                        entries.stream()
                                .map(entry -> call(map + ".entry", entry))
                                .collect(Collectors.toList()));
    }
}
