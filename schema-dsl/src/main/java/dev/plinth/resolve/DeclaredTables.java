package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables that are being declared, over those that stand already. Finds the types of columns that take theirs from what
 * they reference, across files and in any order.
 */
final class DeclaredTables implements KnownTables {
    private final Map<String, TableDeclaration> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, ColumnDeclaration>> columns = new HashMap<>();
    private final KnownTables around;
    private final Diagnostics diagnostics;
    private final Map<ColumnKey, Optional<DataType>> types = new HashMap<>();
    private final Set<SourceSpan> unknownEnums = new HashSet<>();

    private record ColumnKey(String table, String column) {}

    DeclaredTables(Collection<TableDeclaration> declared, KnownTables around, Diagnostics diagnostics) {
        this.around = around;
        this.diagnostics = diagnostics;
        for (TableDeclaration table : declared) {
            Map<String, ColumnDeclaration> byName = new LinkedHashMap<>();
            table.columns().forEach(column -> byName.putIfAbsent(column.name().value(), column));
            if (tables.putIfAbsent(table.name().value(), table) == null) {
                columns.put(table.name().value(), byName);
            }
        }
    }

    @Override
    public boolean hasTable(String table) {
        return tables.containsKey(table) || around.hasTable(table);
    }

    @Override
    public Collection<String> tableNames() {
        Set<String> names = new LinkedHashSet<>(tables.keySet());
        names.addAll(around.tableNames());
        return names;
    }

    @Override
    public Collection<String> columnNames(String table) {
        Map<String, ColumnDeclaration> declared = columns.get(table);
        return declared == null ? around.columnNames(table) : declared.keySet();
    }

    @Override
    public Optional<EnumType> enumType(String name) {
        return around.enumType(name);
    }

    @Override
    public Collection<String> enumNames() {
        return around.enumNames();
    }

    @Override
    public List<String> primaryKey(String table) {
        TableDeclaration declared = tables.get(table);
        if (declared == null) {
            return around.primaryKey(table);
        }
        if (!declared.primaryKeys().isEmpty()) {
            return declared.primaryKeys().get(0).columns().stream()
                    .map(Located::value)
                    .toList();
        }
        return declared.columns().stream()
                .filter(column -> column.primaryKey().isPresent())
                .map(column -> column.name().value())
                .toList();
    }

    @Override
    public Optional<DataType> type(String table, String column) {
        Map<String, ColumnDeclaration> declared = columns.get(table);
        if (declared == null) {
            return around.type(table, column);
        }
        ColumnDeclaration found = declared.get(column);
        return found == null ? Optional.empty() : type(new ColumnKey(table, column), found);
    }

    /** Follows references from column to column until one of them has a type of its own. */
    private Optional<DataType> type(ColumnKey start, ColumnDeclaration first) {
        Set<ColumnKey> chain = new LinkedHashSet<>();
        ColumnKey key = start;
        ColumnDeclaration column = first;
        Optional<DataType> type = Optional.empty();
        while (true) {
            if (column.type().isPresent() || column.reference().isEmpty()) {
                type = column.type().flatMap(this::known);
                break;
            }
            if (types.containsKey(key)) {
                type = types.getOrDefault(key, Optional.empty());
                break;
            }
            if (!chain.add(key)) {
                reportCycle(chain, key, column.reference().get());
                break;
            }
            Optional<ColumnKey> target = target(column.reference().get());
            Optional<ColumnDeclaration> next = target.flatMap(this::declared);
            if (next.isEmpty()) {
                type = target.flatMap(found -> around.type(found.table(), found.column()));
                break;
            }
            key = target.get();
            column = next.get();
        }
        Optional<DataType> found = type;
        chain.forEach(passed -> types.put(passed, found));
        return found;
    }

    /** A type that names an enum which is declared nowhere is reported, once. */
    private Optional<DataType> known(Located<DataType> type) {
        Optional<DataType> found = EnumTypes.find(type.value(), this);
        if (found.isEmpty() && unknownEnums.add(type.span())) {
            EnumTypes.reportUnknown(type, this, diagnostics);
        }
        return found;
    }

    private Optional<ColumnKey> target(ReferenceDeclaration written) {
        ReferenceDeclaration reference = written.among(this);
        String table = reference.table().value();
        List<String> names = reference.columns().isEmpty()
                ? primaryKey(table)
                : reference.columns().stream().map(Located::value).toList();
        return names.size() == 1 ? Optional.of(new ColumnKey(table, names.get(0))) : Optional.empty();
    }

    private Optional<ColumnDeclaration> declared(ColumnKey key) {
        return Optional.ofNullable(columns.get(key.table())).map(found -> found.get(key.column()));
    }

    private void reportCycle(Set<ColumnKey> chain, ColumnKey key, ReferenceDeclaration reference) {
        List<String> circle = new ArrayList<>();
        chain.stream()
                .dropWhile(other -> !other.equals(key))
                .forEach(other -> circle.add(other.table() + "." + other.column()));
        circle.add(key.table() + "." + key.column());
        diagnostics.report(
                DiagnosticCode.REFERENCE_CYCLE,
                reference.span(),
                "columns take their types from each other in a circle: " + String.join(" -> ", circle),
                "give one of them its type: uuid references "
                        + reference.table().value());
    }
}
