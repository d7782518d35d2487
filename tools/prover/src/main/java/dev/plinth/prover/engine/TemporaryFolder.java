package dev.plinth.prover.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder that is gone with all that is in it when it is closed, or when the process is ended before that. */
public final class TemporaryFolder implements AutoCloseable {
    private static final Set<TemporaryFolder> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(TemporaryFolder::close)));
    }

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** @param purpose what its name begins with, behind the project's own */
    public static TemporaryFolder create(String purpose) throws IOException {
        TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("plinth-" + purpose));
        OPEN.add(folder);
        return folder;
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (!OPEN.remove(this)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete " + path, failure);
        }
    }
}
