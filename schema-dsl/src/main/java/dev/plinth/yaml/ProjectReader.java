package dev.plinth.yaml;

import dev.plinth.compile.JavaDoor;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.dsl.Migration;
import dev.plinth.dsl.Schema;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.Anchor;
import dev.plinth.resolve.MigrationDeclaration;
import dev.plinth.resolve.MigrationResolver;
import dev.plinth.resolve.OriginsBuilder;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.SchemaResolver;
import dev.plinth.yaml.ProjectConfiguration.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a whole project: its configuration, its declared schema and its migrations. Whatever the files hold, the answer
 * is a project or all that is wrong with it; no exception leaves the reader.
 */
public final class ProjectReader {
    /** The file that makes a folder a project. */
    public static final String FILE_NAME = "plinth.yaml";

    private final Path directory;
    private final Purpose purpose;
    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceFiles files = new SourceFiles(diagnostics);
    private final YamlReader yaml = new YamlReader(diagnostics);
    private final JavaDoor java;

    private ProjectReader(Path directory, Purpose purpose) {
        this.directory = directory;
        this.purpose = purpose;
        this.java = new JavaDoor(directory, diagnostics);
    }

    /** @param directory the folder that holds {@code plinth.yaml} */
    public static ProjectReading read(Path directory) {
        return read(directory, Purpose.KNOW);
    }

    /** @param directory the folder that holds {@code plinth.yaml} */
    public static ProjectReading read(Path directory, Purpose purpose) {
        ProjectReader reader = new ProjectReader(directory.toAbsolutePath().normalize(), purpose);
        Optional<Project> project = reader.read();
        return new ProjectReading(
                reader.diagnostics.isEmpty() ? project : Optional.empty(), reader.diagnostics.sorted());
    }

    /**
     * What the files of a project should say of where each migration leaves from and arrives.
     *
     * @param directory the folder that holds {@code plinth.yaml}
     * @param moved a migration that is to come behind all others, with what was written after it
     */
    public static AnchorReading anchors(Path directory, Optional<String> moved) {
        ProjectReader reader = new ProjectReader(directory.toAbsolutePath().normalize(), Purpose.KNOW);
        Optional<ProjectConfiguration> configuration = reader.configuration();
        List<MigrationDeclaration> migrations = configuration
                .flatMap(ProjectConfiguration::migrations)
                .map(reader::migrations)
                .orElse(List.of());
        NamingStyle style = configuration.map(ProjectConfiguration::names).orElse(NamingStyle.SNAKE);
        List<Anchor> anchors = MigrationResolver.anchors(migrations, style, moved, reader.diagnostics);
        List<String> ids =
                migrations.stream().map(migration -> migration.id().value()).toList();
        return new AnchorReading(ids, anchors, reader.diagnostics.sorted());
    }

    private Optional<Project> read() {
        return configuration().map(this::read);
    }

    private Optional<ProjectConfiguration> configuration() {
        Path file = directory.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    new SourceSpan(FILE_NAME, 1, 1, 0),
                    "there is no " + FILE_NAME + " in " + directory,
                    "name the project's folder with -p, or begin one with plinth init");
            return Optional.empty();
        }
        return files.read(file, FILE_NAME)
                .flatMap(yaml::read)
                .flatMap(new ConfigurationReader(new Nodes(diagnostics, SqlFiles.NONE), directory, purpose)::read);
    }

    private Project read(ProjectConfiguration configuration) {
        NamingStyle style = configuration.names();
        int before = diagnostics.size();
        SchemaDeclaration declaration = schema(configuration.schema());
        List<MigrationDeclaration> declared =
                migrations(configuration.migrations().orElse(List.of()));
        // What a class that failed would have declared is missing everywhere: only the failure is worth a word then.
        boolean whole = diagnostics.size() == before || java.isSound();
        Resolved resolved = SchemaResolver.resolve(whole ? declaration : SchemaDeclaration.EMPTY, style, diagnostics);
        MigrationResolver.Sequence sequence =
                MigrationResolver.resolve(whole ? declared : List.of(), style, diagnostics);
        OriginsBuilder origins = new OriginsBuilder();
        origins.putAll(resolved.origins());
        origins.putAll(sequence.origins());
        return new Project(
                configuration,
                resolved.schema(),
                resolved.renames(),
                sequence.migrations(),
                sequence.replaced(),
                origins.build(),
                sequence.merges());
    }

    private SchemaDeclaration schema(List<Part> parts) {
        List<SchemaDeclaration> declarations = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof ProjectConfiguration.Java found) {
                for (Schema schema : java.schemas(found.classes())) {
                    declarations.add(schema.declaration());
                    schema.diagnostics().forEach(diagnostics::add);
                }
            } else if (part instanceof ProjectConfiguration.Files found) {
                declarations.add(
                        SchemaReader.declaration(directory.resolve(found.path()), directory, this::shown, diagnostics));
            }
        }
        return SchemaDeclaration.join(declarations);
    }

    private List<MigrationDeclaration> migrations(List<Part> parts) {
        List<MigrationDeclaration> migrations = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof ProjectConfiguration.Java found) {
                for (Migration migration : java.migrations(found.classes())) {
                    migrations.add(migration.declaration());
                    migration.diagnostics().forEach(diagnostics::add);
                }
            } else if (part instanceof ProjectConfiguration.Files found) {
                files(directory.resolve(found.path()), migrations);
            }
        }
        return migrations;
    }

    private void files(Path path, List<MigrationDeclaration> migrations) {
        if (Files.notExists(path)) {
            return;
        }
        for (Path file : SchemaReader.yamlFiles(path, this::shown, files, diagnostics)) {
            SqlFiles beside = new FilesBeside(file, directory, this::shown);
            MigrationFileReader reader = new MigrationFileReader(new Nodes(diagnostics, beside));
            files.read(file, shown(file))
                    .flatMap(yaml::read)
                    .flatMap(document -> reader.read(document, id(file)))
                    .ifPresent(migrations::add);
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private String shown(Path path) {
        return SourceFiles.shown(directory, path);
    }
}
