package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.model.NamingStyle;
import dev.plinth.write.JavaName;
import dev.plinth.write.JavaWriter;
import dev.plinth.yaml.MigrationWriter;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.SchemaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a project's schema and migrations through the other door; what they declare stays equal. */
@Command(
        name = "convert",
        description = "Write the schema and the migrations of a project as Java, or as YAML.",
        footer = {
            "",
            "Comments of YAML and of Java stay where they are. plinth.yaml is not touched: the command says what goes there.",
            "",
            "Examples:",
            "  plinth convert --to java --class com.acme.ShopSchema -p shop",
            "  plinth convert --to yaml --out build/yaml -p shop"
        })
final class ConvertCommand implements Callable<Integer> {
    /** A door. */
    enum Door {
        JAVA,
        YAML
    }

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--to", required = true, paramLabel = "DOOR", description = "java or yaml")
    private Door to = Door.YAML;

    @Option(
            names = "--class",
            paramLabel = "NAME",
            description = "the class of the schema; migrations go into the package migrations beside it")
    private @Nullable String className;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the files go, within the project (default: src/schema/java, or the project's folder)")
    private @Nullable Path out;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Project project = options.read();
        Path relative = out == null ? Path.of(to == Door.JAVA ? "src/schema/java" : "") : out;
        Path folder = options.folder().resolve(relative);
        Map<Path, String> files = new LinkedHashMap<>();
        List<String> configuration =
                to == Door.JAVA ? java(project, folder, relative, files) : yaml(project, folder, relative, files);
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new InputException(
                        file + " is there already: convert overwrites nothing; name a folder with --out");
            }
        }
        for (Path file : files.keySet()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        WholeFiles.write(files);
        files.keySet().forEach(file -> answer.chat("wrote " + file));
        answer.chat("to read them, write in plinth.yaml:");
        configuration.forEach(line -> answer.chat("  " + line));
        answer.object().add("files", Answer.texts(files.keySet()));
        answer.object().add("configuration", Answer.texts(configuration));
        return answer.end(ExitCode.DONE);
    }

    private List<String> java(Project project, Path folder, Path relative, Map<Path, String> files) {
        if (className == null) {
            throw new InputException("name the class of the schema: --class com.acme.ShopSchema");
        }
        JavaName name = JavaName.parse(className)
                .orElseThrow(
                        () -> new InputException(className + " is no name of a Java class, as com.acme.ShopSchema"));
        NamingStyle style = project.configuration().names();
        String title = project.configuration().name();
        try {
            files.put(
                    folder.resolve(name.file()),
                    JavaWriter.schema(name, title, project.declared(), project.renames(), style));
        } catch (IllegalArgumentException taken) {
            throw new InputException(String.valueOf(taken.getMessage()));
        }
        String migrations = (name.packageName().isEmpty() ? "" : name.packageName() + ".") + "migrations";
        eachMigration(project, (migration, before) -> {
            JavaName written = JavaName.ofMigration(migrations, migration.id());
            String earlier =
                    files.put(folder.resolve(written.file()), JavaWriter.migration(written, migration, before, style));
            if (earlier != null) {
                throw new InputException("two migrations would be the class " + written + ": rename one");
            }
        });
        String sources = ", sources: " + relative.toString().replace('\\', '/') + " }";
        return project.migrations().isEmpty()
                ? List.of("schema: { java: " + name + sources)
                : List.of("schema: { java: " + name + sources, "migrations: { java: " + migrations + sources);
    }

    private List<String> yaml(Project project, Path folder, Path relative, Map<Path, String> files) {
        NamingStyle style = project.configuration().names();
        files.put(folder.resolve("schema.yaml"), SchemaWriter.write(project.declared(), project.renames(), style));
        eachMigration(
                project,
                (migration, before) -> files.put(
                        folder.resolve("migrations").resolve(migration.id() + ".yaml"),
                        MigrationWriter.write(migration, before, style)));
        String schema = relative.resolve("schema.yaml").toString().replace('\\', '/');
        String migrations = relative.resolve("migrations").toString().replace('\\', '/');
        return project.migrations().isEmpty()
                ? List.of("schema: " + schema)
                : List.of("schema: " + schema, "migrations: " + migrations);
    }

    private interface Writer {
        void write(Migration migration, State before);
    }

    private static void eachMigration(Project project, Writer writer) {
        State state = State.EMPTY;
        for (Migration migration : project.migrations()) {
            writer.write(migration, state);
            state = state.apply(migration.steps());
        }
    }
}
