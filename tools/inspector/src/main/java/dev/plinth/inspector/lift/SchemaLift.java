package dev.plinth.inspector.lift;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogView;
import dev.plinth.model.DialectText;
import dev.plinth.model.EnumType;
import dev.plinth.model.NamedMap;
import dev.plinth.model.RawObject;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes a declaration of a catalog: a pure function, and a generous one. It reads a text as what the author most likely wrote,
 * and leaves out what the language has no word for; whether the declaration gives the same catalog again is asked of the
 * engine, and what does not is lifted {@linkplain Verbatim word by word} the next time.
 */
public final class SchemaLift {
    private final EngineWords engine;

    public SchemaLift(EngineWords engine) {
        this.engine = engine;
    }

    public Schema lift(Catalog catalog, Verbatim verbatim) {
        List<SchemaObject> objects = new ArrayList<>();
        List<RawObject> raws = new ArrayList<>();
        List<CatalogObject> ordered = new ArrayList<>(catalog.objects().values());
        ordered.sort(Comparator.comparing(
                object -> RawSqlWords.ORDER.indexOf(object.name().split(" ")[0])));
        Set<String> said = new HashSet<>();
        for (CatalogObject object : ordered) {
            Optional<String> comment = comment(object, catalog);
            Optional<SchemaObject> lifted = verbatim.has("objects/" + object.name())
                    ? Optional.empty()
                    : ObjectLift.lift(object, engine.dialect(), comment).filter(found -> !isRefused(found, verbatim));
            lifted.ifPresent(found -> {
                objects.add(found);
                comment.ifPresent(text -> said.add(commentOn(object)));
            });
            if (!said.contains(object.name())) {
                engine.rawSql().object(object, lifted).ifPresent(raws::add);
            }
        }
        Map<String, EnumType> enums = new TreeMap<>();
        objects.stream()
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast)
                .forEach(type -> enums.put(type.name(), type));
        TypeWords types = engine.types(enums);
        NamedMap<Table> tables = catalog.tables().stream()
                .filter(engine::isPlain)
                .filter(table -> !verbatim.isLeftOut("tables/" + table.name()))
                .map(table -> new TableLift(engine, types, verbatim, catalog, table, raws)
                        .lift()
                        .withPartitioning(engine.partitioning(table, catalog)))
                .collect(NamedMap.collector());
        catalog.tables().forEach(table -> raws.addAll(engine.rawSql().table(table)));
        List<View> views = new ArrayList<>();
        for (CatalogView view : catalog.views()) {
            Optional<LiftedView> lifted =
                    engine.view(view.select().sql()).filter(select -> !verbatim.has("views/" + view.name()));
            lifted.ifPresent(select -> views.add(view(view, select)));
            if (lifted.isEmpty()) {
                raws.add(engine.rawSql().view(view));
            }
        }
        return new Schema(
                tables,
                NamedMap.of(views),
                SchemaObjects.of(
                        Stream.concat(objects.stream(), placed(raws, verbatim)).toList()));
    }

    /** One that could not be made is tried at each later place, where more is there that it may stand on. */
    private static Stream<RawObject> placed(List<RawObject> raws, Verbatim verbatim) {
        List<RawObject.Place> places = List.of(RawObject.Place.values());
        return raws.stream().flatMap(raw -> {
            int place = places.indexOf(raw.place()) + verbatim.tries("raws/" + raw.name());
            return place < places.size() ? Stream.of(raw.withPlace(places.get(place))) : Stream.empty();
        });
    }

    /** Whether the engine would not make it; what it cannot be made by in other words is left out. */
    private static boolean isRefused(SchemaObject object, Verbatim verbatim) {
        return verbatim.has(object.kind() + "s/" + object.name());
    }

    private static Optional<String> comment(CatalogObject object, Catalog catalog) {
        return catalog.objects()
                .find(commentOn(object))
                .map(found -> found.definition().sql());
    }

    /** The name of the object that is a comment on this one. */
    private static String commentOn(CatalogObject object) {
        return "comment on " + object.name().replaceFirst("^enum ", "type ");
    }

    private View view(CatalogView view, LiftedView lifted) {
        return new View(
                view.name(),
                DialectText.of(Map.of(engine.dialect(), lifted.select())),
                view.triggers().stream()
                        .map(trigger -> TableLift.trigger(engine, trigger))
                        .collect(NamedMap.collector()),
                lifted.security(),
                view.comment(),
                view.comments());
    }
}
