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
        return Settled.of(start -> settle(found, trial, start)).result();
    }

    private Settled<Imported> settle(Catalog found, Trial trial, Verbatim start) throws SQLException {
        Verbatim verbatim = start;
        for (int round = 1; ; round++) {
            String yaml = SchemaWriter.write(lift.lift(found, verbatim));
            Attempt attempt = trial.of(yaml, found);
            Verbatim next = verbatim.with(attempt.misread());
            if (next.equals(verbatim) && attempt.refused()) {
                next = verbatim.with(Trial.owners(attempt.misread()));
            }
            boolean last = next.equals(verbatim) || round == Settled.ROUNDS;
            if (last && attempt.refused()) {
                throw attempt.refusal();
            }
            if (last) {
                Imported imported = new Imported(attempt.read(), yaml, Trial.unsaid(found, attempt.made()));
                return new Settled<>(imported, verbatim, imported.unsaid());
            }
            verbatim = next;
        }
    }
}
