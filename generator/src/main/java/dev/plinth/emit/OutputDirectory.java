package dev.plinth.emit;

import dev.plinth.change.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that generated files go to, all or nothing: new contents are written beside their targets, then moved one by
 * one under a journal that a next run completes. {@code SHA256SUMS} lists what Plinth owns there: what a run no longer
 * emits is removed, what Plinth did not write is not touched, what it wrote and somebody edited is an error.
 */
public final class OutputDirectory {
    /** In the format of the {@code sha256sum} command, which can check it. */
    public static final String OWNED = "SHA256SUMS";

    private static final String JOURNAL = ".plinth-journal";
    private static final String NEW = ".plinth-new";

    private final Path root;

    public OutputDirectory(Path root) {
        this.root = root;
    }

    /** What would change, one line a file; empty where everything is fresh. */
    public List<String> differences(SortedMap<String, String> files) throws IOException {
        List<String> differences = new ArrayList<>();
        SortedMap<String, String> all = withOwned(files);
        for (Map.Entry<String, String> file : all.entrySet()) {
            Path target = root.resolve(file.getKey());
            if (!Files.exists(target)) {
                differences.add(file.getKey() + " is missing");
            } else if (!Files.readString(target).equals(file.getValue())) {
                differences.add(file.getKey() + " is not what is generated now");
            }
        }
        for (String owned : owned().keySet()) {
            if (!all.containsKey(owned) && Files.exists(root.resolve(owned))) {
                differences.add(owned + " is not generated any more");
            }
        }
        return differences;
    }

    /**
     * @return the number of files that changed
     * @throws OutputConflictException if a file is not Plinth's, or was edited; nothing is written then
     */
    public int write(SortedMap<String, String> files) throws IOException {
        completeInterrupted();
        SortedMap<String, String> all = withOwned(files);
        Map<String, String> owned = owned();
        requireUntouched(all, owned);
        List<String> journal = new ArrayList<>();
        for (Map.Entry<String, String> file : all.entrySet()) {
            Path target = root.resolve(file.getKey());
            if (!Files.exists(target) || !Files.readString(target).equals(file.getValue())) {
                journal.add("move " + file.getKey());
            }
        }
        for (String path : owned.keySet()) {
            if (!all.containsKey(path) && Files.exists(root.resolve(path))) {
                journal.add("delete " + path);
            }
        }
        if (journal.isEmpty()) {
            return 0;
        }
        for (String entry : journal) {
            if (entry.startsWith("move ")) {
                Path fresh = root.resolve(entry.substring("move ".length()) + NEW);
                Files.createDirectories(fresh.getParent());
                Files.writeString(fresh, all.get(entry.substring("move ".length())));
            }
        }
        Path draft = root.resolve(JOURNAL + NEW);
        Files.writeString(draft, String.join("\n", journal) + "\n");
        Files.move(draft, root.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        completeInterrupted();
        return journal.size();
    }

    /** Does what a journal still asks for, after which the folder is as one whole run left it. */
    private void completeInterrupted() throws IOException {
        Path journal = root.resolve(JOURNAL);
        if (!Files.exists(journal)) {
            removeUnfinished();
            return;
        }
        for (String entry : Files.readAllLines(journal, StandardCharsets.UTF_8)) {
            String path = entry.substring(entry.indexOf(' ') + 1);
            if (entry.startsWith("delete ")) {
                Files.deleteIfExists(root.resolve(path));
            } else if (Files.exists(root.resolve(path + NEW))) {
                Files.move(
                        root.resolve(path + NEW),
                        root.resolve(path),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.delete(journal);
    }

    /** What a run left that ended before its journal stood. */
    private void removeUnfinished() throws IOException {
        if (Files.isDirectory(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path :
                        paths.filter(file -> file.toString().endsWith(NEW)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void requireUntouched(SortedMap<String, String> files, Map<String, String> owned) throws IOException {
        List<String> conflicts = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            if (file.getKey().equals(OWNED) || !Files.exists(target)) {
                continue;
            }
            String found = Files.readString(target);
            String recorded = owned.get(file.getKey());
            if (found.equals(file.getValue())) {
                continue;
            }
            if (recorded == null) {
                conflicts.add(target + " is there and was not written by Plinth: move it away");
            } else if (!recorded.equals(Fingerprint.sha256(found))) {
                conflicts.add(
                        target + " was edited by hand: generated files are not; undo the edit, or delete the file");
            }
        }
        for (Map.Entry<String, String> file : owned.entrySet()) {
            Path target = root.resolve(file.getKey());
            boolean leaves = !files.containsKey(file.getKey()) && Files.exists(target);
            if (leaves && !file.getValue().equals(Fingerprint.sha256(Files.readString(target)))) {
                conflicts.add(target + " is not generated any more, and was edited by hand: move it away or delete it");
            }
        }
        if (!conflicts.isEmpty()) {
            throw new OutputConflictException(conflicts);
        }
    }

    private static SortedMap<String, String> withOwned(SortedMap<String, String> files) {
        SortedMap<String, String> all = new TreeMap<>(files);
        StringBuilder sums = new StringBuilder();
        files.forEach((path, text) ->
                sums.append(Fingerprint.sha256(text)).append("  ").append(path).append('\n'));
        all.put(OWNED, sums.toString());
        return all;
    }

    private Map<String, String> owned() throws IOException {
        Map<String, String> owned = new LinkedHashMap<>();
        Path sums = root.resolve(OWNED);
        if (Files.exists(sums)) {
            for (String line : Files.readAllLines(sums, StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0 && root.resolve(line.substring(gap + 2)).normalize().startsWith(root.normalize())) {
                    owned.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        return owned;
    }
}
