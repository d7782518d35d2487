package dev.plinth.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.DiffException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.PlanException;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.resolve.Resolved;
import dev.plinth.sql.Unit;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No difference is missed: a declaration of which one token is another, and that still says something the engine takes, gives a
 * database that is told apart from the one that was declared; and the way back that a difference gives leads to one that is not.
 * Left out by rule, and counted: mutations of which the engine is told nothing else (a comment to SQLite, a reason to accept less),
 * rows, roles, which belong to a server, and the names of constraints on SQLite.
 */
class MutationTest {
    private static final boolean NIGHTLY =
            System.getProperty("plinth.size", "normal").equals("nightly");
    /** Of one declaration, how many mutations are tried. */
    private static final int OF_EACH = Integer.getInteger("plinth.mutations", NIGHTLY ? 400 : 20);

    private static final int FILES = Integer.getInteger("plinth.mutation.files", NIGHTLY ? Integer.MAX_VALUE : 10);

    /** To undo one takes a comparison and a migration. */
    private static final int UNDONE_OF_EACH = Integer.getInteger("plinth.mutations", NIGHTLY ? 25 : 3);

    private static final long SEED = 20_261_122;

    @TestFactory
    Stream<DynamicTest> everyMutationIsSeen() {
        return tests(Step.SEE);
    }

    @TestFactory
    Stream<DynamicTest> everyMutationIsUndone() {
        return tests(Step.UNDO);
    }

    private enum Step {
        SEE,
        UNDO
    }

    private static Stream<DynamicTest> tests(Step step) {
        return Stream.of("sqlite", "h2", "postgresql")
                .filter(dialect ->
                        System.getProperty("plinth.mutation.dialect", dialect).equals(dialect))
                .map(dialect -> DynamicTest.dynamicTest(dialect, () -> seen(dialect, step)));
    }

    private static void seen(String name, Step step) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        Dialect dialect = Dialects.of(name);
        try (ScratchEngine engine = Engines.start(name).orElseThrow()) {
            for (Path file : files(name)) {
                Mutations mutations = new Mutations(dialect, engine, step, counts, missed);
                mutations.of(file);
            }
        }
        System.out.println(name + " " + step + ": " + counts);
        assertThat(missed).isEmpty();
    }

    private static List<Path> files(String dialect) throws IOException {
        List<Path> files = new ArrayList<>();
        String only = System.getProperty("plinth.mutation.file", "");
        for (Path root : List.of(
                Path.of("src/test/schemas", dialect),
                Path.of("../../generator/src/test/cases"),
                Path.of("../../docs/examples"))) {
            try (Stream<Path> found = Files.walk(root)) {
                files.addAll(found.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> !file.toString().contains("nightly") || NIGHTLY)
                        .filter(file -> file.toString().contains(only))
                        .sorted()
                        .toList());
            }
        }
        Collections.shuffle(files, new Random(SEED));
        return files.subList(0, Math.min(FILES, files.size()));
    }

    /** The mutations of some declarations on one engine, counted by what became of them. */
    private record Mutations(
            Dialect dialect, ScratchEngine engine, Step step, Map<String, Integer> counts, List<String> missed) {

        void of(Path file) throws Exception {
            String yaml = Files.readString(file);
            Optional<Schema> declared = schema(yaml);
            if (declared.isEmpty()) {
                count("no schema");
                return;
            }
            Optional<Catalog> catalog = catalog(declared.get());
            if (catalog.isEmpty()) {
                count("declaration refused");
                return;
            }
            count("declarations");
            List<String> told = told(declared.get());
            List<Mutation> mutations = new ArrayList<>(Mutation.of(yaml, names(declared.get())));
            Collections.shuffle(mutations, new Random(SEED));
            int left = step == Step.SEE ? OF_EACH : UNDONE_OF_EACH;
            for (Mutation mutation : mutations) {
                if (left <= 0) {
                    return;
                }
                Optional<Schema> mutant;
                try {
                    mutant = schema(mutation.yaml()).filter(schema -> !schema.equals(declared.get()));
                } catch (RuntimeException fault) {
                    missed.add(file + " " + mutation + "\n  cannot be read: " + fault + "\n");
                    count("FAULT");
                    continue;
                }
                if (mutant.isEmpty()) {
                    count("no other schema");
                    continue;
                }
                left--;
                try {
                    if (step == Step.SEE) {
                        see(file, mutation, told, catalog.get(), mutant.get());
                    } else if (!told(mutant.get()).equals(told)) {
                        undo(file + " " + mutation, declared.get(), catalog.get(), mutant.get());
                    }
                } catch (RefusedException | PlanException refused) {
                    count("refused by the dialect");
                } catch (RuntimeException fault) {
                    missed.add(file + " " + mutation + "\n  " + fault + "\n");
                    count("FAULT");
                }
            }
        }

        private void see(Path file, Mutation mutation, List<String> told, Catalog catalog, Schema mutant)
                throws SQLException {
            List<String> other = told(mutant);
            if (other.equals(told)) {
                count("the engine is told the same");
                return;
            }
            Optional<Catalog> found = catalog(mutant);
            if (found.isEmpty()) {
                count("refused by the engine");
            } else if (CatalogParts.between(catalog, found.get()).isEmpty()) {
                missed.add(file + " " + mutation + "\n  was  " + without(told, other) + "\n  is   "
                        + without(other, told) + "\n");
                count("MISSED");
            } else {
                count("seen");
            }
        }

        private void undo(String what, Schema declared, Catalog wanted, Schema mutant) throws SQLException {
            State state = State.of(mutant);
            try (ScratchDatabase database = engine.createFor(state, State.of(declared));
                    Connection connection = database.connect()) {
                if (!ScratchInstall.of(mutant, dialect, connection).isEmpty()) {
                    count("refused by the engine");
                    return;
                }
                Compared compared = new Comparer(dialect, new SchemasForDatabases(engine))
                        .compare(declared, connection)
                        .reversed();
                Schema from = compared.from().schema();
                List<Operation> operations =
                        new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.of(from), declared);
                MigrationPlan plan = Planner.plan(State.of(from), operations, declared);
                new UnsaidGuard(dialect).require(plan, compared);
                new SchemaInstaller(connection, dialect).run(plan);
                Catalog found = CatalogInspectors.of(dialect.name())
                        .read(connection, State.of(declared).schemas());
                SortedMap<String, CatalogParts.Sides> left = CatalogParts.differences(wanted, found);
                if (left.isEmpty()) {
                    count("undone");
                    counts.merge("steps", operations.size(), Integer::sum);
                } else if (names(compared.from().unsaid()).containsAll(left.keySet())) {
                    count("undone but for what is named as unsaid");
                } else {
                    missed.add(what + "\n  unsaid " + compared.from().unsaid() + "\n  steps  " + operations
                            + "\n  left   " + left + "\n");
                    count("NOT UNDONE");
                }
            } catch (UnsaidException unsaid) {
                count("refused as unsaid");
            } catch (DiffException exact) {
                count("no way between them, and it is said");
            } catch (RefusedException | PlanException refused) {
                count("refused by the dialect");
            } catch (ImportException named) {
                count("not comparable, and it is said");
                System.out.println(what + "\n  " + named.getMessage());
            } catch (SQLException | RuntimeException failed) {
                if (String.valueOf(failed.getMessage()).contains("that the schema does not declare")) {
                    count("stopped by its guard");
                    return;
                }
                missed.add(what + "\n  " + failed + "\n");
                count("FAILED");
            }
        }

        private static Set<String> names(List<Unsaid> unsaid) {
            return unsaid.stream().map(Unsaid::path).collect(Collectors.toSet());
        }

        private static List<String> names(Schema schema) {
            Set<String> names = new LinkedHashSet<>();
            for (Table table : schema.tables()) {
                names.add(table.name());
                names.addAll(table.columns().names());
                names.addAll(table.constraints().names());
                names.addAll(table.indexes().names());
            }
            names.addAll(schema.views().names());
            schema.objects().values().forEach(object -> names.add(object.name()));
            return List.copyOf(names);
        }

        private static List<String> without(List<String> statements, List<String> others) {
            List<String> lines = lines(statements);
            lines(others).forEach(lines::remove);
            return lines;
        }

        private static List<String> lines(List<String> statements) {
            return new ArrayList<>(statements.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .toList());
        }

        private void count(String what) {
            counts.merge(what, 1, Integer::sum);
        }

        private static Optional<Schema> schema(String yaml) {
            return SchemaReader.read("mutant.yaml", yaml, NamingStyle.SNAKE)
                    .resolved()
                    .map(Resolved::schema);
        }

        /** The statements that make the schema, in an order that is no part of it. */
        private List<String> told(Schema schema) {
            SchemaDiffer differ = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE);
            List<String> statements = new ArrayList<>();
            for (Unit unit : dialect.lower(Planner.plan(State.EMPTY, differ.diff(State.EMPTY, schema), schema))) {
                unit.statements()
                        .forEach(statement ->
                                statements.add(sameness(statement.sql().sql())));
            }
            Collections.sort(statements);
            return statements;
        }

        /** SQLite forgets the names of constraints, rows are no part of a catalog, and comments say nothing to an engine. */
        private String sameness(String sql) {
            if (sql.matches("(?s)(INSERT|CREATE ROLE|COMMENT ON ROLE|DROP) .*")) {
                return "";
            }
            String told = sql.replaceAll("(?m)--.*$", "");
            return dialect.name().equals("sqlite")
                    ? told.replaceAll("(?m)^( *CONSTRAINT) (?:\"(?:[^\"]|\"\")*\"|\\w+)", "$1")
                    : told;
        }

        private Optional<Catalog> catalog(Schema schema) throws SQLException {
            State state = State.of(schema);
            try (ScratchDatabase database = engine.createFor(state);
                    Connection connection = database.connect()) {
                return ScratchInstall.of(schema, dialect, connection).isEmpty()
                        ? Optional.of(CatalogInspectors.of(dialect.name()).read(connection, state.schemas()))
                        : Optional.empty();
            } catch (RefusedException refused) {
                return Optional.empty();
            }
        }
    }
}
