package dev.plinth.yaml;

import dev.plinth.change.Forms;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.compile.JavaClasses;
import dev.plinth.model.NamingStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code plinth.yaml} says.
 *
 * @param dialects those that SQL is generated for, in the author's order
 * @param schema what declares the schema, all of it together
 * @param migrations what holds the migrations; empty: one implicit migration creates everything
 * @param since by dialect, the oldest version that its SQL has to run on
 * @param unmasked tables, and columns as {@code table.column}, whose values are no secret
 * @param backup a line for the shell that has to succeed before values are lost
 * @param databases those that more is known of than their URL
 * @param forms of steps that say nothing of it
 */
public record ProjectConfiguration(
        String name,
        List<String> dialects,
        List<Part> schema,
        Optional<List<Part>> migrations,
        NamingStyle names,
        Output output,
        RetentionPolicy retention,
        SortedMap<String, Integer> since,
        List<String> unmasked,
        Optional<String> backup,
        List<Database> databases,
        Forms forms) {
    public ProjectConfiguration {
        dialects = List.copyOf(dialects);
        schema = List.copyOf(schema);
        migrations = migrations.map(List::copyOf);
        unmasked = List.copyOf(unmasked);
        databases = List.copyOf(databases);
        since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
    }

    /** @param url in which a star stands for anything */
    public record Database(String name, String url, boolean production) {
        /** Whether an address is its own. */
        public boolean is(String address) {
            String pattern =
                    Arrays.stream(url.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            return address.matches(pattern);
        }
    }

    /** A part of the schema, or of the migrations. */
    public sealed interface Part {}

    /** A YAML file, or the YAML files of a folder. */
    public record Files(String path) implements Part {}

    /** Java classes. */
    public record Java(JavaClasses classes) implements Part {}

    /**
     * Where what is generated goes.
     *
     * @param sql folder for SQL, relative to the project; empty: the caller's choice
     */
    public record Output(Optional<String> sql, Layout layout, Optional<JavaOutput> java) {
        public static final Output DEFAULT = new Output(Optional.empty(), Layout.NUMBERED, Optional.empty());
    }

    /**
     * How the generated files are named and arranged.
     *
     * @param name of the layout
     * @param pattern of the names, where the layout asks for one
     */
    public record Layout(String name, Optional<String> pattern) {
        static final Layout NUMBERED = new Layout("numbered", Optional.empty());
    }

    /** Where generated accessors go. */
    public record JavaOutput(String directory, String packageName) {}
}
