package dev.plinth.prover.h2;

import dev.plinth.model.DataType;
import dev.plinth.prover.rows.JdbcValues;
import dev.plinth.prover.rows.TypedRowBinding;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H2, where a JSON text without {@code FORMAT JSON} becomes a JSON string, and an identity does not see explicit numbers. */
public final class H2RowBinding extends TypedRowBinding {
    private static final String NAME = "h2";

    /** "Column contains null values", which H2 counts among its own errors. */
    private static final int NULLS_IN_NOT_NULL = 90081;

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    protected String portable(DataType type) {
        return type == DataType.Simple.JSON ? "? FORMAT JSON" : "?";
    }

    @Override
    public void bind(PreparedStatement statement, int index, DataType type, @Nullable Object value)
            throws SQLException {
        JdbcValues.bind(statement, index, value);
    }

    @Override
    public String overriding() {
        return "OVERRIDING SYSTEM VALUE ";
    }

    /** H2 has no deferrable constraints. */
    @Override
    public List<String> deferral() {
        return List.of();
    }

    @Override
    public void advance(Connection connection, IdentifierRules names, String table, String column, long highest)
            throws SQLException {
        String sql = "ALTER TABLE " + names.quoteQualified(table) + " ALTER COLUMN " + names.quote(column)
                + " RESTART WITH " + (highest + 1);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public boolean refusesRows(SQLException refusal) {
        return refusal.getErrorCode() == NULLS_IN_NOT_NULL || super.refusesRows(refusal);
    }
}
