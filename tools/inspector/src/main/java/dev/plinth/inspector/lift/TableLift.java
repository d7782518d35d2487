package dev.plinth.inspector.lift;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DialectText;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Nullability;
import dev.plinth.model.PartComments;
import dev.plinth.model.RawObject;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table of a catalog as the language declares it. What the language cannot say is left out, and missed by the comparison. */
final class TableLift {
    private final EngineWords engine;
    private final TypeWords types;
    private final Verbatim verbatim;
    private final Catalog catalog;
    private final CatalogTable table;
    private final String path;
    private final List<RawObject> raws;

    /** Checks that belong to the type of their column, which brings them again. */
    private final Set<String> emulations = new HashSet<>();

    /**
     * @param catalog that the table is of
     * @param raws takes what is made by the engine's own SQL
     */
    TableLift(
            EngineWords engine,
            TypeWords types,
            Verbatim verbatim,
            Catalog catalog,
            CatalogTable table,
            List<RawObject> raws) {
        this.engine = engine;
        this.catalog = catalog;
        this.types = types;
        this.verbatim = verbatim;
        this.table = table;
        this.raws = raws;
        this.path = "tables/" + table.name();
    }

    Table lift() {
        List<Column> bare = table.columns().stream().map(this::bare).toList();
        Table columns = Table.of(table.name(), bare);
        ExpressionLift expressions = new ExpressionLift(engine, columns, verbatim);
        List<Column> whole = bare.stream()
                .map(column -> valued(column, table.columns().get(column.name()), expressions))
                .toList();
        return columns.withColumns(NamedMap.of(whole))
                .withConstraints(NamedMap.of(constraints(new ConstraintLift(expressions, catalog))))
                .withIndexes(NamedMap.of(indexes(new IndexLift(expressions))))
                .withTriggers(table.triggers().stream()
                        .filter(trigger -> !verbatim.has(path + "/triggers/" + trigger.name()))
                        .map(trigger -> trigger(engine, trigger))
                        .collect(NamedMap.collector()))
                .withOptions(options())
                .withComment(table.comment())
                .withComments(comments());
    }

    static Trigger trigger(EngineWords engine, CatalogTrigger trigger) {
        String sql = engine.trigger(trigger.sql().sql());
        return new Trigger(trigger.name(), DialectText.of(Map.of(engine.dialect(), sql)));
    }

    /** The column with its type, which the expressions of its table have to know. */
    private Column bare(CatalogColumn column) {
        String text = column.type().sql();
        boolean asItIs = verbatim.has(columnPath(column) + "/type");
        LiftedType type = asItIs ? types.asNative(text) : types.portable(text);
        Optional<EmulatedType> emulated = engine.emulated(table, column)
                .filter(found -> !asItIs && !verbatim.has(path + "/constraints/" + found.check()));
        emulated.ifPresent(found -> emulations.add(found.check()));
        return Column.of(column.name(), emulated.map(EmulatedType::type).orElse(type.type()))
                .withCollation(type.collation())
                .withNullability(column.nullable() && !isKey(column) ? Nullability.NULLABLE : Nullability.NOT_NULL)
                .withComment(column.comment());
    }

    /** SQLite lets NULL into a primary key, and says itself that this is a mistake; the language does not. */
    private boolean isKey(CatalogColumn column) {
        return table.constraints().stream()
                .filter(constraint -> constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY)
                .anyMatch(constraint -> constraint.columns().contains(column.name()));
    }

    private Column valued(Column column, CatalogColumn found, ExpressionLift expressions) {
        if (found.identity()) {
            return column.withValue(ColumnValue.IDENTITY);
        }
        if (found.generated().isPresent()) {
            CatalogColumn.Generated generated = found.generated().get();
            return column.withValue(new ColumnValue.Generated(
                    expressions.generated(
                            columnPath(found) + "/generated",
                            generated.expression().sql(),
                            column.type()),
                    generated.stored() ? ColumnValue.Storage.STORED : ColumnValue.Storage.VIRTUAL));
        }
        return found.defaultValue()
                .map(value -> column.withDefault(
                        expressions.defaultValue(columnPath(found) + "/default", value.sql(), column.type())))
                .orElse(column);
    }

    private String columnPath(CatalogColumn column) {
        return path + "/columns/" + column.name();
    }

    private List<Constraint> constraints(ConstraintLift lift) {
        List<Constraint> constraints = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CatalogConstraint found : table.constraints()) {
            String place = path + "/constraints/" + found.name();
            if (emulations.contains(found.name())) {
                continue;
            }
            Optional<Constraint> lifted = lift.lift(place, found.name(), found).filter(part -> isDeclared(place));
            lifted.map(constraint -> engine.namesConstraints() ? constraint : named(constraint, found, names))
                    .ifPresent(constraints::add);
            if (lifted.isEmpty() && !verbatim.isLeftOut(place)) {
                engine.rawSql().constraint(table, found).ifPresent(raws::add);
            }
        }
        return constraints;
    }

    private boolean isDeclared(String place) {
        return !verbatim.isRaw(place) && !verbatim.isLeftOut(place);
    }

    /** The name that the author of a declaration would get without writing one. */
    private Constraint named(Constraint constraint, CatalogConstraint found, Set<String> taken) {
        String name = switch (found.kind()) {
            case PRIMARY_KEY -> NamingStyle.SNAKE.primaryKey(table.name());
            case UNIQUE -> NamingStyle.SNAKE.unique(table.name(), found.columns());
            case FOREIGN_KEY -> NamingStyle.SNAKE.foreignKey(table.name(), found.columns());
            case CHECK, EXCLUSION -> NamingStyle.SNAKE.check(table.name(), String.join("_", found.columns()));
        };
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "_" + number;
        }
        return constraint.withName(free);
    }

    private List<Index> indexes(IndexLift lift) {
        List<Index> indexes = new ArrayList<>();
        for (CatalogIndex found : table.indexes()) {
            String place = path + "/indexes/" + found.name();
            Optional<Index> lifted = lift.lift(place, found).filter(part -> isDeclared(place));
            lifted.ifPresent(indexes::add);
            if (lifted.isEmpty() && !verbatim.isLeftOut(place)) {
                raws.add(engine.rawSql().index(table, found));
            }
        }
        return indexes;
    }

    /** Comments on parts, which a catalog that was read holds among its options. */
    private PartComments comments() {
        PartComments comments = table.comments();
        for (PartComments.Kind kind : PartComments.Kind.values()) {
            String prefix = "comment on " + kind.word() + " ";
            for (Map.Entry<String, String> option : table.options().entrySet()) {
                if (option.getKey().startsWith(prefix)) {
                    String name = option.getKey().substring(prefix.length());
                    comments = comments.with(new PartComments.Part(kind, name), Optional.of(option.getValue()));
                }
            }
        }
        return comments;
    }

    private SortedMap<String, SortedMap<String, String>> options() {
        SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
        SortedMap<String, String> own = new TreeMap<>(engine.options(table));
        if (!own.isEmpty()) {
            options.put(engine.dialect(), own);
        }
        return options;
    }
}
