package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that a YAML file names relative to itself. None is read from outside the project: what is generated depends on
 * what is committed with it, and on nothing else.
 */
final class FilesBeside implements SqlFiles {
    /** In bytes; no statement that a person wrote comes near. */
    static final long MAX_SIZE = 1024L * 1024;

    private static final String HINT = "write a path relative to this file, inside the project, with forward slashes";

    private final Path folder;
    private final Path project;
    private final SchemaReader.Shown shown;

    /**
     * @param yaml the file that names them
     * @param project the folder that holds all that may be read
     */
    FilesBeside(Path yaml, Path project, SchemaReader.Shown shown) {
        this.folder = yaml.resolveSibling("");
        this.project = project;
        this.shown = shown;
    }

    @Override
    public Optional<String> text(YamlNode.Scalar path, Diagnostics diagnostics) {
        try {
            Path file = folder.resolve(path.value()).normalize();
            Optional<String> wrong = wrongPath(path.value(), file);
            if (wrong.isPresent()) {
                return refuse(path, diagnostics, DiagnosticCode.WRONG_VALUE, wrong.get(), HINT);
            }
            if (!Files.isRegularFile(file)) {
                String hint = nearest(file).orElse("the path is relative to the file that names it: check it");
                return refuse(path, diagnostics, DiagnosticCode.FILE_UNREADABLE, "there is no file", hint);
            }
            if (!file.toRealPath().startsWith(project.toRealPath())) {
                String why = "a link leads out of the project with";
                return refuse(path, diagnostics, DiagnosticCode.WRONG_VALUE, why, "put the file itself there");
            }
            return read(path, file, diagnostics);
        } catch (InvalidPathException impossible) {
            return refuse(path, diagnostics, DiagnosticCode.WRONG_VALUE, "this is no path:", HINT);
        } catch (IOException | UncheckedIOException unreadable) {
            String hint = "check that you may read it";
            return refuse(path, diagnostics, DiagnosticCode.FILE_UNREADABLE, unreadable + ", for", hint);
        }
    }

    private Optional<String> wrongPath(String path, Path file) {
        if (Path.of(path).isAbsolute() || path.startsWith("/")) {
            return Optional.of("a path is relative, and not");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("a path has forward slashes on every machine, and not as");
        }
        boolean inside = file.toAbsolutePath()
                .normalize()
                .startsWith(project.toAbsolutePath().normalize());
        return inside ? Optional.empty() : Optional.of("a path stays in the project, and not as");
    }

    private Optional<String> read(YamlNode.Scalar path, Path file, Diagnostics diagnostics) throws IOException {
        if (Files.size(file) > MAX_SIZE) {
            String why = "more than " + MAX_SIZE / (1024 * 1024) + " MiB are in";
            return refuse(path, diagnostics, DiagnosticCode.FILE_TOO_LARGE, why, "name a file that a person wrote");
        }
        Optional<String> text = new SourceFiles(diagnostics)
                .read(file, shown.of(file))
                .map(found -> found.text().replace("\r\n", "\n").replace('\r', '\n'));
        return text.isPresent() && text.get().isBlank()
                ? refuse(
                        path, diagnostics, DiagnosticCode.MISSING_VALUE, "there is nothing in", "write the SQL into it")
                : text;
    }

    private static Optional<String> refuse(
            YamlNode.Scalar path, Diagnostics diagnostics, DiagnosticCode code, String why, String hint) {
        diagnostics.report(code, path.span(), why + " " + path.value(), hint);
        return Optional.empty();
    }

    /** The file beside the missing one whose name is almost the same. */
    private static Optional<String> nearest(Path missing) throws IOException {
        Path parent = missing.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(parent)) {
            List<String> names = children.filter(Files::isRegularFile)
                    .map(child -> child.getFileName().toString())
                    .toList();
            return NearestName.of(missing.getFileName().toString(), names).map(name -> "did you mean " + name + "?");
        }
    }
}
