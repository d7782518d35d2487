package dev.plinth.expression;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that an expression may read.
 *
 * @param table whose they are, for messages
 * @param columns the family of each; {@link TypeFamily#ANY} where its type could not be read
 * @param enums of the columns that hold the values of one
 * @param neighbours the tables that it may look at beside; empty where it may not
 */
public record ColumnScope(
        String table, Map<String, TypeFamily> columns, Map<String, EnumType> enums, Optional<Neighbours> neighbours) {
    /** The tables that there are, by their names. */
    @FunctionalInterface
    public interface Neighbours {
        Optional<Table> find(String table);
    }

    public ColumnScope {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
    }

    public ColumnScope(String table, Map<String, TypeFamily> columns) {
        this(table, columns, Map.of(), Optional.empty());
    }

    public static ColumnScope of(Table table) {
        ColumnScope scope = new ColumnScope(table.name(), Map.of());
        Map<String, Optional<DataType>> types = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            types.put(column.name(), Optional.of(column.type()));
        }
        return scope.with(types);
    }

    /** The same with more columns, whose types are empty where they could not be read. */
    public ColumnScope with(Map<String, Optional<DataType>> types) {
        Map<String, TypeFamily> families = new LinkedHashMap<>(columns);
        Map<String, EnumType> values = new LinkedHashMap<>(enums);
        types.forEach((column, type) -> {
            families.put(column, type.map(TypeFamily::of).orElse(TypeFamily.ANY));
            values.remove(column);
            if (type.isPresent() && type.get() instanceof DataType.Enumerated enumerated) {
                values.put(column, enumerated.type());
            }
        });
        return new ColumnScope(table, families, values, neighbours);
    }

    /** The same for an expression that may look at other tables. */
    public ColumnScope beside(Neighbours tables) {
        return new ColumnScope(table, columns, enums, Optional.of(tables));
    }

    /** The same with the columns of a table behind an alias. */
    public ColumnScope with(String alias, Table other) {
        Map<String, Optional<DataType>> types = new LinkedHashMap<>();
        for (Column column : other.columns()) {
            types.put(new Expression.QualifiedColumn(alias, column.name()).key(), Optional.of(column.type()));
        }
        return with(types);
    }

    /** The names of the columns that stand behind an alias. */
    List<String> behind(String alias) {
        return columns.keySet().stream()
                .flatMap(name -> Expression.QualifiedColumn.ofKey(name).stream())
                .filter(column -> column.qualifier().equals(alias))
                .map(Expression.QualifiedColumn::column)
                .toList();
    }

    /** The names of the columns that stand alone. */
    List<String> alone() {
        return columns.keySet().stream()
                .filter(name -> Expression.QualifiedColumn.ofKey(name).isEmpty())
                .toList();
    }

    public Optional<TypeFamily> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }
}
