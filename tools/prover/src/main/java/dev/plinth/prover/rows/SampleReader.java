package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads some rows of every table, the first and the last by key, and those that they refer to. The database is only read. */
final class SampleReader {
    private final Connection connection;
    private final RowBinding binding;
    private final IdentifierRules names;
    private final Schema schema;
    private final Map<String, Map<Map<String, @Nullable Object>, Row>> found = new TreeMap<>();

    SampleReader(Connection connection, RowBinding binding, IdentifierRules names, Schema schema) {
        this.connection = connection;
        this.binding = binding;
        this.names = names;
        this.schema = schema;
    }

    /** @param most rows of a table, besides those that others refer to */
    Map<String, List<Row>> read(int most) throws SQLException {
        List<Row> fresh = new ArrayList<>();
        for (Table table : schema.tables()) {
            fresh.addAll(add(table, query(table, order(table, "ASC"), Map.of(), (most + 1) / 2)));
            if (table.primaryKey().isPresent() && most > 1) {
                fresh.addAll(add(table, query(table, order(table, "DESC"), Map.of(), most / 2)));
            }
        }
        while (!fresh.isEmpty()) {
            List<Row> parents = new ArrayList<>();
            for (Row row : fresh) {
                parents.addAll(parents(row));
            }
            fresh = parents;
        }
        Map<String, List<Row>> rows = new TreeMap<>();
        found.forEach((table, all) -> rows.put(table, List.copyOf(all.values())));
        return rows;
    }

    private List<Row> parents(Row row) throws SQLException {
        List<Row> parents = new ArrayList<>();
        for (Constraint.ForeignKey key :
                schema.tables().get(row.table()).foreignKeys().toList()) {
            Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
            for (int at = 0; at < key.columns().size(); at++) {
                wanted.put(
                        key.referencedColumns().get(at), row.value(key.columns().get(at)));
            }
            Table parent = schema.tables().get(key.referencedTable());
            boolean there = found.getOrDefault(parent.name(), Map.of()).values().stream()
                    .anyMatch(other -> wanted.entrySet().stream()
                            .allMatch(entry -> Parents.isSame(other.value(entry.getKey()), entry.getValue())));
            if (!wanted.containsValue(null) && !there) {
                parents.addAll(add(parent, query(parent, "", wanted, 1)));
            }
        }
        return parents;
    }

    private List<Row> add(Table table, List<Row> rows) {
        Map<Map<String, @Nullable Object>, Row> known =
                found.computeIfAbsent(table.name(), name -> new LinkedHashMap<>());
        return rows.stream()
                .filter(row -> known.putIfAbsent(OpenedKeys.keyOf(table, row), row) == null)
                .toList();
    }

    private String order(Table table, String direction) {
        return table.primaryKey()
                .map(key -> key.columns().stream()
                        .map(column -> names.quote(column) + " " + direction)
                        .collect(Collectors.joining(", ", " ORDER BY ", "")))
                .orElse("");
    }

    private List<Row> query(Table table, String order, Map<String, @Nullable Object> wanted, int most)
            throws SQLException {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
        String list = columns.stream().map(column -> names.quote(column.name())).collect(Collectors.joining(", "));
        String where = wanted.keySet().stream()
                .map(column -> names.quote(column) + " = "
                        + binding.placeholder(table.columns().get(column).type()))
                .collect(Collectors.joining(" AND "));
        String sql = "SELECT " + list + " FROM " + names.quoteQualified(table.name())
                + (where.isEmpty() ? "" : " WHERE " + where) + order;
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setMaxRows(most);
            int index = 1;
            for (Map.Entry<String, @Nullable Object> entry : wanted.entrySet()) {
                binding.bind(
                        statement, index++, table.columns().get(entry.getKey()).type(), entry.getValue());
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Map<String, @Nullable Object> values = new HashMap<>();
                    for (int at = 0; at < columns.size(); at++) {
                        Column column = columns.get(at);
                        values.put(column.name(), binding.read(result, at + 1, column.type()));
                    }
                    rows.add(new Row(table.name(), values));
                }
            }
        }
        return rows;
    }
}
