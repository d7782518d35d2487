package dev.plinth.prover.sqlserver;

import dev.plinth.model.DataType;
import dev.plinth.prover.rows.JdbcValues;
import dev.plinth.prover.rows.TypedRowBinding;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQL Server, which takes numbers for an identity only where it is told to, for one table at a time. */
public final class SqlServerRowBinding extends TypedRowBinding {
    private static final String NAME = "sqlserver";

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    protected String portable(DataType type) {
        return "?";
    }

    /**
     * A NULL has a type here, and none of text becomes one of bytes. ISJSON takes objects and arrays alone: another value stands in
     * an array.
     */
    @Override
    public void bind(PreparedStatement statement, int index, DataType type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            DataType base = type instanceof DataType.Native given ? given.base() : type;
            statement.setNull(index, base instanceof DataType.Binary ? Types.VARBINARY : Types.NVARCHAR);
        } else if (value instanceof UUID uuid) {
            statement.setString(index, uuid.toString());
        } else if (type == DataType.Simple.JSON && !isHeld(value.toString())) {
            JdbcValues.bind(statement, index, "[" + value + "]");
        } else {
            JdbcValues.bind(statement, index, value);
        }
    }

    private static boolean isHeld(String json) {
        return json.startsWith("{") || json.startsWith("[") || json.equals("null");
    }

    @Override
    public String overriding() {
        return "";
    }

    @Override
    public String withIdentity(String table, String insert) {
        return "SET IDENTITY_INSERT " + table + " ON; " + insert + "; SET IDENTITY_INSERT " + table + " OFF";
    }

    /** SQL Server has no deferrable constraints. */
    @Override
    public List<String> deferral() {
        return List.of();
    }

    /** An identity goes on behind the highest number that was ever given ("SET IDENTITY_INSERT"). */
    @Override
    public void advance(Connection connection, IdentifierRules names, String table, String column, long highest) {
        // it has seen the number
    }
}
