package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.ChangeException;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.plan.PlanException;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes declarations on scratch databases and looks at what they hold then.
 *
 * @param schemaName of the current schema, as the database has it that is compared with
 * @param schemas that are read beside it
 */
record Trial(Dialect dialect, ScratchEngine engine, String schemaName, Set<String> schemas) {
    Trial {
        schemas = Set.copyOf(schemas);
    }

    /**
     * What a database holds that is made from the declaration.
     *
     * @throws ImportException if the engine refuses a statement
     * @throws RefusedException if the dialect refuses a part
     */
    Catalog made(Schema declared) throws SQLException {
        try (ScratchDatabase database = engine.createNamed(schemaName);
                Connection scratch = database.connect()) {
            List<ScratchInstall.Failure> failures = ScratchInstall.of(declared, dialect, scratch);
            if (!failures.isEmpty()) {
                throw new ImportException("the declaration cannot be made on " + engine.version() + ": "
                        + failures.get(0).why());
            }
            return read(scratch);
        }
    }

    /** @param yaml the declaration, which should give what was found */
    Attempt of(String yaml, Catalog found) throws SQLException {
        SchemaReading reading = SchemaReader.read("import.yaml", yaml, NamingStyle.SNAKE);
        if (reading.resolved().isEmpty()) {
            return Attempt.refused(
                    new Misread(reading.origins(), found).parts(reading.diagnostics()),
                    reading.diagnostics().toString());
        }
        return of(reading.resolved().get().schema(), found);
    }

    /** @param schema which need not be one that an author may write: it should only give what was found */
    Attempt of(Schema schema, Catalog found) throws SQLException {
        try (ScratchDatabase database = engine.createNamed(schemaName);
                Connection scratch = database.connect()) {
            List<ScratchInstall.Failure> failures = ScratchInstall.of(schema, dialect, scratch);
            if (!failures.isEmpty()) {
                return Attempt.refused(first(failures), failures.get(0).why());
            }
            Catalog made = read(scratch);
            return Attempt.made(schema, made, CatalogParts.between(found, made));
        } catch (RefusedException refused) {
            Set<String> tables = new TreeSet<>();
            refused.refusals().stream().map(Refusal::path).forEach(tables::add);
            return Attempt.refused(tables, String.valueOf(refused.getMessage()));
        } catch (ChangeException | PlanException unfit) {
            return Attempt.refused(Set.of(), String.valueOf(unfit.getMessage()));
        }
    }

    /** All that a database holds but what is parked in it. */
    Catalog read(Connection connection) throws SQLException {
        return ParkedParts.without(whole(connection));
    }

    Catalog whole(Connection connection) throws SQLException {
        CatalogInspector inspector = CatalogInspectors.of(dialect.name());
        return inspector.read(connection, schemas);
    }

    /** What was found and is not made so, or otherwise. */
    static List<Unsaid> unsaid(Catalog found, Catalog made) {
        List<Unsaid> unsaid = new ArrayList<>();
        CatalogParts.differences(found, made).forEach((path, sides) -> {
            String table = owner(path).replaceFirst("^tables/", "");
            boolean whole = path.startsWith("tables/")
                    && found.tables().has(table)
                    && !made.tables().has(table);
            if (!whole) {
                unsaid.add(new Unsaid(path, sides.one(), sides.other()));
            } else if (path.equals(owner(path))) {
                unsaid.add(new Unsaid(
                        path, "a table with " + found.tables().get(table).options(), ""));
            }
        });
        return unsaid;
    }

    /** Those of one kind that failed before all others: what stands on them fails as well, and is not to blame. */
    private static Set<String> first(List<ScratchInstall.Failure> failures) {
        String kind = kind(failures.get(0).path());
        return failures.stream()
                .map(ScratchInstall.Failure::path)
                .takeWhile(path -> kind(path).equals(kind))
                .collect(Collectors.toSet());
    }

    /** {@code tables}, or {@code tables/constraints} for a part of one. */
    private static String kind(String path) {
        String[] steps = path.split("/", 4);
        return steps.length < 4 ? steps[0] : steps[0] + "/" + steps[2];
    }

    /** Where nothing helps a part, what it is a part of is left out. */
    static Set<String> owners(Set<String> paths) {
        return paths.stream().map(Trial::owner).collect(Collectors.toSet());
    }

    /** The table or object of a path, because a refusal names its parts by other words than a catalog. */
    static String owner(String path) {
        String[] steps = path.split("/", 3);
        return steps.length < 2 ? path : steps[0] + "/" + steps[1];
    }
}
