package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The YAML files that a project's configuration leads to, also where they cannot be read.
 *
 * @param files the configuration itself, the schema's files and the migrations, in this order
 * @param diagnostics why there may be more files than these
 */
public record ProjectFiles(List<Path> files, List<Diagnostic> diagnostics) {
    public ProjectFiles {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    public static ProjectFiles of(Path folder) throws IOException {
        Path configuration = folder.resolve(ProjectReader.FILE_NAME);
        if (!Files.isRegularFile(configuration)) {
            throw new NoSuchFileException(configuration.toString());
        }
        Diagnostics unheeded = new Diagnostics();
        Diagnostics diagnostics = new Diagnostics();
        Optional<ProjectConfiguration> read = new SourceFiles(unheeded)
                .read(configuration, ProjectReader.FILE_NAME)
                .flatMap(new YamlReader(unheeded)::read)
                .flatMap(new ConfigurationReader(
                        new Nodes(diagnostics, SqlFiles.UNREAD), folder.toAbsolutePath(), Purpose.KNOW)::read);
        Set<Path> files = new LinkedHashSet<>();
        files.add(configuration);
        if (read.isPresent()) {
            List<ProjectConfiguration.Part> parts = new ArrayList<>(read.get().schema());
            read.get().migrations().ifPresent(parts::addAll);
            for (ProjectConfiguration.Part part : parts) {
                if (part instanceof ProjectConfiguration.Files yaml) {
                    add(files, folder, yaml.path());
                }
            }
        }
        return new ProjectFiles(List.copyOf(files), diagnostics.sorted());
    }

    private static void add(Set<Path> files, Path folder, String part) throws IOException {
        Path path = folder.resolve(part).normalize();
        if (Files.notExists(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            files.addAll(new SourceFiles(new Diagnostics()).yamlFiles(path));
        } else {
            files.add(path);
        }
    }

    /** The path as messages show it: relative to the folder where it can be, with forward slashes. */
    public static String shown(Path folder, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }
}
