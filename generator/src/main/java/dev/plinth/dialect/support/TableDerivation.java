package dev.plinth.dialect.support;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.change.Parked;
import dev.plinth.change.SchemaView;
import dev.plinth.change.State;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Mentions;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.model.Partitioning;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** From a declaration to what an engine holds; a dialect says how it maps types and spells the rest. */
public abstract class TableDerivation {
    private static final String ENUM_CHECK = "enum_check";
    private static final SortedMap<String, String> NO_OPTIONS = Collections.emptySortedMap();

    private final String dialect;
    private final SqlComposer sql;
    private final IdentifierRules identifiers;
    private final Refusals refusals;

    protected TableDerivation(String dialect, SqlComposer sql, IdentifierRules identifiers, Refusals refusals) {
        this.dialect = dialect;
        this.sql = sql;
        this.identifiers = identifiers;
        this.refusals = refusals;
    }

    public final Catalog catalog(State state) {
        List<CatalogTable> tables = new ArrayList<>();
        state.tables().forEach(table -> tables.add(table(table, state, state.parked())));
        state.parked().tables().forEach(table -> tables.add(parked(table, state, state.parked())));
        List<CatalogView> views = new ArrayList<>();
        state.views().forEach(view -> views.add(view(view)));
        List<CatalogObject> objects = new ArrayList<>();
        state.objects().forEach(object -> object(object).ifPresent(objects::add));
        return new Catalog(NamedMap.of(tables), NamedMap.of(views), NamedMap.of(objects));
    }

    /**
     * What the engine holds for an object; nothing where it does without, and nothing for a role, which is not its
     * schema's alone.
     */
    protected Optional<CatalogObject> object(SchemaObject object) {
        if (object.kind() == SchemaObject.Kind.ROLE || object.kind() == SchemaObject.Kind.SCHEMA) {
            requireName(OperationPath.ofObject(object.key()), object.name());
        }
        return object.accept(new HeldObjects(dialect, this::holdsNatively))
                ? Optional.of(new CatalogObject(object.key().toString(), SqlFragment.ofAuthor(object.toString())))
                : Optional.empty();
    }

    /** A table that is kept for a rollback, closed to everybody where the engine can do that. */
    public CatalogTable parked(Table table, SchemaView schema, Parked parked) {
        return table(table, schema, parked);
    }

    public final CatalogTable table(Table table, SchemaView schema, Parked parked) {
        requireName(Paths.table(table.name()), QualifiedName.local(table.name()));
        requireUnreserved(Paths.table(table.name()), table.name());
        List<CatalogColumn> columns = new ArrayList<>();
        List<CatalogConstraint> constraints = new ArrayList<>();
        List<CatalogIndex> indexes = new ArrayList<>();
        for (Column column : table.columns()) {
            requireName(Paths.column(table.name(), column.name()), column.name());
            columns.add(column(table, column));
        }
        parked.columnsOf(table.name()).forEach(column -> columns.add(column(table, column)));
        table.constraints().stream()
                .filter(constraint -> isHeld(table, constraint, schema))
                .forEach(constraint -> constraint(table, constraint, schema, constraints, indexes));
        table.columns().forEach(column -> {
            constraints.addAll(emulations(table, column));
            enumCheck(table, column).ifPresent(constraints::add);
        });
        table.indexes()
                .forEach(index -> IndexLack.held(table, index, lacks(table, index, schema), dialect, refusals)
                        .ifPresent(held -> indexes.add(index(table, held))));
        List<CatalogTrigger> triggers = table.triggers().stream()
                .map(trigger -> trigger(Paths.trigger(table.name(), trigger.name()), trigger))
                .toList();
        return new CatalogTable(
                table.name(),
                NamedMap.of(columns),
                NamedMap.of(constraints),
                NamedMap.of(indexes),
                NamedMap.of(triggers),
                options(table),
                comment(table.comment()),
                comments(PartStatements.held(table, constraints, indexes, this::fit)));
    }

    /** What stands behind the view's name where it is made. */
    protected SqlFragment definition(View view, SqlFragment select) {
        return select;
    }

    public final CatalogView view(View view) {
        String path = Paths.view(view.name());
        requireName(path, QualifiedName.local(view.name()));
        requireUnreserved(path, view.name());
        SqlFragment select = text(path, view.select());
        return new CatalogView(
                view.name(),
                definition(view, select),
                view.triggers().stream()
                        .map(trigger -> trigger(path + "/triggers/" + trigger.name(), trigger))
                        .collect(NamedMap.collector()),
                Mentions.in(select.sql()),
                comment(view.comment()),
                comments(view.comments()));
    }

    public final String dialect() {
        return dialect;
    }

    public final SqlComposer sql() {
        return sql;
    }

    protected final Refusals refusals() {
        return refusals;
    }

    /** Says that the engine cannot do something with what was declared at {@code path}. */
    public final void refuse(String path, String why, String way) {
        refusals.add(path, why, way);
    }

    /** Refuses a change between two states that the engine can hold. */
    public final void refuseChange(String path, String why, String way) {
        refusals.addChange(path, why, way);
    }

    protected final String fit(String name) {
        return identifiers.fit(name);
    }

    /** The type with everything that belongs to it, collation included. */
    public abstract SqlFragment type(Table table, Column column);

    /** The renderer for expressions over {@code table}; what it cannot say it refuses at {@code path}. */
    public abstract SqlExpressions expressions(Table table, String path);

    /** The default of a column, rendered for its type. */
    protected SqlFragment defaultValue(Table table, Column column, Expression expression) {
        return value(table, column, Paths.column(table.name(), column.name()), expression);
    }

    /** An expression as the value of a column: its default, or what an operation writes into it. */
    public SqlFragment value(Table table, Column column, String path, Expression expression) {
        return expressions(table, path).render(assigned(table, column, expression));
    }

    /** The checks that make the engine keep the portable meaning of a column's type. */
    protected abstract List<CatalogConstraint> emulations(Table table, Column column);

    /** Comments that the engine can hold. */
    protected Optional<String> comment(Optional<String> comment) {
        return comment;
    }

    /** Comments on parts of a table that the engine can hold. */
    protected PartComments comments(PartComments comments) {
        return comments;
    }

    /** The engine's own options of a table, validated. */
    protected SortedMap<String, String> options(Table table) {
        SortedMap<String, String> options = new OptionRules(dialect, "tables", tableOptions())
                .admitted(Paths.table(table.name()), table.options().getOrDefault(dialect, NO_OPTIONS), refusals);
        partitioning(table).ifPresent(partitioning -> options.putAll(partitions(table, partitioning)));
        return options;
    }

    /** How the rows are partitioned, where the engine is not let off. */
    public final Optional<Partitioning> partitioning(Table table) {
        return table.partitioning()
                .filter(partitioning -> !partitioning.degrade().containsKey(dialect));
    }

    /** The partitions as options of the table; an engine without them refuses. */
    protected SortedMap<String, String> partitions(Table table, Partitioning partitioning) {
        refusals.add(
                Paths.partitions(table.name()),
                dialect + " has no partitions",
                "say why the table may be kept in one piece there: `degrade: { " + dialect + ": <reason> }`, or leave "
                        + dialect + " out of `dialects:`");
        return NO_OPTIONS;
    }

    /** The options that the engine has for tables. */
    protected Map<String, OptionRule> tableOptions() {
        return Map.of();
    }

    /** The options that the engine has for such an index. */
    protected Map<String, OptionRule> indexOptions(Index index) {
        return Map.of();
    }

    /** The engine's own options of an index, validated. */
    protected final SortedMap<String, String> options(Table table, Index index) {
        String what = index.method() == Index.Method.BTREE
                ? "indexes"
                : "indexes by " + index.method().word();
        return new OptionRules(dialect, what, indexOptions(index))
                .admitted(
                        Paths.index(table.name(), index.name()),
                        index.options().getOrDefault(dialect, NO_OPTIONS),
                        refusals);
    }

    protected CatalogColumn column(Table table, Column column) {
        return new CatalogColumn(
                column.name(),
                type(table, column),
                column.nullable(),
                column.defaultValue().map(expression -> defaultValue(table, column, expression)),
                column.generated().map(generated -> generated(table, column, generated)),
                column.identity(),
                comment(column.comment()));
    }

    protected CatalogColumn.Generated generated(Table table, Column column, ColumnValue.Generated generated) {
        SqlFragment expression = expressions(table, Paths.column(table.name(), column.name()))
                .render(assigned(table, column, generated.expression()));
        return new CatalogColumn.Generated(expression, generated.storage() == ColumnValue.Storage.STORED);
    }

    /** Whether the engine holds the constraint, and does not do without; what it cannot hold is refused. */
    private boolean isHeld(Table table, Constraint constraint, SchemaView schema) {
        return !(constraint instanceof Constraint.Exclusion exclusion)
                || (!exclusion.degrade().containsKey(dialect) && admits(table, exclusion, schema));
    }

    /** Whether the engine can hold an exclusion; if not, that is refused. */
    protected boolean admits(Table table, Constraint.Exclusion exclusion, SchemaView schema) {
        refusals.add(
                Paths.constraint(table.name(), exclusion.name()),
                dialect + " has no exclusion constraints",
                "check it in the application and say so: `degrade: { " + dialect + ": <reason> }`, or leave " + dialect
                        + " out of `dialects:`");
        return false;
    }

    /** What an expression gives to a column: brought to its type where the engine would do it in another way, or not. */
    public final Expression assigned(Table table, Column column, Expression expression) {
        boolean numbers = !(column.type() instanceof DataType.Native)
                && TypeFamily.of(column.type()) == TypeFamily.NUMBER
                && NumberKind.of(table, expression) != NumberKind.UNKNOWN;
        return numbers && rounds(table, column, expression)
                ? new Expression.Cast(expression, column.type())
                : expression;
    }

    /** Whether the engine would not round the number, a half away from zero, to the digits of the column's type. */
    protected boolean rounds(Table table, Column column, Expression number) {
        NumberKind own = NumberKind.of(table, new Expression.ColumnReference(column.name()));
        return own == NumberKind.INTEGER && NumberKind.of(table, number) == NumberKind.BINARY;
    }

    /** Adds what the engine holds for one declared constraint: mostly a constraint, sometimes an index. */
    protected void constraint(
            Table table,
            Constraint constraint,
            SchemaView schema,
            List<CatalogConstraint> constraints,
            List<CatalogIndex> indexes) {
        constraints.add(constraint.accept(new ConstraintDerivation(this, table, fit(constraint.name()))));
    }

    /** An expression in a place that wants a truth value. */
    public SqlFragment predicate(Table table, String path, Expression expression) {
        return expressions(table, path).render(expression);
    }

    /** What follows a foreign key's name; a dialect adds, or refuses, deferral and actions. */
    protected SqlFragment foreignKey(Table table, Constraint.ForeignKey key) {
        return ConstraintDerivation.foreignKey(sql, key, tableName(key.referencedTable()));
    }

    /** A table's name as other statements refer to it. */
    public SqlFragment tableName(String table) {
        return sql.qualified(table);
    }

    /** What of the index the engine does not have. */
    protected List<IndexLack> lacks(Table table, Index index, SchemaView schema) {
        return List.of();
    }

    protected CatalogIndex index(Table table, Index index) {
        String path = Paths.index(table.name(), index.name());
        requireUnreserved(path, index.name());
        return new IndexDerivation(this, table, path).of(index);
    }

    /** What says, between an index's key and its condition, by which options it is held. */
    protected Optional<SqlFragment> held(SortedMap<String, String> options) {
        return Optional.empty();
    }

    protected SqlFragment indexExpression(SqlFragment expression) {
        return sql.compose("($F)", expression);
    }

    protected CatalogTrigger trigger(String path, Trigger trigger) {
        requireUnreserved(path, trigger.name());
        SqlFragment text = text(path, trigger.sql());
        return new CatalogTrigger(trigger.name(), text, Mentions.in(text.sql()));
    }

    /** The text for this dialect; a terminator that the author wrote at its end is dropped. */
    private SqlFragment text(String path, DialectText texts) {
        return texts.forDialect(dialect)
                .map(text -> SqlFragment.ofAuthor(text.strip().replaceFirst(";\\s*$", "")))
                .orElseGet(() -> {
                    refusals.add(
                            path,
                            "there is no SQL for " + dialect,
                            "add `" + dialect + ":` (or `default:`) beside the others");
                    return SqlFragment.EMPTY;
                });
    }

    private Optional<CatalogConstraint> enumCheck(Table table, Column column) {
        if (!(column.type() instanceof DataType.Enumerated enumerated)
                || column.generated().isPresent()
                || holdsNatively(enumerated.type())) {
            return Optional.empty();
        }
        List<SqlFragment> values =
                enumerated.type().values().stream().map(sql::string).toList();
        return Optional.of(emulation(table, column, ENUM_CHECK, sql.compose("$I IN ($J)", column.name(), values)));
    }

    /** Whether the engine has a type of its own for the enum. */
    protected boolean holdsNatively(EnumType type) {
        return false;
    }

    /** The name of the check that keeps a column to the values of its enum. */
    final String enumCheckName(String table, String column) {
        return fit(QualifiedName.local(table) + "_" + column + "_" + ENUM_CHECK);
    }

    /** A check that the dialect adds by itself, named after the column. */
    protected final CatalogConstraint emulation(Table table, Column column, String suffix, SqlFragment predicate) {
        return new CatalogConstraint(
                fit(QualifiedName.local(table.name()) + "_" + column.name() + "_" + suffix),
                CatalogConstraint.Kind.CHECK,
                sql.compose("CHECK ($F)", predicate),
                List.of(column.name()),
                Optional.empty());
    }

    /** Refuses a name of a table, view, index or trigger that the engine keeps for itself. */
    protected void requireUnreserved(String path, String name) {}

    private void requireName(String path, String name) {
        if (!identifiers.fit(name).equals(name)) {
            refusals.add(
                    path,
                    "the name is longer than " + dialect + " allows",
                    "choose one that is at most as long as " + identifiers.fit(name));
        }
    }
}
