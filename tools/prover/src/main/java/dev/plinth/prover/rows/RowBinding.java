package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one engine takes and gives neutral values. Not through {@code java.sql.Timestamp} and its kind, which know the JVM's
 * time zone and the Julian calendar: what a test wrote must be what it reads.
 */
public interface RowBinding {
    /** The name that the language knows the engine by. */
    String dialect();

    /** What stands for a value of the type in a statement: a question mark, within a cast where one is needed. */
    String placeholder(DataType type);

    /** @param value one of the type's neutral values, or null */
    void bind(PreparedStatement statement, int index, DataType type, @Nullable Object value) throws SQLException;

    /**
     * The neutral value of a column. What is none of the type's, because the engine holds anything or the author gave it a
     * type of its own, comes as the driver gives it.
     */
    @Nullable
    Object read(ResultSet row, int index, DataType type) throws SQLException;

    /** What stands before {@code VALUES} so that a row may give its own identity; empty or with a blank at its end. */
    String overriding();

    /**
     * The insertion of a row that gives its own identity.
     *
     * @param table its name, quoted
     * @param insert the statement
     */
    default String withIdentity(String table, String insert) {
        return insert;
    }

    /** Statements at the beginning of the transaction, so that rows may refer to rows that come later. */
    List<String> deferral();

    /**
     * Makes the next number of an identity column greater than {@code highest}, as it would be if the engine had given the
     * numbers itself. May commit.
     */
    void advance(Connection connection, IdentifierRules names, String table, String column, long highest)
            throws SQLException;

    /**
     * Whether an engine refused a statement because of what stands in the rows, and not because of the statement: the
     * standard's classes 22, data exception, and 23, integrity constraint violation, where an engine has no other words.
     */
    default boolean refusesRows(SQLException refusal) {
        String state = refusal.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
