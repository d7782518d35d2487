package dev.plinth.cli;

import dev.plinth.change.Fingerprint;
import dev.plinth.emit.OutputDirectory.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an earlier proof left beside the generated files: it stays as long as it is about the same bundle. */
final class Evidence {
    private static final String BUNDLE = "/bundle.plinth";

    /** The evidence for programs. */
    static final String DATA = "/proof.json";

    /** The evidence for a person. */
    static final String PAGE = "/proof.md";

    private Evidence() {}

    /** The files, and with them the evidence that is still about them. */
    static SortedMap<String, String> kept(Map<String, String> files, Path output) throws IOException {
        SortedMap<String, String> all = new TreeMap<>(files);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(BUNDLE)) {
                String folder = file.getKey().substring(0, file.getKey().length() - BUNDLE.length());
                String checksum = Fingerprint.sha256(file.getValue());
                for (String proof : List.of(folder + DATA, folder + PAGE)) {
                    about(output.resolve(proof), checksum).ifPresent(evidence -> all.put(proof, evidence));
                }
            }
        }
        return all;
    }

    private static Optional<String> about(Path proof, String checksum) throws IOException {
        return Files.isRegularFile(proof)
                ? Optional.of(Files.readString(proof)).filter(evidence -> evidence.contains(checksum))
                : Optional.empty();
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
            boolean isProof =
                    difference.state() == Difference.State.LEFT_OVER && (proof.endsWith(DATA) || proof.endsWith(PAGE));
            if (isProof && files.containsKey(proof.substring(0, proof.lastIndexOf('/')) + BUNDLE)) {
                stale.put(proof, Files.readString(output.resolve(proof)));
            }
        }
        return stale;
    }
}
