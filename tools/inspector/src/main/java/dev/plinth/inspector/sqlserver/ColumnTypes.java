package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.support.Queries;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes types from {@code sys.columns}, which keeps them in parts and counts lengths in bytes. */
final class ColumnTypes {
    private ColumnTypes() {}

    /** As it is declared, with its collation; of a row with the columns of {@code sys.columns}, and the type's. */
    static String of(ResultSet row) throws SQLException {
        return bare(row)
                + Queries.text(row, "collation_name").map(" COLLATE "::concat).orElse("");
    }

    private static String bare(ResultSet row) throws SQLException {
        String name = row.getString("type_name");
        if (row.getBoolean("is_user_defined")) {
            return Names.quoted(row.getString("type_schema")) + "." + Names.quoted(name);
        }
        return switch (name) {
            case "nchar", "nvarchar" -> name + length(row, 2);
            case "char", "varchar", "binary", "varbinary" -> name + length(row, 1);
            case "decimal", "numeric" -> name + "(" + row.getInt("precision") + "," + row.getInt("scale") + ")";
            case "time", "datetime2", "datetimeoffset" -> name + "(" + row.getInt("scale") + ")";
            default -> name;
        };
    }

    private static String length(ResultSet row, int bytes) throws SQLException {
        int length = row.getInt("max_length");
        return length < 0 ? "(max)" : "(" + length / bytes + ")";
    }
}
