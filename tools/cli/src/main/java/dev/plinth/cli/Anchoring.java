package dev.plinth.cli;

import dev.plinth.resolve.Anchor;
import dev.plinth.write.AnchorText;
import dev.plinth.yaml.AnchorReading;
import dev.plinth.yaml.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fingerprints in the files of migrations: nobody types them. */
final class Anchoring {
    private final Path folder;

    Anchoring(Path folder) {
        this.folder = folder;
    }

    /** The files that change, with their new texts. */
    Map<Path, String> seal() throws IOException {
        return texts(read(Optional.empty()));
    }

    /** @param wanted an id, or a unique beginning of one */
    Map<Path, String> rebase(String wanted) throws IOException {
        AnchorReading all = ProjectReader.anchors(folder, Optional.empty());
        List<String> found =
                all.ids().stream().filter(id -> id.startsWith(wanted)).toList();
        if (found.size() != 1 && !found.contains(wanted)) {
            throw new InputException(
                    found.isEmpty()
                            ? "no migration begins with " + wanted
                            : wanted + " could be any of " + String.join(", ", found));
        }
        return texts(read(Optional.of(found.contains(wanted) ? wanted : found.get(0))));
    }

    private List<Anchor> read(Optional<String> moved) {
        AnchorReading reading = ProjectReader.anchors(folder, moved);
        if (!reading.diagnostics().isEmpty()) {
            throw InputException.of(reading.diagnostics(), folder);
        }
        return reading.anchors();
    }

    private Map<Path, String> texts(List<Anchor> anchors) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        List<String> unwritten = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Path file = folder.resolve(anchor.written().id().span().file());
            if (anchor.isWritten()) {
                continue;
            }
            String before = Files.readString(file);
            boolean java = file.toString().endsWith(".java");
            Optional<String> now = java ? AnchorText.java(before, anchor) : AnchorText.yaml(before, anchor);
            now.ifPresent(text -> texts.put(file, text));
            if (now.isEmpty()) {
                unwritten.add(
                        java
                                ? file + ": add " + AnchorText.calls(anchor)
                                : file + ": give each key a line of its own, as `plinth fmt` lays it out");
            }
        }
        if (!unwritten.isEmpty()) {
            throw new InputException("nothing was written:\n  " + String.join("\n  ", unwritten));
        }
        return texts;
    }
}
