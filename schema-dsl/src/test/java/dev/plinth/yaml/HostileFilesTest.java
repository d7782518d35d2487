package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to exhaust a reader, or that were damaged on their way: each is refused by name, and soon. */
@Timeout(120)
class HostileFilesTest {
    @TempDir
    Path directory;

    private List<String> codes(byte[] document) throws IOException {
        Path file = directory.resolve("schema.yaml");
        Files.write(file, document);
        return codes(file);
    }

    private List<String> codes(String document) throws IOException {
        return codes(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Path file) throws IOException {
        Formatter.format(file, "schema.yaml");
        return SchemaReader.read(List.of(file)).diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .toList();
    }

    private static String code(DiagnosticCode code) {
        return code.code();
    }

    @Test
    void aFileOf50MegabytesIsNotEvenRead() throws IOException {
        Path file = directory.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024);
        }
        long before = System.nanoTime();
        assertThat(codes(file)).containsExactly(code(DiagnosticCode.FILE_TOO_LARGE));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aliasesThatMultiply() throws IOException {
        StringBuilder bomb = new StringBuilder("tables:\n  a0: &a0 { x: [1, 1] }\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("  a" + i + ": &a" + i + " { x: [*a" + (i - 1) + ", *a" + (i - 1) + "] }\n");
        }
        assertThat(codes(bomb.toString())).containsExactly(code(DiagnosticCode.ALIAS_BOMB));
    }

    @Test
    void anAliasThatHoldsItself() throws IOException {
        assertThat(codes("tables: &t\n  a: *t\n")).containsExactly(code(DiagnosticCode.UNKNOWN_ALIAS));
    }

    @Test
    void tenThousandLevelsInBrackets() throws IOException {
        assertThat(codes("tables: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .containsExactly(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes("tables: " + "{a: ".repeat(10_000) + "}".repeat(10_000)))
                .containsExactly(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes("tables: " + "[".repeat(10_000))).containsExactly(code(DiagnosticCode.TOO_DEEP));
    }

    @Test
    void tenThousandLevelsOfIndentationAndOfItems() throws IOException {
        String indented = IntStream.range(0, 10_000)
                .mapToObj(level -> " ".repeat(Math.min(level, 2_000)) + "a:\n")
                .limit(2_000)
                .collect(Collectors.joining());
        assertThat(codes(indented)).containsExactly(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes("- ".repeat(10_000) + "a\n")).containsExactly(code(DiagnosticCode.TOO_DEEP));
    }

    @Test
    void tenThousandLevelsOfAnExpression() throws IOException {
        String start = "tables:\n  t:\n    columns: { a: int }\n    checks:\n      c: \"";
        assertThat(codes(start + "(".repeat(10_000) + "a" + ")".repeat(10_000) + " > 1\"\n"))
                .containsExactly(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes(start + "not ".repeat(10_000) + "a > 1\"\n")).containsExactly(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes(start + "- ".repeat(10_000) + "a > 1\"\n")).containsExactly(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes(start + "a > 1" + " and a > 1".repeat(10_000) + "\"\n"))
                .isSubsetOf(code(DiagnosticCode.TOO_DEEP));
        assertThat(codes(start + "a" + " + a".repeat(10_000) + " > 1\"\n")).isSubsetOf(code(DiagnosticCode.TOO_DEEP));
    }

    @Test
    void aDocumentOfOneLongLine() throws IOException {
        String columns =
                IntStream.range(0, 20_000).mapToObj(i -> "c" + i + ": int").collect(Collectors.joining(", "));
        assertThat(codes("tables: { t: { columns: { " + columns + " } } }")).isEmpty();
        String wrong = columns.replace(": int", ": itn");
        assertThat(codes("tables: { t: { columns: { " + wrong + " } } }"))
                .containsExactly(code(DiagnosticCode.UNKNOWN_TYPE));
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        byte[] latin = "tables: {}  # Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes(latin)).containsExactly(code(DiagnosticCode.NOT_UTF8));
        assertThat(codes(new byte[] {(byte) 0xC3})).containsExactly(code(DiagnosticCode.NOT_UTF8));
        assertThat(codes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .containsExactly(code(DiagnosticCode.NOT_UTF8));
        assertThat(codes("tables: {}".getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
        assertThat(codes("tables: {}".getBytes(StandardCharsets.UTF_16)))
                .containsExactly(code(DiagnosticCode.NOT_UTF8));
    }

    @Test
    void zeroBytes() throws IOException {
        assertThat(codes("tables: {}\u0000")).containsExactly(code(DiagnosticCode.YAML_SYNTAX));
        assertThat(codes(new byte[1000])).containsExactly(code(DiagnosticCode.YAML_SYNTAX));
        assertThat(codes("tables:\n  t:\n    columns: { \"a\\0b\": int }\n"))
                .containsExactly(code(DiagnosticCode.BAD_NAME));
    }

    @Test
    void escapesThatAreNoCharacter() throws IOException {
        for (String escape : List.of("\\x", "\\x1", "\\u12", "\\U0001", "\\UFFFFFFFF", "\\U00110000", "\\uZZZZ")) {
            assertThat(codes("tables: {}\n# \\x41\nviews: \"" + escape))
                    .containsExactly(code(DiagnosticCode.YAML_SYNTAX));
            assertThat(codes("tables: {}\nviews: \"" + escape + "\"\n"))
                    .containsExactly(code(DiagnosticCode.YAML_SYNTAX));
        }
    }

    @Test
    void tabsForSpaces() throws IOException {
        assertThat(codes("tables:\n\tt:\n\t\tcolumns: { a: int }\n"))
                .containsExactly(code(DiagnosticCode.TAB_INDENTATION));
        assertThat(codes("tables:\n  t:\n    columns: {\ta:\tint\t}\t\n")).isEmpty();
    }

    @Test
    void theByteOrderMarkAndTheLineEndsOfWindows() throws IOException {
        String windows = "\uFEFFtables:\r\n  t:\r\n    columns: { a: int, b: itn }\r\n";
        Path file = directory.resolve("schema.yaml");
        Files.writeString(file, windows);
        List<Diagnostic> found = SchemaReader.read(List.of(file)).diagnostics();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().line()).isEqualTo(3);
        assertThat(found.get(0).span().column()).isEqualTo(27);
        assertThat(codes(windows.replace("itn", "int"))).isEmpty();
        assertThat(codes(windows.replace("itn", "int").replace("\r\n", "\r"))).isEmpty();
    }

    @Test
    void keysThatStandTwice() throws IOException {
        assertThat(codes("tables: {}\ntables: {}\n")).containsExactly(code(DiagnosticCode.DUPLICATE_KEY));
        String many = "  t: { columns: { a: int } }\n".repeat(5_000);
        assertThat(codes("tables:\n" + many)).containsExactly(code(DiagnosticCode.DUPLICATE_KEY));
    }

    @Test
    void aHundredThousandForgottenQuotes() throws IOException {
        String accident = IntStream.range(0, 5_000)
                .mapToObj(i -> "      c" + i + ": { type: decimal(10,2) }\n")
                .collect(Collectors.joining("", "tables:\n  t:\n    columns:\n", ""));
        assertThat(codes(accident)).containsExactly(code(DiagnosticCode.QUOTE_TEXT));
        String refused = IntStream.range(0, 2_000)
                .mapToObj(i -> "      c" + i + ": text default 'a: b'\n")
                .collect(Collectors.joining("", "tables:\n  t:\n    columns:\n", ""));
        assertThat(codes(refused)).containsExactly(code(DiagnosticCode.QUOTE_TEXT));
    }

    @Test
    void oneWordOfManyMegabytes() throws IOException {
        assertThat(codes("a".repeat(4_000_000))).isNotEmpty();
        assertThat(codes("tables:\n  t:\n    columns: { a: " + "x".repeat(1_000_000) + " }\n"))
                .isNotEmpty();
        assertThat(codes("tables: {}\n" + "#\n".repeat(1_000_000))).isEmpty();
        assertThat(codes("tables: {}" + "\n".repeat(1_000_000))).isEmpty();
    }
}
