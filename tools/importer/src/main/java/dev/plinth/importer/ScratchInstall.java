package dev.plinth.importer;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Seed;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    static List<Failure> of(Schema whole, Dialect dialect, Connection connection) {
        Schema schema = whole.withObjects(SchemaObjects.of(
                whole.objects().values().stream().flatMap(ScratchInstall::held).toList()));
        SchemaDiffer differ = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE);
        ScratchInstall install = new ScratchInstall(connection);
        for (Unit unit : dialect.lower(Planner.plan(State.EMPTY, differ.diff(State.EMPTY, schema), schema))) {
            unit.statements().forEach(install::execute);
        }
        return install.failures;
    }

    /**
     * What of an object a catalog holds. Rows are in none, and what a table refuses there need not be so in the database; a role
     * may be that of a server in use, and is only there to be granted to.
     */
    private static Stream<SchemaObject> held(SchemaObject object) {
        if (object instanceof Role role) {
            return Stream.of(new Role(
                    role.name(),
                    role.origin(),
                    role.grants(),
                    role.execute(),
                    role.use(),
                    Collections.emptySortedSet(),
                    role.degrade(),
                    Optional.empty()));
        }
        return object instanceof Seed ? Stream.empty() : Stream.of(object);
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
