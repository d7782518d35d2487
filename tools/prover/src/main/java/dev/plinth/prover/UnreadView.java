package dev.plinth.prover;

import dev.plinth.change.State;
import dev.plinth.model.View;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A view that an engine holds and does not read. SQLite creates a view over what is not there, and any engine keeps one
 * whose select cannot run: a catalog alone does not tell.
 *
 * @param reason in the engine's words
 */
public record UnreadView(String view, Cause cause, String reason) {
    private static final int ROWS = 100;

    /** What is wrong with the view. */
    public enum Cause {
        /** What it reads is not there, or is something else. */
        VIEW,
        /** It cannot make something of the rows that are there, such as a quotient by zero. */
        ROWS
    }

    /** Reads every view of the state. */
    public static List<UnreadView> of(Connection connection, State state, IdentifierRules names) {
        List<UnreadView> unread = new ArrayList<>();
        for (View view : state.views()) {
            String select = "SELECT * FROM " + names.quoteQualified(view.name());
            refusal(connection, select).ifPresent(withRows -> {
                Optional<String> without = refusal(connection, select + " WHERE 1 = 0");
                unread.add(new UnreadView(
                        view.name(), without.isPresent() ? Cause.VIEW : Cause.ROWS, without.orElse(withRows)));
            });
        }
        return unread;
    }

    private static Optional<String> refusal(Connection connection, String select) {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(ROWS);
            try (ResultSet rows = statement.executeQuery(select)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
            return Optional.empty();
        } catch (SQLException refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()));
        }
    }
}
