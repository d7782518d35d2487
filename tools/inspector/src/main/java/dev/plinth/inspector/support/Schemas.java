package dev.plinth.inspector.support;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.model.NamedMap;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;

/** Puts what several schemas of a database hold into one catalog, the names of all but the first behind their schema's. */
public final class Schemas {
    private final List<CatalogTable> tables;
    private final List<CatalogView> views;
    private final List<CatalogObject> objects;

    public Schemas(Catalog own) {
        tables = new ArrayList<>(own.tables().values());
        views = new ArrayList<>(own.views().values());
        objects = new ArrayList<>(own.objects().values());
    }

    /** @param definition all that there is to a schema itself */
    public void add(String schema, String definition, Catalog held) {
        String prefix = schema + ".";
        objects.add(new CatalogObject("schema " + schema, SqlFragment.ofDatabase(definition)));
        held.tables().forEach(table -> tables.add(table.withName(prefix + table.name())));
        held.views().forEach(view -> views.add(view.withName(prefix + view.name())));
        held.objects()
                .forEach(object -> objects.add(
                        new CatalogObject(object.name().replaceFirst(" ", " " + prefix), object.definition())));
    }

    public Catalog all() {
        return new Catalog(NamedMap.of(tables), NamedMap.of(views), NamedMap.of(objects));
    }
}
