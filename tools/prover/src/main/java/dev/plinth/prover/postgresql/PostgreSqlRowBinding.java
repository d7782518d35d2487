package dev.plinth.prover.postgresql;

import dev.plinth.dialect.Dialects;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.prover.rows.JdbcValues;
import dev.plinth.prover.rows.TypedRowBinding;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, which casts no text to its other types by itself. */
public final class PostgreSqlRowBinding extends TypedRowBinding {
    private static final String NAME = "postgresql";

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    protected String portable(DataType type) {
        if (type instanceof DataType.Enumerated enumerated && enumerated.type().storage() == EnumType.Storage.NATIVE) {
            String name = enumerated.type().name();
            return "CAST(? AS " + Dialects.of(NAME).identifiers().quoteQualified(name) + ")";
        }
        return type == DataType.Simple.JSON ? "CAST(? AS jsonb)" : "?";
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

    @Override
    public List<String> deferral() {
        return List.of("SET CONSTRAINTS ALL DEFERRED");
    }

    @Override
    public void advance(Connection connection, IdentifierRules names, String table, String column, long highest)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT setval(pg_get_serial_sequence(?, ?), ?)")) {
            statement.setString(1, names.quoteQualified(table));
            statement.setString(2, column);
            statement.setLong(3, highest);
            statement.executeQuery().close();
        }
    }
}
