package dev.plinth.yaml;

import dev.plinth.model.Dialects;
import java.util.List;

/** The keys of {@code plinth.yaml}. */
final class ProjectKeys {
    static final List<Key> JAVA_CLASSES = List.of(
            Key.required(
                    "java",
                    new Shape.Texts(Shape.Text.like("com.acme.RecruitingSchema")),
                    "The classes that declare it, or packages: then every class in them that does."),
            Key.optional(
                    "sources",
                    Shape.Path.like("src/schema/java"),
                    "The folder of their sources, which are compiled against the language alone."),
            Key.optional(
                    "classpath",
                    Shape.Path.like("target/classes"),
                    "In place of sources, a folder or a jar with classes that a build has made."));

    static final List<Key> PROJECT = List.of(
            Key.required(
                    "plinth",
                    new Shape.OneOf(List.of(Choices.VERSION)),
                    "The version of the language that the project is written in."),
            Key.required("name", Shape.Text.like("recruiting"), "The project's name, as generated files show it."),
            Key.required(
                    "dialects",
                    Shape.AnyOf.of(new Shape.ListOf(new Shape.OneOf(Dialects.NAMES)), new Shape.OneOf(Dialects.NAMES)),
                    "The engines to generate for."),
            Key.required(
                    "schema",
                    parts("schema", "schema.yaml"),
                    "The folder or file of the declared schema, relative to this file, or Java classes; or a list of"
                            + " these, which make one schema."),
            Key.optional(
                    "migrations",
                    parts("migrations"),
                    "The folder of the migrations, relative to this file, or Java classes, or a list of these. Without it one implicit migration creates"
                            + " everything."),
            Key.optional(
                    "since",
                    new Shape.Keys(() -> Section.SINCE),
                    "The oldest version of an engine that the SQL has to run on: what only a newer one has is refused."),
            Key.optional(
                    "names",
                    new Shape.OneOf(Choices.NAMING_STYLES),
                    "How constraints and indexes are named that have no name of their own: snake gives"
                            + " users_email_key, pascal gives UQ_Users_Email."),
            Key.optional(
                    "forms",
                    new Shape.OneOf(Choices.FORMS),
                    "How migrations change tables that are in use: safe lets others read and write wherever the engine has a way,"
                            + " in several transactions; plain is one transaction."),
            Key.optional("output", new Shape.Keys(() -> Section.OUTPUT), "Where generated files go."),
            Key.optional(
                    "rollback",
                    new Shape.Keys(() -> Section.ROLLBACK),
                    "What rollbacks can bring back, unless a step says otherwise."),
            Key.optional(
                    "masking",
                    new Shape.Keys(() -> Section.MASKING),
                    "How rows of a real database are masked when migrations are proven with them."),
            Key.optional(
                    "backup",
                    new Shape.Keys(() -> Section.BACKUP),
                    "What has to succeed before a migration, or a rollback, that loses values."),
            Key.optional(
                    "databases",
                    new Shape.Named(new Shape.Keys(() -> Section.DATABASE)),
                    "Databases that more is to be known of than their URL."));

    static final List<Key> BACKUP = List.of(Key.required(
            "command",
            Shape.Text.like("pg_dump --file=app.dump app"),
            "A line for the shell. PLINTH_URL is the database, PLINTH_USER who asks, PLINTH_MIGRATION what is about to"
                    + " run, PLINTH_DIRECTION up or down."));

    static final List<Key> DATABASE = List.of(
            Key.required(
                    "url",
                    Shape.Text.like("jdbc:postgresql://db.example.com/app*"),
                    "Its JDBC URL; a star stands for anything."),
            Key.flag("production", "Whether rows in it are for good: then `plinth down 000` is refused."));

    static final List<Key> OUTPUT = List.of(
            Key.optional(
                    "sql", Shape.Text.like("generated-sql"), "The folder for generated SQL, relative to plinth.yaml."),
            Key.optional(
                    "layout",
                    Shape.AnyOf.of(new Shape.OneOf(Choices.LAYOUTS), new Shape.Keys(() -> Section.LAYOUT)),
                    "How generated files are named and arranged."),
            Key.optional("java", new Shape.Keys(() -> Section.JAVA_OUTPUT), "Where generated accessors go."));

    static final List<Key> LAYOUT = List.of(Key.required(
            Choices.PREFIXED, new Shape.Keys(() -> Section.PREFIXED), "Names after a pattern of the project's own."));

    static final List<Key> PREFIXED = List.of(Key.required(
            "pattern",
            Shape.Text.of(LayoutPattern.TEXT, LayoutPattern.EXAMPLE),
            "The name of a migration's file without .sql: {nnn} is its number, with as many digits, {name} its id"
                    + " without the number."));

    private static final String PACKAGE = "^[\\p{L}_$][\\p{L}0-9_$]*(\\.[\\p{L}_$][\\p{L}0-9_$]*)*$";

    static final List<Key> JAVA_OUTPUT = List.of(
            Key.required("directory", Shape.Text.like("src/generated/java"), "The folder for generated Java."),
            Key.required(
                    "package", Shape.Text.of(PACKAGE, "com.acme.recruiting.db"), "The package of generated Java."));

    static final List<Key> SINCE = List.of(Key.optional(
            "postgresql",
            new Shape.Whole("15"),
            "A major version of PostgreSQL that is supported: " + String.join(", ", Choices.POSTGRESQL_VERSIONS)
                    + "."));

    static final List<Key> ROLLBACK = List.of(Key.optional(
            "retain",
            new Shape.OneOf(Choices.RETENTION),
            "Whether what a migration takes away is kept for its rollback."));

    static final List<Key> MASKING = List.of(Key.optional(
            "keep",
            new Shape.Texts(Shape.Text.like("countries", "orders.status")),
            "The tables and columns whose values are no secret, and stay as they are. All others are masked."));

    private ProjectKeys() {}

    private static Shape parts(String... paths) {
        Shape path = Shape.Path.like(paths);
        Shape classes = new Shape.Keys(() -> Section.JAVA_CLASSES);
        return Shape.AnyOf.of(path, classes, new Shape.ListOf(Shape.AnyOf.of(path, classes)));
    }
}
