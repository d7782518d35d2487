package dev.plinth.resolve;

import dev.plinth.change.SchemaView;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DataType;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What must hold between the objects of a schema once all of them are there. It works on the model, so that a declared
 * schema and the state that a migration leaves are held to the same.
 */
final class SchemaChecks {
    private final SchemaView schema;
    private final Function<String, SourceSpan> places;
    private final Diagnostics diagnostics;
    private final BiPredicate<String, String> unknownTypes;

    /** @param places the place of an object by its path, or of the nearest one that holds it */
    SchemaChecks(SchemaView schema, Function<String, SourceSpan> places, Diagnostics diagnostics) {
        this(schema, places, diagnostics, (table, column) -> false);
    }

    private SchemaChecks(
            SchemaView schema,
            Function<String, SourceSpan> places,
            Diagnostics diagnostics,
            BiPredicate<String, String> unknownTypes) {
        this.schema = schema;
        this.places = places;
        this.diagnostics = diagnostics;
        this.unknownTypes = unknownTypes;
    }

    /** The same checks, without those of columns (by table and name) whose type could not be read and was reported. */
    SchemaChecks withUnknownTypes(BiPredicate<String, String> unknown) {
        return new SchemaChecks(schema, places, diagnostics, unknown);
    }

    /** Checks names over the whole schema. */
    void checkNames(NamingStyle style) {
        NameIndex names = new NameIndex(style, places, diagnostics);
        schema.tables().forEach(names::put);
        schema.views().forEach(names::put);
    }

    /** Whatever stands in a database schema stands in a declared one. */
    void checkSchemas() {
        schema.tables().forEach(table -> checkSchema(table.name(), OriginsBuilder.table(table.name())));
        schema.views().forEach(view -> checkSchema(view.name(), OriginsBuilder.view(view.name())));
        schema.objects().stream()
                .filter(SchemaView::standsInSchema)
                .forEach(object -> checkSchema(object.name(), OriginsBuilder.object(object.key())));
    }

    private void checkSchema(String name, String path) {
        Optional<String> missing = QualifiedName.of(name)
                .schema()
                .filter(found -> schema.object(DatabaseSchema.keyOf(found)).isEmpty());
        missing.ifPresent(found -> diagnostics.report(
                DiagnosticCode.UNKNOWN_SCHEMA,
                places.apply(path),
                name + " stands in the schema " + found + ", which is not declared",
                "declare it: schemas: [" + found + "]"));
    }

    /** Checks keys of the tables. */
    void checkKeys(Collection<Table> tables) {
        for (Table table : tables) {
            table.primaryKey().ifPresent(key -> checkPrimaryKey(table, key));
            table.foreignKeys().forEach(key -> checkForeignKey(table, key));
            table.partitioning().ifPresent(found -> new PartitionChecks(places, diagnostics).check(table, found));
            table.audit().ifPresent(rule -> new AuditChecks(places, diagnostics).check(table, rule));
        }
    }

    private void checkPrimaryKey(Table table, Constraint.PrimaryKey key) {
        for (String name : key.columns()) {
            if (table.columns().find(name).map(Column::nullable).orElse(false)) {
                diagnostics.report(
                        DiagnosticCode.NULLABLE_PRIMARY_KEY,
                        places.apply(OriginsBuilder.column(table.name(), name)),
                        "the column " + name + " of the primary key " + key.name() + " admits NULL",
                        "take the ? away from its type");
            }
        }
        if (table.constraintsOf(Constraint.PrimaryKey.class).count() > 1) {
            Constraint second = table.constraintsOf(Constraint.PrimaryKey.class)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            diagnostics.report(
                    DiagnosticCode.TWO_PRIMARY_KEYS,
                    places.apply(OriginsBuilder.constraint(table.name(), second.name())),
                    "table " + table.name() + " has the primary key " + key.name() + " already",
                    "drop it first: drop constraint: " + table.name() + "." + key.name());
        }
    }

    private void checkForeignKey(Table table, Constraint.ForeignKey key) {
        Optional<Table> target = schema.table(key.referencedTable());
        if (target.isEmpty()) {
            return;
        }
        SourceSpan place = places.apply(OriginsBuilder.constraint(table.name(), key.name()));
        if (!isKey(target.get(), key.referencedColumns())) {
            String columns = String.join(", ", key.referencedColumns());
            diagnostics.report(
                    DiagnosticCode.TARGET_NOT_UNIQUE,
                    place,
                    "foreign key " + key.name() + " references " + target.get().name() + " (" + columns
                            + "), which is neither its primary key nor unique",
                    "declare it unique there (for all rows, without a where), or reference the primary key");
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<Column> own = table.columns().find(key.columns().get(i));
            Optional<Column> other =
                    target.get().columns().find(key.referencedColumns().get(i));
            if (own.isPresent() && other.isPresent()) {
                checkTypes(table, own.get(), target.get(), other.get(), place);
            }
        }
        checkActions(table, key, place);
    }

    private static boolean isKey(Table table, List<String> columns) {
        Set<String> needed = Set.copyOf(columns);
        return table.constraints().stream()
                .map(SchemaChecks::keyColumns)
                .anyMatch(key -> key.size() == needed.size() && needed.containsAll(key));
    }

    /** The columns that no two rows have in common; none for a constraint that is no key. */
    static List<String> keyColumns(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public List<String> primaryKey(Constraint.PrimaryKey key) {
                return key.columns();
            }

            @Override
            public List<String> unique(Constraint.Unique unique) {
                return unique.columns();
            }

            @Override
            public List<String> check(Constraint.Check check) {
                return List.of();
            }

            @Override
            public List<String> foreignKey(Constraint.ForeignKey key) {
                return List.of();
            }

            @Override
            public List<String> exclusion(Constraint.Exclusion exclusion) {
                return List.of();
            }
        });
    }

    /** An engine's own type is what its author says it is: of that the kind of values is all that can be compared. */
    private static boolean goTogether(DataType own, DataType other) {
        boolean named = own instanceof DataType.Native || other instanceof DataType.Native;
        return own.equals(other) || (named && TypeFamily.of(own) == TypeFamily.of(other));
    }

    private void checkTypes(Table table, Column own, Table target, Column other, SourceSpan place) {
        boolean known = !unknownTypes.test(table.name(), own.name()) && !unknownTypes.test(target.name(), other.name());
        if (known && !goTogether(own.type(), other.type())) {
            diagnostics.report(
                    DiagnosticCode.REFERENCE_TYPE,
                    place,
                    table.name() + "." + own.name() + " is of type " + own.type() + " and references " + target.name()
                            + "." + other.name() + " of type " + other.type(),
                    "give both the same type; -> " + target.name() + " takes it from there");
        }
    }

    private void checkActions(Table table, Constraint.ForeignKey key, SourceSpan place) {
        boolean setsNull = sets(key, ReferentialAction.SET_NULL);
        boolean setsDefault = sets(key, ReferentialAction.SET_DEFAULT);
        for (String name : key.columns()) {
            Optional<Column> column = table.columns().find(name);
            if (column.isEmpty() || column.get().nullable()) {
                continue;
            }
            if (setsNull) {
                diagnostics.report(
                        DiagnosticCode.SET_NULL_IMPOSSIBLE,
                        place,
                        "foreign key " + key.name() + " sets " + name + " to NULL, which is NOT NULL",
                        "let it admit NULL with a ? after its type, or choose on delete cascade or restrict");
            } else if (setsDefault && column.get().defaultValue().isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.SET_NULL_IMPOSSIBLE,
                        place,
                        "foreign key " + key.name() + " sets " + name + " to its default, and it has none",
                        "give the column a default");
            }
        }
    }

    private static boolean sets(Constraint.ForeignKey key, ReferentialAction action) {
        return key.onDelete() == action || key.onUpdate() == action;
    }
}
