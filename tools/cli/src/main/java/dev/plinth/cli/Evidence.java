package dev.plinth.cli;

import dev.plinth.change.Fingerprint;
import dev.plinth.emit.OutputDirectory.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * Certificates that lie in the output, and are about other files than those that are generated now.
     *
     * @param files as they are generated, with the evidence that is about them
     * @param differences of the output from them
     */
    static SortedMap<String, String> stale(Map<String, String> files, List<Difference> differences, Path output)
            throws IOException {
        SortedMap<String, String> stale = new TreeMap<>();
        for (Difference difference : differences) {
            String proof = difference.file();
            boolean isProof = difference.state() == Difference.State.LEFT_OVER && proof.endsWith(PROOF);
            if (isProof && files.containsKey(proof.substring(0, proof.length() - PROOF.length()) + BUNDLE)) {
                stale.put(proof, Files.readString(output.resolve(proof)));
            }
        }
        return stale;
    }
}
