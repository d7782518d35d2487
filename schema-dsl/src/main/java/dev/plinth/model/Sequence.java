package dev.plinth.model;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A source of numbers that no table owns.
 *
 * @param type {@code smallint}, {@code int} or {@code bigint}: its range bounds the numbers
 * @param increment not 0; negative to count down
 * @param degrade the dialects that do without it, each with the author's reason
 */
public record Sequence(
        String name,
        DataType.Simple type,
        long start,
        long increment,
        OptionalLong least,
        OptionalLong most,
        End end,
        SortedMap<String, String> degrade,
        Optional<String> comment)
        implements SchemaObject {
    /** What happens behind the last number. */
    public enum End {
        FAIL,
        CYCLE
    }

    public Sequence {
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
        if (increment == 0) {
            throw new IllegalArgumentException("sequence " + name + " needs an increment that is not 0");
        }
        if ((least.isPresent() && start < least.getAsLong()) || (most.isPresent() && start > most.getAsLong())) {
            throw new IllegalArgumentException("sequence " + name + " starts outside its bounds");
        }
    }

    /** Counts from 1 in steps of 1. */
    public static Sequence of(String name) {
        return new Sequence(
                name,
                DataType.Simple.BIGINT,
                1,
                1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                End.FAIL,
                Collections.emptySortedMap(),
                Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequence(this);
    }
}
