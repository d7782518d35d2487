package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.ParkedName;
import dev.plinth.model.NamedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What migrations parked for their rollbacks: no part of what anybody declared, and nothing that a script may lose. */
final class ParkedParts {
    private static final String WHAT = "parked for a rollback";

    private ParkedParts() {}

    static Catalog without(Catalog found) {
        return in(found).isEmpty()
                ? found
                : new Catalog(
                        found.tables().stream()
                                .filter(table -> !isParked(table.name()))
                                .map(ParkedParts::without)
                                .collect(NamedMap.collector()),
                        found.views(),
                        found.objects());
    }

    private static CatalogTable without(CatalogTable table) {
        SortedMap<String, String> options = new TreeMap<>(table.options());
        options.keySet().removeIf(option -> isParked(option.substring(option.lastIndexOf(' ') + 1)));
        return new CatalogTable(
                table.name(),
                table.columns().stream()
                        .filter(column -> !isParked(column.name()))
                        .collect(NamedMap.collector()),
                table.constraints().stream()
                        .filter(constraint -> constraint.columns().stream().noneMatch(ParkedParts::isParked))
                        .collect(NamedMap.collector()),
                table.indexes(),
                table.triggers(),
                options,
                table.comment(),
                table.comments());
    }

    /** The parked tables and columns, as parts that a declaration does not say. */
    static List<Unsaid> in(Catalog found) {
        List<Unsaid> parked = new ArrayList<>();
        for (CatalogTable table : found.tables()) {
            String path = "tables/" + table.name();
            if (isParked(table.name())) {
                parked.add(new Unsaid(path, WHAT, ""));
            }
            table.columns().stream()
                    .map(CatalogColumn::name)
                    .filter(ParkedParts::isParked)
                    .forEach(column -> parked.add(new Unsaid(path + "/columns/" + column, WHAT, "")));
        }
        return parked;
    }

    private static boolean isParked(String name) {
        return name.startsWith(ParkedName.PREFIX, name.lastIndexOf('.') + 1);
    }
}
