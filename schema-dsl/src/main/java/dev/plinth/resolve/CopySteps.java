package dev.plinth.resolve;

import dev.plinth.change.CopyRows;
import dev.plinth.change.KeyMap;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.change.RowSource;
import dev.plinth.change.SchemaView;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.ColumnReference;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Resolves a step that copies rows. A column of the table itself stands alone then, whatever the author has put before it. */
final class CopySteps {
    private final SchemaView before;
    private final Diagnostics diagnostics;
    private final StepDeclaration.CopyRows step;
    private final SourceDeclaration source;
    private final Table from;
    private final Table to;
    private final String alias;
    private ColumnScope scope;

    CopySteps(SchemaView before, StepDeclaration.CopyRows step, Table from, Table to, Diagnostics diagnostics) {
        this.before = before;
        this.diagnostics = diagnostics;
        this.step = step;
        this.source = step.source();
        this.from = from;
        this.to = to;
        this.alias = source.alias().map(Located::value).orElse(QualifiedName.local(from.name()));
        this.scope = ColumnScope.of(from).beside(table -> rows(table, before)).with(alias, from);
    }

    /** A table by its name, or a key map by that which the author has given it. */
    static Optional<Table> rows(String name, SchemaView schema) {
        return schema.table(name).or(() -> KeyMap.find(name, schema));
    }

    List<Operation> resolve() {
        int wrong = diagnostics.size();
        List<RowSource.Join> joins = joins();
        Optional<SortedMap<String, Expression>> values =
                new RowSteps(scope, to, diagnostics).values(step.columns(), step.where());
        List<RowSource.Sorted> order = source.order().stream()
                .map(by -> new RowSource.Sorted(ordering(by.column()), by.order()))
                .toList();
        List<Expression> firstPer =
                source.firstPer().stream().map(this::deciding).toList();
        source.keyMap().ifPresent(this::checkKeyMap);
        checkMatch();
        checkExpected();
        if (values.isEmpty() || diagnostics.size() > wrong) {
            return List.of();
        }
        SortedMap<String, Expression> own = new TreeMap<>();
        values.get().forEach((column, value) -> own.put(column, own(value)));
        RowSource rows = new RowSource(from.name(), alias, joins, where(), order, firstPer, source.match());
        CopyRows copy = new CopyRows(
                rows,
                to.name(),
                own,
                source.keyMap().map(Located::value),
                new Retention(step.fate(), Optional.empty()));
        return new Expectations(step.expected(), diagnostics).around(copy, from, where(), to);
    }

    private Optional<Expression> where() {
        return step.where().map(ParsedExpression::expression).map(this::own);
    }

    private Expression own(Expression expression) {
        Expression alone = Expressions.substituteQualified(
                expression, column -> column.qualifier().equals(alias) ? new ColumnReference(column.column()) : column);
        return named(alone, before);
    }

    /** The expression with key maps under the names of their tables. */
    static Expression named(Expression expression, SchemaView schema) {
        return Expressions.mapTables(
                expression, table -> rows(table, schema).map(Table::name).orElse(table));
    }

    private List<RowSource.Join> joins() {
        List<RowSource.Join> joins = new ArrayList<>();
        Set<String> aliases = new HashSet<>(Set.of(alias.toLowerCase(Locale.ROOT)));
        for (SourceDeclaration.Join join : source.joins()) {
            Optional<Table> table = rows(join.table().value(), before);
            if (table.isEmpty()) {
                List<String> names = before.tables().stream().map(Table::name).toList();
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_TABLE,
                        join.table().span(),
                        "there is no table or key map " + join.table().value() + " after the steps before this one",
                        NearestName.hint(join.table().value(), names, "create it in a step before"));
                continue;
            }
            Located<String> name = join.alias()
                    .orElseGet(() -> new Located<>(
                            QualifiedName.local(join.table().value()),
                            join.table().span()));
            if (!aliases.add(name.value().toLowerCase(Locale.ROOT))) {
                diagnostics.report(
                        DiagnosticCode.DUPLICATE_NAME,
                        name.span(),
                        "another table is called " + name.value() + " here",
                        "give it an alias: join " + join.table().value() + " other on other.id = …");
                continue;
            }
            scope = scope.with(name.value(), table.get());
            new ExpressionTypes(scope, diagnostics).checkCondition(join.on());
            joins.add(new RowSource.Join(
                    join.kind(), table.get().name(), name.value(), own(join.on().expression())));
        }
        return joins;
    }

    private Expression ordering(ParsedExpression column) {
        TypeFamily family = new ExpressionTypes(scope, diagnostics).check(column);
        if (!family.isOrdered()) {
            wrong(
                    column.span(),
                    family.words() + " has no order that is the same on every engine",
                    "order by a number, a text, a date or a time");
        }
        return own(column.expression());
    }

    private Expression deciding(ParsedExpression column) {
        TypeFamily family = new ExpressionTypes(scope, diagnostics).check(column);
        if (family == TypeFamily.JSON) {
            wrong(column.span(), "json values cannot be told apart", "name a column of another type");
        }
        return own(column.expression());
    }

    private void checkMatch() {
        boolean exactly = source.match() == RowSource.Match.EXACTLY_ONE;
        if (exactly && (source.joins().isEmpty() || from.primaryKey().isEmpty())) {
            wrong(
                    step.span(),
                    "match: exactly one asks how many rows are joined to each row of " + from.name()
                            + ", which is known by its primary key",
                    from.primaryKey().isEmpty()
                            ? "give " + from.name() + " a primary key, or leave match: out"
                            : "join another table in from:, or leave match: out");
        }
        if (exactly && where().filter(Expressions::readsJoined).isPresent()) {
            wrong(
                    step.where().orElseThrow().span(),
                    "match: exactly one is asked of rows of " + from.name()
                            + ", and where: reads what is joined to them",
                    "say in on which joined rows match, and in where: which rows are copied");
        }
    }

    private void checkKeyMap(Located<String> name) {
        Names.check(name, "a key map", diagnostics);
        if (rows(name.value(), before).isPresent()) {
            diagnostics.report(
                    DiagnosticCode.DUPLICATE_NAME,
                    name.span(),
                    "there is a table or a key map " + name.value() + " already",
                    "give the key map a name of its own");
        }
        if (from.primaryKey().isEmpty() || to.primaryKey().isEmpty()) {
            wrong(
                    name.span(),
                    "a key map tells the primary keys of " + to.name() + " by those of " + from.name()
                            + ", and one of them has none",
                    "give it a primary key, or leave key map: out");
        }
        if (!source.joins().isEmpty() && source.match() != RowSource.Match.EXACTLY_ONE) {
            wrong(
                    name.span(),
                    "a key map has one new key for each old one, and a row may match several that are joined",
                    "say match: exactly one");
        }
        to.primaryKey()
                .ifPresent(key -> key.columns().stream()
                        .map(to.columns()::get)
                        .filter(column -> !isGiven(column))
                        .findFirst()
                        .ifPresent(column -> wrong(
                                name.span(),
                                "a key map needs to know new keys before the rows come, and " + to.name() + "."
                                        + column.name() + " is numbered by the engine",
                                "give " + column.name() + " a value under columns:, uuid() for one")));
    }

    private boolean isGiven(Column column) {
        return column.defaultValue().isPresent()
                || step.columns().stream()
                        .anyMatch(assignment -> assignment.column().value().equals(column.name()));
    }

    /** What is expected of rows of one table says nothing where several make them. */
    private void checkExpected() {
        boolean counts = step.expected().count().isPresent()
                || (step.expected().coverage() == Expected.Coverage.ALL
                        && source.match() != RowSource.Match.EXACTLY_ONE);
        boolean made = !source.joins().isEmpty() || !source.firstPer().isEmpty();
        if (counts && made) {
            wrong(
                    step.span(),
                    "expect: says how many rows of " + from.name()
                            + " are copied, and the step copies what is joined, or picked, of them",
                    "say match: exactly one, or expect the rows of the target in a step of its own");
        }
    }

    private void wrong(SourceSpan span, String message, String hint) {
        diagnostics.report(DiagnosticCode.COPIED_ROWS, span, message, hint);
    }
}
