package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files from the disk, and says of each that cannot be read why. */
final class SourceFiles {
    /** In bytes; the largest schema that we generate for measurements, ten thousand tables, stays below it. */
    static final long MAX_SIZE = 32L * 1024 * 1024;

    private final Diagnostics diagnostics;

    SourceFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The YAML files of a folder and of the folders in it, by name. */
    List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = new ArrayList<>(walk.filter(SourceFiles::isYaml).toList());
            files.sort((left, right) -> shown(folder, left).compareTo(shown(folder, right)));
            return files;
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        boolean hidden = name.startsWith(".");
        return !hidden && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }

    /** The path as messages show it: relative, with forward slashes. */
    static String shown(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** @param shown the path for messages */
    Optional<SourceFile> read(Path file, String shown) {
        SourceSpan place = new SourceSpan(shown, 1, 1, 0);
        try {
            if (Files.size(file) > MAX_SIZE) {
                diagnostics.report(
                        DiagnosticCode.FILE_TOO_LARGE,
                        place,
                        "the file is larger than " + MAX_SIZE / (1024 * 1024) + " MiB",
                        "split it into several files of one folder");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), shown);
        } catch (IOException unreadable) {
            diagnostics.report(
                    DiagnosticCode.FILE_UNREADABLE,
                    place,
                    "the file cannot be read: " + unreadable,
                    "check that it is there and that you may read it");
            return Optional.empty();
        }
    }

    private Optional<SourceFile> decode(byte[] bytes, String shown) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        SourceFile file = new SourceFile(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (result.isError()) {
            int at = file.text().length();
            diagnostics.report(
                    DiagnosticCode.NOT_UTF8,
                    file.span(at, at),
                    "the file is not UTF-8: byte "
                            + String.format(java.util.Locale.ROOT, "0x%02x", bytes[in.position()]),
                    "save it as UTF-8");
            return Optional.empty();
        }
        return Optional.of(file);
    }
}
