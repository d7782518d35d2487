package dev.plinth.resolve;

import dev.plinth.change.State;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.Origins;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Routine;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a schema of its declaration: the one way into the model, for YAML and for Java. */
public final class SchemaResolver {
    static final SourceSpan NOWHERE = new SourceSpan("", 1, 1, 0);

    private final SchemaDeclaration declaration;
    private final NamingStyle style;
    private final Diagnostics diagnostics;
    private final OriginsBuilder origins = new OriginsBuilder();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, View> views = new LinkedHashMap<>();
    private final Map<SchemaObject.Key, SchemaObject> objects = new LinkedHashMap<>();

    private SchemaResolver(SchemaDeclaration declaration, NamingStyle style, Diagnostics diagnostics) {
        this.declaration = declaration;
        this.style = style;
        this.diagnostics = diagnostics;
    }

    /** What the declaration means; where anything was reported, the schema lacks it and is not to be used. */
    public static Resolved resolve(SchemaDeclaration declaration, NamingStyle style, Diagnostics diagnostics) {
        return new SchemaResolver(declaration, style, diagnostics).resolve();
    }

    private Resolved resolve() {
        declaration.objects().forEach(this::resolveObject);
        State standing = State.of(Schema.EMPTY.withObjects(SchemaObjects.of(objects.values())));
        resolveRoutines(new FinishedTables(standing));
        Map<String, TableDeclaration> declared = declaredTables();
        DeclaredTables known = new DeclaredTables(declared.values(), new FinishedTables(standing), diagnostics);
        for (TableDeclaration table : declared.values()) {
            new TableResolver(table, known, style, diagnostics, origins)
                    .resolve()
                    .ifPresent(made -> tables.put(made.name(), made));
        }
        declaration.views().forEach(this::resolveView);
        declaration.seeds().forEach(seed -> resolveSeed(seed, declared));
        Schema schema = new Schema(
                NamedMap.of(tables.values()), NamedMap.of(views.values()), SchemaObjects.of(objects.values()));
        Origins places = origins.build();
        SchemaChecks checks = new SchemaChecks(
                        State.of(schema), path -> places.nearest(path).orElse(NOWHERE), diagnostics)
                .withUnknownTypes((table, column) ->
                        known.hasTable(table) && known.type(table, column).isEmpty());
        checks.checkNames(style);
        checks.checkSchemas();
        ViewCircles.check(
                views.values(), State.of(schema), path -> places.nearest(path).orElse(NOWHERE), diagnostics);
        checks.checkKeys(tables.values());
        RoleChecks roles = new RoleChecks(State.of(schema), diagnostics);
        declaration.objects().forEach(roles::checkMentions);
        roles.checkMemberships(
                role -> places.nearest(OriginsBuilder.object(role.key())).orElse(NOWHERE));
        return new Resolved(schema, places, renames(declared.values()));
    }

    private Map<String, TableDeclaration> declaredTables() {
        Map<String, TableDeclaration> declared = new LinkedHashMap<>();
        for (TableDeclaration table : declaration.tables()) {
            TableDeclaration first = declared.putIfAbsent(table.name().value(), table);
            if (first != null) {
                reportTwice("table", table.name(), first.name().span());
            }
        }
        return declared;
    }

    private void resolveObject(ObjectDeclaration declared) {
        SchemaObject object = declared.object();
        checkName(declared);
        String path = OriginsBuilder.object(object.key());
        Optional<SourceSpan> first = origins.find(path);
        if (first.isPresent()) {
            reportTwice(object.kind().toString(), declared.name(), first.get());
            return;
        }
        origins.put(path, declared.name().span());
        objects.put(object.key(), object);
    }

    private void resolveRoutines(KnownTables known) {
        for (ObjectDeclaration declared : declaration.objects()) {
            SchemaObject.Key key = declared.object().key();
            if (declared.object().equals(objects.get(key)) && declared.object() instanceof Routine routine) {
                RoutineTypes.resolve(routine, declared.name().span(), known, diagnostics)
                        .ifPresentOrElse(made -> objects.put(key, made), () -> objects.remove(key));
            }
        }
    }

    private void checkName(ObjectDeclaration declared) {
        String what = ObjectWords.of(declared.object().kind());
        switch (declared.object().kind()) {
            case ENUM, SEQUENCE, ROUTINE -> Names.checkQualified(declared.name(), what, diagnostics);
            case SCHEMA, EXTENSION, RAW, ROLE, SEED -> Names.check(declared.name(), what, diagnostics);
        }
    }

    private void resolveSeed(SeedDeclaration seed, Map<String, TableDeclaration> declared) {
        String table = seed.table().value();
        String path = OriginsBuilder.object(Seed.keyOf(table));
        Optional<SourceSpan> first = origins.find(path);
        if (first.isPresent()) {
            reportTwice("seed", seed.table(), first.get());
            return;
        }
        origins.put(path, seed.table().span());
        if (!declared.containsKey(table)) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_TABLE,
                    seed.table().span(),
                    "there is no table " + table + " to seed",
                    NearestName.hint(table, declared.keySet(), "declare it under tables:"));
            return;
        }
        Optional.ofNullable(tables.get(table))
                .flatMap(found -> new SeedResolver(found, diagnostics).resolve(seed))
                .ifPresent(made -> objects.put(made.key(), made));
    }

    private void resolveView(ViewDeclaration view) {
        String name = view.name().value();
        Names.checkQualified(view.name(), "a view", diagnostics);
        Optional<SourceSpan> first =
                origins.find(OriginsBuilder.view(name)).or(() -> origins.find(OriginsBuilder.table(name)));
        if (first.isPresent()) {
            reportTwice("view", view.name(), first.get());
            return;
        }
        origins.put(OriginsBuilder.view(name), view.name().span());
        view.triggers()
                .forEach(trigger -> origins.put(
                        OriginsBuilder.viewTrigger(name, trigger.name().value()),
                        trigger.name().span()));
        views.put(name, ViewResolver.resolve(view, diagnostics));
    }

    private void reportTwice(String what, Located<String> second, SourceSpan first) {
        diagnostics.report(
                DiagnosticCode.DUPLICATE_NAME,
                second.span(),
                "the " + what + " " + second.value() + " has the name of what is declared at " + first,
                "declare it once, or give one of them another name");
    }

    private Renames renames(Iterable<TableDeclaration> declared) {
        SortedMap<String, String> tableNames = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> columnNames = new TreeMap<>();
        Map<String, Located<String>> oldTables = new HashMap<>();
        for (TableDeclaration table : declared) {
            String name = table.name().value();
            table.was()
                    .filter(was -> isRename("table", name, was, oldTables))
                    .ifPresent(was -> tableNames.put(name, was.value()));
            SortedMap<String, String> columns = columnRenames(table.columns());
            if (!columns.isEmpty()) {
                columnNames.put(name, columns);
            }
        }
        return new Renames(tableNames, columnNames);
    }

    private SortedMap<String, String> columnRenames(List<ColumnDeclaration> declared) {
        SortedMap<String, String> columns = new TreeMap<>();
        Map<String, Located<String>> oldColumns = new HashMap<>();
        for (ColumnDeclaration column : declared) {
            String name = column.name().value();
            column.was()
                    .filter(was -> isRename("column", name, was, oldColumns))
                    .ifPresent(was -> columns.put(name, was.value()));
        }
        return columns;
    }

    private boolean isRename(String what, String name, Located<String> was, Map<String, Located<String>> seen) {
        if (was.value().equals(name)) {
            diagnostics.report(
                    DiagnosticCode.WAS_ITSELF,
                    was.span(),
                    "the " + what + " " + name + " was " + name + " before",
                    "was: holds the old name; without a rename leave it out");
            return false;
        }
        Located<String> first = seen.putIfAbsent(was.value(), was);
        if (first != null) {
            diagnostics.report(
                    DiagnosticCode.WAS_TWICE,
                    was.span(),
                    "another " + what + " says at " + first.span() + " that it was " + was.value(),
                    "only one can continue it: take was: away from the other");
        }
        return first == null;
    }
}
