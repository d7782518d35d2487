package dev.plinth.importer;

import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two schemas of which at least one is a database's, said in the same words where they are the same.
 *
 * @param differences by path, in the engine's words; empty: the engine holds the same for both
 */
public record Compared(Side from, Side to, SortedMap<String, CatalogParts.Sides> differences) {
    /**
     * One of the two.
     *
     * @param unsaid what a database has and its schema does not say
     * @param parked what migrations have parked in it for their rollbacks
     */
    public record Side(Schema schema, List<Unsaid> unsaid, List<Unsaid> parked) {
        public Side {
            unsaid = List.copyOf(unsaid);
            parked = List.copyOf(parked);
        }

        /** A declaration. */
        public static Side of(Schema schema) {
            return new Side(schema, List.of(), List.of());
        }

        /** What no script may lose. */
        List<Unsaid> kept() {
            List<Unsaid> kept = new ArrayList<>(unsaid);
            kept.addAll(parked);
            return kept;
        }
    }

    public Compared {
        differences = Collections.unmodifiableSortedMap(new TreeMap<>(differences));
    }

    /** The same from the other end. */
    public Compared reversed() {
        SortedMap<String, CatalogParts.Sides> turned = new TreeMap<>();
        differences.forEach((path, sides) -> turned.put(path, new CatalogParts.Sides(sides.other(), sides.one())));
        return new Compared(to, from, turned);
    }
}
