package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnLiterals;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.PartitionValues;
import dev.plinth.model.DataType;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.model.Partitioning.Partition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the partitions of a table of their declaration: each row must have one place at most, and each value its form. */
final class PartitionResolver {
    private final String table;
    private final KnownTables tables;
    private final Diagnostics diagnostics;

    PartitionResolver(String table, KnownTables tables, Diagnostics diagnostics) {
        this.table = table;
        this.tables = tables;
        this.diagnostics = diagnostics;
    }

    /** Empty where something is wrong, which is reported. */
    Optional<Partitioning> resolve(PartitionDeclaration declared) {
        Optional<List<String>> columns =
                Names.columns(declared.columns(), table, tables.columnNames(table), diagnostics);
        Optional<PartitionValues> values = columns.flatMap(names -> values(declared, names));
        if (values.isEmpty() || !namesDiffer(declared) || !kindsFit(declared)) {
            return Optional.empty();
        }
        List<Located<Partition>> partitions = new ArrayList<>();
        for (PartitionDeclaration.Part part : declared.parts()) {
            bound(part, values.get())
                    .map(bound -> new Partition(part.name().value(), bound))
                    .map(partition -> new Located<>(partition, part.name().span()))
                    .ifPresent(partitions::add);
        }
        boolean whole =
                !partitions.isEmpty() && partitions.size() == declared.parts().size();
        return whole && new PartitionOverlaps(values.get(), diagnostics).areNone(declared.method(), partitions)
                ? Optional.of(new Partitioning(
                        declared.method(),
                        columns.orElseThrow(),
                        partitions.stream().map(Located::value).collect(NamedMap.collector()),
                        declared.degrade()))
                : Optional.empty();
    }

    private Optional<PartitionValues> values(PartitionDeclaration declared, List<String> columns) {
        SourceSpan span = declared.columns().get(0).span();
        if (declared.method() != Method.HASH && columns.size() > 1) {
            report(
                    declared.columns().get(1).span(),
                    "rows are partitioned by the " + declared.method().word() + " of one column",
                    "name the one that decides, or partition by hash");
            return Optional.empty();
        }
        if (declared.parts().isEmpty()) {
            report(span, "a table without partitions holds no row", "name at least one under into:");
            return Optional.empty();
        }
        return tables.type(table, columns.get(0))
                .filter(type -> decides(declared.method(), type, span))
                .map(PartitionValues::new);
    }

    private boolean decides(Method method, DataType type, SourceSpan span) {
        PartitionValues values = new PartitionValues(type);
        boolean decides = switch (method) {
            case RANGE -> values.areOrdered();
            case LIST -> values.areListed();
            case HASH -> true;
        };
        if (!decides) {
            report(
                    span,
                    "values of type " + type + " cannot bound partitions by " + method.word(),
                    "partition by a whole or decimal number, a text, a date or a timestamp");
        }
        return decides;
    }

    private boolean namesDiffer(PartitionDeclaration declared) {
        Map<String, Located<String>> seen = new HashMap<>();
        boolean differ = true;
        for (PartitionDeclaration.Part part : declared.parts()) {
            Names.check(part.name(), "a partition", diagnostics);
            if (seen.putIfAbsent(part.name().value(), part.name()) != null) {
                differ = false;
                diagnostics.report(
                        DiagnosticCode.DUPLICATE_NAME,
                        part.name().span(),
                        "there is a partition " + part.name().value() + " already",
                        "give one of them another name");
            }
        }
        return differ;
    }

    private boolean kindsFit(PartitionDeclaration declared) {
        Class<? extends Bound> kind = switch (declared.method()) {
            case RANGE -> Bound.Range.class;
            case LIST -> Bound.Values.class;
            case HASH -> Bound.Remainder.class;
        };
        boolean rest = declared.method() != Method.HASH;
        boolean fit = true;
        for (PartitionDeclaration.Part part : declared.parts()) {
            if (!kind.isInstance(part.bound()) && !(rest && part.bound() instanceof Bound.Rest)) {
                fit = false;
                report(
                        part.name().span(),
                        part.name().value() + " is no partition by "
                                + declared.method().word(),
                        "say of each partition what decides, or partition otherwise");
            }
        }
        return fit;
    }

    private Optional<Bound> bound(PartitionDeclaration.Part part, PartitionValues values) {
        return part.bound().accept(new Bound.Visitor<>() {
            @Override
            public Optional<Bound> range(Bound.Range range) {
                Bound.Range made = new Bound.Range(
                        range.from().flatMap(value -> canonical(part, value, values)),
                        range.to().flatMap(value -> canonical(part, value, values)));
                if (range.from().isPresent() != made.from().isPresent()
                        || range.to().isPresent() != made.to().isPresent()) {
                    return Optional.empty();
                }
                if (!made.meets(made, values)) {
                    report(
                            part.name().span(),
                            "the range of " + part.name().value() + " ends where it begins, or before",
                            "from: is its first value, and to: the value behind its last");
                    return Optional.empty();
                }
                return Optional.of(made);
            }

            @Override
            public Optional<Bound> values(Bound.Values list) {
                List<String> found = list.values().stream()
                        .flatMap(value -> canonical(part, value, values).stream())
                        .sorted(values)
                        .toList();
                return found.size() == list.values().size() ? Optional.of(new Bound.Values(found)) : Optional.empty();
            }

            @Override
            public Optional<Bound> remainder(Bound.Remainder remainder) {
                return Optional.of(remainder);
            }

            @Override
            public Optional<Bound> rest(Bound.Rest rest) {
                return Optional.of(rest);
            }
        });
    }

    private Optional<String> canonical(PartitionDeclaration.Part part, String text, PartitionValues values) {
        Diagnostics own = new Diagnostics();
        ColumnLiterals.check(
                ParsedExpression.at(values.constant(text), part.name().span()), values.type(), own);
        own.sorted().forEach(diagnostics::add);
        return own.isEmpty() ? Optional.of(values.canonical(text)) : Optional.empty();
    }

    private void report(SourceSpan span, String message, String hint) {
        diagnostics.report(DiagnosticCode.PARTITIONING, span, message, hint);
    }
}
