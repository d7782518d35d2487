package dev.plinth.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The reader's tables for whoever documents the language: its maps, its keys, its steps and its types, each with a
 * sentence, and which of them a document uses. They are the tables that the reader itself takes, so that what is
 * documented is what is read.
 */
public final class LanguageTables {
    private LanguageTables() {}

    /**
     * A map of the language, or a step.
     *
     * @param title as messages name it
     */
    public record Chapter(String title, String description, List<Entry> entries) {
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A key.
     *
     * @param construct the name under which documents are said to use it
     * @param value what may stand there, in words
     */
    public record Entry(String name, String construct, Need need, String value, String description) {}

    /** Whether a map can do without a key. */
    public enum Need {
        OPTIONAL,
        REQUIRED
    }

    /** The maps, in the order in which a project, a schema and a migration have them. */
    public static List<Chapter> maps() {
        return Arrays.stream(Section.values())
                .map(section -> new Chapter(
                        section.title(),
                        "",
                        section.entries().stream()
                                .map(key -> entry(key, construct(section, key)))
                                .toList()))
                .toList();
    }

    /** The steps, each with the keys that no map has. */
    public static List<Chapter> steps() {
        return Arrays.stream(StepVerb.values())
                .map(verb -> new Chapter(
                        verb.key(),
                        verb.description(),
                        own(verb).stream()
                                .map(key -> entry(key, construct(verb, key)))
                                .toList()))
                .toList();
    }

    /** What follows a step's verb on its line, as an example. */
    public static Map<String, String> stepLines() {
        return Arrays.stream(StepVerb.values())
                .collect(Collectors.toMap(
                        StepVerb::key, StepVerb::target, (first, second) -> first, LinkedHashMap::new));
    }

    /** The types. */
    public static List<Entry> types() {
        return TypeWords.ALL.entrySet().stream()
                .map(type -> new Entry(
                        type.getKey(),
                        construct(type.getKey()),
                        Need.OPTIONAL,
                        type.getValue().written(),
                        type.getValue().description()))
                .toList();
    }

    /** Everything that an author can write. */
    public static SortedSet<String> constructs() {
        SortedSet<String> constructs = new TreeSet<>();
        maps().forEach(map -> map.entries().forEach(entry -> constructs.add(entry.construct())));
        for (StepVerb verb : StepVerb.values()) {
            constructs.add(construct(verb));
            own(verb).forEach(key -> constructs.add(construct(verb, key)));
        }
        TypeWords.ALL.keySet().forEach(type -> constructs.add(construct(type)));
        return constructs;
    }

    /** The constructs that a document uses, as far as it can be read. */
    public static SortedSet<String> usedBy(String yaml) {
        UsedConstructs used = new UsedConstructs();
        used.document(yaml);
        return used.found();
    }

    private static Entry entry(Key key, String construct) {
        return new Entry(
                key.name(),
                construct,
                key.isRequired() ? Need.REQUIRED : Need.OPTIONAL,
                ShapeWords.of(key.shape()),
                key.description());
    }

    /** The keys that only this step, or only steps have. */
    static List<Key> own(StepVerb verb) {
        Set<Key> ofMaps = Arrays.stream(Section.values())
                .flatMap(section -> section.entries().stream())
                .collect(Collectors.toSet());
        List<Key> own = new ArrayList<>(verb.beside());
        own.removeIf(ofMaps::contains);
        return own;
    }

    static String construct(Section section, Key key) {
        return section.title() + ": " + key.name();
    }

    static String construct(StepVerb verb) {
        return "step " + verb.key();
    }

    static String construct(StepVerb verb, Key key) {
        return "step " + verb.key() + ": " + key.name();
    }

    static String construct(String type) {
        return "type " + type;
    }
}
