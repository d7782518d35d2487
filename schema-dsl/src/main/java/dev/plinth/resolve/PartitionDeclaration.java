package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Partitioning;
import java.util.List;
import java.util.SortedMap;

/** How the rows of a table are spread, as written. */
public record PartitionDeclaration(
        Partitioning.Method method,
        List<Located<String>> columns,
        List<Part> parts,
        SortedMap<String, String> degrade,
        SourceSpan span) {
    /** More partitions than that serve no table. */
    public static final int LARGEST_MODULUS = 4096;

    public PartitionDeclaration {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /** One partition; the values of its bound are not looked at yet. */
    public record Part(Located<String> name, Partitioning.Bound bound) {}
}
