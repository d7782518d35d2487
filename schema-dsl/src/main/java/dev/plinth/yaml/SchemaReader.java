package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.resolve.SchemaResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads schema files that belong to no project: two of them to be compared, one that was imported. */
public final class SchemaReader {
    private SchemaReader() {}

    /** One schema from files and folders, with names in snake style where the author gave none. */
    public static SchemaReading read(List<Path> paths) {
        return read(paths, NamingStyle.SNAKE);
    }

    /** One schema from files and folders. */
    public static SchemaReading read(List<Path> paths, NamingStyle style) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaDeclaration declaration = SchemaDeclaration.join(paths.stream()
                .map(path -> declaration(path, folder(path), SchemaReader::shown, diagnostics))
                .toList());
        Resolved resolved = SchemaResolver.resolve(declaration, style, diagnostics);
        return SchemaReading.of(resolved, diagnostics);
    }

    /** One schema from a text, as if it stood in a file of this name. */
    public static SchemaReading read(String file, String text, NamingStyle style) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaFileReader reader = new SchemaFileReader(new Nodes(diagnostics, SqlFiles.NONE));
        SchemaDeclaration declaration = SchemaDeclaration.join(new YamlReader(diagnostics)
                .read(new SourceFile(file, text)).map(reader::read).stream().toList());
        Resolved resolved = SchemaResolver.resolve(declaration, style, diagnostics);
        return SchemaReading.of(resolved, diagnostics);
    }

    private static Path folder(Path path) {
        return Files.isDirectory(path) ? path : path.resolveSibling("");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** How a path is shown in messages. */
    @FunctionalInterface
    interface Shown {
        String of(Path path);
    }

    /**
     * What the file, or the YAML files of the folder, declare together.
     *
     * @param project the folder that holds every file that they may name
     */
    static SchemaDeclaration declaration(Path path, Path project, Shown shown, Diagnostics diagnostics) {
        SourceFiles files = new SourceFiles(diagnostics);
        YamlReader yaml = new YamlReader(diagnostics);
        List<SchemaDeclaration> parts = new ArrayList<>();
        for (Path file : yamlFiles(path, shown, files, diagnostics)) {
            SqlFiles beside = new FilesBeside(file, project, shown);
            SchemaFileReader reader = new SchemaFileReader(new Nodes(diagnostics, beside));
            files.read(file, shown.of(file))
                    .flatMap(yaml::read)
                    .map(reader::read)
                    .ifPresent(parts::add);
        }
        return SchemaDeclaration.join(parts);
    }

    /** The file itself, or the YAML files of the folder. */
    static List<Path> yamlFiles(Path path, Shown shown, SourceFiles files, Diagnostics diagnostics) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        SourceSpan place = new SourceSpan(shown.of(path), 1, 1, 0);
        if (!Files.isDirectory(path)) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    place,
                    "there is no file or folder " + shown.of(path),
                    "check the path, or create it");
            return List.of();
        }
        try {
            return files.yamlFiles(path);
        } catch (IOException | UncheckedIOException unreadable) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    place,
                    "the folder cannot be read: " + unreadable,
                    "check that you may read it");
            return List.of();
        }
    }
}
