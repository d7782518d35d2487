package dev.plinth.inspector.h2;

import static dev.plinth.inspector.lift.RawObjects.quoted;

import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.inspector.lift.RawObjects;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import java.util.List;
import java.util.Optional;

/** H2's own SQL for what the language has no word for. */
final class H2RawSql implements RawSqlWords {
    private static final RawObjects RAW = new RawObjects(H2Words.NAME);

    @Override
    public Optional<RawObject> object(CatalogObject object, Optional<SchemaObject> declared) {
        int blank = object.name().indexOf(' ');
        String kind = object.name().substring(0, blank);
        String name = quoted(object.name().substring(blank + 1));
        String text = object.definition().sql();
        return switch (kind) {
            case "domain" ->
                Optional.of(RAW.before(object.name(), "CREATE DOMAIN " + name + " AS " + text, "DROP DOMAIN " + name));
            case "constant" ->
                Optional.of(RAW.before(
                        object.name(), "CREATE CONSTANT " + name + " VALUE " + text, "DROP CONSTANT " + name));
            default -> Optional.empty();
        };
    }

    @Override
    public List<RawObject> table(CatalogTable table) {
        return List.of();
    }

    @Override
    public RawObjects maker() {
        return RAW;
    }

    @Override
    public RawObject view(CatalogView view) {
        String text = view.select().sql();
        return RAW.view(view, text.startsWith("(") ? text : "AS " + text);
    }
}
