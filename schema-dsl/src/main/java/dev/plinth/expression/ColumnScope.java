package dev.plinth.expression;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that an expression may read.
 *
 * @param table whose they are, for messages
 * @param columns the family of each; {@link TypeFamily#ANY} where its type could not be read
 * @param enums of the columns that hold the values of one
 */
public record ColumnScope(String table, Map<String, TypeFamily> columns, Map<String, EnumType> enums) {
    public ColumnScope {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        enums = Collections.unmodifiableMap(new LinkedHashMap<>(enums));
    }

    public ColumnScope(String table, Map<String, TypeFamily> columns) {
        this(table, columns, Map.of());
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
        return new ColumnScope(table, families, values);
    }

    public Optional<TypeFamily> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }
}
