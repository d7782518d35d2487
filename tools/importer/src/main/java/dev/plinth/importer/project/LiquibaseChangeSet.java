package dev.plinth.importer.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a change set of formatted SQL: {@code --changeset anna:1 dbms:postgresql splitStatements:false}.
 *
 * @param name its file, author and id
 */
record LiquibaseChangeSet(String name, Map<String, String> attributes) {
    private static final Pattern HEAD =
            Pattern.compile("(\"[^\"]*\"|[^\\s:\"]+)\\s*:\\s*(\"[^\"]*\"|\\S+)(.*)", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*:\\s*(\"[^\"]*\"|\\S+)");

    /** What makes no difference to a first run on an empty database, with no context and no label asked for. */
    private static final Set<String> INDIFFERENT = Set.of(
            "stripcomments",
            "runonchange",
            "runalways",
            "runintransaction",
            "context",
            "contextfilter",
            "contexts",
            "labels",
            "logicalfilepath",
            "objectquotingstrategy",
            "created",
            "validchecksum",
            "splitstatements");

    private static final Set<String> KNOWN = Set.of("dbms", "enddelimiter", "ignore");

    LiquibaseChangeSet {
        attributes = Map.copyOf(attributes);
    }

    /** @throws ProjectException if it asks for something that is not done here */
    static LiquibaseChangeSet of(String file, String head) {
        Matcher parts = HEAD.matcher(head.strip());
        if (!parts.matches()) {
            throw new ProjectException(
                    file + ": a change set has an author and an id, and this one none: " + head.strip());
        }
        String name = file + "::" + bare(parts.group(2)) + "::" + bare(parts.group(1));
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(parts.group(3));
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(Locale.ROOT);
            if (!INDIFFERENT.contains(key) && !KNOWN.contains(key)) {
                throw new ProjectException(
                        name + " says " + attribute.group() + ", which is not known here: " + LiquibaseFile.WAY_OUT);
            }
            attributes.put(key, bare(attribute.group(2)));
        }
        return new LiquibaseChangeSet(name, attributes);
    }

    private static String bare(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** Whether it is run on a database of this kind, as Liquibase names it. */
    boolean isFor(String database) {
        if (Boolean.parseBoolean(attributes.getOrDefault("ignore", "false"))) {
            return false;
        }
        List<String> named = Arrays.stream(
                        attributes.getOrDefault("dbms", "all").split(","))
                .map(String::strip)
                .toList();
        if (named.contains("none") || named.contains("!" + database)) {
            return false;
        }
        return named.contains("all")
                || named.contains(database)
                || named.stream().allMatch(name -> name.startsWith("!"));
    }

    /** Its statements, where it says by what they are parted; else all of them as one text. */
    List<String> texts(String sql) {
        String delimiter = attributes.get("enddelimiter");
        if (delimiter == null) {
            return List.of(sql);
        }
        return Arrays.stream(sql.split("(?m)(?:" + delimiter.replace("\\n", "\n") + ")[ \\t]*$"))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
