package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspector;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.prover.engine.ScratchEngine;
import java.sql.Connection;
import java.sql.SQLException;

/** Holds a database against a declaration, or against another database of the same engine. Both are only read. */
public final class Comparer {
    private final Dialect dialect;
    private final ScratchEngine engine;

    public Comparer(Dialect dialect, ScratchEngine engine) {
        this.dialect = dialect;
        this.engine = engine;
    }

    /**
     * From the declaration to the database.
     *
     * @throws ImportException if the engine refuses the declaration, or all that can be read of the database
     */
    public Compared compare(Schema from, Connection to) throws SQLException {
        Reconciled reconciled = new Reconciler(dialect, engine).read(from, to);
        return new Compared(
                Compared.Side.of(from),
                new Compared.Side(reconciled.schema(), reconciled.unsaid(), reconciled.parked()),
                reconciled.differences());
    }

    /**
     * From the database to the declaration.
     *
     * @param renames what the declaration says about older names, which the database may have
     * @throws ImportException if the engine refuses the declaration, or all that can be read of the database
     */
    public Compared compare(Connection from, Schema to, Renames renames, NamingStyle naming) throws SQLException {
        Catalog found =
                CatalogInspectors.of(dialect.name()).read(from, State.of(to).schemas());
        Compared former =
                compare(new FormerNames(renames, naming, found).of(to), from).reversed();
        return new Compared(former.from(), Compared.Side.of(to), former.differences());
    }

    /**
     * From one database to the other, which is said in the words that were found for the first.
     *
     * @throws ImportException if nothing can be read of one of them that the engine takes
     */
    public Compared compare(Connection from, Connection to) throws SQLException {
        Imported imported = new Importer(dialect, engine).read(from);
        Reconciled reconciled = new Reconciler(dialect, engine).read(imported.schema(), to);
        CatalogInspector inspector = CatalogInspectors.of(dialect.name());
        Catalog one = inspector.read(from);
        Catalog other = inspector.read(to);
        return new Compared(
                new Compared.Side(imported.schema(), imported.unsaid(), ParkedParts.in(one)),
                new Compared.Side(reconciled.schema(), reconciled.unsaid(), reconciled.parked()),
                CatalogParts.differences(ParkedParts.without(one), ParkedParts.without(other)));
    }
}
