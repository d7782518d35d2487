package dev.plinth.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the rows of a table are spread over partitions.
 *
 * @param columns that decide; of ranges and lists there is one
 * @param degrade by dialect, the author's reason for one plain table there
 */
public record Partitioning(
        Method method, List<String> columns, NamedMap<Partition> partitions, SortedMap<String, String> degrade) {
    public Partitioning {
        columns = List.copyOf(columns);
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("rows are spread by at least one column");
        }
    }

    public Partitioning withColumns(List<String> newColumns) {
        return new Partitioning(method, newColumns, partitions, degrade);
    }

    public Partitioning withPartitions(NamedMap<Partition> newPartitions) {
        return new Partitioning(method, columns, newPartitions, degrade);
    }

    /** Whether both decide by the same columns in the same way, so that one can become the other. */
    public boolean hasKeyOf(Partitioning other) {
        return method == other.method && columns.equals(other.columns);
    }

    /** The partition for what no other holds. */
    public Optional<Partition> rest() {
        return partitions.stream()
                .filter(partition -> partition.bound() instanceof Bound.Rest)
                .findFirst();
    }

    /** The bounds of one kind, in order of their partitions. */
    public <B extends Bound> Stream<B> bounds(Class<B> kind) {
        return partitions.stream()
                .map(Partition::bound)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The words are the engines'. */
    public enum Method {
        RANGE("range"),
        LIST("list"),
        HASH("hash");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** One partition, under a name that no table has. */
    public record Partition(String name, Bound bound) implements Named {}

    /** Which rows a partition holds; values are texts of the column's type, each in one spelling. */
    public sealed interface Bound {
        <R> R accept(Visitor<R> visitor);

        /** From a value on, and below another; empty: without an end. */
        record Range(Optional<String> from, Optional<String> to) implements Bound {
            /** Whether some value is in both. */
            public boolean meets(Range other, Comparator<String> order) {
                return isBelow(from, other.to, order) && isBelow(other.from, to, order);
            }

            /** By their beginnings. */
            public static Comparator<Range> byBeginning(Comparator<String> order) {
                return Comparator.comparing(
                        range -> range.from(),
                        (one, other) -> one.isEmpty() || other.isEmpty()
                                ? Boolean.compare(one.isPresent(), other.isPresent())
                                : order.compare(one.get(), other.get()));
            }

            private static boolean isBelow(Optional<String> from, Optional<String> to, Comparator<String> order) {
                return from.isEmpty() || to.isEmpty() || order.compare(from.get(), to.get()) < 0;
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.range(this);
            }
        }

        /** One of some values, in their order. */
        record Values(List<String> values) implements Bound {
            public Values {
                values = List.copyOf(values);
                if (values.isEmpty()) {
                    throw new IllegalArgumentException("a partition by list has values");
                }
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.values(this);
            }
        }

        /** What a hash leaves. */
        record Remainder(int modulus, int remainder) implements Bound {
            public Remainder {
                if (modulus < 1 || remainder < 0 || remainder >= modulus) {
                    throw new IllegalArgumentException("a remainder is from 0 to " + (modulus - 1));
                }
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.remainder(this);
            }
        }

        /** What no other partition holds. */
        record Rest() implements Bound {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.rest(this);
            }
        }

        interface Visitor<R> {
            R range(Range bound);

            R values(Values bound);

            R remainder(Remainder bound);

            R rest(Rest bound);
        }
    }
}
