package dev.plinth.resolve;

import dev.plinth.change.DeleteRows;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.change.RowSource;
import dev.plinth.change.SchemaView;
import dev.plinth.change.UpdateRows;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Binary;
import dev.plinth.model.Expression.ColumnReference;
import dev.plinth.model.Expression.Exists;
import dev.plinth.model.Expression.IsNull;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.QualifiedColumn;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Index;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the operation that takes away, or lets go, what a new foreign key or a new unique constraint would stop at. */
final class RowRepairs {
    private final SchemaView before;
    private final Table table;
    private final Diagnostics diagnostics;

    RowRepairs(SchemaView before, Table table, Diagnostics diagnostics) {
        this.before = before;
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** Rows whose reference leads nowhere. */
    List<Operation> orphans(StepDeclaration.ResolveOrphans step, Table referenced, List<Located<String>> target) {
        Optional<List<String>> columns =
                Names.columns(step.columns(), table.name(), table.columns().names(), diagnostics);
        Optional<List<String>> key = target.isEmpty()
                ? referenced.primaryKey().map(Constraint.PrimaryKey::columns)
                : Names.columns(target, referenced.name(), referenced.columns().names(), diagnostics);
        if (columns.isEmpty() || key.isEmpty() || !fit(step, columns.get(), referenced, key.get())) {
            return List.of();
        }
        if (step.by() == StepDeclaration.Repair.DELETE && referenced.name().equals(table.name())) {
            return wrong(
                    step.span(),
                    "rows of " + table.name()
                            + " refer to others of it, and what refers to a deleted orphan becomes one",
                    "write by: set null, or delete the rows in steps of your own");
        }
        String alias = alias("referenced");
        List<Expression> conditions = new ArrayList<>();
        List<Expression> same = new ArrayList<>();
        for (int at = 0; at < columns.get().size(); at++) {
            Expression own = new ColumnReference(columns.get().get(at));
            conditions.add(new IsNull(own, Sense.DENIED));
            same.add(new Binary(
                    Operator.EQUAL, new QualifiedColumn(alias, key.get().get(at)), own));
        }
        conditions.removeIf(condition -> !nullable((IsNull) condition));
        conditions.add(new Exists(referenced.name(), alias, all(same), Sense.DENIED));
        return repair(step.by(), columns.get(), all(conditions), step.fate(), step.span());
    }

    private boolean nullable(IsNull condition) {
        return table.columns()
                .get(((ColumnReference) condition.operand()).column())
                .nullable();
    }

    private boolean fit(StepDeclaration.ResolveOrphans step, List<String> columns, Table referenced, List<String> key) {
        if (columns.size() != key.size()) {
            diagnostics.report(
                    DiagnosticCode.COLUMN_COUNT,
                    step.reference().span(),
                    columns.size() + " columns cannot refer to " + key.size() + " of " + referenced.name(),
                    "name as many columns as are referenced");
            return false;
        }
        for (int at = 0; at < columns.size(); at++) {
            Column own = table.columns().get(columns.get(at));
            Column other = referenced.columns().get(key.get(at));
            if (!TypeFamily.of(own.type()).goesWith(TypeFamily.of(other.type()))) {
                diagnostics.report(
                        DiagnosticCode.REFERENCE_TYPE,
                        step.columns().get(at).span(),
                        own.name() + " is " + own.type() + ", and " + referenced.name() + "." + other.name() + " is "
                                + other.type(),
                        "change the type of one of them before");
                return false;
            }
        }
        return true;
    }

    /** Rows that are the same in columns as one that comes before them. */
    List<Operation> duplicates(StepDeclaration.ResolveDuplicates step) {
        int wrong = diagnostics.size();
        ExpressionTypes types =
                new ExpressionTypes(ColumnScope.of(table).beside(name -> CopySteps.rows(name, before)), diagnostics);
        Optional<List<String>> columns =
                Names.columns(step.unique(), table.name(), table.columns().names(), diagnostics);
        step.where().ifPresent(types::checkCondition);
        for (SourceDeclaration.Sorted by : step.order()) {
            TypeFamily family = types.check(by.column());
            if (!family.isOrdered()) {
                diagnostics.report(
                        DiagnosticCode.TYPE_MISMATCH,
                        by.column().span(),
                        family.words() + " has no order that is the same on every engine",
                        "order by a number, a text, a date or a time");
            }
        }
        columns.stream()
                .flatMap(List::stream)
                .filter(name -> TypeFamily.of(table.columns().get(name).type()) == TypeFamily.JSON)
                .findFirst()
                .ifPresent(name -> diagnostics.report(
                        DiagnosticCode.TYPE_MISMATCH,
                        step.span(),
                        "json values cannot be compared the same way on every engine, and " + name + " holds them",
                        "name columns of other types"));
        if (table.primaryKey().isEmpty()) {
            wrong(
                    step.span(),
                    "rows of " + table.name() + " that are alike cannot be told apart without a primary key",
                    "give it a primary key before");
        }
        if (columns.isEmpty() || diagnostics.size() > wrong) {
            return List.of();
        }
        String alias = alias("first");
        List<Expression> conditions = new ArrayList<>();
        columns.get()
                .forEach(column -> conditions.add(
                        new Binary(Operator.EQUAL, new QualifiedColumn(alias, column), new ColumnReference(column))));
        Optional<Expression> where =
                step.where().map(ParsedExpression::expression).map(found -> CopySteps.named(found, before));
        where.ifPresent(
                found -> conditions.add(Expressions.substitute(found, column -> new QualifiedColumn(alias, column))));
        conditions.add(comesBefore(alias, order(step.order())));
        Expression duplicate = new Exists(table.name(), alias, all(conditions), Sense.AFFIRMED);
        Expression whole = where.<Expression>map(found -> new Binary(Operator.AND, found, duplicate))
                .orElse(duplicate);
        return repair(step.by(), columns.get(), whole, step.fate(), step.span());
    }

    /** Where the author's order does not tell two rows apart, their key does. */
    private List<RowSource.Sorted> order(List<SourceDeclaration.Sorted> said) {
        List<RowSource.Sorted> order = new ArrayList<>();
        said.forEach(by -> order.add(new RowSource.Sorted(by.column().expression(), by.order())));
        table.primaryKey().stream()
                .flatMap(key -> key.columns().stream())
                .map(ColumnReference::new)
                .filter(column -> order.stream().noneMatch(by -> by.column().equals(column)))
                .forEach(column -> order.add(new RowSource.Sorted(column, Index.Order.ASCENDING)));
        return order;
    }

    /** Whether the row behind the alias comes before the row itself; those without a value come last. */
    private Expression comesBefore(String alias, List<RowSource.Sorted> order) {
        List<RowSource.Sorted> last = new ArrayList<>(order);
        Collections.reverse(last);
        Optional<Expression> before = Optional.empty();
        for (RowSource.Sorted by : last) {
            ColumnReference own = (ColumnReference) by.column();
            Expression other = new QualifiedColumn(alias, own.column());
            boolean nullable = table.columns().get(own.column()).nullable();
            Operator operator = by.order() == Index.Order.DESCENDING ? Operator.GREATER : Operator.LESS;
            Expression less = new Binary(operator, other, own);
            Expression same = new Binary(Operator.EQUAL, other, own);
            if (nullable) {
                less = or(less, and(new IsNull(other, Sense.DENIED), new IsNull(own, Sense.AFFIRMED)));
                same = or(same, and(new IsNull(other, Sense.AFFIRMED), new IsNull(own, Sense.AFFIRMED)));
            }
            Expression first = less;
            Expression alike = same;
            before = Optional.of(
                    before.<Expression>map(rest -> or(first, and(alike, rest))).orElse(first));
        }
        return before.orElseThrow();
    }

    private List<Operation> repair(
            StepDeclaration.Repair by, List<String> columns, Expression where, Retention.Fate fate, SourceSpan span) {
        Retention retention = new Retention(fate, Optional.empty());
        if (by == StepDeclaration.Repair.DELETE) {
            return List.of(new DeleteRows(table.name(), Optional.of(where), retention));
        }
        SortedMap<String, Expression> nothing = new TreeMap<>();
        columns.stream()
                .map(table.columns()::get)
                .filter(column -> column.nullable() && column.generated().isEmpty())
                .forEach(column -> nothing.put(column.name(), new Expression.NullLiteral()));
        return nothing.isEmpty()
                ? wrong(
                        span,
                        "none of " + String.join(", ", columns) + " admits NULL",
                        "write by: delete, or make a column nullable before")
                : List.of(new UpdateRows(table.name(), nothing, Optional.of(where), retention));
    }

    private String alias(String name) {
        return QualifiedName.local(table.name()).equalsIgnoreCase(name) ? name + "_row" : name;
    }

    private List<Operation> wrong(SourceSpan span, String message, String hint) {
        diagnostics.report(DiagnosticCode.STEP_DOES_NOT_FIT, span, message, hint);
        return List.of();
    }

    private static Expression and(Expression left, Expression right) {
        return Expressions.binary(Operator.AND, left, right);
    }

    private static Expression or(Expression left, Expression right) {
        return Expressions.binary(Operator.OR, left, right);
    }

    private static Expression all(List<Expression> conditions) {
        return conditions.stream().reduce(RowRepairs::and).orElseThrow();
    }
}
