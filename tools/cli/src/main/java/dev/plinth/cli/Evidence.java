package dev.plinth.cli;

import dev.plinth.change.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an earlier proof left beside the generated files: it stays as long as it is about the same bundle. */
final class Evidence {
    private static final String BUNDLE = "/bundle.plinth";
    private static final String PROOF = "/proof.json";

    private Evidence() {}

    /** The files, and with them the evidence that is still about them. */
    static SortedMap<String, String> kept(Map<String, String> files, Path output) throws IOException {
        SortedMap<String, String> all = new TreeMap<>(files);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(BUNDLE)) {
                String proof = file.getKey().substring(0, file.getKey().length() - BUNDLE.length()) + PROOF;
                Path existing = output.resolve(proof);
                if (Files.isRegularFile(existing)) {
                    String evidence = Files.readString(existing);
                    if (evidence.contains("\"bundle\": \"" + Fingerprint.sha256(file.getValue()) + "\"")) {
                        all.put(proof, evidence);
                    }
                }
            }
        }
        return all;
    }
}
