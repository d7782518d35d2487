package dev.plinth.catalog;

import dev.plinth.model.NamedMap;

/**
 * Everything that one engine holds for a state: derived from the declaration by a dialect, or read from a database by
 * an inspector. Two catalogs of the same origin are compared by equality.
 */
public record Catalog(NamedMap<CatalogTable> tables, NamedMap<CatalogView> views, NamedMap<CatalogObject> objects) {
    public static final Catalog EMPTY = new Catalog(NamedMap.empty(), NamedMap.empty());

    public Catalog(NamedMap<CatalogTable> tables, NamedMap<CatalogView> views) {
        this(tables, views, NamedMap.empty());
    }
}
