package dev.plinth.resolve;

import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateView;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.ExpectRows;
import dev.plinth.change.ImpliedRenames;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.UpdateRows;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Routine;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the operations of one step, given the schema that it meets. What cannot be made is reported and left out. */
final class StepResolver implements StepDeclaration.Visitor<List<Operation>> {
    private final SchemaView before;
    private final NamingStyle style;
    private final Diagnostics diagnostics;
    private final OriginsBuilder places;
    private final ColumnSteps columns;

    /**
     * @param places gets the places of what a step creates
     * @param dropped by table, the columns that the same migration has dropped before
     */
    StepResolver(
            SchemaView before,
            NamingStyle style,
            Diagnostics diagnostics,
            OriginsBuilder places,
            Map<String, List<Column>> dropped) {
        this.places = places;
        this.columns = new ColumnSteps(before, style, diagnostics, dropped);
        this.before = before;
        this.style = style;
        this.diagnostics = diagnostics;
    }

    @Override
    public List<Operation> plain(StepDeclaration.Plain step) {
        Optional<Operation> operation = withEnums(step);
        List<Operation> operations = new ArrayList<>();
        operation.ifPresent(operations::add);
        operation.ifPresent(found -> operations.addAll(ImpliedRenames.following(found, before, style)));
        return operations;
    }

    private Optional<Operation> withEnums(StepDeclaration.Plain step) {
        if (step.operation() instanceof CreateObject create && create.object() instanceof Routine routine) {
            return resolved(routine, step.span()).map(CreateObject::new);
        }
        if (step.operation() instanceof AlterObject alter && alter.object() instanceof Routine routine) {
            return resolved(routine, step.span()).map(AlterObject::new);
        }
        return Optional.of(step.operation());
    }

    private Optional<Routine> resolved(Routine routine, SourceSpan place) {
        return RoutineTypes.resolve(routine, place, new FinishedTables(before), diagnostics);
    }

    @Override
    public List<Operation> createTable(StepDeclaration.CreateTable step) {
        KnownTables known = new DeclaredTables(List.of(step.table()), new FinishedTables(before), diagnostics);
        return new TableResolver(step.table(), known, style, diagnostics, places)
                .resolve()
                .<List<Operation>>map(table -> List.of(new CreateTable(table)))
                .orElse(List.of());
    }

    @Override
    public List<Operation> createView(StepDeclaration.CreateView step) {
        Names.checkQualified(step.view().name(), "a view", diagnostics);
        return List.of(new CreateView(ViewResolver.resolve(step.view(), diagnostics)));
    }

    @Override
    public List<Operation> addColumn(StepDeclaration.AddColumn step) {
        return inTable(step.table(), table -> columns.addColumn(table, step));
    }

    @Override
    public List<Operation> alterColumn(StepDeclaration.AlterColumn step) {
        return inTable(step.table(), table -> columns.alterColumn(table, step));
    }

    @Override
    public List<Operation> dropColumn(StepDeclaration.DropColumn step) {
        return inTable(step.table(), table -> columns.dropColumn(table, step));
    }

    @Override
    public List<Operation> changeType(StepDeclaration.ChangeType step) {
        return inTable(step.table(), table -> columns.changeType(table, step));
    }

    @Override
    public List<Operation> splitColumn(StepDeclaration.SplitColumn step) {
        return inTable(step.table(), table -> columns.splitColumn(table, step));
    }

    @Override
    public List<Operation> mergeColumns(StepDeclaration.MergeColumns step) {
        return inTable(step.table(), table -> columns.mergeColumns(table, step));
    }

    @Override
    public List<Operation> addPrimaryKey(StepDeclaration.AddPrimaryKey step) {
        return inTable(step.table(), table -> constraint(table, parts(table).primaryKey(step.key())));
    }

    @Override
    public List<Operation> addUnique(StepDeclaration.AddUnique step) {
        return inTable(step.table(), table -> constraint(table, parts(table).unique(step.key())));
    }

    @Override
    public List<Operation> addCheck(StepDeclaration.AddCheck step) {
        return inTable(
                step.table(),
                table -> constraint(table, Optional.of(parts(table).check(step.check()))));
    }

    @Override
    public List<Operation> addExclusion(StepDeclaration.AddExclusion step) {
        return inTable(step.table(), table -> constraint(table, parts(table).exclusion(step.exclusion())));
    }

    @Override
    public List<Operation> setPartitioning(StepDeclaration.SetPartitioning step) {
        return inTable(
                step.table(),
                table -> new PartitionResolver(table.name(), new FinishedTables(before), diagnostics)
                        .resolve(step.partitioning())
                        .<List<Operation>>map(made -> List.of(new SetPartitioning(table.name(), made)))
                        .orElse(List.of()));
    }

    @Override
    public List<Operation> addForeignKey(StepDeclaration.AddForeignKey step) {
        return inTable(step.table(), table -> constraint(table, parts(table).foreignKey(step.key())));
    }

    @Override
    public List<Operation> createIndex(StepDeclaration.CreateIndex step) {
        return inTable(
                step.table(),
                table -> parts(table)
                        .index(step.index())
                        .<List<Operation>>map(made -> List.of(new CreateIndex(table.name(), made.value())))
                        .orElse(List.of()));
    }

    @Override
    public List<Operation> backfill(StepDeclaration.Backfill step) {
        return inTable(
                step.table(),
                table -> new RowSteps(rows(table), table, diagnostics)
                        .values(step.set(), step.where())
                        .map(said -> {
                            SortedMap<String, Expression> values = new TreeMap<>();
                            said.forEach((column, value) -> values.put(column, CopySteps.named(value, before)));
                            Optional<Expression> where = step.where().map(this::named);
                            Retention retention = new Retention(step.fate(), Optional.empty());
                            return new Expectations(step.expected(), diagnostics)
                                    .around(
                                            new UpdateRows(table.name(), values, where, retention),
                                            table,
                                            where,
                                            values.keySet());
                        })
                        .orElse(List.of()));
    }

    @Override
    public List<Operation> deleteRows(StepDeclaration.DeleteRows step) {
        return inTable(step.table(), table -> {
            step.where().ifPresent(new ExpressionTypes(rows(table), diagnostics)::checkCondition);
            Optional<Expression> where = step.where().map(this::named);
            Retention retention = new Retention(step.fate(), Optional.empty());
            return new Expectations(step.expected(), diagnostics)
                    .around(new DeleteRows(table.name(), where, retention), table, where);
        });
    }

    @Override
    public List<Operation> copyRows(StepDeclaration.CopyRows step) {
        return inTable(
                step.from(),
                from -> inTable(step.to(), to -> new CopySteps(before, step, from, to, diagnostics).resolve()));
    }

    @Override
    public List<Operation> insertRows(StepDeclaration.InsertRows step) {
        return inTable(
                step.table(),
                table -> List.of(new InsertRows(
                        table.name(),
                        new SeedResolver(table, diagnostics).rows(step.rows()),
                        new Retention(step.fate(), Optional.empty()))));
    }

    @Override
    public List<Operation> resolveOrphans(StepDeclaration.ResolveOrphans step) {
        ReferenceDeclaration reference = step.reference().among(new FinishedTables(before));
        return inTable(
                step.table(),
                table -> inTable(
                        reference.table(),
                        referenced -> new RowRepairs(before, table, diagnostics)
                                .orphans(step, referenced, reference.columns())));
    }

    @Override
    public List<Operation> resolveDuplicates(StepDeclaration.ResolveDuplicates step) {
        return inTable(step.table(), table -> new RowRepairs(before, table, diagnostics).duplicates(step));
    }

    @Override
    public List<Operation> mapValues(StepDeclaration.MapValues step) {
        return inTable(step.table(), table -> {
            if (Names.columns(
                            List.of(step.column()),
                            table.name(),
                            table.columns().names(),
                            diagnostics)
                    .isEmpty()) {
                return List.of();
            }
            Column column = table.columns().get(step.column().value());
            RowSteps.refuseComputed(column, step.column().span(), diagnostics);
            return new MappedValues(column, diagnostics)
                    .of(step.map())
                    .<List<Operation>>map(values -> List.of(new UpdateRows(
                            table.name(),
                            values.assignment(),
                            Optional.of(values.where()),
                            new Retention(step.fate(), Optional.empty()))))
                    .orElse(List.of());
        });
    }

    @Override
    public List<Operation> expectRows(StepDeclaration.ExpectRows step) {
        return inTable(step.table(), table -> {
            step.where().ifPresent(new ExpressionTypes(rows(table), diagnostics)::checkCondition);
            Optional<Expression> where = step.where().map(this::named);
            List<Operation> expected = new ArrayList<>();
            step.count()
                    .ifPresent(rows -> expected.add(new ExpectRows(table.name(), where, new ExpectRows.Count(rows))));
            if (!step.unique().isEmpty()) {
                Names.columns(step.unique(), table.name(), table.columns().names(), diagnostics)
                        .ifPresent(names ->
                                expected.add(new ExpectRows(table.name(), where, new ExpectRows.Unique(names))));
            }
            return expected;
        });
    }

    @Override
    public List<Operation> placeSeed(StepDeclaration.PlaceSeed step) {
        return inTable(
                step.seed().table(),
                table -> new SeedResolver(table, diagnostics)
                        .resolve(step.seed())
                        .map(seed -> List.of(step.operation().apply(seed)))
                        .orElse(List.of()));
    }

    /** What a step may read that writes rows, or looks at them. */
    private ColumnScope rows(Table table) {
        return ColumnScope.of(table).beside(name -> CopySteps.rows(name, before));
    }

    private Expression named(ParsedExpression expression) {
        return CopySteps.named(expression.expression(), before);
    }

    private List<Operation> inTable(Located<String> name, Function<Table, List<Operation>> make) {
        Optional<Table> table = before.table(name.value());
        if (table.isEmpty()) {
            List<String> names = before.tables().stream().map(Table::name).toList();
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_TABLE,
                    name.span(),
                    "there is no table " + name.value() + " after the steps before this one",
                    NearestName.hint(name.value(), names, "create it in a step before"));
        }
        return table.map(make).orElse(List.of());
    }

    private List<Operation> constraint(Table table, Optional<Located<Constraint>> made) {
        return made.<List<Operation>>map(found -> List.of(new AddConstraint(table.name(), found.value())))
                .orElse(List.of());
    }

    private ConstraintResolver parts(Table table) {
        return new ConstraintResolver(
                table.name(), new FinishedTables(before), ColumnScope.of(table), style, diagnostics);
    }
}
