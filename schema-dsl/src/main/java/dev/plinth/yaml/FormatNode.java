package dev.plinth.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a document as its author laid it out: what {@link YamlNode} leaves out, so that it can be written anew. */
sealed interface FormatNode {
    /** The name after {@code &}, under which the part is repeated elsewhere. */
    Optional<String> anchor();

    /** Offset after its last character. */
    int end();

    /** The part as a reader sees it. */
    YamlNode meaning();

    /** A scalar as it stands in the file. */
    record Scalar(YamlNode.Scalar written, Optional<String> anchor) implements FormatNode {
        @Override
        public int end() {
            return written.end();
        }

        @Override
        public YamlNode.Scalar meaning() {
            return written;
        }
    }

    /** A text of the language that is written instead of what stood there. */
    record Code(String text, YamlNode.Scalar meaning, int end) implements FormatNode {
        @Override
        public Optional<String> anchor() {
            return Optional.empty();
        }
    }

    record Alias(String name, FormatNode target, int end) implements FormatNode {
        @Override
        public Optional<String> anchor() {
            return Optional.empty();
        }

        @Override
        public YamlNode meaning() {
            return target.meaning();
        }
    }

    /** Whether it stands in brackets. */
    enum Style {
        BLOCK,
        FLOW
    }

    record Mapping(List<Entry> entries, Style style, Optional<String> anchor, int end) implements FormatNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public YamlNode.Mapping meaning() {
            List<YamlNode.Entry> meant = entries.stream()
                    .map(entry -> new YamlNode.Entry(
                            (YamlNode.Scalar) entry.key().meaning(),
                            entry.value().meaning()))
                    .toList();
            return new YamlNode.Mapping(
                    meant, meant.isEmpty() ? NOWHERE : meant.get(0).key().span());
        }
    }

    record Sequence(List<Item> items, Style style, Optional<String> anchor, int end) implements FormatNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public YamlNode.Sequence meaning() {
            return new YamlNode.Sequence(
                    items.stream().map(item -> item.value().meaning()).toList(), NOWHERE);
        }
    }

    dev.plinth.diagnostic.SourceSpan NOWHERE = new dev.plinth.diagnostic.SourceSpan("", 1, 1, 0);

    record Entry(Unit unit, FormatNode key, FormatNode value) {}

    record Item(Unit unit, FormatNode value) {}

    /** What begins a line once it is laid out: an entry or an item, with the comments and blank lines around it. */
    final class Unit {
        private final int start;
        private final int column;
        private final Optional<Unit> parent;
        private int flowEnd;
        private int contentEnd;

        /** Comments, and empty texts for blank lines, above it. */
        final List<String> before = new ArrayList<>();

        /** Comments behind its first line. */
        final List<String> beside = new ArrayList<>();

        /** Comments, and empty texts for blank lines, below all of it. */
        final List<String> after = new ArrayList<>();

        /**
         * @param start offset in the file
         * @param column from 0
         */
        Unit(int start, int column, Optional<Unit> parent) {
            this.start = start;
            this.column = column;
            this.parent = parent;
            this.flowEnd = Integer.MAX_VALUE;
            this.contentEnd = start;
        }

        int start() {
            return start;
        }

        int column() {
            return column;
        }

        Optional<Unit> parent() {
            return parent;
        }

        /** Offset after the brackets that it stands in. */
        int flowEnd() {
            return flowEnd;
        }

        void inFlowUntil(int end) {
            flowEnd = end;
        }

        /** Offset after its key and, where that is a scalar, its value. */
        int contentEnd() {
            return contentEnd;
        }

        void contentUntil(int end) {
            contentEnd = end;
        }

        boolean hasRemarks() {
            return !before.isEmpty() || !beside.isEmpty() || !after.isEmpty();
        }
    }
}
