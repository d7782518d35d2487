package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lays files out in the canonical form, so that two people who mean the same write the same and a review shows what
 * changed. Keys stay in their author's order; comments stay where they are. A file whose shape or lines cannot be read
 * is not touched; a text that only lacks its quotes gets them.
 */
public final class Formatter {
    private Formatter() {}

    /** @param shown the path for messages */
    public static Formatting format(Path file, String shown) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceFile> source = new SourceFiles(diagnostics).read(file, shown);
        if (source.isEmpty()) {
            return new Formatting("", Optional.empty(), diagnostics.sorted());
        }
        Formatting formatting = format(source.get());
        String before = Files.readString(file);
        return new Formatting(before, formatting.after(), formatting.diagnostics());
    }

    /** What Plinth itself has written, in the canonical layout. */
    static String canonical(String text) {
        Formatting formatting = format(new SourceFile("", text));
        return formatting
                .after()
                .orElseThrow(() -> new IllegalStateException("what was written cannot be read: " + formatting));
    }

    static Formatting format(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceFile> sound = sound(file, diagnostics);
        return new Formatting(
                file.text(), sound.map(Formatter::laidOut), sound.isPresent() ? List.of() : diagnostics.sorted());
    }

    /** The file, with forgotten quotes in place, if nothing else is wrong with it. */
    private static Optional<SourceFile> sound(SourceFile file, Diagnostics diagnostics) {
        Optional<YamlReader.Document> document = new YamlReader(diagnostics).document(file);
        document.ifPresent(found -> declared(found.root(), new Nodes(diagnostics, SqlFiles.UNREAD)));
        if (diagnostics.isEmpty() || document.isEmpty()) {
            return document.map(YamlReader.Document::file);
        }
        boolean quotesOnly =
                diagnostics.sorted().stream().allMatch(found -> found.code().equals(DiagnosticCode.QUOTE_TEXT.code()));
        SourceFile quoted = document.get().file();
        boolean mended = quotesOnly && !quoted.text().equals(file.text());
        return mended ? sound(quoted, new Diagnostics()) : Optional.empty();
    }

    /** Reads it as what it is, for what is wrong in its keys and lines; other files are not asked. */
    private static void declared(YamlNode root, Nodes nodes) {
        Optional<String> id = text(root, "migration");
        if (id.isPresent()) {
            new MigrationFileReader(nodes).read(root, id.get());
        } else if (text(root, "plinth").isPresent()) {
            nodes.mapping(root, "plinth.yaml", "plinth: 1").ifPresent(map -> nodes.fields(map, Section.PROJECT));
        } else {
            new SchemaFileReader(nodes).read(root);
        }
    }

    private static Optional<String> text(YamlNode root, String key) {
        return root instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().value().equals(key))
                        .map(YamlNode.Entry::value)
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(value -> ((YamlNode.Scalar) value).value())
                        .findFirst()
                : Optional.empty();
    }

    private static String laidOut(SourceFile file) {
        FormatNode laidOut = ColumnLines.shortened(FormatTree.compose(file));
        String text = FormatPrinter.print(laidOut);
        Optional<YamlNode> back = new YamlReader(new Diagnostics()).read(new SourceFile(file.path(), text));
        boolean same = back.isPresent() && SameMeaning.of(laidOut.meaning(), back.get());
        if (!same) {
            throw new IllegalStateException(
                    file.path() + " would mean something else when laid out anew, as:\n" + text);
        }
        return text;
    }
}
