package dev.plinth.yaml;

import dev.plinth.compile.JavaClasses;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.yaml.ProjectConfiguration.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what {@code schema:} and {@code migrations:} of a project name: files, Java classes, or several of these. */
final class PartsReader {
    private static final String JAVA = "{ java: com.acme.RecruitingSchema, sources: src/schema/java }";

    private final Nodes nodes;
    private final Path directory;
    private Optional<Path> generated = Optional.empty();

    /** @param directory the project's folder, for paths */
    PartsReader(Nodes nodes, Path directory) {
        this.nodes = nodes;
        this.directory = directory;
    }

    /** Says where Java is generated into: no declaration is ever read from there. */
    void generated(String folder) {
        try {
            generated = Optional.of(directory.resolve(folder).normalize());
        } catch (InvalidPathException impossible) {
            generated = Optional.empty(); // nothing can stand there
        }
    }

    List<Part> schema(YamlNode node) {
        return parts(node, "schema:", "schema: schema", this::exists);
    }

    List<Part> migrations(YamlNode node) {
        return parts(node, "migrations:", "migrations: migrations", this::isFolderOrNew);
    }

    private List<Part> parts(YamlNode node, String what, String example, Predicate<YamlNode.Scalar> isThere) {
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            nodes.report(DiagnosticCode.MISSING_VALUE, node.span(), what + " is empty", "write " + example);
        }
        List<Part> parts = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Mapping mapping) {
                classes(mapping).map(ProjectConfiguration.Java::new).ifPresent(parts::add);
            } else {
                nodes.scalar(item, what, example + ", or " + JAVA)
                        .filter(this::isPath)
                        .filter(isThere)
                        .map(path -> new ProjectConfiguration.Files(path.value()))
                        .ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<JavaClasses> classes(YamlNode.Mapping mapping) {
        Fields fields = nodes.fields(mapping, Section.JAVA_CLASSES);
        List<Located<String>> names = fields
                .require("java", "a declaration in Java", JAVA)
                .map(value -> nodes.scalars(fields.filled("java", value), "java:", JAVA))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        Optional<JavaClasses.Location> sources = folder(fields, "sources")
                .filter(this::isWritten)
                .map(path -> new JavaClasses.Sources(Nodes.located(path)));
        Optional<JavaClasses.Location> classpath =
                folder(fields, "classpath").map(path -> new JavaClasses.Compiled(Nodes.located(path)));
        if (fields.has("sources") == fields.has("classpath")) {
            boolean both = fields.has("sources");
            nodes.report(
                    both ? DiagnosticCode.CONFLICTING_KEYS : DiagnosticCode.MISSING_KEY,
                    fields.keySpan(both ? "classpath" : "java"),
                    both ? "the classes are either compiled or there already" : "where the classes are is not said",
                    "write sources: src/schema/java, or classpath: target/classes");
            return Optional.empty();
        }
        return names.isEmpty()
                ? Optional.empty()
                : sources.or(() -> classpath).map(location -> new JavaClasses(names, location, mapping.span()));
    }

    private Optional<YamlNode.Scalar> folder(Fields fields, String key) {
        return fields.scalar(key, JAVA).filter(this::isPath);
    }

    private boolean isWritten(YamlNode.Scalar sources) {
        Path folder = directory.resolve(sources.value()).normalize();
        if (generated.isPresent()
                && (folder.startsWith(generated.get()) || generated.get().startsWith(folder))) {
            nodes.report(
                    DiagnosticCode.WRONG_VALUE,
                    sources.span(),
                    sources.value() + " and the folder that Java is generated into are not apart",
                    "keep declarations in a folder of their own, as src/schema/java: what is generated from them must"
                            + " not be read with them");
            return false;
        }
        return true;
    }

    private boolean isPath(YamlNode.Scalar written) {
        try {
            Path path = Path.of(written.value());
            if (path.isAbsolute()) {
                return refusePath(written, "is absolute");
            }
            return true;
        } catch (InvalidPathException impossible) {
            return refusePath(written, "is no path: " + impossible.getReason());
        }
    }

    private boolean refusePath(YamlNode.Scalar written, String why) {
        nodes.report(
                DiagnosticCode.WRONG_VALUE,
                written.span(),
                written.value() + " " + why,
                "write a path relative to the project's folder, with forward slashes");
        return false;
    }

    private boolean exists(YamlNode.Scalar path) {
        return Files.exists(directory.resolve(path.value())) || refuseMissing(path);
    }

    /** A folder that is not there yet holds no migrations yet, unless another one is named almost like it. */
    private boolean isFolderOrNew(YamlNode.Scalar path) {
        return Files.exists(directory.resolve(path.value()))
                || nearestSibling(path).isEmpty()
                || refuseMissing(path);
    }

    private boolean refuseMissing(YamlNode.Scalar path) {
        nodes.report(
                DiagnosticCode.FILE_UNREADABLE,
                path.span(),
                "there is no file or folder " + path.value(),
                nearestSibling(path)
                        .map(name -> "did you mean " + name + "?")
                        .orElse("check the path, which is relative to the project's folder, or create it"));
        return false;
    }

    /** The folder beside the missing one whose name is almost the same. */
    private Optional<String> nearestSibling(YamlNode.Scalar path) {
        Path missing = directory.resolve(path.value()).normalize();
        Path parent = missing.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(parent)) {
            List<String> folders = children.filter(Files::isDirectory)
                    .map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
            return NearestName.of(String.valueOf(missing.getFileName()), folders);
        } catch (IOException | UncheckedIOException unreadable) {
            nodes.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    path.span(),
                    "the folder around " + path.value() + " cannot be read: " + unreadable,
                    "check that you may read it");
            return Optional.empty();
        }
    }
}
