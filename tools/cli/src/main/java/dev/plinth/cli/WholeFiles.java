package dev.plinth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files so that nobody ever sees a part of one, whatever happens meanwhile. */
final class WholeFiles {
    private static final String FRESH = ".plinth-new";

    private WholeFiles() {}

    /**
     * All files or none: nothing takes its place before all is written, and nothing half-written stays. A link stays a
     * link: what it leads to is replaced.
     */
    static void write(Map<Path, String> files) throws IOException {
        Map<Path, Path> fresh = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Path target =
                        Files.isSymbolicLink(file.getKey()) ? file.getKey().toRealPath() : file.getKey();
                if (Files.isDirectory(target)) {
                    throw new InputException(target + " is a folder, and a file goes there");
                }
                Path beside = target.resolveSibling(target.getFileName() + FRESH);
                fresh.put(target, beside);
                Files.writeString(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> move : fresh.entrySet()) {
                Files.move(
                        move.getValue(),
                        move.getKey(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path left : fresh.values()) {
                Files.deleteIfExists(left);
            }
        }
    }
}
