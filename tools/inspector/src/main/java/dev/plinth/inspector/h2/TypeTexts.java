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
import java.util.Set;
import java.util.stream.Collectors;

/** Writes types from the information schema, which keeps them in parts and those of collections in tables of their own. */
final class TypeTexts {
    private static final String MOST_ELEMENTS = "65536";
    private static final Set<String> LONGEST = Set.of("1000000000", "9223372036854775807");

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
        String declared = row.getString("DECLARED_DATA_TYPE");
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "ENUM" -> "ENUM(" + String.join(", ", enumValues.getOrDefault(key, List.of())) + ")";
            case "ARRAY" -> elements.get(key) + " ARRAY" + cardinality(row);
            case "ROW" -> "ROW(" + String.join(", ", fields.getOrDefault(key, List.of())) + ")";
            case "INTERVAL" -> interval(row);
            case "GEOMETRY" -> "GEOMETRY" + parameters(row, "GEOMETRY_TYPE", "GEOMETRY_SRID");
            case "TIME WITH TIME ZONE", "TIMESTAMP WITH TIME ZONE" ->
                type.replaceFirst(" ", parameters(row, "DATETIME_PRECISION") + " ");
            default ->
                declared == null
                        ? type + length(row) + parameters(row, "DATETIME_PRECISION")
                        : declared + parameters(row, "DECLARED_NUMERIC_PRECISION", "DECLARED_NUMERIC_SCALE");
        };
    }

    /** An array of any number of elements is one of as many as H2 can hold. */
    private static String cardinality(ResultSet row) throws SQLException {
        return Queries.text(row, "MAXIMUM_CARDINALITY")
                .filter(most -> !most.equals(MOST_ELEMENTS))
                .map("[%s]"::formatted)
                .orElse("");
    }

    /** {@code INTERVAL DAY(2) TO SECOND(3)}; seconds alone have both numbers. */
    private static String interval(ResultSet row) throws SQLException {
        String fields = row.getString("INTERVAL_TYPE");
        String digits = row.getString("INTERVAL_PRECISION");
        String fraction = row.getString("DATETIME_PRECISION");
        if (fields.equals("SECOND")) {
            return "INTERVAL SECOND(" + digits + ", " + fraction + ")";
        }
        String whole =
                fields.contains(" ") ? fields.replaceFirst(" ", "(" + digits + ") ") : fields + "(" + digits + ")";
        return "INTERVAL " + whole + (fields.endsWith("SECOND") ? "(" + fraction + ")" : "");
    }

    /** A text, large object or JSON value of any length is one as long as H2 can hold. */
    private static String length(ResultSet row) throws SQLException {
        return Queries.text(row, "CHARACTER_MAXIMUM_LENGTH")
                .filter(length -> !LONGEST.contains(length))
                .map("(%s)"::formatted)
                .orElse("");
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
