package dev.plinth.prover.audit;

import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Table;
import dev.plinth.prover.rows.Row;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows that the audit trail leads to from nothing, as neutral values. */
final class AuditReplay {
    private static final String ENTRIES = "SELECT %1$stable_name%1$s, %1$soperation%1$s, %1$srecord_key%1$s, "
            + "%1$snew_values%1$s FROM %1$saudit_trail%1$s ORDER BY %1$sid%1$s";

    private final Map<String, Map<String, String>> images = new TreeMap<>();

    private AuditReplay() {}

    static AuditReplay of(Connection connection) throws SQLException {
        AuditReplay replay = new AuditReplay();
        try (Statement statement = connection.createStatement();
                ResultSet entries = statement.executeQuery(ENTRIES.formatted("\""))) {
            while (entries.next()) {
                replay.entry(entries.getString(1), entries.getString(2), entries.getString(3), entries.getString(4));
            }
        }
        return replay;
    }

    private void entry(String table, String operation, @Nullable String key, @Nullable String image) {
        Map<String, String> rows = images.computeIfAbsent(table, name -> new LinkedHashMap<>());
        if (operation.equals("truncate")) {
            rows.clear();
        } else if (image == null) {
            rows.remove(String.valueOf(key));
        } else {
            rows.put(String.valueOf(key), image);
        }
    }

    /** The rows of a table, with these of its columns. */
    List<Row> rows(Table table, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        for (String image : images.getOrDefault(table.name(), Map.of()).values()) {
            Map<String, String> json = JsonObject.read(image);
            Map<String, @Nullable Object> values = new TreeMap<>();
            for (String name : columns) {
                Column column = table.columns().get(name);
                String value = json.get(name);
                values.put(name, value == null || value.equals("null") ? null : neutral(column.type(), value));
            }
            rows.add(new Row(table.name(), values));
        }
        return rows;
    }

    private static Object neutral(DataType type, String json) {
        String text = json.startsWith("\"") ? JsonObject.unquoted(json) : json;
        DataType base = type instanceof DataType.Native given ? given.base() : type;
        return switch (TypeFamily.of(base)) {
            case BOOLEAN -> Boolean.valueOf(text);
            case NUMBER -> number(base, text);
            case TEXT, ANY, NULL -> text;
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> LocalDateTime.parse(text.replace(' ', 'T'));
            case TIMESTAMPTZ -> instant(text.replace(' ', 'T'));
            case JSON -> json;
            case BINARY -> HexFormat.of().parseHex(text.startsWith("\\x") ? text.substring(2) : text);
        };
    }

    private static Object number(DataType type, String text) {
        if (type == DataType.Simple.REAL) {
            return (double) Float.parseFloat(text);
        }
        if (type == DataType.Simple.DOUBLE) {
            return Double.valueOf(text);
        }
        return type instanceof DataType.Decimal ? new BigDecimal(text) : (Object) Long.valueOf(text);
    }

    private static Object instant(String text) {
        String zoned = text.matches(".*[+-]\\d\\d$")
                ? text + ":00"
                : text.matches(".*([+-]\\d\\d:\\d\\d|Z)$") ? text : text + "Z";
        return OffsetDateTime.parse(zoned).toInstant();
    }
}
