package dev.plinth.write;

import dev.plinth.dsl.TableBuilder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The methods of a class, one a table: a method of Java's cannot be longer than 64 KB, and one that holds a table reads well.
 */
final class JavaMethods {
    private final String className;
    private final JavaText java;
    private final Map<String, List<String>> statements = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param className without its package */
    JavaMethods(String className, JavaText java) {
        this.className = className;
        this.java = java;
    }

    /** Adds the method of a table, and refers to it. */
    String table(String table, List<String> body) {
        StringBuilder name = new StringBuilder();
        for (String word : table.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                String first = word.substring(0, word.offsetByCodePoints(0, 1));
                name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(first.length()));
            }
        }
        boolean begins = !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0));
        String base = (begins ? "" : "the") + name + "Table";
        String unique = base;
        for (int i = 2; !taken.add(unique); i++) {
            unique = base + i;
        }
        statements.put(unique, body);
        return className + "::" + unique;
    }

    /** All of them, as they stand in the class. */
    String text() {
        StringBuilder text = new StringBuilder();
        statements.forEach((name, body) -> {
            text.append("\n    private static void ").append(name).append('(');
            text.append(java.type(TableBuilder.class)).append(" t) {\n");
            body.forEach(statement -> text.append("        ").append(statement).append('\n'));
            text.append("    }\n");
        });
        return text.toString();
    }
}
