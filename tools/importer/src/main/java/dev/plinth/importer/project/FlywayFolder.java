package dev.plinth.importer.project;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A location of Flyway's with its usual names ("Migrations", "Callbacks"): versioned scripts in the order of their versions, then
 * repeatable ones in that of their descriptions, and what is called before, between and after them.
 */
public final class FlywayFolder {
    private static final String SQL = ".sql";

    /** Events of a run that succeeds on an empty database, which scripts can be called for. */
    private static final List<String> CALLED =
            List.of("beforeMigrate", "beforeEachMigrate", "afterEachMigrate", "afterMigrate");

    /** Events that no such run has. */
    private static final List<String> NEVER_CALLED = List.of(
            "beforeClean",
            "afterClean",
            "afterCleanError",
            "beforeInfo",
            "afterInfo",
            "afterInfoError",
            "beforeRepair",
            "afterRepair",
            "afterRepairError",
            "beforeBaseline",
            "afterBaseline",
            "afterBaselineError",
            "beforeUndo",
            "beforeEachUndo",
            "afterEachUndo",
            "afterEachUndoError",
            "afterUndo",
            "afterUndoError",
            "afterEachMigrateError",
            "afterMigrateError",
            "afterValidateError");

    /** Events that would be called and are not here. */
    private static final List<String> UNKNOWN = List.of(
            "beforeEachMigrateStatement",
            "afterEachMigrateStatement",
            "afterEachMigrateStatementError",
            "beforeRepeatables",
            "afterMigrateApplied",
            "afterVersioned",
            "beforeValidate",
            "afterValidate",
            "beforeConnect",
            "afterConnect",
            "beforeCreateSchema",
            "createSchema");

    private final Path folder;
    private final Placeholders placeholders;
    private final Map<FlywayVersion, Path> versioned = new TreeMap<>();
    private final Map<String, Path> repeatable = new TreeMap<>();
    private final Map<String, List<Path>> callbacks = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();

    private FlywayFolder(Path folder, Placeholders placeholders) {
        this.folder = folder;
        this.placeholders = placeholders;
    }

    /** @throws ProjectException if Flyway would refuse it, or would do more than run scripts of SQL */
    public static MigrationScripts scripts(Path folder, Placeholders placeholders) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ProjectException(folder + " is no folder: --flyway names a location of migrations");
        }
        FlywayFolder found = new FlywayFolder(folder, placeholders);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(found::name))
                    .forEach(found::add);
        }
        return found.scripts();
    }

    /** In words that are the same on every system. */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void add(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean migration = name.matches("[VRB][^.]*__.*|[VB]\\d[\\d._]*\\..*");
        if (name.endsWith(SQL)) {
            sql(file, name.substring(0, name.length() - SQL.length()));
        } else if (migration && !name.endsWith(".conf")) {
            throw new ProjectException(name(file) + " is no SQL, and only Flyway itself can run it: " + wayOut());
        }
    }

    private static String wayOut() {
        return "migrate an empty database with Flyway, and import that with --url";
    }

    private void sql(Path file, String stem) {
        int separator = stem.indexOf("__");
        String head = separator < 0 ? stem : stem.substring(0, separator);
        String description = separator < 0 ? "" : stem.substring(separator + 2);
        Optional<FlywayVersion> version = FlywayVersion.of(head.isEmpty() ? "" : head.substring(1));
        if (callback(file, head)) {
            return;
        }
        if (head.equals("R")) {
            unique(file, repeatable.put(description.replace('_', ' '), file), "description");
        } else if (head.startsWith("V") && version.isPresent()) {
            unique(file, versioned.put(version.get(), file), "version");
        } else if (head.startsWith("B") && version.isPresent()) {
            throw new ProjectException(
                    name(file) + " is a baseline, which stands for versions that it does not name: leave"
                            + " it out, where the versions themselves are there, or " + wayOut());
        } else if (head.startsWith("U") && version.isPresent()) {
            ignored.add(name(file) + ", which undoes a version");
        } else {
            ignored.add(name(file) + ", which is no migration by its name");
        }
    }

    private boolean callback(Path file, String event) {
        if (UNKNOWN.contains(event)) {
            throw new ProjectException(name(file) + " is called for an event that is not known here: " + wayOut());
        }
        if (NEVER_CALLED.contains(event)) {
            ignored.add(name(file) + ", which is called for no migration that succeeds");
            return true;
        }
        if (CALLED.contains(event)) {
            callbacks.computeIfAbsent(event, key -> new ArrayList<>()).add(file);
            return true;
        }
        return false;
    }

    private void unique(Path file, @Nullable Path other, String what) {
        if (other != null) {
            throw new ProjectException(
                    name(other) + " and " + name(file) + " have one " + what + ", which Flyway refuses");
        }
    }

    private MigrationScripts scripts() throws IOException {
        List<MigrationScript> scripts = new ArrayList<>(called("beforeMigrate"));
        List<Path> migrations = new ArrayList<>(versioned.values());
        migrations.addAll(repeatable.values());
        if (migrations.isEmpty()) {
            throw new ProjectException(folder
                    + " holds no migration: their names begin with V and a version, or with R," + " and end in .sql");
        }
        for (Path migration : migrations) {
            scripts.addAll(called("beforeEachMigrate"));
            scripts.add(script(migration));
            scripts.addAll(called("afterEachMigrate"));
        }
        scripts.addAll(called("afterMigrate"));
        return new MigrationScripts(scripts, ignored);
    }

    private List<MigrationScript> called(String event) throws IOException {
        List<MigrationScript> scripts = new ArrayList<>();
        for (Path file : callbacks.getOrDefault(event, List.of())) {
            scripts.add(script(file));
        }
        return scripts;
    }

    private MigrationScript script(Path file) throws IOException {
        String name = name(file);
        String text = text(file, name);
        Placeholders known = placeholders
                .withDefault("flyway:filename", String.valueOf(file.getFileName()))
                .withDefault("flyway:table", "flyway_schema_history");
        return new MigrationScript(name, replacesPlaceholders(file) ? known.replacedIn(text, name) : text);
    }

    static String text(Path file, String name) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new ProjectException(name + " is not UTF-8: save it as UTF-8");
        }
    }

    /** A script may have settings of its own beside it ("Script configuration"). */
    private boolean replacesPlaceholders(Path file) throws IOException {
        Path settings = file.resolveSibling(file.getFileName() + ".conf");
        if (!Files.exists(settings)) {
            return true;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (!key.equals("placeholderReplacement") && !key.equals("executeInTransaction")) {
                throw new ProjectException(name(settings) + " sets " + key + ", which is not known here: " + wayOut());
            }
        }
        return Boolean.parseBoolean(properties.getProperty("placeholderReplacement", "true"));
    }
}
