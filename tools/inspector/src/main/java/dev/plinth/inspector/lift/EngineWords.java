package dev.plinth.inspector.lift;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.model.EnumType;
import dev.plinth.model.Partitioning;
import java.util.Map;
import java.util.Optional;

/** What lifting asks of one engine: how it prints what a catalog holds as the engine's own text. */
public interface EngineWords {
    String dialect();

    /** @param enums of the schema, by name */
    TypeWords types(Map<String, EnumType> enums);

    /** The portable type that a column and one of its table's checks are together. */
    Optional<EmulatedType> emulated(CatalogTable table, CatalogColumn column);

    /** An expression with its names and strings quoted as the standard does, which is how most engines print them. */
    default String standard(String expression) {
        return expression;
    }

    /** Whether it is a table that the language can declare: no materialised view, no virtual table, no partition. */
    boolean isPlain(CatalogTable table);

    /** How the rows of a table are spread, where they are and the language can say how. */
    Optional<Partitioning> partitioning(CatalogTable table, Catalog catalog);

    /** Those of the table's options that the language has too, under its names for them. */
    Map<String, String> options(CatalogTable table);

    /** Whether constraints have names of their own; else their definitions serve as names. */
    boolean namesConstraints();

    RawSqlWords rawSql();

    /** The statement that makes a trigger, without what a catalog notes behind it. */
    String trigger(String text);

    /** What a view's text says, where it is a select and nothing more. */
    Optional<LiftedView> view(String text);
}
