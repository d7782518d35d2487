package dev.plinth.importer;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes a declared schema statement by statement, and goes on behind one that the engine refuses. */
final class ScratchInstall {
    /**
     * A statement that was refused.
     *
     * @param path of the object that it makes
     */
    record Failure(String path, String why) {}

    private final Connection connection;
    private final List<Failure> failures = new ArrayList<>();

    private ScratchInstall(Connection connection) {
        this.connection = connection;
    }

    /** @param connection to an empty database, in autocommit */
    static List<Failure> of(Schema schema, Dialect dialect, Connection connection) {
        SchemaDiffer differ = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE);
        ScratchInstall install = new ScratchInstall(connection);
        for (Unit unit : dialect.lower(Planner.plan(State.EMPTY, differ.diff(State.EMPTY, schema), schema))) {
            unit.statements().forEach(install::execute);
        }
        return install.failures;
    }

    private void execute(SqlStatement sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.sql().sql());
        } catch (SQLException refused) {
            failures.add(new Failure(
                    sql.origin().path(), refused.getMessage() + "\n" + sql.sql().sql()));
        }
    }
}
