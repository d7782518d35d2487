package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a database, so that others can be made that stand beside them. */
public final class RowReader {
    private final RowBinding binding;
    private final IdentifierRules names;

    public RowReader(RowBinding binding, IdentifierRules names) {
        this.binding = binding;
        this.names = names;
    }

    /** @param marks the next number of each identity, by {@code table} or {@code table.column} */
    public ExistingRows read(Connection connection, Schema schema, SortedMap<String, String> marks)
            throws SQLException {
        Map<String, List<Row>> rows = new HashMap<>();
        Map<String, Long> counted = new HashMap<>();
        for (Table table : schema.tables()) {
            rows.put(table.name(), read(connection, table));
            for (Column column : table.columns()) {
                String own = table.name() + "." + column.name();
                String next = marks.getOrDefault(own, marks.getOrDefault(table.name(), "1"));
                if (column.identity()) {
                    counted.put(table.name(), Long.parseLong(next) - 1);
                }
            }
        }
        return new ExistingRows(rows, counted);
    }

    private List<Row> read(Connection connection, Table table) throws SQLException {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select(table, columns))) {
            while (result.next()) {
                Map<String, @Nullable Object> values = new HashMap<>();
                for (int at = 0; at < columns.size(); at++) {
                    Column column = columns.get(at);
                    values.put(column.name(), binding.read(result, at + 1, column.type()));
                }
                rows.add(new Row(table.name(), values));
            }
        }
        return rows;
    }

    /** In the order of the key, which does not depend on what an engine did to its pages. */
    private String select(Table table, List<Column> columns) {
        String order = table.primaryKey()
                .map(Constraint.PrimaryKey::columns)
                .map(key -> key.stream().map(names::quote).collect(Collectors.joining(", ", " ORDER BY ", "")))
                .orElse("");
        String list = columns.stream().map(column -> names.quote(column.name())).collect(Collectors.joining(", "));
        return "SELECT " + list + " FROM " + names.quoteQualified(table.name()) + order;
    }
}
