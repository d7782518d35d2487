package dev.plinth.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps compiled classes between runs. Each set of classes is one file named after what it was made of, which is moved to
 * its place when it is whole: a reader sees all of it or nothing, and whatever is older is never taken for it.
 */
final class ClassCache {
    /** Under the project's folder; it is never committed. */
    static final String FOLDER = ".plinth/cache/java";

    private static final int KEPT = 16;
    private static final FileTime EPOCH = FileTime.fromMillis(0);

    private final Path folder;

    ClassCache(Path project) {
        this.folder = project.resolve(FOLDER);
    }

    /** The name of what the compiler makes of these sources, on this Java, against this library. */
    static String key(SourceTree sources) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, Runtime.version().toString());
            add(digest, Library.version());
            sources.texts().forEach((path, text) -> {
                add(digest, path);
                add(digest, text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The classes by name; empty where they have to be compiled, also where the file is damaged. */
    Optional<SortedMap<String, byte[]>> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                classes.put(entry.getName(), in.readAllBytes());
            }
            return classes.isEmpty() ? Optional.empty() : Optional.of(classes);
        } catch (IOException damaged) {
            return Optional.empty(); // compiled anew, which costs a second and replaces it
        }
    }

    /** Keeps the classes. A folder that cannot be written costs the next run a second, and nothing else. */
    void put(String key, Map<String, byte[]> classes) {
        try {
            Files.createDirectories(folder);
            Path ignore = folder.resolveSibling(".gitignore");
            if (Files.notExists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
            Path fresh = Files.createTempFile(folder, "new", ".tmp");
            try {
                Files.write(fresh, zip(classes));
                Files.move(fresh, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            prune();
        } catch (IOException notWritable) {
            return; // a read-only checkout is no error: what was compiled is used from memory
        }
    }

    private static byte[] zip(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                written.setLastModifiedTime(EPOCH);
                out.putNextEntry(written);
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void prune() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".jar");
    }
}
