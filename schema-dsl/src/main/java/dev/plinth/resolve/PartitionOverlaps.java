package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.PartitionValues;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.model.Partitioning.Partition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Looks for rows that two partitions would hold; and, by hash, for rows that none would. */
final class PartitionOverlaps {
    private final PartitionValues values;
    private final Diagnostics diagnostics;

    PartitionOverlaps(PartitionValues values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** Whether there are none; those that there are are reported. */
    boolean areNone(Method method, List<Located<Partition>> partitions) {
        int before = diagnostics.size();
        List<Located<Partition>> rests = of(Bound.Rest.class, partitions);
        if (rests.size() > 1) {
            report(rests.get(1), rests.get(0), "what no other partition holds");
        }
        switch (method) {
            case RANGE -> ranges(of(Bound.Range.class, partitions));
            case LIST -> lists(of(Bound.Values.class, partitions));
            case HASH -> remainders(of(Bound.Remainder.class, partitions));
        }
        return diagnostics.size() == before;
    }

    private static List<Located<Partition>> of(Class<? extends Bound> kind, List<Located<Partition>> partitions) {
        return partitions.stream()
                .filter(partition -> kind.isInstance(partition.value().bound()))
                .toList();
    }

    private void ranges(List<Located<Partition>> partitions) {
        List<Located<Partition>> sorted = new ArrayList<>(partitions);
        sorted.sort(Comparator.comparing(PartitionOverlaps::range, Bound.Range.byBeginning(values)));
        for (int i = 1; i < sorted.size(); i++) {
            if (range(sorted.get(i)).meets(range(sorted.get(i - 1)), values)) {
                report(sorted.get(i), sorted.get(i - 1), "some of the same values");
            }
        }
    }

    private static Bound.Range range(Located<Partition> partition) {
        return (Bound.Range) partition.value().bound();
    }

    private void lists(List<Located<Partition>> partitions) {
        Map<String, Located<Partition>> seen = new HashMap<>();
        for (Located<Partition> partition : partitions) {
            for (String value : ((Bound.Values) partition.value().bound()).values()) {
                Located<Partition> first = seen.putIfAbsent(value, partition);
                if (first != null) {
                    report(partition, first, "the value '" + value + "'");
                }
            }
        }
    }

    /** PostgreSQL wants each modulus to be a factor of the next larger one. */
    private void remainders(List<Located<Partition>> partitions) {
        TreeSet<Integer> moduli = new TreeSet<>();
        partitions.forEach(partition -> moduli.add(remainder(partition).modulus()));
        for (Located<Partition> partition : partitions) {
            Integer larger = moduli.higher(remainder(partition).modulus());
            if (larger != null && larger % remainder(partition).modulus() != 0) {
                diagnostics.report(
                        DiagnosticCode.PARTITIONING,
                        partition.span(),
                        "the modulus " + remainder(partition).modulus() + " is no factor of " + larger,
                        "use one modulus for all partitions, or doubles of one");
                return;
            }
        }
        int largest = moduli.last();
        BitSet held = new BitSet(largest);
        for (Located<Partition> partition : partitions) {
            for (int i = remainder(partition).remainder();
                    i < largest;
                    i += remainder(partition).modulus()) {
                if (held.get(i)) {
                    diagnostics.report(
                            DiagnosticCode.PARTITIONING,
                            partition.span(),
                            "another partition holds rows of "
                                    + partition.value().name(),
                            "give it a remainder of its own");
                    return;
                }
                held.set(i);
            }
        }
        if (held.cardinality() < largest) {
            Located<Partition> last = partitions.get(partitions.size() - 1);
            diagnostics.report(
                    DiagnosticCode.PARTITIONING,
                    last.span(),
                    "no partition holds the remainder " + held.nextClearBit(0) + " of " + largest,
                    "declare one for each remainder: a hash gives all of them");
        }
    }

    private static Bound.Remainder remainder(Located<Partition> partition) {
        return (Bound.Remainder) partition.value().bound();
    }

    private void report(Located<Partition> partition, Located<Partition> first, String what) {
        diagnostics.report(
                DiagnosticCode.PARTITIONING,
                partition.span(),
                first.equals(partition)
                        ? "the partition " + first.value().name() + " holds " + what + " twice"
                        : "the partitions " + first.value().name() + " and "
                                + partition.value().name() + " hold " + what,
                "let each value have one place");
    }
}
