package dev.plinth.prover.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RowQuestion;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.RowConditions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of the rows before a plan says whether it will stop at them: no more often and no less. */
record Foreseen(Dialect dialect) {
    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    /** A plan that runs has been said to. */
    void requireTrue(MigrationPlan plan, Connection connection, Step run) throws Exception {
        List<String> wrong = wrong(plan, connection);
        run.take();
        assertThat(wrong).as("what was foreseen to stop a plan that runs").isEmpty();
    }

    /** A plan that rows stop has been said to, unless it was said that nobody knows. */
    void requireStop(MigrationPlan plan, Connection connection) throws SQLException {
        if (RowConditions.of(plan).open().isEmpty()) {
            assertThat(wrong(plan, connection))
                    .as("what was foreseen to stop a plan that stops")
                    .isNotEmpty();
        }
    }

    private List<String> wrong(MigrationPlan plan, Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (RowQuestion question : dialect.questions(plan)) {
            String found = found(question, connection);
            Optional<String> rows = question.rows().map(query -> query.sql());
            if (rows.isPresent()) {
                assertThat(isThere(rows.get(), connection))
                        .as("rows that are shown: " + rows.get())
                        .isEqualTo(!found.equals("0"));
            }
            if (!found.equals(question.expected())) {
                wrong.add(question.words() + ": " + found + " in "
                        + question.count().sql());
            }
        }
        return wrong;
    }

    /** Asked as a preflight script asks it: check, expected, found, PASS or FAIL. */
    private String found(RowQuestion question, Connection connection) throws SQLException {
        String sql = dialect.verification()
                .counted(question.words(), question.expected(), question.count())
                .sql();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            assertThat(rows.getString("check_name")).isEqualTo(question.words());
            assertThat(rows.getString("result"))
                    .isEqualTo(rows.getString("found").equals(question.expected()) ? "PASS" : "FAIL");
            return rows.getString("found");
        } catch (SQLException failure) {
            throw new SQLException(sql + ": " + failure.getMessage(), failure);
        }
    }

    private static boolean isThere(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        } catch (SQLException failure) {
            throw new SQLException(sql + ": " + failure.getMessage(), failure);
        }
    }
}
