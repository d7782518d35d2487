package dev.plinth.compile;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Compiles sources in memory against the language alone, so that a declaration cannot lean on what it declares. */
final class SourceCompiler {
    /** Without annotation processors: a declaration is its source and nothing else. */
    private static final List<String> OPTIONS = List.of("-proc:none", "-g", "-nowarn", "-Xlint:none", "-implicit:none");

    private final Supplier<@Nullable JavaCompiler> compiler;
    private final SourceSpan named;
    private final Diagnostics diagnostics;

    /**
     * @param compiler the Java's own; null where it has none
     * @param named where the project names the sources
     */
    SourceCompiler(Supplier<@Nullable JavaCompiler> compiler, SourceSpan named, Diagnostics diagnostics) {
        this.compiler = compiler;
        this.named = named;
        this.diagnostics = diagnostics;
    }

    /** The classes by name; empty where there are none, which is reported. */
    Optional<SortedMap<String, byte[]>> compile(SourceTree sources) {
        JavaCompiler found = compiler.get();
        if (found == null) {
            diagnostics.report(
                    DiagnosticCode.JAVA_NOT_COMPILED,
                    named,
                    "the Java that runs Plinth has no compiler, and " + sources.shown() + " has to be compiled",
                    "run Plinth with a JDK (JAVA_HOME names one), or name compiled classes with classpath:");
            return Optional.empty();
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        found.getStandardFileManager(problems, Locale.ENGLISH, StandardCharsets.UTF_8);
                Memory memory = new Memory(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(Library.place()));
            List<Source> units = new ArrayList<>();
            sources.texts().forEach((path, text) -> units.add(new Source(path, text)));
            boolean compiled = found.getTask(Writer.nullWriter(), memory, problems, OPTIONS, null, units)
                    .call();
            problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .forEach(problem -> report(problem, sources));
            return compiled ? Optional.of(memory.classes()) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void report(Diagnostic<? extends JavaFileObject> problem, SourceTree sources) {
        diagnostics.report(
                DiagnosticCode.JAVA_NOT_COMPILED,
                problem.getSource() instanceof Source source && problem.getPosition() != Diagnostic.NOPOS
                        ? span(source, problem, sources)
                        : named,
                problem.getMessage(Locale.ENGLISH).strip().replaceAll("\\s*\\R\\s*", "; "),
                "mend the source; of what is not Java itself, it sees the packages of the language, as dev.plinth.dsl");
    }

    /** Columns and lengths count code points, as everywhere; the compiler counts a tab as several. */
    private static SourceSpan span(Source source, Diagnostic<? extends JavaFileObject> problem, SourceTree sources) {
        String text = source.text();
        int start = (int) problem.getPosition();
        int lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
        int lineEnd = start;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        int end = Math.max(start, Math.min(lineEnd, (int) problem.getEndPosition()));
        return new SourceSpan(
                sources.file(source.path()),
                (int) problem.getLineNumber(),
                text.codePointCount(lineStart, start) + 1,
                text.codePointCount(start, end));
    }

    /** A source that is in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        String path() {
            return path;
        }

        String text() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A class as it is written. */
    private static final class Target extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Target(String className) {
            super(uri(className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static URI uri(String path) {
        try {
            return new URI("plinth", null, "/" + path, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every path can be escaped: " + path, impossible);
        }
    }

    /** Keeps classes in memory, and shows the compiler no more of the class path than the language. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final SortedMap<String, Target> targets = new TreeMap<>();

        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        SortedMap<String, byte[]> classes() {
            SortedMap<String, byte[]> classes = new TreeMap<>();
            targets.forEach((name, target) -> classes.put(name, target.bytes.toByteArray()));
            return classes;
        }

        @Override
        public Iterable<JavaFileObject> list(
                JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            boolean hidden = location == StandardLocation.CLASS_PATH && !Library.has(packageName);
            return hidden ? List.of() : super.list(location, packageName, kinds, recurse);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location,
                String className,
                JavaFileObject.Kind kind,
                @Nullable FileObject sibling) {
            return targets.computeIfAbsent(className, Target::new);
        }
    }
}
