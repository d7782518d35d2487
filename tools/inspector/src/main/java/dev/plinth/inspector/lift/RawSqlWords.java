package dev.plinth.inspector.lift;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import java.util.List;
import java.util.Optional;

/** The engine's own SQL for what the language has no word for. What cannot be made by such SQL either is left out. */
public interface RawSqlWords {
    /** Kinds of objects in the order in which they can be made. */
    List<String> ORDER = List.of(
            "collation",
            "domain",
            "composite",
            "range",
            "constant",
            "sequence",
            "function",
            "procedure",
            "aggregate",
            "operator",
            "comment");

    /**
     * A domain, a routine, a type; or what an object has beyond its declaration.
     *
     * @param declared the object as the language has it; empty: it has no such
     */
    Optional<RawObject> object(CatalogObject object, Optional<SchemaObject> declared);

    /** What a table has beyond the language, or the whole of one that is no plain table, in the order of making it. */
    List<RawObject> table(CatalogTable table);

    /** A view with more than a select. */
    RawObject view(CatalogView view);

    default Optional<RawObject> constraint(CatalogTable table, CatalogConstraint constraint) {
        return Optional.of(maker().constraint(table, constraint));
    }

    default RawObject index(CatalogTable table, CatalogIndex index) {
        return maker().index(table, index);
    }

    /** For the SQL that engines share. */
    RawObjects maker();
}
