package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnLiterals;
import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes reference data of its declaration: each value is looked at as the engine would, before there is an engine. */
final class SeedResolver {
    private final Table table;
    private final Diagnostics diagnostics;

    SeedResolver(Table table, Diagnostics diagnostics) {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** Empty where something is wrong, which is reported. */
    Optional<Seed> resolve(SeedDeclaration declaration) {
        List<String> key = key(declaration);
        Map<List<Expression>, SourceSpan> seen = new HashMap<>();
        List<SeedRow> rows = new ArrayList<>();
        for (SeedDeclaration.Row declared : declaration.rows()) {
            SeedRow row = row(declared);
            requireValues(row, key, declared.span());
            if (hasKey(row, key)) {
                requireDistinct(row, key, declared.span(), seen);
            }
            rows.add(row);
        }
        return !key.isEmpty() && seen.size() == declaration.rows().size()
                ? Optional.of(new Seed(table.name(), key, rows))
                : Optional.empty();
    }

    /** Rows that are written once, and are kept by no key. */
    List<SeedRow> rows(List<SeedDeclaration.Row> declared) {
        List<SeedRow> rows = new ArrayList<>();
        for (SeedDeclaration.Row each : declared) {
            SeedRow row = row(each);
            requireValues(row, List.of(), each.span());
            rows.add(row);
        }
        return rows;
    }

    private static boolean hasKey(SeedRow row, List<String> key) {
        return !key.isEmpty()
                && row.values().keySet().containsAll(key)
                && row.values(key).stream().noneMatch(Expression.NullLiteral.class::isInstance);
    }

    private List<String> key(SeedDeclaration declaration) {
        if (declaration.key().isEmpty()) {
            List<String> primary =
                    table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
            if (primary.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.SEED_KEY,
                        declaration.table().span(),
                        "table " + table.name() + " has no primary key by which its seed could be kept",
                        "declare one; or name columns that are unique: { key: [code], rows: [...] }");
            }
            return primary;
        }
        Optional<List<String>> names =
                Names.columns(declaration.key(), table.name(), table.columns().names(), diagnostics);
        names.filter(found -> !isUnique(Set.copyOf(found)))
                .ifPresent(found -> diagnostics.report(
                        DiagnosticCode.SEED_KEY,
                        declaration.key().get(0).span(),
                        "the key of the seed, " + String.join(", ", found) + ", is not unique in " + table.name(),
                        "declare it unique there (for all rows, without a where), or use the primary key"));
        return names.orElse(List.of());
    }

    private boolean isUnique(Set<String> columns) {
        Stream<List<String>> primary =
                table.constraintsOf(Constraint.PrimaryKey.class).map(Constraint.PrimaryKey::columns);
        Stream<List<String>> unique =
                table.constraintsOf(Constraint.Unique.class).map(Constraint.Unique::columns);
        return Stream.concat(primary, unique).map(Set::copyOf).anyMatch(columns::equals);
    }

    private SeedRow row(SeedDeclaration.Row declared) {
        TreeMap<String, Expression> values = new TreeMap<>();
        for (SeedDeclaration.Cell cell : declared.cells()) {
            String name = cell.column().value();
            Optional<Column> column = table.columns().find(name);
            if (values.containsKey(name)) {
                diagnostics.report(
                        DiagnosticCode.REPEATED_COLUMN,
                        cell.column().span(),
                        "the row has a value for " + name + " already",
                        "keep one of them");
            } else if (column.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_COLUMN,
                        cell.column().span(),
                        "table " + table.name() + " has no column " + name,
                        NearestName.hint(name, table.columns().names(), "declare it, or leave it out"));
            } else {
                values.put(name, value(column.get(), cell));
            }
        }
        return new SeedRow(values);
    }

    private Expression value(Column column, SeedDeclaration.Cell cell) {
        Located<Expression> value = cell.value();
        if (column.generated().isPresent()) {
            diagnostics.report(
                    DiagnosticCode.TWO_VALUES,
                    cell.column().span(),
                    "the column " + column.name() + " is generated and cannot be given a value",
                    "leave it out: its value follows from the other columns");
        } else if (!(value.value() instanceof Expression.NullLiteral)) {
            ColumnLiterals.check(ParsedExpression.at(value.value(), value.span()), column.type(), diagnostics);
        } else if (!column.nullable()) {
            diagnostics.report(
                    DiagnosticCode.SEED_VALUE,
                    value.span(),
                    "the column " + column.name() + " is NOT NULL, and this is null",
                    "give it a value, or let it admit NULL with a ? after its type");
        }
        return ColumnLiterals.canonical(value.value(), column.type());
    }

    /** What an insert of the row would miss. */
    private void requireValues(SeedRow row, List<String> key, SourceSpan span) {
        Set<String> needed = new HashSet<>(key);
        table.columns().stream()
                .filter(column -> !column.nullable()
                        && column.defaultValue().isEmpty()
                        && column.generated().isEmpty()
                        && !column.identity())
                .forEach(column -> needed.add(column.name()));
        for (String name : needed.stream().sorted().toList()) {
            if (row.find(name).isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.SEED_VALUE,
                        span,
                        key.contains(name)
                                ? "the row has no value for " + name + ", which is in its key"
                                : "the row has no value for " + name + ", which is NOT NULL and has no default",
                        "write " + name + ": and its value");
            }
        }
    }

    private void requireDistinct(
            SeedRow row, List<String> key, SourceSpan span, Map<List<Expression>, SourceSpan> seen) {
        List<Expression> values = row.values(key);
        SourceSpan first = seen.putIfAbsent(values, span);
        if (first != null) {
            diagnostics.report(
                    DiagnosticCode.SEED_KEY_TWICE,
                    span,
                    "the row at " + first + " has the same key: "
                            + values.stream().map(ExpressionText::of).collect(Collectors.joining(", ")),
                    "each row of a seed has a key of its own");
        }
    }
}
