package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.inspector.lift.SchemaLift;
import dev.plinth.inspector.lift.Verbatim;
import dev.plinth.model.Constraint;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.NamedMap;
import dev.plinth.model.RawObject;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A schema of what a database holds: declared where nothing is doubted, lifted where something is. */
final class Mixture {
    private static final Pattern COMMENT = Pattern.compile("COMMENT '((?:[^']|'')*)'");

    private final String dialect;
    private final Schema declared;
    private final DoubtedParts parts;
    private final Catalog found;

    Mixture(String dialect, Schema declared, DoubtedParts parts, Catalog found) {
        this.dialect = dialect;
        this.declared = declared;
        this.parts = parts;
        this.found = found;
    }

    Schema schema(SchemaLift lift, Verbatim verbatim) {
        Schema whole = lift.lift(found, verbatim);
        Schema doubted = lift.lift(parts.of(found), verbatim);
        NamedMap<Table> tables = tables(whole, doubted);
        NamedMap<View> views = views(doubted);
        return new Schema(tables, views, SchemaObjects.of(objects(tables, views, doubted)));
    }

    private NamedMap<Table> tables(Schema whole, Schema doubted) {
        List<Table> tables = new ArrayList<>();
        for (Table own : declared.tables()) {
            boolean doubts = parts.touches("tables/" + own.name());
            if (!doubts && found.tables().has(own.name())) {
                tables.add(own);
            }
            Optional<Table> lifted = whole.tables().find(own.name());
            Optional<Table> some = doubted.tables().find(own.name());
            if (doubts && lifted.isPresent() && some.isPresent()) {
                tables.add(new TableMixture(dialect, parts, own, lifted.get(), some.get()).table());
            }
        }
        for (Table lifted : whole.tables()) {
            if (!declared.tables().has(lifted.name()) && parts.has("tables/" + lifted.name())) {
                tables.add(lifted);
            }
        }
        return NamedMap.of(tables).map(Mixture::keysFirst);
    }

    /** As a declaration has them: a table that references itself is made with its keys before what references them. */
    private static Table keysFirst(Table table) {
        List<Constraint> constraints = new ArrayList<>(table.constraints().values());
        constraints.sort(Comparator.comparing(constraint ->
                constraint instanceof Constraint.ForeignKey ? 2 : constraint instanceof Constraint.PrimaryKey ? 0 : 1));
        return table.withConstraints(NamedMap.of(constraints));
    }

    private NamedMap<View> views(Schema doubted) {
        List<View> views = new ArrayList<>();
        declared.views().stream()
                .filter(view -> found.views().has(view.name()) && !parts.touches("views/" + view.name()))
                .forEach(views::add);
        doubted.views().forEach(views::add);
        return NamedMap.of(views);
    }

    private List<SchemaObject> objects(NamedMap<Table> tables, NamedMap<View> views, Schema doubted) {
        Map<SchemaObject.Key, SchemaObject> objects = new LinkedHashMap<>();
        for (SchemaObject own : declared.objects().values()) {
            kept(own, tables, views).ifPresent(kept -> objects.put(own.key(), kept));
        }
        for (SchemaObject lifted : doubted.objects().values()) {
            if (lifted instanceof RawObject || parts.has(lifted)) {
                objects.put(lifted.key(), lifted);
            }
        }
        return List.copyOf(objects.values());
    }

    private Optional<SchemaObject> kept(SchemaObject own, NamedMap<Table> tables, NamedMap<View> views) {
        if (own instanceof Seed seed) {
            return tables.find(seed.name()).flatMap(table -> fitting(seed, table));
        }
        if (own instanceof Role role) {
            return Optional.of(new FoundGrants(parts, found).of(role, tables, views));
        }
        if (own instanceof DatabaseSchema schema) {
            Optional<CatalogObject> there = found.objects().find("schema " + schema.name());
            return there.isEmpty() && !parts.has("objects/schema " + schema.name())
                    ? Optional.of(schema)
                    : there.map(object -> described(schema, object));
        }
        boolean doubts = own instanceof RawObject raw ? parts.has(raw) : parts.has(own);
        return doubts ? Optional.empty() : Optional.of(own);
    }

    /** The rows as far as the table has columns for them: what they hold there is no part of a catalog. */
    private static Optional<SchemaObject> fitting(Seed seed, Table table) {
        if (!table.columns().names().containsAll(seed.keyColumns())) {
            return Optional.empty();
        }
        return Optional.of(seed.mapRows(row -> {
            List<String> missing = row.values().keySet().stream()
                    .filter(column -> !table.columns().has(column))
                    .toList();
            return missing.stream().reduce(row, (rest, column) -> rest.without(column), (one, other) -> other);
        }));
    }

    private SchemaObject described(DatabaseSchema schema, CatalogObject there) {
        Matcher comment = COMMENT.matcher(there.definition().sql());
        return parts.has("objects/" + there.name())
                ? new DatabaseSchema(
                        schema.name(),
                        schema.degrade(),
                        comment.find()
                                ? Optional.of(comment.group(1).replace("''", "'"))
                                : Optional.of(there.definition().sql()).filter(text -> !text.isEmpty()))
                : schema;
    }
}
