package dev.plinth.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the line of a file that a diagnostic is about, so that it can be shown beside it. */
@FunctionalInterface
public interface SourceLines {
    /** Beyond that, no line is looked for: a file so large is refused anyway. */
    long MAX_SIZE = 32L * 1024 * 1024;

    /** Shows no lines. */
    SourceLines NONE = (file, line) -> Optional.empty();

    /** @param line from 1 */
    Optional<String> line(String file, int line);

    /** The lines of files under a folder. One that cannot be read has none: the diagnostic itself says why. */
    static SourceLines under(Path folder) {
        Map<String, List<String>> files = new HashMap<>();
        return (file, line) -> {
            List<String> lines = files.computeIfAbsent(file, name -> read(folder, name));
            return line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
        };
    }

    private static List<String> read(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_SIZE) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
