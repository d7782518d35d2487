package dev.plinth.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.plan.PlanException;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.resolve.Resolved;
import dev.plinth.yaml.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is in no catalog: rows of reference data, and roles. Each mutation of one token of them is seen, and undone but for what
 * is granted to a role that nobody declares, which is named.
 */
class BesideCatalogTest {
    private static final String TABLES = """
            tables:
              kinds:
                columns:
                  id: int primary key
                  code: varchar(8) unique
                  name: text?
                  price: decimal(8,2)?
                  open: boolean default true
                  since: date?
                  seen: timestamptz?
                  mark: uuid?
                  weight: double?
              things:
                columns:
                  id: int primary key
                  kind: -> kinds?
            """;
    private static final String ROWS = """
            seeds:
              kinds:
                  - { id: 1, code: apple, name: "it's", price: 1.50, open: true, since: 2024-02-29 }
                  - { id: 2, code: berry, name: null, seen: "2024-02-29 10:00:00Z", weight: 1.5 }
                  - { id: 3, code: cherry, name: drupe, mark: "00000000-0000-0000-0000-00000000000a", open: false }
              things:
                  - { id: 7, kind: 1 }
            """;
    private static final String ROLES = """
            roles:
              plinth_reader: { grants: { kinds: [select] }, comment: reads }
              plinth_writer: { grants: { kinds: [select, insert], things: [update] }, member of: [plinth_reader] }
            """;

    private final Set<String> roles = new TreeSet<>();
    private Optional<ScratchEngine> engine = Optional.empty();

    @AfterEach
    void stop() {
        engine.ifPresent(ScratchEngine::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "h2", "postgresql"})
    void everyMutationIsSeenAndUndone(String name) throws Exception {
        ScratchEngine started = Engines.start(name).orElseThrow();
        engine = Optional.of(started);
        ScratchEngine running = new SchemasForDatabases(started);
        Dialect dialect = Dialects.of(name);
        String beside = name.equals("sqlite") ? ROWS : ROWS + ROLES;
        Schema declared = schema(TABLES + beside).orElseThrow();
        List<String> missed = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        int seen = 0;
        for (Mutation mutation : Mutation.of(beside, List.of("kinds", "things", "plinth_reader", "plinth_writer"))) {
            Optional<Schema> mutant = schema(TABLES + mutation.yaml());
            if (mutant.isPresent() && differs(declared, mutant.get())) {
                try {
                    check(declared, mutant.get(), dialect, running).ifPresent(why -> missed.add(mutation + " " + why));
                    seen++;
                } catch (RefusedException | PlanException refused) {
                    refusals.add(mutation + " " + refused.getMessage());
                } catch (SQLException clash) {
                    assertThat(clash.getMessage()).as(mutation.toString()).containsIgnoringCase("unique");
                    refusals.add(mutation + " " + clash.getMessage());
                }
            }
        }
        System.out.println(
                name + ": " + seen + " mutations of rows and roles, and " + refusals.size() + " that are refused");
        assertThat(missed).isEmpty();
        assertThat(seen).isGreaterThan(15);
    }

    /** Rows that are only no longer declared stay what they are, and so does what the declaration says of a reason. */
    private static boolean differs(Schema declared, Schema mutant) {
        return !new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE)
                .diff(State.of(mutant), declared)
                .isEmpty();
    }

    private Optional<String> check(Schema declared, Schema mutant, Dialect dialect, ScratchEngine running)
            throws SQLException {
        try (ScratchDatabase database = running.create();
                Connection connection = database.connect()) {
            try {
                new SchemaInstaller(connection, dialect).create(State.of(mutant));
                Compared compared =
                        new Comparer(dialect, running).compare(connection, declared, Renames.NONE, NamingStyle.SNAKE);
                List<Operation> steps = steps(compared);
                if (compared.differences().isEmpty() || steps.isEmpty()) {
                    return Optional.of("is missed: " + compared.differences() + steps);
                }
                new SchemaInstaller(connection, dialect)
                        .run(Planner.plan(State.of(compared.from().schema()), steps, declared));
                Compared again =
                        new Comparer(dialect, running).compare(connection, declared, Renames.NONE, NamingStyle.SNAKE);
                Set<String> left = new TreeSet<>(again.differences().keySet());
                compared.from().unsaid().forEach(unsaid -> left.remove(unsaid.path()));
                return left.isEmpty() && steps(again).isEmpty()
                        ? Optional.empty()
                        : Optional.of("stays: " + again.differences() + " after " + steps);
            } finally {
                dropRoles(declared, mutant, connection, dialect);
            }
        }
    }

    private static List<Operation> steps(Compared compared) {
        return new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE)
                .diff(State.of(compared.from().schema()), compared.to().schema());
    }

    /** They belong to the server, which all of these databases are on. */
    private void dropRoles(Schema declared, Schema mutant, Connection connection, Dialect dialect) throws SQLException {
        roles.clear();
        declared.objects().of(Role.class).map(Role::name).forEach(roles::add);
        mutant.objects().of(Role.class).map(Role::name).forEach(roles::add);
        if (!dialect.name().equals("postgresql")) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String role : roles) {
                statement.execute("DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '" + role
                        + "') THEN DROP OWNED BY \"" + role + "\"; DROP ROLE \"" + role + "\"; END IF; END $$");
            }
        }
    }

    private static Optional<Schema> schema(String yaml) {
        return SchemaReader.read("beside.yaml", yaml, NamingStyle.SNAKE)
                .resolved()
                .map(Resolved::schema);
    }
}
