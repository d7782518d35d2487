package dev.plinth.resolve;

import dev.plinth.change.ImpliedNames;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the constraints and indexes of one table of their declarations; what cannot be made is reported and left out. */
final class ConstraintResolver {
    private final String table;
    private final KnownTables tables;
    private final ColumnScope scope;
    private final NamingStyle style;
    private final Diagnostics diagnostics;

    ConstraintResolver(
            String table, KnownTables tables, ColumnScope scope, NamingStyle style, Diagnostics diagnostics) {
        this.table = table;
        this.tables = tables;
        this.scope = scope;
        this.style = style;
        this.diagnostics = diagnostics;
    }

    /** What the line of a column says beside the column: key, unique, check, foreign key. */
    List<Located<Constraint>> ofColumn(ColumnDeclaration column) {
        List<Located<Constraint>> constraints = new ArrayList<>();
        List<Located<String>> only = List.of(column.name());
        column.primaryKey()
                .flatMap(span -> primaryKey(new KeyDeclaration(Optional.empty(), only, span)))
                .ifPresent(constraints::add);
        column.unique()
                .flatMap(span -> unique(new KeyDeclaration(Optional.empty(), only, span)))
                .ifPresent(constraints::add);
        for (ParsedExpression predicate : column.checks()) {
            String name = style.check(table, column.name().value());
            constraints.add(check(new CheckDeclaration(new Located<>(name, predicate.span()), predicate)));
        }
        column.reference()
                .flatMap(reference -> foreignKey(new ForeignKeyDeclaration(Optional.empty(), only, reference)))
                .ifPresent(constraints::add);
        return constraints;
    }

    Optional<Located<Constraint>> primaryKey(KeyDeclaration key) {
        return columns(key.columns())
                .map(names -> new Constraint.PrimaryKey(named(key.name(), style.primaryKey(table)), names))
                .map(made -> new Located<>(made, place(key.name(), key.span())));
    }

    Optional<Located<Constraint>> unique(KeyDeclaration key) {
        return columns(key.columns())
                .map(names -> new Constraint.Unique(named(key.name(), style.unique(table, names)), names))
                .map(made -> new Located<>(made, place(key.name(), key.span())));
    }

    /** Columns that are unique among some rows only. */
    Optional<Located<Index>> uniqueWhere(KeyDeclaration key, ParsedExpression where) {
        List<IndexDeclaration.Part> parts = key.columns().stream()
                .map(column -> new IndexDeclaration.Part(
                        ParsedExpression.at(new Expression.ColumnReference(column.value()), column.span()),
                        Index.Order.ASCENDING))
                .toList();
        return index(new IndexDeclaration(
                key.name(),
                parts,
                Index.Uniqueness.UNIQUE,
                List.of(),
                Optional.of(where),
                Index.Method.BTREE,
                new TreeMap<>(),
                new TreeMap<>(),
                key.span()));
    }

    Located<Constraint> check(CheckDeclaration check) {
        Names.check(check.name(), "a check", diagnostics);
        ExpressionTypes types = new ExpressionTypes(scope, diagnostics);
        types.checkCondition(check.predicate());
        types.checkRepeatable(check.predicate(), "a check");
        return new Located<>(
                new Constraint.Check(check.name().value(), check.predicate().expression()),
                check.name().span());
    }

    Optional<Located<Constraint>> exclusion(ExclusionDeclaration exclusion) {
        Names.check(exclusion.name(), "an exclusion", diagnostics);
        ExpressionTypes types = new ExpressionTypes(scope, diagnostics);
        boolean whole = true;
        for (ExclusionDeclaration.Element element : exclusion.elements()) {
            types.check(element.expression());
            types.checkRepeatable(element.expression(), "an exclusion");
            String operator = element.operator().value();
            if (!Constraint.Exclusion.Element.isOperator(operator)) {
                whole = false;
                diagnostics.report(
                        DiagnosticCode.EXCLUSION,
                        element.operator().span(),
                        operator + " is no operator",
                        "write the one by which two rows are compared, as = or &&");
            }
        }
        exclusion.where().ifPresent(where -> {
            types.checkCondition(where);
            types.checkRepeatable(where, "the condition of an exclusion");
        });
        if (exclusion.method() == Index.Method.GIN || exclusion.method() == Index.Method.BRIN) {
            diagnostics.report(
                    DiagnosticCode.EXCLUSION,
                    exclusion.name().span(),
                    "an index by " + exclusion.method().word() + " cannot tell which row is excluded",
                    "leave out method:, which gives gist");
        }
        return whole ? Optional.of(made(exclusion)) : Optional.empty();
    }

    private static Located<Constraint> made(ExclusionDeclaration exclusion) {
        return new Located<>(
                new Constraint.Exclusion(
                        exclusion.name().value(),
                        exclusion.method(),
                        exclusion.elements().stream()
                                .map(element -> new Constraint.Exclusion.Element(
                                        element.expression().expression(),
                                        element.operatorClass(),
                                        element.operator().value()))
                                .toList(),
                        exclusion.where().map(ParsedExpression::expression),
                        exclusion.degrade()),
                exclusion.name().span());
    }

    Optional<Located<Constraint>> foreignKey(ForeignKeyDeclaration key) {
        Optional<List<String>> own = columns(key.columns());
        Optional<List<String>> target = target(key);
        if (own.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        ReferenceDeclaration reference = key.reference().among(tables);
        if (own.get().size() != target.get().size()) {
            reportCount(reference, own.get(), target.get());
            return Optional.empty();
        }
        Constraint made = new Constraint.ForeignKey(
                named(key.name(), style.foreignKey(table, own.get())),
                own.get(),
                reference.table().value(),
                target.get(),
                reference.onDelete(),
                reference.onUpdate(),
                reference.timing());
        return Optional.of(new Located<>(made, place(key.name(), reference.span())));
    }

    Optional<Located<Index>> index(IndexDeclaration index) {
        Optional<List<String>> include = index.include().isEmpty() ? Optional.of(List.of()) : columns(index.include());
        ExpressionTypes types = new ExpressionTypes(scope, diagnostics);
        Set<Expression> seen = new HashSet<>();
        for (IndexDeclaration.Part part : index.parts()) {
            types.check(part.expression());
            types.checkRepeatable(part.expression(), "an index");
            if (!seen.add(part.expression().expression())) {
                reportRepeated(part.expression());
            }
        }
        index.where().ifPresent(where -> {
            types.checkCondition(where);
            types.checkRepeatable(where, "the condition of an index");
        });
        if (include.isEmpty() || index.parts().isEmpty()) {
            return Optional.empty();
        }
        Index unnamed = new Index(
                "",
                index.parts().stream().map(IndexDeclaration.Part::part).toList(),
                index.uniqueness(),
                include.get(),
                index.where().map(ParsedExpression::expression),
                index.method(),
                index.options(),
                index.degrade());
        IndexMethods.check(unnamed, index.span(), diagnostics);
        String name = named(index.name(), ImpliedNames.of(style, table, unnamed));
        return Optional.of(new Located<>(unnamed.withName(name), place(index.name(), index.span())));
    }

    private Optional<List<String>> columns(List<Located<String>> written) {
        return Names.columns(written, table, tables.columnNames(table), diagnostics);
    }

    private Optional<List<String>> target(ForeignKeyDeclaration key) {
        ReferenceDeclaration reference = key.reference().among(tables);
        String target = reference.table().value();
        if (!tables.hasTable(target)) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_TABLE,
                    reference.table().span(),
                    "there is no table " + target,
                    NearestName.hint(target, tables.tableNames(), "declare it under tables:"));
            return Optional.empty();
        }
        if (!reference.columns().isEmpty()) {
            return Names.columns(reference.columns(), target, tables.columnNames(target), diagnostics);
        }
        List<String> primaryKey = tables.primaryKey(target);
        boolean single = key.columns().size() == 1;
        if (primaryKey.isEmpty() || (single && primaryKey.size() > 1)) {
            diagnostics.report(
                    DiagnosticCode.REFERENCE_NEEDS_KEY,
                    reference.span(),
                    "table " + target
                            + (primaryKey.isEmpty()
                                    ? " has no primary key"
                                    : " has a primary key of " + primaryKey.size() + " columns, "
                                            + String.join(", ", primaryKey)),
                    primaryKey.isEmpty()
                            ? "give it one, or name a unique column: -> " + target + ".column"
                            : "declare the columns and, at the table, foreign keys: { name: { columns: […], references: "
                                    + target + " } }");
            return Optional.empty();
        }
        // A key that names a column twice was reported where it stands.
        return Optional.of(primaryKey).filter(found -> Set.copyOf(found).size() == found.size());
    }

    private void reportCount(ReferenceDeclaration reference, List<String> own, List<String> target) {
        diagnostics.report(
                DiagnosticCode.COLUMN_COUNT,
                reference.span(),
                own.size() + " column" + (own.size() == 1 ? "" : "s") + " (" + String.join(", ", own) + ") reference "
                        + target.size() + " (" + String.join(", ", target) + ")",
                "name as many columns on both sides, in the same order");
    }

    private void reportRepeated(ParsedExpression expression) {
        diagnostics.report(
                DiagnosticCode.REPEATED_COLUMN,
                expression.span(),
                "the index holds this twice",
                "name each column or expression once");
    }

    private String named(Optional<Located<String>> name, String implied) {
        name.ifPresent(given -> Names.check(given, "a constraint or index", diagnostics));
        return name.map(Located::value).orElse(implied);
    }

    private static SourceSpan place(Optional<Located<String>> name, SourceSpan otherwise) {
        return name.map(Located::span).orElse(otherwise);
    }
}
