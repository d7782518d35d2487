package dev.plinth.inspector.h2;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
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
    public Optional<RawObject> constraint(CatalogTable table, CatalogConstraint constraint) {
        String alter = "ALTER TABLE " + quoted(table.name());
        String name = quoted(constraint.name());
        return Optional.of(RAW.after(
                "constraint " + constraint.name() + " on " + table.name(),
                alter + " ADD CONSTRAINT " + name + " "
                        + constraint.definition().sql(),
                alter + " DROP CONSTRAINT " + name));
    }

    @Override
    public Optional<RawObject> index(CatalogTable table, CatalogIndex index) {
        String unique = index.unique() ? "UNIQUE " : "";
        return Optional.of(RAW.after(
                "index " + index.name(),
                "CREATE " + unique + "INDEX " + quoted(index.name()) + " ON " + quoted(table.name()) + " "
                        + index.definition().sql(),
                "DROP INDEX " + quoted(index.name())));
    }

    @Override
    public RawObject view(CatalogView view) {
        String text = view.select().sql();
        return RAW.after(
                        "view " + view.name(),
                        "CREATE VIEW " + quoted(view.name()) + (text.startsWith("(") ? " " : " AS ") + text,
                        "DROP VIEW " + quoted(view.name()))
                .withPlace(RawObject.Place.AFTER_VIEWS);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
