package dev.plinth.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small bundles by hand: statements are given as text, offsets and checksums are computed on the way out. */
final class BundleFolder {

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final StringBuilder script = new StringBuilder();
    private String migration = "";
    private String direction = "";

    private BundleFolder(Path folder, String dialect) {
        this.folder = folder;
        line("plinth-bundle", "2");
        line("project", "people");
        line("dialect", dialect);
        line("emitter", "1");
        lines.addAll(history(dialect));
    }

    static BundleFolder of(Path folder, String dialect) {
        return new BundleFolder(folder, dialect);
    }

    /** The header lines of an engine, as they stand in the test resources. */
    static List<String> history(String dialect) {
        try (InputStream text = BundleFolder.class.getResourceAsStream("/history/" + dialect + ".txt")) {
            if (text == null) {
                throw new IllegalArgumentException("no history statements for " + dialect);
            }
            return new String(text.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    BundleFolder line(String keyword, String... fields) {
        StringBuilder line = new StringBuilder(keyword);
        for (String field : fields) {
            line.append('\t')
                    .append(field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        lines.add(line.toString());
        return this;
    }

    /** Begins a migration whose checksum is derived from its identifier. */
    BundleFolder migration(String id, String... depends) {
        return migrationWithChecksum(id, "s1:" + id, depends);
    }

    BundleFolder migrationWithChecksum(String id, String checksum, String... depends) {
        finishScript();
        migration = id;
        return line("migration", id, checksum, String.join(",", depends), "about " + id);
    }

    BundleFolder up() {
        return script("up");
    }

    BundleFolder down() {
        return script("down");
    }

    private BundleFolder script(String which) {
        finishScript();
        direction = which;
        script.append("-- ").append(migration).append(' ').append(which).append('\n');
        lines.add("script " + which);
        return this;
    }

    BundleFolder transaction(String label) {
        return line("unit", "transaction", label);
    }

    BundleFolder autocommit(String label) {
        return line("unit", "autocommit", label);
    }

    /** One statement of the unit, written into the script. */
    BundleFolder sql(String statement) {
        int offset = script.toString().getBytes(UTF_8).length;
        long line = script.chars().filter(letter -> letter == '\n').count() + 1;
        script.append(statement).append(";\n\n");
        return line(
                "statement",
                String.valueOf(offset),
                String.valueOf(statement.getBytes(UTF_8).length),
                String.valueOf(line));
    }

    /** A statement of the down script, which is written later, that takes back the unit. */
    BundleFolder undo(String downStatement) {
        pending.add(new Pending(lines.size(), "undo", "down", downStatement));
        lines.add("");
        return this;
    }

    BundleFolder irreversible(String reason) {
        return line("irreversible", reason);
    }

    private void finishScript() {
        if (direction.isEmpty()) {
            return;
        }
        String path = migration + "/" + direction + ".sql";
        byte[] bytes = script.toString().getBytes(UTF_8);
        lines.set(
                lines.lastIndexOf("script " + direction),
                String.join("\t", "script", direction, path, Sha256.hex(bytes)));
        List<Pending> resolved = pending.stream()
                .filter(range -> range.direction().equals(direction))
                .toList();
        for (Pending range : resolved) {
            int start = script.indexOf(range.statement() + ";");
            if (start < 0) {
                throw new IllegalStateException("not in " + path + ": " + range.statement());
            }
            int offset = script.substring(0, start).getBytes(UTF_8).length;
            lines.set(
                    range.line(),
                    String.join(
                            "\t",
                            range.keyword(),
                            String.valueOf(offset),
                            String.valueOf(range.statement().getBytes(UTF_8).length)));
        }
        pending.removeAll(resolved);
        store(path, script.toString());
        script.setLength(0);
        direction = "";
    }

    private void store(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes everything and gives the folder back. */
    Path write() {
        finishScript();
        line("end");
        store(Bundle.FILE_NAME, String.join("\n", lines) + "\n");
        return folder;
    }

    /** Writes everything and reads it as the runner does. */
    Bundle read() {
        return Bundle.read(write());
    }

    private record Pending(int line, String keyword, String direction, String statement) {}
}
