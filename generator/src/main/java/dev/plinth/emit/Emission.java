package dev.plinth.emit;

import dev.plinth.dialect.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every file that a project generates, by its path below the output folder.
 *
 * @param refusals what engines cannot do; where there is one, nothing should be written
 * @param edits what was generated before, may have been applied, and would be something else now; nor then
 */
public record Emission(SortedMap<String, String> files, List<Refusal> refusals, List<String> edits) {
    public Emission {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        refusals = List.copyOf(refusals);
        edits = List.copyOf(edits);
    }

    public byte[] bytes(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new IllegalArgumentException("nothing is emitted at " + path);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
