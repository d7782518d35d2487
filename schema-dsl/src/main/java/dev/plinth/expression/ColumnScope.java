package dev.plinth.expression;

import dev.plinth.model.Column;
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
 */
public record ColumnScope(String table, Map<String, TypeFamily> columns) {
    public ColumnScope {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    public static ColumnScope of(Table table) {
        Map<String, TypeFamily> columns = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            columns.put(column.name(), TypeFamily.of(column.type()));
        }
        return new ColumnScope(table.name(), columns);
    }

    public Optional<TypeFamily> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }
}
