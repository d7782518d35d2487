package dev.plinth.yaml;

import dev.plinth.yaml.FormatNode.Entry;
import dev.plinth.yaml.YamlText.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of a document in their canonical quotes: none where YAML reads them as they are. */
final class FormatText {
    /** Characters in a line, beyond which a text that its author wrapped stays wrapped. */
    private static final int MAX_LINE = 120;

    private FormatText() {}

    static String key(Entry entry) {
        return inline(entry.key(), Place.BLOCK) + gap(entry.key());
    }

    /** What keeps the colon off a name after {@code *} or {@code &}, of which it would become a part. */
    private static String gap(FormatNode key) {
        boolean onlyAnchor =
                key.anchor().isPresent() && key.meaning() instanceof YamlNode.Scalar text && text.isMissing();
        return onlyAnchor || key instanceof FormatNode.Alias ? " " : "";
    }

    /** The node on one line, within brackets. */
    static String inline(FormatNode node) {
        return inline(node, Place.FLOW);
    }

    static String inline(FormatNode node, Place place) {
        String anchor = node.anchor().map(name -> "&" + name + " ").orElse("");
        if (node instanceof FormatNode.Alias alias) {
            return "*" + alias.name();
        }
        if (node instanceof FormatNode.Code code) {
            return YamlText.code(code.text(), place);
        }
        if (node instanceof FormatNode.Scalar scalar) {
            return (anchor + scalar(scalar.written(), place)).stripTrailing();
        }
        if (node instanceof FormatNode.Mapping mapping) {
            String entries = mapping.entries().stream()
                    .map(entry -> (flowKey(entry) + inline(entry.value())).stripTrailing())
                    .collect(Collectors.joining(", "));
            return anchor + (entries.isEmpty() ? "{}" : "{ " + entries + " }");
        }
        return anchor
                + ((FormatNode.Sequence) node)
                        .items().stream().map(item -> inline(item.value())).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String flowKey(Entry entry) {
        String key = inline(entry.key());
        return (key.isEmpty() ? "? " : key + gap(entry.key())) + ": ";
    }

    private static String scalar(YamlNode.Scalar scalar, Place place) {
        String value = scalar.value();
        if (scalar.isMissing()) {
            return "";
        }
        if (scalar.style() == YamlNode.Style.PLAIN) {
            return YamlText.code(value, place);
        }
        boolean misleading = new TextScan(value, 0, value.length()).isOpenAtEnd() || value.startsWith("?");
        return misleading ? YamlText.quoted(value) : YamlText.text(value, place);
    }

    /** Whether the text takes several lines: because its author wrote it so, and one line would be too long or wrong. */
    static boolean isBlock(FormatNode.Scalar scalar, int before) {
        YamlNode.Scalar written = scalar.written();
        if (written.style() == YamlNode.Style.BLOCK) {
            return !BlockText.of(written).isEmpty();
        }
        boolean tooLong = before + 2 + written.value().length() > MAX_LINE;
        return tooLong && isWrapped(written);
    }

    /** Whether it is bare and broken at spaces only. */
    private static boolean isWrapped(YamlNode.Scalar scalar) {
        List<String> lines = lines(scalar);
        return scalar.style() == YamlNode.Style.PLAIN
                && lines.size() > 1
                && String.join(" ", lines).equals(scalar.value());
    }

    private static List<String> lines(YamlNode.Scalar scalar) {
        String text = scalar.file().text().substring(scalar.start(), scalar.end());
        return Arrays.stream(text.split("\\R")).map(String::strip).toList();
    }

    static BlockText block(FormatNode.Scalar scalar) {
        YamlNode.Scalar written = scalar.written();
        return written.style() == YamlNode.Style.BLOCK ? BlockText.of(written) : new BlockText(">-", lines(written));
    }

    /** Whether comments stand in it, so that it cannot be on one line. */
    static boolean hasRemarks(FormatNode node) {
        if (node instanceof FormatNode.Mapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> entry.unit().hasRemarks() || hasRemarks(entry.value()));
        }
        return node instanceof FormatNode.Sequence sequence
                && sequence.items().stream().anyMatch(item -> item.unit().hasRemarks() || hasRemarks(item.value()));
    }
}
