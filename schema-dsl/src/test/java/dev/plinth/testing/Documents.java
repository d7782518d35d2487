package dev.plinth.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The YAML documents that stand in this repository. */
public final class Documents {
    private static final Path VALID = Path.of("src/test/cases/valid");
    private static final Path SAMPLES = Path.of("../samples");
    private static final Path GOLDEN_CASES = Path.of("../generator/src/test/cases");
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private Documents() {}

    /** Every document that is right: those of the tests, of the samples and of the golden cases. */
    public static List<Path> valid() throws IOException {
        List<Path> files = new ArrayList<>(in(VALID));
        files.addAll(in(SAMPLES));
        files.addAll(in(GOLDEN_CASES));
        files.addAll(in(EXAMPLES));
        return files;
    }

    /** The examples of the documents, which use every construct of the language. */
    public static List<Path> examples() throws IOException {
        return in(EXAMPLES);
    }

    /** The folders of the sample projects. */
    public static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("plinth.yaml")))
                    .sorted()
                    .toList();
        }
    }

    /** The YAML files under a folder, by path. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
