package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what the engine must say to it, asked after the migration: rows separated by {@code "; "} and values by
 * {@code " | "}, line breaks as {@code \n}, backslashes doubled; {@code done} where there is no result; {@code refused}
 * where there must be an error, which may be followed by a colon and words that it must hold.
 *
 * @param sql or {@link #UP} or {@link #DOWN}, which take the migration or its rollback there
 */
record Question(String sql, String expected) {
    static final String UP = "up";
    static final String DOWN = "down";
    static final String DONE = "done";
    static final String REFUSED = "refused";

    static Question parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a statement, a tab and what is expected: " + line);
        }
        return new Question(
                parts[0], parts[1].replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\", "\\"));
    }

    boolean isAbout(String direction) {
        return sql.equals(direction);
    }

    boolean expectsRefusal() {
        return expected.equals(REFUSED) || expected.startsWith(REFUSED + ": ");
    }

    /** What the error must say; empty where any will do. */
    String reason() {
        return expected.equals(REFUSED) ? "" : expected.substring(REFUSED.length() + 2);
    }

    void ask(Connection connection) throws SQLException {
        String found;
        try {
            found = answer(connection);
        } catch (SQLException failure) {
            if (!expectsRefusal()) {
                throw new SQLException(sql + ": " + failure.getMessage(), failure);
            }
            assertThat(failure.getMessage()).contains(reason());
            return;
        }
        assertThat(found).as(sql).isEqualTo(expected);
    }

    private String answer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return DONE;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return String.join("; ", rows(rows));
            }
        }
    }

    /** Every row as a text that is the same on every engine for the same values. */
    static List<String> rows(ResultSet rows) throws SQLException {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                values.add(text(rows, column));
            }
            found.add(String.join(" | ", values));
        }
        return found;
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        @Nullable Object value = rows.getObject(column);
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        return String.valueOf(rows.getString(column));
    }
}
