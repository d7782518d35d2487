package dev.plinth.yaml;

import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import java.util.List;

/** A part of a YAML document. Scalars are texts: what they mean is decided by whoever reads them. */
sealed interface YamlNode {
    SourceSpan span();

    /** What a person calls it. */
    String kind();

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    /**
     * A scalar.
     *
     * @param start offset of its first character in the file, quotes included
     * @param end offset after its last character
     */
    record Scalar(SourceFile file, String value, Style style, int start, int end) implements YamlNode {
        @Override
        public SourceSpan span() {
            return file.span(start, end);
        }

        @Override
        public String kind() {
            return isMissing() ? "nothing" : "a text";
        }

        /** A key with nothing after it. */
        boolean isMissing() {
            return style == Style.PLAIN && value.isEmpty();
        }

        /** Nothing, or a bare {@code null} or {@code ~}. */
        boolean isNull() {
            return style == Style.PLAIN && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }

        /** The value as a text whose every character has its place in the file. */
        SourceText source() {
            ScalarPlaces places = new ScalarPlaces(this);
            return new SourceText(value, places::span);
        }
    }

    record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
