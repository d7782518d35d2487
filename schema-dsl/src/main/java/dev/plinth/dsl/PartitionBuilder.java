package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.resolve.PartitionDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects how a table's rows are spread over partitions. */
public final class PartitionBuilder {
    private final SourceSpan span = Caller.here();
    private final List<Located<String>> columns = new ArrayList<>();
    private final List<PartitionDeclaration.Part> parts = new ArrayList<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Partitioning.Method method = Partitioning.Method.RANGE;

    PartitionBuilder() {}

    public PartitionBuilder byRange(String column) {
        return by(Partitioning.Method.RANGE, column);
    }

    public PartitionBuilder byList(String column) {
        return by(Partitioning.Method.LIST, column);
    }

    public PartitionBuilder byHash(String first, String... more) {
        by(Partitioning.Method.HASH, first);
        Arrays.stream(more).map(Caller::located).forEach(columns::add);
        return this;
    }

    private PartitionBuilder by(Partitioning.Method by, String column) {
        method = by;
        columns.clear();
        columns.add(Caller.located(column));
        return this;
    }

    /** From a value on, and below another. */
    public PartitionBuilder range(String name, String from, String to) {
        return add(name, new Bound.Range(Optional.of(from), Optional.of(to)));
    }

    /** From a value to the most. */
    public PartitionBuilder from(String name, String from) {
        return add(name, new Bound.Range(Optional.of(from), Optional.empty()));
    }

    /** From the least to below a value. */
    public PartitionBuilder below(String name, String to) {
        return add(name, new Bound.Range(Optional.empty(), Optional.of(to)));
    }

    public PartitionBuilder values(String name, String first, String... more) {
        List<String> values = new ArrayList<>(List.of(first));
        values.addAll(Arrays.asList(more));
        return add(name, new Bound.Values(values));
    }

    public PartitionBuilder remainder(String name, int modulus, int remainder) {
        if (modulus < 1 || modulus > PartitionDeclaration.LARGEST_MODULUS || remainder < 0 || remainder >= modulus) {
            diagnostics.add(DiagnosticCode.PARTITIONING.at(
                    Caller.here(),
                    "there is no remainder " + remainder + " of " + modulus,
                    "give a remainder below the modulus, which is at most " + PartitionDeclaration.LARGEST_MODULUS));
            return this;
        }
        return add(name, new Bound.Remainder(modulus, remainder));
    }

    /** What no other partition holds. */
    public PartitionBuilder rest(String name) {
        return add(name, new Bound.Rest());
    }

    private PartitionBuilder add(String name, Bound bound) {
        parts.add(new PartitionDeclaration.Part(Caller.located(name), bound));
        return this;
    }

    /** An engine that keeps the table in one piece, and why. */
    public PartitionBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (columns.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    span, "it is not said what rows are spread by", "say .byRange(\"created_on\")"));
        }
        return diagnostics;
    }

    Optional<PartitionDeclaration> declaration() {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartitionDeclaration(method, columns, parts, degrade, span));
    }
}
