package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.MigrationDeclaration;
import dev.plinth.resolve.MigrationResolver;
import dev.plinth.resolve.OriginsBuilder;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.SchemaResolver;
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
    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceFiles files = new SourceFiles(diagnostics);
    private final YamlReader yaml = new YamlReader(diagnostics);
    private final Nodes nodes = new Nodes(diagnostics);

    private ProjectReader(Path directory) {
        this.directory = directory;
    }

    /** @param directory the folder that holds {@code plinth.yaml} */
    public static ProjectReading read(Path directory) {
        ProjectReader reader = new ProjectReader(directory.toAbsolutePath().normalize());
        Optional<Project> project = reader.read();
        return new ProjectReading(
                reader.diagnostics.isEmpty() ? project : Optional.empty(), reader.diagnostics.sorted());
    }

    private Optional<Project> read() {
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
                .flatMap(new ConfigurationReader(nodes, directory)::read)
                .map(this::read);
    }

    private Project read(ProjectConfiguration configuration) {
        NamingStyle style = configuration.names();
        List<Path> schema = configuration.schema().equals(ProjectConfiguration.UNREADABLE)
                ? List.of()
                : List.of(directory.resolve(configuration.schema()));
        SchemaDeclaration declaration = SchemaReader.declaration(schema, this::shown, diagnostics);
        Resolved resolved = SchemaResolver.resolve(declaration, style, diagnostics);
        List<MigrationDeclaration> declared =
                configuration.migrations().map(this::migrations).orElse(List.of());
        MigrationResolver.Sequence sequence = MigrationResolver.resolve(declared, style, diagnostics);
        OriginsBuilder origins = new OriginsBuilder();
        origins.putAll(resolved.origins());
        origins.putAll(sequence.origins());
        return new Project(
                configuration, resolved.schema(), resolved.renames(), sequence.migrations(), origins.build());
    }

    private List<MigrationDeclaration> migrations(String folder) {
        List<MigrationDeclaration> migrations = new ArrayList<>();
        MigrationFileReader reader = new MigrationFileReader(nodes);
        Path path = directory.resolve(folder);
        if (Files.notExists(path)) {
            return migrations;
        }
        for (Path file : SchemaReader.yamlFiles(path, this::shown, files, diagnostics)) {
            files.read(file, shown(file))
                    .flatMap(yaml::read)
                    .flatMap(document -> reader.read(document, id(file)))
                    .ifPresent(migrations::add);
        }
        return migrations;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private String shown(Path path) {
        return SourceFiles.shown(directory, path);
    }
}
