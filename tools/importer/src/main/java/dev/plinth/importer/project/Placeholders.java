package dev.plinth.importer.project;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for <code>${name}</code> in scripts. Both tools look names up without regard to case. */
public final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Placeholders(Map<String, String> values) {
        this.values.putAll(values);
    }

    /** With one more, where its name has no value yet: the first that is said counts. */
    Placeholders withDefault(String name, String value) {
        Placeholders more = new Placeholders(values);
        more.values.putIfAbsent(name, value);
        return more;
    }

    /** @throws ProjectException if one has no value, as Flyway does */
    String replacedIn(String script, String name) {
        return replaced(script, name, Unknown.REFUSED);
    }

    /** One that has no value stays as it is, as Liquibase does it. */
    String replacedWhereKnown(String script) {
        return replaced(script, "", Unknown.KEPT);
    }

    private String replaced(String script, String name, Unknown unknown) {
        return PLACE.matcher(script).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null && unknown == Unknown.REFUSED) {
                throw new ProjectException(name + ": the placeholder " + place.group()
                        + " has no value: give it one with" + " --placeholder " + place.group(1) + "=VALUE");
            }
            return Matcher.quoteReplacement(value == null ? place.group() : value);
        });
    }

    private enum Unknown {
        REFUSED,
        KEPT
    }
}
