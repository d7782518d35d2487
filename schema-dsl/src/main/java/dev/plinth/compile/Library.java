package dev.plinth.compile;

import dev.plinth.dsl.SchemaSource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The language itself, as an author's classes see it: the packages of {@code schema-dsl} that they need, and no others. */
final class Library {
    private static final List<String> PACKAGES = List.of(
            "dev.plinth.dsl",
            "dev.plinth.model",
            "dev.plinth.change",
            "dev.plinth.expression",
            "dev.plinth.diagnostic",
            "dev.plinth.resolve");

    private Library() {}

    /** Whether the package is one that an author's class may use. */
    static boolean has(String packageName) {
        return PACKAGES.contains(packageName);
    }

    /** The folder or jar that holds it; in the command line's jar it stands among all else. */
    static Path place() {
        try {
            return Path.of(SchemaSource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the language is at no place that has a path", impossible);
        }
    }

    /** What changes whenever its classes change: compiled classes fit only the library that they were compiled against. */
    static String version() throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        Path place = place();
        if (Files.isDirectory(place)) {
            try (Stream<Path> walk = Files.walk(place)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = place.relativize(file).toString().replace('\\', '/');
                    if (isOwn(name)) {
                        CRC32 sum = new CRC32();
                        sum.update(Files.readAllBytes(file));
                        sums.put(name, sum.getValue());
                    }
                }
            }
        } else {
            try (JarFile jar = new JarFile(place.toFile())) {
                for (JarEntry entry : jar.stream().toList()) {
                    if (isOwn(entry.getName())) {
                        sums.put(entry.getName(), entry.getCrc());
                    }
                }
            }
        }
        return sums.toString();
    }

    private static boolean isOwn(String file) {
        int end = file.lastIndexOf('/');
        return file.endsWith(".class") && end > 0 && has(file.substring(0, end).replace('/', '.'));
    }
}
