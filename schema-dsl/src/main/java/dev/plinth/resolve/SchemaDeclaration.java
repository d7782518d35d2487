package dev.plinth.resolve;

import java.util.ArrayList;
import java.util.List;

/** All that the files, or the classes, of a schema declare: names are not looked up yet. */
public record SchemaDeclaration(
        List<TableDeclaration> tables,
        List<ViewDeclaration> views,
        List<ObjectDeclaration> objects,
        List<SeedDeclaration> seeds) {
    public static final SchemaDeclaration EMPTY = new SchemaDeclaration(List.of(), List.of(), List.of(), List.of());

    public SchemaDeclaration {
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        objects = List.copyOf(objects);
        seeds = List.copyOf(seeds);
    }

    /** What several files declare together. */
    public static SchemaDeclaration join(List<SchemaDeclaration> parts) {
        List<TableDeclaration> tables = new ArrayList<>();
        List<ViewDeclaration> views = new ArrayList<>();
        List<ObjectDeclaration> objects = new ArrayList<>();
        List<SeedDeclaration> seeds = new ArrayList<>();
        for (SchemaDeclaration part : parts) {
            tables.addAll(part.tables());
            views.addAll(part.views());
            objects.addAll(part.objects());
            seeds.addAll(part.seeds());
        }
        return new SchemaDeclaration(tables, views, objects, seeds);
    }
}
