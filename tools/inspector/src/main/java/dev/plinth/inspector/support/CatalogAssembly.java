package dev.plinth.inspector.support;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.inspector.InspectionException;
import dev.plinth.model.Mentions;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together what batched catalog queries deliver: all columns, then all constraints, then all indexes. */
public final class CatalogAssembly {
    private final Map<String, TableParts> tables = new LinkedHashMap<>();
    private final Map<String, ViewParts> views = new LinkedHashMap<>();
    private final List<CatalogObject> objects = new ArrayList<>();

    public TableParts addTable(String name, Optional<String> comment) {
        TableParts parts = new TableParts(name, comment);
        if (tables.put(name, parts) != null) {
            throw new InspectionException("two tables are named " + name);
        }
        return parts;
    }

    public void addView(String name, String select, Optional<String> comment) {
        views.put(name, new ViewParts(select, comment, new ArrayList<>(), new TreeMap<>()));
    }

    /** What is said of a part of a table or a view; nothing where there is none of this name. */
    public void addComment(String owner, PartComments.Part part, String text) {
        Optional.ofNullable(views.get(owner)).ifPresent(view -> view.comments().put(part, text));
        Optional.ofNullable(tables.get(owner)).ifPresent(table -> table.comment(part, text));
    }

    /** An object that is no table and no view. */
    public void addOther(String kind, String name, String definition) {
        objects.add(new CatalogObject(kind + " " + name, SqlFragment.ofDatabase(definition)));
    }

    /** @throws InspectionException if there is none of this name: a part of a table that was not reported */
    public TableParts table(String name) {
        TableParts parts = tables.get(name);
        if (parts == null) {
            throw new InspectionException("a part was reported of the table " + name + ", which was not");
        }
        return parts;
    }

    public boolean hasTable(String name) {
        return tables.containsKey(name);
    }

    /** @param owner a table or a view */
    public void addTrigger(String owner, String name, String sql) {
        CatalogTrigger trigger = new CatalogTrigger(name, SqlFragment.ofDatabase(sql), Mentions.in(sql));
        ViewParts view = views.get(owner);
        if (view == null) {
            table(owner).add(trigger);
        } else {
            view.triggers().add(trigger);
        }
    }

    public Catalog build() {
        NamedMap<CatalogView> built = views.entrySet().stream()
                .map(entry -> entry.getValue().build(entry.getKey()))
                .collect(NamedMap.collector());
        return new Catalog(
                tables.values().stream().map(TableParts::build).collect(NamedMap.collector()),
                built,
                NamedMap.of(objects));
    }

    private record ViewParts(
            String select,
            Optional<String> comment,
            List<CatalogTrigger> triggers,
            SortedMap<PartComments.Part, String> comments) {
        CatalogView build(String name) {
            return new CatalogView(
                    name,
                    SqlFragment.ofDatabase(select),
                    NamedMap.of(triggers),
                    Mentions.in(select),
                    comment,
                    new PartComments(comments));
        }
    }
}
