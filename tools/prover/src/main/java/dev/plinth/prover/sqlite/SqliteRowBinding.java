package dev.plinth.prover.sqlite;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.sql.IdentifierRules;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SQLite, whose five storage classes hold everything: booleans as 0 and 1, instants as text in UTC with milliseconds, the
 * one form that sorts. The driver's own {@code setTimestamp} would store a number.
 */
public final class SqliteRowBinding implements RowBinding {
    private static final String NAME = "sqlite";

    /** SQLITE_CONSTRAINT; SQLite has no SQLState, and its extended codes keep the plain one in their last byte. */
    private static final int CONSTRAINT = 19;

    /** SQLITE_MISMATCH: a value of another type than a STRICT table, or a rowid, takes. */
    private static final int MISMATCH = 20;

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    @Override
    public String dialect() {
        return NAME;
    }

    @Override
    public String placeholder(DataType type) {
        return "?";
    }

    @Override
    public void bind(PreparedStatement statement, int index, DataType type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Boolean truth) {
            statement.setInt(index, truth ? 1 : 0);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Double number) {
            statement.setDouble(index, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setString(index, text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant instant) {
            return TIMESTAMP.format(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof LocalDateTime time) {
            return TIMESTAMP.format(time);
        }
        return value instanceof LocalTime time ? TIME.format(time) : value.toString();
    }

    @Override
    public @Nullable Object read(ResultSet row, int index, DataType type) throws SQLException {
        Object stored = row.getObject(index);
        if (stored == null) {
            return null;
        }
        if (type instanceof DataType.Native given && given.types().containsKey(NAME)) {
            return stored instanceof Integer number ? (Object) number.longValue() : stored;
        }
        DataType base = type instanceof DataType.Native given ? given.base() : type;
        if (stored instanceof Number number) {
            return number(number, base);
        }
        return stored instanceof String text && base instanceof Simple simple
                ? parsed(text, simple)
                : textOrBytes(stored, base);
    }

    private static Object textOrBytes(Object stored, DataType base) {
        if (base instanceof DataType.Decimal && stored instanceof String text && text.matches("-?[0-9]+([.][0-9]+)?")) {
            return new BigDecimal(text);
        }
        return stored;
    }

    private static Object number(Number stored, DataType base) {
        boolean whole = !(stored instanceof Double);
        if (base instanceof DataType.Decimal) {
            return new BigDecimal(stored.toString());
        }
        if (base == Simple.REAL || base == Simple.DOUBLE) {
            return stored.doubleValue();
        }
        if (base == Simple.BOOLEAN && whole && (stored.longValue() == 0 || stored.longValue() == 1)) {
            return stored.longValue() == 1;
        }
        return whole ? (Object) stored.longValue() : stored;
    }

    /** The text as it is where it is none of the type's: SQLite would hold it, and a digest has to tell. */
    private static Object parsed(String text, Simple type) {
        try {
            return switch (type) {
                case UUID -> UUID.fromString(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text, TIME);
                case TIMESTAMP -> LocalDateTime.parse(text, TIMESTAMP);
                case TIMESTAMPTZ -> LocalDateTime.parse(text, TIMESTAMP).toInstant(ZoneOffset.UTC);
                case BOOLEAN, SMALLINT, INT, BIGINT, REAL, DOUBLE, TEXT, JSON -> text;
            };
        } catch (DateTimeParseException | IllegalArgumentException other) {
            return text;
        }
    }

    /** An INTEGER PRIMARY KEY takes any number, and AUTOINCREMENT remembers the highest. */
    @Override
    public String overriding() {
        return "";
    }

    @Override
    public List<String> deferral() {
        return List.of("PRAGMA defer_foreign_keys = ON");
    }

    @Override
    public void advance(Connection connection, IdentifierRules names, String table, String column, long highest) {
        // The engine did so when the row came.
    }

    @Override
    public boolean refusesRows(SQLException refusal) {
        int code = refusal.getErrorCode() & 0xff;
        return code == CONSTRAINT || code == MISMATCH;
    }
}
