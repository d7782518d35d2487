package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.plinth.change.Operation;
import dev.plinth.emit.DiffScripts;
import dev.plinth.importer.Unsaid;
import dev.plinth.inspector.lift.CatalogParts;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a pair.
 *
 * @param parts by path, where a database was held against something, in its engine's words
 * @param unsaid what a database has and the language does not say
 */
record Difference(
        List<Operation> steps, DiffScripts scripts, SortedMap<String, CatalogParts.Sides> parts, List<Unsaid> unsaid) {

    /** For a machine, without the scripts. */
    void addTo(JsonObject object) {
        object.add("steps", Answer.texts(steps));
        JsonArray differences = new JsonArray();
        parts.forEach((path, sides) -> {
            JsonObject part = new JsonObject();
            part.addProperty("path", path);
            part.addProperty("from", sides.one());
            part.addProperty("to", sides.other());
            differences.add(part);
        });
        object.add("differences", differences);
        object.add("not_said", Answer.texts(unsaid));
    }
}
