package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.lift.SchemaLift;
import dev.plinth.inspector.lift.Verbatim;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.yaml.SchemaWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

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
    private final SchemaLift lift;

    public Importer(Dialect dialect, ScratchEngine engine) {
        this.dialect = dialect;
        this.engine = engine;
        this.lift = CatalogInspectors.lift(dialect.name());
    }

    /**
     * @param connection to the database; it is only read
     * @throws ImportException if nothing can be declared that the engine takes as a whole
     */
    public Imported read(Connection connection) throws SQLException {
        String schemaName = Objects.requireNonNullElse(connection.getSchema(), "");
        Trial trial = new Trial(dialect, engine, schemaName, Set.of());
        Catalog found = trial.read(connection);
        Settled first = settle(found, trial, Verbatim.NONE);
        if (first.verbatim().equals(Verbatim.NONE)) {
            return first.imported();
        }
        // One that cannot be made drags others down until it is out of the way; these are read once more without it.
        Verbatim known = first.verbatim()
                .only(RAWS)
                .leavingOut(first.imported().unsaid().stream().map(Unsaid::path).toList());
        Settled second = settle(found, trial, known);
        boolean worse =
                second.imported().unsaid().size() > first.imported().unsaid().size();
        return worse ? first.imported() : second.imported();
    }

    /** What came of it when nothing more could be read otherwise. */
    private record Settled(Imported imported, Verbatim verbatim) {}

    private Settled settle(Catalog found, Trial trial, Verbatim start) throws SQLException {
        Verbatim verbatim = start;
        for (int round = 1; ; round++) {
            String yaml = SchemaWriter.write(lift.lift(found, verbatim));
            Attempt attempt = trial.of(yaml, found);
            Verbatim next = verbatim.with(attempt.misread());
            if (next.equals(verbatim) && attempt.refused()) {
                next = verbatim.with(Trial.owners(attempt.misread()));
            }
            boolean last = next.equals(verbatim) || round == ROUNDS;
            if (last && attempt.refused()) {
                throw new ImportException("what was read cannot be made again: " + attempt.why());
            }
            if (last) {
                return new Settled(new Imported(attempt.read(), yaml, Trial.unsaid(found, attempt.made())), verbatim);
            }
            verbatim = next;
        }
    }
}
