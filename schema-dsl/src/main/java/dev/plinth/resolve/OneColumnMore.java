package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ColumnScope;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a state, one of them with a column that a step adds or redefines. */
record OneColumnMore(KnownTables before, String table, ColumnDeclaration column) implements KnownTables {
    static ColumnScope scope(ColumnScope existing, String column, KnownTables known) {
        return existing.with(Map.of(column, known.type(existing.table(), column)));
    }

    @Override
    public boolean hasTable(String name) {
        return before.hasTable(name);
    }

    @Override
    public Collection<String> tableNames() {
        return before.tableNames();
    }

    @Override
    public Collection<String> columnNames(String name) {
        Set<String> names = new LinkedHashSet<>(before.columnNames(name));
        if (name.equals(table)) {
            names.add(column.name().value());
        }
        return names;
    }

    @Override
    public Optional<DataType> type(String name, String columnName) {
        if (!name.equals(table) || !columnName.equals(column.name().value())) {
            return before.type(name, columnName);
        }
        return column.type().isPresent()
                ? column.type().flatMap(type -> EnumTypes.find(type.value(), before))
                : column.reference().flatMap(this::typeOfTarget);
    }

    private Optional<DataType> typeOfTarget(ReferenceDeclaration written) {
        ReferenceDeclaration reference = written.among(before);
        String target = reference.table().value();
        List<String> names = reference.columns().isEmpty()
                ? primaryKey(target)
                : reference.columns().stream().map(Located::value).toList();
        return names.size() == 1 ? before.type(target, names.get(0)) : Optional.empty();
    }

    @Override
    public Optional<EnumType> enumType(String name) {
        return before.enumType(name);
    }

    @Override
    public Collection<String> enumNames() {
        return before.enumNames();
    }

    @Override
    public List<String> primaryKey(String name) {
        return before.primaryKey(name);
    }
}
