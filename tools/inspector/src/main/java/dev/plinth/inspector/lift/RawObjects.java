package dev.plinth.inspector.lift;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.model.DialectText;
import dev.plinth.model.RawObject;
import java.util.Map;
import java.util.Optional;

/** Makes raw objects of one engine. */
public record RawObjects(String dialect) {
    public RawObject before(String name, String create, String drop) {
        return at(RawObject.Place.BEFORE_TABLES, name, create, drop);
    }

    public RawObject after(String name, String create, String drop) {
        return at(RawObject.Place.AFTER_TABLES, name, create, drop);
    }

    /** A constraint that is added to its table. */
    public RawObject constraint(CatalogTable table, CatalogConstraint constraint) {
        String alter = "ALTER TABLE " + quoted(table.name());
        String name = quoted(constraint.name());
        return after(
                "constraint " + constraint.name() + " on " + table.name(),
                alter + " ADD CONSTRAINT " + name + " "
                        + constraint.definition().sql(),
                alter + " DROP CONSTRAINT " + name);
    }

    public RawObject index(CatalogTable table, CatalogIndex index) {
        String unique = index.unique() ? "UNIQUE " : "";
        return after(
                "index " + index.name(),
                "CREATE " + unique + "INDEX " + quoted(index.name()) + " ON " + quoted(table.name()) + " "
                        + index.definition().sql(),
                "DROP INDEX " + quoted(index.name()));
    }

    /** @param text what follows the view's name */
    public RawObject view(CatalogView view, String text) {
        return viewMadeBy(view, "CREATE VIEW " + quoted(view.name()) + " " + text);
    }

    public RawObject viewMadeBy(CatalogView view, String create) {
        return at(RawObject.Place.AFTER_VIEWS, "view " + view.name(), create, "DROP VIEW " + quoted(view.name()));
    }

    /** A name as every engine takes it. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private RawObject at(RawObject.Place place, String name, String create, String drop) {
        return new RawObject(name, place, text(create), text(drop), Optional.empty());
    }

    private DialectText text(String sql) {
        return DialectText.of(Map.of(dialect, sql));
    }
}
