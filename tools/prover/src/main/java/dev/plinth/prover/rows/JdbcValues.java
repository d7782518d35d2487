package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of drivers that know {@code java.time} and {@code UUID}, as JDBC 4.2 asks of them. */
public final class JdbcValues {
    private JdbcValues() {}

    public static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setObject(index, value);
        }
    }

    public static @Nullable Object read(ResultSet row, int index, DataType type) throws SQLException {
        DataType base = type instanceof DataType.Native given ? given.base() : type;
        Object value = base instanceof Simple simple
                ? readSimple(row, index, simple)
                : base instanceof DataType.Decimal
                        ? row.getBigDecimal(index)
                        : base instanceof DataType.Binary ? row.getBytes(index) : row.getString(index);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Object readSimple(ResultSet row, int index, Simple type) throws SQLException {
        return switch (type) {
            case BOOLEAN -> row.getBoolean(index);
            case SMALLINT, INT, BIGINT -> row.getLong(index);
            case REAL -> (double) row.getFloat(index);
            case DOUBLE -> row.getDouble(index);
            case TEXT, JSON -> row.getString(index);
            case UUID -> row.getObject(index, UUID.class);
            case DATE -> row.getObject(index, LocalDate.class);
            case TIME -> row.getObject(index, LocalTime.class);
            case TIMESTAMP -> row.getObject(index, LocalDateTime.class);
            case TIMESTAMPTZ -> {
                OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
        };
    }
}
