package dev.plinth.compile;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Java sources of a folder.
 *
 * @param shown the folder as messages show it; empty for the project's own
 * @param texts by path within the folder, with forward slashes
 */
record SourceTree(String shown, SortedMap<String, String> texts) {
    SourceTree {
        texts = Collections.unmodifiableSortedMap(texts);
    }

    /** What can be read; the rest is reported. */
    static SourceTree read(Path folder, String shown, SourceSpan named, Diagnostics diagnostics) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            for (Path file : files(folder)) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                read(file, under(shown, path), path, texts, diagnostics);
            }
        } catch (IOException unreadable) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    named,
                    "the sources under " + shown + " cannot be read: " + unreadable,
                    "check that you may read them");
        }
        return new SourceTree(shown, texts);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .toList();
        }
    }

    private static void read(
            Path file, String shown, String path, SortedMap<String, String> texts, Diagnostics diagnostics)
            throws IOException {
        try {
            texts.put(
                    path,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString());
        } catch (CharacterCodingException other) {
            diagnostics.report(
                    DiagnosticCode.NOT_UTF8,
                    new SourceSpan(shown, 1, 1, 0),
                    "the file is not UTF-8",
                    "save it as UTF-8: sources are read as that on every machine");
        }
    }

    /** The file that holds a class, as messages show it. */
    String shown(Class<?> declaring, String fileName) {
        String inPackage = declaring.getPackageName().replace('.', '/') + "/" + fileName;
        boolean usual = texts.containsKey(inPackage);
        return file(
                usual
                        ? inPackage
                        : texts.keySet().stream()
                                .filter(path -> path.endsWith("/" + fileName) || path.equals(fileName))
                                .findFirst()
                                .orElse(inPackage));
    }

    /** A file of the folder, as messages show it. */
    String file(String path) {
        return under(shown, path);
    }

    private static String under(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }
}
