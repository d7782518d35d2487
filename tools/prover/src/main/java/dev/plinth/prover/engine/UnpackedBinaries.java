package dev.plinth.prover.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the embedded PostgreSQL unpacks its binaries, once for all who come later: {@code PG-…}, with a file {@code .exists} when it is
 * done, and {@code epg-lock} locked while somebody is at it. Whoever is stopped meanwhile leaves half of them, over which nobody could
 * unpack again.
 */
final class UnpackedBinaries {
    private UnpackedBinaries() {}

    /** Takes away what was left half unpacked and that nobody is working on. */
    static void removeHalves() throws IOException {
        removeHalves(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"));
    }

    static void removeHalves(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> found = Files.list(place)) {
            for (Path binaries : found.filter(
                            path -> path.getFileName().toString().startsWith("PG-"))
                    .toList()) {
                if (Files.isDirectory(binaries) && !Files.exists(binaries.resolve(".exists"))) {
                    remove(binaries);
                }
            }
        }
    }

    private static void remove(Path binaries) throws IOException {
        Path lock = binaries.resolve("epg-lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock locked = channel.tryLock()) {
            if (locked != null) {
                for (Path file : under(binaries)) {
                    if (!file.equals(lock) && !file.equals(binaries)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (OverlappingFileLockException busy) {
            // Somebody in this process is unpacking them.
            return;
        }
    }

    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
