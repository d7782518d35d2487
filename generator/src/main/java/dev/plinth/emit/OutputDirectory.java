package dev.plinth.emit;

import dev.plinth.change.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * What would change; empty where everything is fresh.
     *
     * @throws OutputConflictException if the output is no folder
     */
    public List<Difference> differences(SortedMap<String, String> files) throws IOException {
        requireFolder();
        List<Difference> differences = new ArrayList<>();
        SortedMap<String, String> all = withOwned(files);
        Map<String, String> owned = owned();
        for (Map.Entry<String, String> file : all.entrySet()) {
            state(file.getKey(), file.getValue(), owned)
                    .ifPresent(state -> differences.add(new Difference(file.getKey(), state)));
        }
        for (Map.Entry<String, String> file : owned.entrySet()) {
            Path target = root.resolve(file.getKey());
            if (!all.containsKey(file.getKey()) && Files.isRegularFile(target)) {
                boolean edited = !file.getValue().equals(Fingerprint.sha256(Files.readAllBytes(target)));
                differences.add(new Difference(
                        file.getKey(), edited ? Difference.State.EDITED_LEFT_OVER : Difference.State.LEFT_OVER));
            }
        }
        return differences;
    }

    private Optional<Difference.State> state(String path, String text, Map<String, String> owned) throws IOException {
        Path target = root.resolve(path);
        if (!Files.exists(target)) {
            return Optional.of(Difference.State.MISSING);
        }
        if (Files.isDirectory(target)) {
            return Optional.of(Difference.State.FOLDER);
        }
        String found = Fingerprint.sha256(Files.readAllBytes(target));
        if (found.equals(Fingerprint.sha256(text))) {
            return Optional.empty();
        }
        String recorded = path.equals(OWNED) ? found : owned.get(path);
        if (recorded == null) {
            return Optional.of(Difference.State.FOREIGN);
        }
        return Optional.of(recorded.equals(found) ? Difference.State.STALE : Difference.State.EDITED);
    }

    /**
     * @return the number of files that changed
     * @throws OutputConflictException if a file is not Plinth's, or was edited; nothing is written then
     */
    public int write(SortedMap<String, String> files) throws IOException {
        requireFolder();
        completeInterrupted();
        List<Difference> differences = requireNoConflict(files);
        if (!differences.isEmpty()) {
            stage(differences, withOwned(files));
            completeInterrupted();
        }
        return differences.size();
    }

    /**
     * What would change, where all of it may.
     *
     * @throws OutputConflictException if a file is not Plinth's, or was edited
     */
    public List<Difference> requireNoConflict(SortedMap<String, String> files) throws IOException {
        List<Difference> differences = differences(files);
        List<String> conflicts = differences.stream()
                .filter(Difference::isConflict)
                .map(difference -> root.resolve(difference.file()) + difference.words())
                .toList();
        if (!conflicts.isEmpty()) {
            throw new OutputConflictException(conflicts);
        }
        return differences;
    }

    /** Writes all that is new beside its target, then the journal; leaves nothing of it where one of them fails. */
    private void stage(List<Difference> differences, SortedMap<String, String> files) throws IOException {
        Staging staging = new Staging();
        try {
            List<String> journal = new ArrayList<>();
            for (Difference difference : differences) {
                Path target = root.resolve(difference.file());
                if (difference.state() == Difference.State.LEFT_OVER) {
                    requireWritable(target);
                    journal.add("delete " + difference.file());
                } else {
                    String text = Objects.requireNonNull(files.get(difference.file()));
                    staging.write(root.resolve(difference.file() + NEW), text);
                    journal.add("move " + difference.file());
                }
            }
            Path draft = root.resolve(JOURNAL + NEW);
            staging.write(draft, String.join("\n", journal) + "\n");
            Files.move(draft, root.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failure) {
            staging.remove(failure);
            throw failure;
        }
    }

    /** A deletion is known to be possible before the journal promises it. */
    private static void requireWritable(Path target) throws IOException {
        if (!Files.isWritable(Staging.folderOf(target))) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private void requireFolder() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new OutputConflictException(List.of(root
                    + " is a file, and generated files go to a folder: change `output` in plinth.yaml, or move the file"
                    + " away"));
        }
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
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
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

    /** Checksums of what Plinth wrote, by path. */
    Map<String, String> owned() throws IOException {
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

    /**
     * One file that is not as a run would leave it.
     *
     * @param file below the output folder
     */
    public record Difference(String file, State state) {
        /** Whether a person has to decide first: a run would destroy what somebody wrote. */
        public boolean isConflict() {
            return state.conflict;
        }

        private String words() {
            return " " + state.words;
        }

        @Override
        public String toString() {
            return file + words();
        }

        /** How it differs. */
        public enum State {
            MISSING("is missing", false),
            STALE("is not what is generated now", false),
            LEFT_OVER("is not generated any more", false),
            EDITED("was edited by hand: generated files are not; undo the edit, or delete the file and generate", true),
            EDITED_LEFT_OVER("is not generated any more, and was edited by hand: move it away or delete it", true),
            FOREIGN("is there and was not written by Plinth: move it away", true),
            FOLDER("is a folder, and a generated file goes there: move it away", true);

            private final String words;
            private final boolean conflict;

            State(String words, boolean conflict) {
                this.words = words;
                this.conflict = conflict;
            }
        }
    }

    /** What a run has made before its journal stands, the latest first. */
    private static final class Staging {
        private final Deque<Path> made = new ArrayDeque<>();

        void write(Path file, String text) throws IOException {
            makeFolder(folderOf(file));
            made.push(file);
            Files.writeString(file, text);
        }

        private void makeFolder(Path folder) throws IOException {
            if (Files.isDirectory(folder)) {
                return;
            }
            makeFolder(folderOf(folder));
            Files.createDirectory(folder);
            made.push(folder);
        }

        /** What has no folder above it is the root of a file system, and is there. */
        private static Path folderOf(Path path) {
            return Objects.requireNonNull(path.toAbsolutePath().getParent());
        }

        void remove(Exception failure) {
            for (Path path : made) {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException stays) {
                    failure.addSuppressed(stays);
                }
            }
        }
    }
}
