package dev.plinth.inspector.h2;

import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes types from the information schema, which keeps them in parts and those of collections in tables of their own. */
final class TypeTexts {
    private final Map<String, String> elements = new LinkedHashMap<>();
    private final Map<String, List<String>> enumValues = new LinkedHashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private TypeTexts() {}

    static TypeTexts read(Connection connection) throws SQLException {
        TypeTexts types = new TypeTexts();
        Queries.rows(
                connection,
                "SELECT * FROM INFORMATION_SCHEMA.ENUM_VALUES WHERE OBJECT_SCHEMA = CURRENT_SCHEMA"
                        + " ORDER BY OBJECT_NAME, ENUM_IDENTIFIER, VALUE_ORDINAL",
                row -> types.enumValues
                        .computeIfAbsent(key(row, "ENUM_IDENTIFIER"), key -> new ArrayList<>())
                        .add(Names.literal(row.getString("VALUE_NAME"))));
        // The longest identifier first: the elements of an element are known before it.
        Queries.rows(
                connection,
                "SELECT * FROM INFORMATION_SCHEMA.ELEMENT_TYPES WHERE OBJECT_SCHEMA = CURRENT_SCHEMA"
                        + " ORDER BY CHAR_LENGTH(COLLECTION_TYPE_IDENTIFIER) DESC",
                row -> types.elements.put(
                        key(row, "COLLECTION_TYPE_IDENTIFIER"), types.of(row, row.getString("OBJECT_TYPE"))));
        Queries.rows(
                connection,
                "SELECT * FROM INFORMATION_SCHEMA.FIELDS WHERE OBJECT_SCHEMA = CURRENT_SCHEMA"
                        + " ORDER BY CHAR_LENGTH(ROW_IDENTIFIER) DESC, ORDINAL_POSITION",
                row -> types.fields
                        .computeIfAbsent(key(row, "ROW_IDENTIFIER"), key -> new ArrayList<>())
                        .add(Names.quoted(row.getString("FIELD_NAME")) + " "
                                + types.of(row, row.getString("OBJECT_TYPE"))));
        return types;
    }

    /** The type of a column of a table. */
    String ofColumn(ResultSet row) throws SQLException {
        Optional<String> domain = Queries.text(row, "DOMAIN_NAME");
        return domain.isPresent() ? Names.quoted(domain.get()) : of(row, "TABLE", row.getString("TABLE_NAME"));
    }

    /** The type under a domain. */
    String ofDomain(ResultSet row) throws SQLException {
        return of(row, "DOMAIN", row.getString("DOMAIN_NAME"));
    }

    private String of(ResultSet row, String objectType) throws SQLException {
        return of(row, objectType, row.getString("OBJECT_NAME"));
    }

    private String of(ResultSet row, String objectType, String object) throws SQLException {
        String type = row.getString("DATA_TYPE");
        String key = key(objectType, object, row.getString("DTD_IDENTIFIER"));
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "ENUM" -> "ENUM(" + String.join(", ", enumValues.getOrDefault(key, List.of())) + ")";
            case "ARRAY" -> elements.get(key) + " ARRAY" + parameters(row, "MAXIMUM_CARDINALITY");
            case "ROW" -> "ROW(" + String.join(", ", fields.getOrDefault(key, List.of())) + ")";
            case "INTERVAL" ->
                "INTERVAL " + row.getString("INTERVAL_TYPE")
                        + parameters(row, "INTERVAL_PRECISION", "DATETIME_PRECISION");
            case "GEOMETRY" -> "GEOMETRY" + parameters(row, "GEOMETRY_TYPE", "GEOMETRY_SRID");
            default ->
                row.getString("DECLARED_DATA_TYPE") == null
                        ? type + parameters(row, "CHARACTER_MAXIMUM_LENGTH", "DATETIME_PRECISION")
                        : row.getString("DECLARED_DATA_TYPE")
                                + parameters(row, "DECLARED_NUMERIC_PRECISION", "DECLARED_NUMERIC_SCALE");
        };
    }

    private static String parameters(ResultSet row, String... columns) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            Queries.text(row, column).ifPresent(values::add);
        }
        return values.isEmpty() ? "" : values.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String key(ResultSet row, String identifier) throws SQLException {
        return key(row.getString("OBJECT_TYPE"), row.getString("OBJECT_NAME"), row.getString(identifier));
    }

    private static String key(String objectType, String object, String identifier) {
        return objectType + " " + identifier + " " + object;
    }
}
