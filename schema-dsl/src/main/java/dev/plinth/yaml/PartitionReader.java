package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.resolve.PartitionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how a table's rows are spread over partitions. */
final class PartitionReader {
    static final String EXAMPLE =
            "{ by: range, on: created_on, into: { events_2024: { from: 2024-01-01, to: 2025-01-01 } } }";

    private static final List<String> PARTITIONED = List.of("by", "on", "into");

    private final Nodes nodes;
    private final ValueReader values;

    PartitionReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
    }

    Optional<PartitionDeclaration> read(YamlNode node, SourceSpan span) {
        return nodes.mapping(node, "partitions:", EXAMPLE)
                .flatMap(mapping -> read(nodes.fields(mapping, Section.PARTITIONING), span));
    }

    /** Nothing where any part of it could not be read. */
    Optional<PartitionDeclaration> read(Fields fields, SourceSpan span) {
        Optional<Method> method = fields.require("by", "partitions:", EXAMPLE)
                .flatMap(value -> nodes.oneOf(fields.filled("by", value), "by:", Choices.PARTITIONING))
                .map(word -> Method.valueOf(word.toUpperCase(Locale.ROOT)));
        List<Located<String>> columns = fields
                .require("on", "partitions:", EXAMPLE)
                .map(value -> nodes.scalars(fields.filled("on", value), "on:", "on: created_on"))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        Optional<YamlNode.Mapping> into = fields.require("into", "partitions:", EXAMPLE)
                .flatMap(value -> nodes.mapping(fields.filled("into", value), "into:", EXAMPLE));
        if (method.isEmpty() || columns.isEmpty() || into.isEmpty()) {
            return Optional.empty();
        }
        List<PartitionDeclaration.Part> parts = new ArrayList<>();
        for (YamlNode.Entry entry : into.get().entries()) {
            part(entry, method.get()).ifPresent(parts::add);
        }
        return parts.size() < into.get().entries().size()
                ? Optional.empty()
                : Optional.of(new PartitionDeclaration(method.get(), columns, parts, values.degrade(fields), span));
    }

    private Optional<PartitionDeclaration.Part> part(YamlNode.Entry entry, Method method) {
        Located<String> name = Nodes.located(entry.key());
        return nodes.mapping(entry.value(), name.value() + ":", example(method))
                .filter(mapping -> isWhole(name, mapping))
                .map(mapping -> nodes.fields(mapping, Section.PARTITION))
                .filter(fields -> hasOnly(fields, method))
                .flatMap(fields -> bound(fields, method))
                .map(bound -> new PartitionDeclaration.Part(name, bound));
    }

    /** Only PostgreSQL could hold partitions of partitions, and no other engine anything near them. */
    private boolean isWhole(Located<String> name, YamlNode.Mapping mapping) {
        Optional<YamlNode.Scalar> again = mapping.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(key -> key.value().equals("partitions") || PARTITIONED.contains(key.value()))
                .findFirst();
        again.ifPresent(key -> nodes.report(
                DiagnosticCode.PARTITIONING,
                key.span(),
                "the partition " + name.value() + " cannot be partitioned again",
                "make more partitions in its place, or the table by raw: with SQL of the engine's own"));
        return again.isEmpty();
    }

    private static String example(Method method) {
        return switch (method) {
            case RANGE -> "{ from: 2024-01-01, to: 2025-01-01 }";
            case LIST -> "{ in: [de, fr] }";
            case HASH -> "{ modulus: 4, remainder: 0 }";
        };
    }

    private static List<String> keys(Method method) {
        return switch (method) {
            case RANGE -> List.of("from", "to");
            case LIST -> List.of("in");
            case HASH -> List.of("modulus", "remainder");
        };
    }

    /** A partition says what its kind says, or that it is the rest; a hash has none. */
    private boolean hasOnly(Fields fields, Method method) {
        List<String> keys = fields.has("rest") && method != Method.HASH ? List.of("rest") : keys(method);
        Optional<String> stranger = fields.entries().keySet().stream()
                .filter(key -> !keys.contains(key))
                .findFirst();
        stranger.ifPresent(key -> nodes.report(
                DiagnosticCode.CONFLICTING_KEYS,
                fields.keySpan(key),
                key + ": says nothing of " + (keys.contains("rest") ? "the rest" : "a partition by " + method.word()),
                "write " + (keys.contains("rest") ? "{ rest: true }" : example(method))));
        return stranger.isEmpty();
    }

    private Optional<Bound> bound(Fields fields, Method method) {
        if (fields.has("rest")) {
            return fields.flag("rest") ? Optional.of(new Bound.Rest()) : missing(fields, method);
        }
        return switch (method) {
            case RANGE -> {
                Optional<String> from = text(fields, "from");
                Optional<String> to = text(fields, "to");
                yield from.isEmpty() && to.isEmpty() ? missing(fields, method) : Optional.of(new Bound.Range(from, to));
            }
            case LIST ->
                fields.require("in", "a partition by list", example(method))
                        .map(value -> nodes.scalars(fields.filled("in", value), "in:", "in: [de, fr]"))
                        .filter(listed -> !listed.isEmpty())
                        .map(listed -> new Bound.Values(
                                listed.stream().map(YamlNode.Scalar::value).toList()));
            case HASH -> {
                OptionalInt modulus = number(fields, "modulus", 1, PartitionDeclaration.LARGEST_MODULUS);
                OptionalInt remainder = modulus.isEmpty()
                        ? OptionalInt.empty()
                        : number(fields, "remainder", 0, modulus.getAsInt() - 1);
                yield remainder.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Bound.Remainder(modulus.getAsInt(), remainder.getAsInt()));
            }
        };
    }

    private Optional<Bound> missing(Fields fields, Method method) {
        nodes.report(
                DiagnosticCode.MISSING_KEY,
                fields.span(),
                "a partition by " + method.word() + " says which rows it holds",
                "write " + example(method));
        return Optional.empty();
    }

    private OptionalInt number(Fields fields, String key, int least, int most) {
        Optional<YamlNode.Scalar> scalar = fields.require(key, "a partition by hash", example(Method.HASH))
                .flatMap(value -> nodes.scalar(fields.filled(key, value), key + ":", key + ": " + least));
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        return nodes.whole(scalar.get(), key, least, most);
    }

    private static Optional<String> text(Fields fields, String key) {
        return fields.scalar(key, key + ": a value").map(YamlNode.Scalar::value);
    }
}
