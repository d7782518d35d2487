package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.inspector.lift.SchemaLift;
import dev.plinth.inspector.lift.Verbatim;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Schema;
import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.SchemaReader;
import dev.plinth.yaml.SchemaWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes a declaration of a database and tries it: the declaration is written, read again and made on a scratch database of the
 * same engine, whose catalog is held against the one that was read. What is not the same there was misread, and is taken
 * word by word in the next round; what is not the same even then is named.
 */
public final class Importer {
    /** Far more than a part has ways to be read, because some only show when others are right. */
    private static final int ROUNDS = 24;

    private static final String RAWS = "raws/";

    private final Dialect dialect;
    private final ScratchEngine engine;
    private final CatalogInspector inspector;
    private final SchemaLift lift;

    public Importer(Dialect dialect, ScratchEngine engine) {
        this.dialect = dialect;
        this.engine = engine;
        this.inspector = CatalogInspectors.of(dialect.name());
        this.lift = CatalogInspectors.lift(dialect.name());
    }

    /**
     * @param connection to the database; it is only read
     * @throws ImportException if nothing can be declared that the engine takes as a whole
     */
    public Imported read(Connection connection) throws SQLException {
        Catalog found = inspector.read(connection);
        String schemaName = Objects.requireNonNullElse(connection.getSchema(), "");
        Settled first = settle(found, schemaName, Verbatim.NONE);
        if (first.verbatim().equals(Verbatim.NONE)) {
            return first.imported();
        }
        // One that cannot be made drags others down until it is out of the way; these are read once more without it.
        Verbatim known = first.verbatim()
                .only(RAWS)
                .leavingOut(first.imported().unsaid().stream().map(Unsaid::path).toList());
        Settled second = settle(found, schemaName, known);
        boolean worse =
                second.imported().unsaid().size() > first.imported().unsaid().size();
        return worse ? first.imported() : second.imported();
    }

    /** What came of it when nothing more could be read otherwise. */
    private record Settled(Imported imported, Verbatim verbatim) {}

    private Settled settle(Catalog found, String schemaName, Verbatim start) throws SQLException {
        Verbatim verbatim = start;
        for (int round = 1; ; round++) {
            String yaml = SchemaWriter.write(lift.lift(found, verbatim));
            Attempt attempt = attempt(yaml, found, schemaName);
            Verbatim next = verbatim.with(attempt.misread());
            if (next.equals(verbatim) && attempt.refused()) {
                next = verbatim.with(owners(attempt.misread()));
            }
            boolean last = next.equals(verbatim) || round == ROUNDS;
            if (last && attempt.refused()) {
                throw new ImportException("what was read cannot be made again: " + attempt.why());
            }
            if (last) {
                return new Settled(new Imported(attempt.read(), yaml, unsaid(found, attempt.made())), verbatim);
            }
            verbatim = next;
        }
    }

    private static List<Unsaid> unsaid(Catalog found, Catalog made) {
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

    private Attempt attempt(String yaml, Catalog found, String schemaName) throws SQLException {
        SchemaReading reading = SchemaReader.read("import.yaml", yaml, NamingStyle.SNAKE);
        if (reading.resolved().isEmpty()) {
            return Attempt.refused(
                    new Misread(reading.origins(), found).parts(reading.diagnostics()),
                    reading.diagnostics().toString());
        }
        Schema schema = reading.resolved().get().schema();
        try (ScratchDatabase database = engine.createNamed(schemaName);
                Connection scratch = database.connect()) {
            List<ScratchInstall.Failure> failures = ScratchInstall.of(schema, dialect, scratch);
            if (!failures.isEmpty()) {
                return Attempt.refused(first(failures), failures.get(0).why());
            }
            Catalog made = inspector.read(scratch);
            return Attempt.made(schema, made, CatalogParts.between(found, made));
        } catch (RefusedException refused) {
            Set<String> tables = new TreeSet<>();
            refused.refusals().stream().map(Refusal::path).forEach(tables::add);
            return Attempt.refused(tables, String.valueOf(refused.getMessage()));
        }
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
    private static Set<String> owners(Set<String> paths) {
        return paths.stream().map(Importer::owner).collect(Collectors.toSet());
    }

    /** The table or object of a path, because a refusal names its parts by other words than a catalog. */
    private static String owner(String path) {
        String[] steps = path.split("/", 3);
        return steps.length < 2 ? path : steps[0] + "/" + steps[1];
    }
}
