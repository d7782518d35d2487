package dev.plinth.yaml;

import dev.plinth.change.Forms;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.Dialects;
import dev.plinth.model.NamingStyle;
import dev.plinth.write.JavaName;
import dev.plinth.yaml.ProjectConfiguration.JavaOutput;
import dev.plinth.yaml.ProjectConfiguration.Layout;
import dev.plinth.yaml.ProjectConfiguration.Output;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code plinth.yaml}. */
final class ConfigurationReader {
    private final Nodes nodes;
    private final Purpose purpose;
    private final PartsReader parts;

    /** @param directory the project's folder, for paths */
    ConfigurationReader(Nodes nodes, Path directory, Purpose purpose) {
        this.nodes = nodes;
        this.purpose = purpose;
        this.parts = new PartsReader(nodes, directory);
    }

    /** The configuration as far as it can be read; what is wrong is reported. */
    Optional<ProjectConfiguration> read(YamlNode document) {
        return nodes.mapping(document, "plinth.yaml", "plinth: 1, name:, dialects: and schema:")
                .map(mapping -> read(nodes.fields(mapping, Section.PROJECT)));
    }

    private ProjectConfiguration read(Fields fields) {
        version(fields);
        Output output = output(fields);
        output.java().ifPresent(java -> parts.generated(java.directory()));
        String name = fields.require("name", "plinth.yaml", "name: recruiting")
                .flatMap(value -> fields.scalar("name", "name: recruiting"))
                .map(YamlNode.Scalar::value)
                .orElse("");
        return new ProjectConfiguration(
                name,
                dialects(fields),
                fields.require("schema", "plinth.yaml", "schema: schema, a folder or a file")
                        .map(value -> parts.schema(fields.filled("schema", value)))
                        .orElse(List.of()),
                fields.find("migrations").map(value -> parts.migrations(fields.filled("migrations", value))),
                names(fields),
                output,
                retention(fields),
                since(fields),
                unmasked(fields),
                backup(fields),
                databases(fields),
                forms(fields));
    }

    private List<String> unmasked(Fields fields) {
        String example = "keep: [countries, orders.status]";
        return fields.mapping("masking", "masking: { " + example + " }")
                .map(mapping -> nodes.fields(mapping, Section.MASKING))
                .flatMap(found ->
                        found.find("keep").map(value -> nodes.scalars(found.filled("keep", value), "keep:", example)))
                .map(names -> names.stream().map(YamlNode.Scalar::value).toList())
                .orElse(List.of());
    }

    private Optional<String> backup(Fields fields) {
        String example = "backup: { command: \"pg_dump --file=app.dump app\" }";
        return fields.mapping("backup", example)
                .map(mapping -> nodes.fields(mapping, Section.BACKUP))
                .flatMap(found ->
                        found.require("command", "backup:", example).flatMap(value -> found.scalar("command", example)))
                .map(YamlNode.Scalar::value);
    }

    private List<ProjectConfiguration.Database> databases(Fields fields) {
        String example = "databases: { live: { url: \"jdbc:postgresql://db.example.com/app\", production: true } }";
        List<ProjectConfiguration.Database> databases = new ArrayList<>();
        fields.mapping("databases", example)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> nodes.mapping(entry.value(), "a database", example)
                                .map(found -> nodes.fields(found, Section.DATABASE))
                                .ifPresent(database -> database.require("url", "a database", example)
                                        .flatMap(value -> database.scalar("url", example))
                                        .ifPresent(url -> databases.add(new ProjectConfiguration.Database(
                                                entry.key().value(), url.value(), database.flag("production")))))));
        return databases;
    }

    private Forms forms(Fields fields) {
        Optional<String> word = fields.find("forms")
                .flatMap(value -> nodes.oneOf(fields.filled("forms", value), "forms:", Choices.FORMS));
        return word.map(Forms.PLAIN.word()::equals).orElse(false) ? Forms.PLAIN : Forms.SAFE;
    }

    private SortedMap<String, Integer> since(Fields fields) {
        SortedMap<String, Integer> since = new TreeMap<>();
        Optional<Fields> versions = fields.mapping("since", "since: { postgresql: 13 }")
                .map(mapping -> nodes.fields(mapping, Section.SINCE));
        versions.ifPresent(found -> found.find("postgresql")
                .flatMap(value ->
                        nodes.oneOf(found.filled("postgresql", value), "postgresql:", Choices.POSTGRESQL_VERSIONS))
                .ifPresent(version -> since.put("postgresql", Integer.valueOf(version))));
        return since;
    }

    private void version(Fields fields) {
        String hint = "write plinth: " + Choices.VERSION;
        Optional<YamlNode.Scalar> version = fields.scalar("plinth", hint);
        if (!fields.has("plinth")) {
            nodes.report(
                    DiagnosticCode.LANGUAGE_VERSION,
                    fields.span(),
                    "plinth.yaml does not say which version of the language the project is written in",
                    hint);
        }
        version.filter(found -> !found.value().equals(Choices.VERSION))
                .ifPresent(found -> nodes.report(
                        DiagnosticCode.LANGUAGE_VERSION,
                        found.span(),
                        "this Plinth reads version " + Choices.VERSION + " of the language, not " + found.value(),
                        hint + ", or use a newer Plinth"));
    }

    private List<String> dialects(Fields fields) {
        String example = "dialects: [postgresql, sqlite]";
        List<String> dialects = new ArrayList<>();
        if (!fields.has("dialects")) {
            nodes.report(
                    DiagnosticCode.NO_DIALECTS,
                    fields.span(),
                    "plinth.yaml names no dialect to generate for",
                    "write " + example + "; there are " + String.join(", ", Dialects.NAMES));
        }
        List<YamlNode.Scalar> written = fields.find("dialects")
                .map(value -> nodes.scalars(fields.filled("dialects", value), "dialects:", example))
                .orElse(List.of());
        for (YamlNode.Scalar dialect : written) {
            if (!Dialects.isKnown(dialect.value())) {
                nodes.report(
                        DiagnosticCode.UNKNOWN_DIALECT,
                        dialect.span(),
                        "no dialect is named " + dialect.value(),
                        NearestName.hint(dialect.value(), Dialects.NAMES, example));
            } else if (dialects.contains(dialect.value())) {
                nodes.report(
                        DiagnosticCode.DUPLICATE_KEY,
                        dialect.span(),
                        "the dialect " + dialect.value() + " stands here twice",
                        "name it once");
            } else {
                dialects.add(dialect.value());
            }
        }
        return dialects;
    }

    private NamingStyle names(Fields fields) {
        Optional<String> word = fields.find("names")
                .flatMap(value -> nodes.oneOf(fields.filled("names", value), "names:", Choices.NAMING_STYLES));
        return Arrays.stream(NamingStyle.values())
                .filter(style -> word.isPresent() && style.word().equals(word.get()))
                .findFirst()
                .orElse(NamingStyle.SNAKE);
    }

    private Output output(Fields fields) {
        Optional<Fields> output = fields.mapping("output", "output: { sql: generated-sql }")
                .map(mapping -> nodes.fields(mapping, Section.OUTPUT));
        boolean said = fields.has("output") && (output.isEmpty() || output.get().has("sql"));
        if (purpose == Purpose.GENERATE && !said) {
            nodes.report(
                    DiagnosticCode.MISSING_KEY,
                    fields.keySpan("output"),
                    "plinth.yaml does not say where SQL goes",
                    "write output: { sql: generated-sql }");
        }
        if (output.isEmpty()) {
            return Output.DEFAULT;
        }
        return new Output(
                output.get().scalar("sql", "sql: generated-sql").map(YamlNode.Scalar::value),
                layout(output.get()),
                java(output.get()));
    }

    private Layout layout(Fields output) {
        Optional<YamlNode> written = output.find("layout").map(value -> output.filled("layout", value));
        if (written.isPresent() && written.get() instanceof YamlNode.Mapping mapping) {
            return prefixed(nodes.fields(mapping, Section.LAYOUT));
        }
        return written.flatMap(value -> nodes.oneOf(value, "layout:", Choices.LAYOUTS))
                .map(name -> new Layout(name, Optional.empty()))
                .orElse(Layout.NUMBERED);
    }

    private Layout prefixed(Fields layout) {
        String example = "prefixed: { pattern: \"" + LayoutPattern.EXAMPLE + "\" }";
        Optional<Fields> prefixed = layout.require(Choices.PREFIXED, "layout:", example)
                .flatMap(value -> layout.mapping(Choices.PREFIXED, example))
                .map(mapping -> nodes.fields(mapping, Section.PREFIXED));
        Optional<YamlNode.Scalar> pattern = prefixed.flatMap(fields ->
                fields.require("pattern", "prefixed:", example).flatMap(value -> fields.scalar("pattern", example)));
        pattern.filter(found -> !LayoutPattern.matches(found.value()))
                .ifPresent(found -> nodes.report(
                        DiagnosticCode.WRONG_VALUE,
                        found.span(),
                        "pattern: cannot be " + found.value(),
                        "write a number and a name, as in " + LayoutPattern.EXAMPLE));
        return new Layout(Choices.PREFIXED, pattern.map(YamlNode.Scalar::value));
    }

    private Optional<JavaOutput> java(Fields output) {
        String example = "java: { directory: src/generated/java, package: com.acme.db }";
        Optional<Fields> java =
                output.mapping("java", example).map(mapping -> nodes.fields(mapping, Section.JAVA_OUTPUT));
        return java.flatMap(fields -> {
            Optional<String> directory = text(fields, "directory", example);
            Optional<String> packageName = packageName(fields, example);
            return directory.flatMap(found -> packageName.map(name -> new JavaOutput(found, name)));
        });
    }

    private Optional<String> packageName(Fields java, String example) {
        Optional<YamlNode.Scalar> name =
                java.require("package", "java:", example).flatMap(value -> java.scalar("package", example));
        name.filter(found -> found.value().isEmpty() || !JavaName.isPackage(found.value()))
                .ifPresent(found -> nodes.report(
                        DiagnosticCode.WRONG_VALUE,
                        found.span(),
                        "package: " + found.value() + " is no name of a Java package",
                        "write names with dots between them, as in com.acme.db"));
        return name.map(YamlNode.Scalar::value);
    }

    private static Optional<String> text(Fields fields, String key, String example) {
        return fields.require(key, "java:", example)
                .flatMap(value -> fields.scalar(key, example))
                .map(YamlNode.Scalar::value);
    }

    private RetentionPolicy retention(Fields fields) {
        Optional<Fields> rollback = fields.mapping("rollback", "rollback: { retain: always }")
                .map(mapping -> nodes.fields(mapping, Section.ROLLBACK));
        Optional<String> word = rollback.flatMap(found -> found.find("retain")
                .flatMap(value -> nodes.oneOf(found.filled("retain", value), "retain:", Choices.RETENTION)));
        return word.map("never"::equals).orElse(false) ? RetentionPolicy.NEVER : RetentionPolicy.ALWAYS;
    }
}
