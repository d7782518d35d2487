package dev.plinth.importer;

import dev.plinth.model.Schema;
import java.util.List;

/**
 * What became of a database.
 *
 * @param yaml the declaration as a file holds it
 * @param unsaid what the database has and a database made from the declaration has not, or otherwise; empty: they are equal
 */
public record Imported(Schema schema, String yaml, List<Unsaid> unsaid) {
    public Imported {
        unsaid = List.copyOf(unsaid);
    }
}
