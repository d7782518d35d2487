package dev.plinth.yaml;

import dev.plinth.yaml.FormatNode.Entry;
import dev.plinth.yaml.FormatNode.Item;
import dev.plinth.yaml.FormatNode.Style;
import dev.plinth.yaml.FormatNode.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes a document in the canonical layout: two spaces a level, what is short on one line, columns aligned. */
final class FormatPrinter {
    /** Characters in a line that stands in brackets, beyond which it is broken up. */
    private static final int MAX_LINE = 120;

    private final StringBuilder out = new StringBuilder();

    /** What the next line begins with in place of its indentation: the marks of the items that begin there. */
    private String marker = "";

    private FormatPrinter() {}

    static String print(FormatNode root) {
        FormatPrinter printer = new FormatPrinter();
        if (root instanceof FormatNode.Mapping mapping && !mapping.entries().isEmpty()) {
            printer.entries(mapping, 0, Alignment.NONE);
        } else {
            printer.line(0, FormatText.inline(root), List.of());
        }
        return printer.out.toString().stripLeading();
    }

    private void line(int indent, String text, List<String> beside) {
        String comment = beside.isEmpty() ? "" : "  " + String.join("  ", beside);
        out.append(marker.isEmpty() ? " ".repeat(indent) : marker)
                .append((text + comment).stripTrailing())
                .append('\n');
        marker = "";
    }

    /** Comments and blank lines; several blank lines become one. */
    private void remarks(int indent, List<String> remarks) {
        for (String remark : remarks) {
            boolean repeated = remark.isEmpty() && out.length() > 1 && out.charAt(out.length() - 2) == '\n';
            if (remark.isEmpty() && !repeated) {
                out.append('\n');
            } else if (!remark.isEmpty()) {
                out.append(" ".repeat(indent)).append(remark).append('\n');
            }
        }
    }

    /** How far the values of one-line entries stand to the right. */
    private enum Alignment {
        NONE,
        COLUMNS
    }

    private void entries(FormatNode.Mapping mapping, int indent, Alignment alignment) {
        List<Entry> entries = mapping.entries();
        int[] widths = alignment == Alignment.COLUMNS ? widths(entries, indent) : new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            before(entry.unit(), indent);
            entry(entry, indent, widths[i]);
            remarks(indent, entry.unit().after);
        }
    }

    /** A marker is on its way already: what would stand above goes above it. */
    private void before(Unit unit, int indent) {
        if (marker.isEmpty()) {
            remarks(indent, unit.before);
        }
    }

    /** For each entry the longest key of those around it that stand on one line, with no blank line between. */
    private static int[] widths(List<Entry> entries, int indent) {
        int[] widths = new int[entries.size()];
        int from = 0;
        int longest = 0;
        for (int i = 0; i < entries.size(); i++) {
            boolean aligned = isAligned(entries.get(i), indent);
            if (!aligned || startsGroup(entries.get(i))) {
                Arrays.fill(widths, from, i, longest);
                from = aligned ? i : i + 1;
                longest = 0;
            }
            longest = aligned ? Math.max(longest, FormatText.key(entries.get(i)).length()) : 0;
        }
        Arrays.fill(widths, Math.min(from, entries.size()), entries.size(), longest);
        return widths;
    }

    private static boolean startsGroup(Entry entry) {
        return entry.unit().before.contains("");
    }

    private static boolean isAligned(Entry entry, int indent) {
        return oneLine(entry.value(), indent, FormatText.key(entry)).isPresent();
    }

    private void entry(Entry entry, int indent, int width) {
        String key = FormatText.key(entry);
        List<String> beside = new ArrayList<>(entry.unit().beside);
        Optional<String> value = oneLine(entry.value(), indent, key);
        if (value.isPresent()) {
            String padding = value.get().isEmpty() ? "" : " ".repeat(1 + Math.max(0, width - key.length()));
            line(indent, key + ":" + padding + value.get(), beside);
        } else {
            Alignment alignment = ColumnLines.areColumns(entry) ? Alignment.COLUMNS : Alignment.NONE;
            opened(key + ":", entry.value(), indent, beside, alignment);
        }
    }

    /** What takes more than one line, after the text that it begins with. */
    private void opened(String text, FormatNode value, int indent, List<String> beside, Alignment alignment) {
        String anchored = text + value.anchor().map(name -> " &" + name).orElse("");
        if (value instanceof FormatNode.Mapping mapping) {
            line(indent, anchored, beside);
            entries(mapping, indent + 2, alignment);
        } else if (value instanceof FormatNode.Sequence sequence) {
            line(indent, anchored, beside);
            items(sequence, indent + 2);
        } else {
            BlockText block = FormatText.block((FormatNode.Scalar) value);
            line(indent, anchored + (anchored.isEmpty() ? "" : " ") + block.header(), beside);
            block.lines().forEach(found -> line(found.isEmpty() ? 0 : indent + 2, found));
        }
    }

    /** A line of a text, whose trailing spaces belong to it. */
    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }

    private void items(FormatNode.Sequence sequence, int indent) {
        for (Item item : sequence.items()) {
            before(item.unit(), indent);
            firstOf(item.value()).ifPresent(unit -> before(unit, indent));
            String begun = (marker.isEmpty() ? " ".repeat(indent) : marker) + "- ";
            item(item, indent, begun);
            remarks(indent, item.unit().after);
        }
    }

    private void item(Item item, int indent, String begun) {
        FormatNode value = item.value();
        Optional<String> oneLine = oneLine(value, indent, "");
        boolean nested = value.anchor().isEmpty() && !(value instanceof FormatNode.Scalar) && oneLine.isEmpty();
        if (oneLine.isPresent()) {
            marker = begun;
            line(indent, oneLine.get(), item.unit().beside);
        } else if (nested) {
            remarks(indent, item.unit().beside);
            marker = begun;
            if (value instanceof FormatNode.Mapping mapping) {
                entries(mapping, indent + 2, Alignment.NONE);
            } else {
                items((FormatNode.Sequence) value, indent + 2);
            }
        } else {
            marker = begun.stripTrailing() + (value.anchor().isPresent() ? "" : " ");
            opened("", value, indent, item.unit().beside, Alignment.NONE);
        }
    }

    /** What begins in the same line as the item whose value it is part of. */
    private static Optional<Unit> firstOf(FormatNode value) {
        if (value instanceof FormatNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return Optional.of(mapping.entries().get(0).unit());
        }
        return value instanceof FormatNode.Sequence sequence
                        && !sequence.items().isEmpty()
                ? Optional.of(sequence.items().get(0).unit())
                : Optional.empty();
    }

    /** The value on one line, if it can stand on one. */
    private static Optional<String> oneLine(FormatNode value, int indent, String key) {
        if (value instanceof FormatNode.Scalar scalar) {
            return FormatText.isBlock(scalar, indent + key.length())
                    ? Optional.empty()
                    : Optional.of(FormatText.inline(value, YamlText.Place.BLOCK));
        }
        if (!(value instanceof FormatNode.Mapping) && !(value instanceof FormatNode.Sequence)) {
            return Optional.of(FormatText.inline(value, YamlText.Place.BLOCK));
        }
        boolean empty = (value instanceof FormatNode.Mapping mapping
                        && mapping.entries().isEmpty())
                || (value instanceof FormatNode.Sequence sequence
                        && sequence.items().isEmpty());
        boolean flow = empty || isFlow(value);
        if (!flow || FormatText.hasRemarks(value)) {
            return Optional.empty();
        }
        String text = FormatText.inline(value);
        return empty || indent + key.length() + 2 + text.length() <= MAX_LINE ? Optional.of(text) : Optional.empty();
    }

    private static boolean isFlow(FormatNode value) {
        return (value instanceof FormatNode.Mapping mapping && mapping.style() == Style.FLOW)
                || (value instanceof FormatNode.Sequence sequence && sequence.style() == Style.FLOW);
    }
}
