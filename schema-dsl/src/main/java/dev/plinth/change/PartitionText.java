package dev.plinth.change;

import dev.plinth.expression.Words;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import java.util.stream.Collectors;

/** Partitions as one line each, for people and for canonical texts. */
final class PartitionText {
    private PartitionText() {}

    /** How rows are spread, without the partitions. */
    static String key(Partitioning partitioning) {
        return partitioning.method().word() + " "
                + partitioning.columns().stream().map(Words::name).collect(Collectors.joining(", ", "[", "]"));
    }

    static String of(Partitioning partitioning) {
        return key(partitioning) + " into "
                + partitioning.partitions().stream().map(PartitionText::of).collect(Collectors.joining(", "));
    }

    static String of(Partitioning.Partition partition) {
        return Words.name(partition.name()) + ": "
                + partition.bound().accept(new Bound.Visitor<String>() {
                    @Override
                    public String range(Bound.Range bound) {
                        return "from " + bound.from().map(Fingerprint::quoted).orElse("min") + " to "
                                + bound.to().map(Fingerprint::quoted).orElse("max");
                    }

                    @Override
                    public String values(Bound.Values bound) {
                        return "in "
                                + bound.values().stream()
                                        .map(Fingerprint::quoted)
                                        .collect(Collectors.joining(", ", "[", "]"));
                    }

                    @Override
                    public String remainder(Bound.Remainder bound) {
                        return "remainder " + bound.remainder() + " of " + bound.modulus();
                    }

                    @Override
                    public String rest(Bound.Rest bound) {
                        return "rest";
                    }
                });
    }
}
