package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.inspector.lift.SchemaLift;
import dev.plinth.inspector.lift.Verbatim;
import dev.plinth.model.Schema;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Says what a database holds in the words of a declaration that it is held against. The declaration is made on a scratch database
 * of the same engine, and catalog is compared with catalog, so that the engine's rewriting of a default, a check or a view
 * makes no difference. Only what differs is lifted from the database; the whole is tried again on a scratch database, and
 * whatever else has to differ for that is found there.
 */
public final class Reconciler {
    private final Dialect dialect;
    private final ScratchEngine engine;
    private final SchemaLift lift;

    public Reconciler(Dialect dialect, ScratchEngine engine) {
        this.dialect = dialect;
        this.engine = engine;
        this.lift = CatalogInspectors.lift(dialect.name());
    }

    /**
     * @param declared what the database may hold, more or less
     * @param connection to the database; it is only read
     * @throws ImportException if the engine refuses the declaration, or all that can be read of the database
     * @throws dev.plinth.dialect.RefusedException if the dialect refuses the declaration
     */
    public Reconciled read(Schema declared, Connection connection) throws SQLException {
        String schemaName = Objects.requireNonNullElse(connection.getSchema(), "");
        Trial trial = new Trial(dialect, engine, schemaName, State.of(declared).schemas());
        Catalog whole = trial.whole(connection);
        List<Unsaid> parked = ParkedParts.in(whole);
        Catalog found = ParkedParts.without(whole);
        Catalog made = trial.made(declared);
        SortedMap<String, CatalogParts.Sides> differences = CatalogParts.differences(made, found);
        Doubts doubts = Doubts.of(differences.keySet());
        Settled<Schema> settled = differences.isEmpty()
                ? new Settled<>(declared, Verbatim.NONE, List.of())
                : Settled.of(start -> settle(declared, made, found, trial, doubts, start));
        BesideCatalog beside = new BesideCatalog(dialect, connection);
        Schema schema = beside.found(settled.result());
        List<Unsaid> unsaid = new ArrayList<>(settled.unsaid());
        unsaid.addAll(beside.unsaid());
        differences.putAll(beside.differences());
        return new Reconciled(schema, differences, unsaid, parked);
    }

    private Settled<Schema> settle(
            Schema declared, Catalog made, Catalog found, Trial trial, Doubts firstDoubts, Verbatim firstVerbatim)
            throws SQLException {
        Doubts doubts = firstDoubts;
        Verbatim verbatim = firstVerbatim;
        Catalog last = made;
        for (int round = 1; ; round++) {
            DoubtedParts parts = DoubtedParts.of(doubts, declared, List.of(made, last, found));
            Mixture mixture = new Mixture(dialect.name(), declared, parts, found);
            Attempt attempt = trial.of(mixture.schema(lift, verbatim), found);
            Set<String> known = new TreeSet<>(attempt.misread());
            known.removeIf(path -> !parts.has(path));
            Doubts nextDoubts = doubts.with(attempt.misread(), attempt.made(), found);
            Verbatim nextVerbatim = verbatim.with(known);
            boolean settled = nextDoubts.equals(doubts) && nextVerbatim.equals(verbatim);
            if (settled && attempt.refused()) {
                nextDoubts = doubts.with(Trial.owners(attempt.misread()), attempt.made(), found);
                nextVerbatim = verbatim.with(Trial.owners(attempt.misread()));
                settled = nextDoubts.equals(doubts) && nextVerbatim.equals(verbatim);
            }
            if ((settled || round == Settled.ROUNDS) && attempt.refused()) {
                throw attempt.refusal();
            }
            if (settled || round == Settled.ROUNDS) {
                return new Settled<>(attempt.read(), verbatim, Trial.unsaid(found, attempt.made()));
            }
            last = attempt.made();
            doubts = nextDoubts;
            verbatim = nextVerbatim;
        }
    }
}
