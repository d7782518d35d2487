package dev.plinth.resolve;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.DropColumn;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.Retention;
import dev.plinth.change.SchemaView;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the operations of a step on a column: one that comes, changes or goes, or several that become others. */
final class ColumnSteps {
    private static final Retention.Fate DEFAULT = Retention.Fate.AS_PROJECT;

    private final SchemaView before;
    private final NamingStyle style;
    private final Diagnostics diagnostics;
    private final Map<String, List<Column>> dropped;

    /** @param dropped by table, the columns that the same migration has dropped before */
    ColumnSteps(SchemaView before, NamingStyle style, Diagnostics diagnostics, Map<String, List<Column>> dropped) {
        this.before = before;
        this.style = style;
        this.diagnostics = diagnostics;
        this.dropped = dropped;
    }

    List<Operation> addColumn(Table table, StepDeclaration.AddColumn step) {
        KnownTables known = withColumn(table, step.column());
        ColumnScope scope = scope(table, step.column(), known);
        Column column = resolveColumn(table, step.column(), known, scope);
        List<Operation> operations = new ArrayList<>();
        operations.add(new AddColumn(table.name(), column, fill(step.fill(), column, scope)));
        new ConstraintResolver(table.name(), known, scope, style, diagnostics)
                .ofColumn(step.column())
                .forEach(made -> operations.add(new AddConstraint(table.name(), made.value())));
        return operations;
    }

    List<Operation> alterColumn(Table table, StepDeclaration.AlterColumn step) {
        Located<String> name = step.column().name();
        if (Names.columns(List.of(name), table.name(), table.columns().names(), diagnostics)
                .isEmpty()) {
            return List.of();
        }
        refuseConstraints(table, step.column());
        KnownTables known = withColumn(table, step.column());
        ColumnScope scope = scope(table, step.column(), known);
        Column column = resolveColumn(table, step.column(), known, scope);
        return List.of(new AlterColumn(
                table.name(), column, fill(step.fill(), column, scope), new Retention(step.fate(), Optional.empty())));
    }

    /** What it says of its rollback may name what the same migration has dropped before: that is back, too. */
    List<Operation> dropColumn(Table table, StepDeclaration.DropColumn step) {
        Optional<Column> column = table.columns().find(step.column());
        ColumnScope scope = ColumnScope.of(withDropped(table));
        Optional<Expression> restore = column.flatMap(found -> fill(step.restore(), found, scope));
        step.stale().ifPresent(new ExpressionTypes(scope, diagnostics)::checkCondition);
        if (step.stale().isPresent() && step.restore().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.MISSING_VALUE,
                    step.stale().get().span(),
                    "restore where: says which rows get a value, and not which",
                    "write restore: beside it");
            return List.of();
        }
        Retention retention = new Retention(
                step.fate(), restore, restore.flatMap(value -> step.stale()).map(ParsedExpression::expression));
        return List.of(new DropColumn(table.name(), step.column(), retention));
    }

    List<Operation> changeType(Table table, StepDeclaration.ChangeType step) {
        Located<String> name = step.to().column().name();
        if (Names.columns(List.of(name), table.name(), table.columns().names(), diagnostics)
                .isEmpty()) {
            return List.of();
        }
        refuseConstraints(table, step.to().column());
        if (Expressions.holdsRawSql(step.back().expression())) {
            diagnostics.report(
                    DiagnosticCode.WRONG_VALUE,
                    step.back().span(),
                    "back: of change type is no SQL of the author's: the column has another name when it runs",
                    "write it as an expression; or add a column, backfill it and drop the old one");
            return List.of();
        }
        Column old = table.columns().get(name.value());
        Located<String> between = new Located<>(free(table, name.value()), name.span());
        StepDeclaration.Converted to = new StepDeclaration.Converted(
                step.to().column().withName(between), step.to().using());
        AddColumn add = converted(table, to);
        Table after = table.withColumns(
                table.columns().without(name.value()).with(add.column().withName(name.value())));
        new ExpressionTypes(ColumnScope.of(after), diagnostics).checkValue(step.back(), old.type());
        Expression back = Expressions.renameColumn(step.back().expression(), name.value(), between.value());
        return List.of(
                add,
                new DropColumn(
                        table.name(), name.value(), new Retention(DEFAULT, Optional.of(back), changed(List.of(add)))),
                new RenameColumn(table.name(), between.value(), name.value()));
    }

    List<Operation> splitColumn(Table table, StepDeclaration.SplitColumn step) {
        if (Names.columns(List.of(step.column()), table.name(), table.columns().names(), diagnostics)
                .isEmpty()) {
            return List.of();
        }
        List<AddColumn> added = new ArrayList<>();
        NamedMap<Column> columns = table.columns();
        for (StepDeclaration.Converted part : parts(step)) {
            AddColumn add = converted(table, part);
            added.add(add);
            columns = columns.with(add.column());
        }
        new ExpressionTypes(ColumnScope.of(table.withColumns(columns)), diagnostics)
                .checkValue(
                        step.back(), table.columns().get(step.column().value()).type());
        List<Operation> operations = new ArrayList<>(added);
        operations.add(new DropColumn(
                table.name(),
                step.column().value(),
                new Retention(DEFAULT, Optional.of(step.back().expression()), changed(added))));
        return operations;
    }

    /** The new columns with their values; one without the other is reported. */
    private List<StepDeclaration.Converted> parts(StepDeclaration.SplitColumn step) {
        List<String> names =
                step.into().stream().map(column -> column.name().value()).toList();
        Names.columns(
                step.using().stream().map(StepDeclaration.Assignment::column).toList(),
                step.table().value(),
                names,
                diagnostics);
        List<StepDeclaration.Converted> parts = new ArrayList<>();
        for (ColumnDeclaration column : step.into()) {
            Optional<StepDeclaration.Assignment> using = step.using().stream()
                    .filter(value -> value.column().value().equals(column.name().value()))
                    .findFirst();
            using.ifPresent(value -> parts.add(new StepDeclaration.Converted(column, value.value())));
            if (using.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.MISSING_VALUE,
                        column.name().span(),
                        "nothing says what rows that are there get in "
                                + column.name().value(),
                        "write it under using:");
            }
        }
        return parts;
    }

    List<Operation> mergeColumns(Table table, StepDeclaration.MergeColumns step) {
        List<Located<String>> names =
                step.back().stream().map(StepDeclaration.Assignment::column).toList();
        if (Names.columns(names, table.name(), table.columns().names(), diagnostics)
                .isEmpty()) {
            return List.of();
        }
        AddColumn add = converted(table, step.to());
        Table after = table.withColumns(table.columns().with(add.column()));
        List<Operation> operations = new ArrayList<>(List.of(add));
        for (StepDeclaration.Assignment back : step.back()) {
            new ExpressionTypes(ColumnScope.of(after), diagnostics)
                    .checkValue(
                            back.value(),
                            table.columns().get(back.column().value()).type());
            operations.add(new DropColumn(
                    table.name(),
                    back.column().value(),
                    new Retention(DEFAULT, Optional.of(back.value().expression()), changed(List.of(add)))));
        }
        return operations;
    }

    private Table withDropped(Table table) {
        NamedMap<Column> columns = table.columns();
        for (Column column : dropped.getOrDefault(table.name(), List.of())) {
            columns = columns.has(column.name()) ? columns : columns.with(column);
        }
        return table.withColumns(columns);
    }

    /** A new column that rows get with a value over the old ones. */
    private AddColumn converted(Table table, StepDeclaration.Converted part) {
        KnownTables known = withColumn(table, part.column());
        ColumnScope scope = scope(table, part.column(), known);
        Column column = resolveColumn(table, part.column(), known, scope);
        refuseConstraints(table, part.column());
        refuseVolatile(part.using());
        Optional<Expression> value = fill(Optional.of(part.using()), column, ColumnScope.of(table));
        return new AddColumn(table.name(), column, value.map(found -> rounded(found, column.type())));
    }

    private void refuseVolatile(ParsedExpression using) {
        if (Expressions.isVolatile(using.expression())) {
            diagnostics.report(
                    DiagnosticCode.WRONG_VALUE,
                    using.span(),
                    "using: is another value each time, and the rollback compares it with what the column has then",
                    "add a column with fill:, and drop the old one");
        }
    }

    /** As the column holds it: the rollback compares the two, and not every engine rounds by itself. */
    private static Expression rounded(Expression value, DataType type) {
        boolean rounds = type instanceof DataType.Decimal || type == DataType.Simple.REAL;
        return rounds && !(value instanceof Expression.Cast) ? new Expression.Cast(value, type) : value;
    }

    /** Whether a row has something else in one of the new columns by now. */
    private static Optional<Expression> changed(List<AddColumn> added) {
        return added.stream()
                .flatMap(add -> differences(add).stream())
                .reduce((left, right) -> new Expression.Binary(Expression.Operator.OR, left, right));
    }

    private static List<Expression> differences(AddColumn add) {
        Expression now = new Expression.ColumnReference(add.column().name());
        List<Expression> differences = Expressions.differences(now, add.fill().orElseThrow());
        return add.column().nullable() ? differences : differences.subList(0, 1);
    }

    /** A name that no column has, for the while in which there are two of one name. */
    private static String free(Table table, String name) {
        String free = name + "_converted";
        for (int next = 2; table.columns().has(free); next++) {
            free = name + "_converted_" + next;
        }
        return free;
    }

    /** The schema as the column will find it: the table with the column as it is declared in the step. */
    private KnownTables withColumn(Table table, ColumnDeclaration column) {
        KnownTables known = new OneColumnMore(new FinishedTables(before), table.name(), column);
        column.type().ifPresent(type -> EnumTypes.reportUnknown(type, known, diagnostics));
        return known;
    }

    private static ColumnScope scope(Table table, ColumnDeclaration column, KnownTables known) {
        return OneColumnMore.scope(ColumnScope.of(table), column.name().value(), known);
    }

    private Column resolveColumn(Table table, ColumnDeclaration column, KnownTables known, ColumnScope scope) {
        Set<String> generated = new LinkedHashSet<>();
        table.columns().stream()
                .filter(other -> other.generated().isPresent())
                .forEach(other -> generated.add(other.name()));
        column.generated().ifPresent(value -> generated.add(column.name().value()));
        return new ColumnResolver(table.name(), known, scope, generated, diagnostics).resolve(column);
    }

    private Optional<Expression> fill(Optional<ParsedExpression> fill, Column column, ColumnScope scope) {
        fill.ifPresent(value -> {
            RowSteps.refuseComputed(column, value.span(), diagnostics);
            new ExpressionTypes(scope, diagnostics).checkValue(value, column.type());
        });
        return fill.map(ParsedExpression::expression);
    }

    private void refuseConstraints(Table table, ColumnDeclaration column) {
        boolean constrained = column.primaryKey().isPresent()
                || column.unique().isPresent()
                || !column.checks().isEmpty()
                || column.reference().isPresent();
        if (constrained) {
            String path = table.name() + "." + column.name().value();
            diagnostics.report(
                    DiagnosticCode.CONFLICTING_KEYS,
                    column.name().span(),
                    "alter column " + path + " changes type, NULL, default, collation and comment, no constraint",
                    "constraints have steps of their own: add unique:, add check:, add foreign key:, drop constraint:");
        }
    }
}
