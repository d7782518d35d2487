package dev.plinth.compile;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.dsl.Migration;
import dev.plinth.dsl.MigrationSource;
import dev.plinth.dsl.Schema;
import dev.plinth.dsl.SchemaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an author declares in Java. Whatever the classes do, the answer is what they declare or what is wrong: no
 * exception of theirs leaves this class. They run within Plinth, as a build's own code does.
 */
public final class JavaDoor {
    private final Path project;
    private final Diagnostics diagnostics;
    private final Supplier<@Nullable JavaCompiler> compiler;
    private final Map<Path, Optional<AuthorsClasses>> loaded = new HashMap<>();
    private boolean sound = true;

    /** @param project the project's folder */
    public JavaDoor(Path project, Diagnostics diagnostics) {
        this(project, diagnostics, ToolProvider::getSystemJavaCompiler);
    }

    JavaDoor(Path project, Diagnostics diagnostics, Supplier<@Nullable JavaCompiler> compiler) {
        this.project = project;
        this.diagnostics = diagnostics;
        this.compiler = compiler;
    }

    /** What the classes declare, in their order. */
    public List<Schema> schemas(JavaClasses classes) {
        return declared(classes, SchemaSource.class, SchemaSource::schema);
    }

    /** The migrations that the classes are, in their order. */
    public List<Migration> migrations(JavaClasses classes) {
        return declared(classes, MigrationSource.class, MigrationSource::migration);
    }

    /** Whether every class that was asked for has declared what it declares. */
    public boolean isSound() {
        return sound;
    }

    private <S, D> List<D> declared(JavaClasses classes, Class<S> kind, Function<S, @Nullable D> declare) {
        Path place = project.resolve(classes.location().path().value()).normalize();
        Optional<AuthorsClasses> authors = loaded.computeIfAbsent(place, path -> load(path, classes));
        if (authors.isEmpty()) {
            sound = false;
            return List.of();
        }
        List<D> declared = new ArrayList<>();
        for (Located<String> name : classes.names()) {
            List<String> found = find(authors.get(), name, kind);
            sound &= !found.isEmpty();
            for (String className : found) {
                Optional<D> made = new AuthorsCode(authors.get(), name.span(), diagnostics)
                        .run(() -> declare(className, name, kind, declare, authors.get()));
                sound &= made.isPresent();
                made.ifPresent(declared::add);
            }
        }
        return declared;
    }

    private Optional<AuthorsClasses> load(Path place, JavaClasses classes) {
        Located<String> path = classes.location().path();
        if (Files.notExists(place)) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    path.span(),
                    "there is no file or folder " + path.value(),
                    "check the path, which is relative to the project's folder, or create it");
            return Optional.empty();
        }
        try {
            return classes.location() instanceof JavaClasses.Compiled
                    ? Optional.of(new AuthorsClasses(compiled(place), JavaDoor::inPackage))
                    : sources(place, path);
        } catch (IOException | UncheckedIOException unreadable) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    path.span(),
                    path.value() + " cannot be read: " + unreadable,
                    "check that you may read it");
            return Optional.empty();
        }
    }

    private Optional<AuthorsClasses> sources(Path place, Located<String> path) throws IOException {
        int before = diagnostics.size();
        SourceTree tree = SourceTree.read(place, shown(place, path), path.span(), diagnostics);
        if (diagnostics.size() > before) {
            return Optional.empty();
        }
        ClassCache cache = new ClassCache(project);
        String key = ClassCache.key(tree);
        Optional<SortedMap<String, byte[]>> classes = cache.find(key);
        if (classes.isEmpty()) {
            classes = new SourceCompiler(compiler, path.span(), diagnostics).compile(tree);
            classes.ifPresent(made -> cache.put(key, made));
        }
        return classes.map(found -> new AuthorsClasses(found, tree::shown));
    }

    /** As all files of a project are shown, however its path is written. */
    private String shown(Path place, Located<String> path) {
        Path folder = project.toAbsolutePath().normalize();
        Path absolute = place.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : Path.of(path.value());
        return shown.toString().replace('\\', '/');
    }

    private static String inPackage(Class<?> declaring, String fileName) {
        return declaring.getPackageName().replace('.', '/') + "/" + fileName;
    }

    private static SortedMap<String, byte[]> compiled(Path place) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> walk = Files.walk(place)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = place.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(".class")) {
                        classes.put(className(name), Files.readAllBytes(file));
                    }
                }
            }
        } else {
            try (ZipFile jar = new ZipFile(place.toFile())) {
                for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                    if (entry.getName().endsWith(".class")) {
                        classes.put(
                                className(entry.getName()),
                                jar.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
        return classes;
    }

    private static String className(String file) {
        return file.substring(0, file.length() - ".class".length()).replace('/', '.');
    }

    /** The class of that name, or those of the kind in the package of that name. */
    private List<String> find(AuthorsClasses authors, Located<String> name, Class<?> kind) {
        if (authors.names().contains(name.value())) {
            return List.of(name.value());
        }
        List<String> inPackage = authors.names().stream()
                .filter(className -> className.startsWith(name.value() + "."))
                .filter(className -> isWhole(authors, className, kind))
                .toList();
        if (inPackage.isEmpty()) {
            List<String> known = authors.names().stream()
                    .filter(className -> className.indexOf('$') < 0)
                    .toList();
            diagnostics.report(
                    DiagnosticCode.JAVA_CLASS_MISSING,
                    name.span(),
                    "there is no class " + name.value() + ", and no package of that name with a "
                            + kind.getSimpleName(),
                    NearestName.hint(
                            name.value(),
                            known,
                            known.isEmpty()
                                    ? "there is no class at all: check sources: or classpath:"
                                    : "write the name with its package, as in " + known.get(0)));
        }
        return inPackage;
    }

    private boolean isWhole(AuthorsClasses authors, String className, Class<?> kind) {
        try {
            Class<?> found = Class.forName(className, false, authors);
            return kind.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers());
        } catch (ClassNotFoundException | LinkageError noneOfThem) {
            return false; // leans on what is not there: no declaration, which are compiled against the language alone
        }
    }

    private <S, D> Optional<D> declare(
            String className,
            Located<String> name,
            Class<S> kind,
            Function<S, @Nullable D> declare,
            ClassLoader authors)
            throws ReflectiveOperationException {
        Class<?> found = Class.forName(className, true, authors);
        if (!kind.isAssignableFrom(found) || Modifier.isAbstract(found.getModifiers())) {
            diagnostics.report(
                    DiagnosticCode.JAVA_NO_SOURCE,
                    name.span(),
                    className + " is no " + kind.getSimpleName(),
                    "let the class implement " + kind.getName());
            return Optional.empty();
        }
        Constructor<?> constructor;
        try {
            constructor = found.getDeclaredConstructor();
        } catch (NoSuchMethodException none) {
            diagnostics.report(
                    DiagnosticCode.JAVA_NO_SOURCE,
                    name.span(),
                    className + " has no constructor without parameters",
                    "give it one, and let it be a class of its own or static: nobody knows what to pass");
            return Optional.empty();
        }
        constructor.setAccessible(true);
        D declared = declare.apply(kind.cast(newInstance(constructor)));
        if (declared == null) {
            diagnostics.report(
                    DiagnosticCode.JAVA_FAILED,
                    name.span(),
                    className + " declares nothing: it returned null",
                    "return what Schemas.schema or Migrations.migration makes");
        }
        return Optional.ofNullable(declared);
    }

    private static Object newInstance(Constructor<?> constructor) throws ReflectiveOperationException {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            throw new AuthorsException(thrown.getCause() == null ? thrown : thrown.getCause());
        }
    }
}
