package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a column of its declaration, constraints aside, and checks where its values come from. */
final class ColumnResolver {
    private static final Set<DataType> INTEGERS = Set.of(Simple.SMALLINT, Simple.INT, Simple.BIGINT);

    private final String table;
    private final KnownTables tables;
    private final ColumnScope scope;
    private final Set<String> generatedColumns;
    private final Diagnostics diagnostics;

    /**
     * @param scope the columns of the table, the declared one among them
     * @param generatedColumns which of them are generated
     */
    ColumnResolver(
            String table,
            KnownTables tables,
            ColumnScope scope,
            Set<String> generatedColumns,
            Diagnostics diagnostics) {
        this.table = table;
        this.tables = tables;
        this.scope = scope;
        this.generatedColumns = generatedColumns;
        this.diagnostics = diagnostics;
    }

    /** The column; of a type that could not be found, which is reported, it is a text. */
    Column resolve(ColumnDeclaration declaration) {
        Names.check(declaration.name(), "a column", diagnostics);
        Optional<DataType> known = tables.type(table, declaration.name().value());
        DataType type = known.orElse(Simple.TEXT);
        checkSingleValue(declaration);
        declaration.identity().ifPresent(span -> known.ifPresent(found -> checkIdentity(declaration, found, span)));
        declaration
                .defaultValue()
                .ifPresent(value -> known.ifPresent(found -> ExpressionTypes.checkDefault(value, found, diagnostics)));
        declaration.generated().ifPresent(value -> checkGenerated(declaration, value, known));
        return new Column(
                declaration.name().value(),
                type,
                declaration.nullability(),
                value(declaration),
                declaration.remarks().collation(),
                declaration.remarks().degrade(),
                declaration.remarks().comment());
    }

    private static ColumnValue value(ColumnDeclaration declaration) {
        if (declaration.identity().isPresent()) {
            return ColumnValue.IDENTITY;
        }
        if (declaration.generated().isPresent()) {
            ColumnDeclaration.Generated generated = declaration.generated().get();
            return new ColumnValue.Generated(generated.expression().expression(), generated.storage());
        }
        return declaration
                .defaultValue()
                .<ColumnValue>map(value -> new ColumnValue.Default(value.expression()))
                .orElse(ColumnValue.GIVEN);
    }

    private void checkSingleValue(ColumnDeclaration declaration) {
        List<String> sources = new ArrayList<>();
        declaration.identity().ifPresent(span -> sources.add("identity"));
        declaration.generated().ifPresent(value -> sources.add("generated"));
        declaration.defaultValue().ifPresent(value -> sources.add("default"));
        if (sources.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.TWO_VALUES,
                    declaration.name().span(),
                    "column " + declaration.name().value() + " gets its value from " + String.join(" and ", sources),
                    "keep one of them");
        }
    }

    private void checkIdentity(ColumnDeclaration declaration, DataType type, SourceSpan span) {
        String name = declaration.name().value();
        if (!INTEGERS.contains(type instanceof DataType.Native found ? found.base() : type)) {
            diagnostics.report(
                    DiagnosticCode.IDENTITY_TYPE,
                    span,
                    "the identity " + name + " is of type " + type,
                    "an identity counts: make it smallint, int or bigint; of a uuid write default uuid()");
        } else if (declaration.nullability() == Nullability.NULLABLE) {
            diagnostics.report(
                    DiagnosticCode.IDENTITY_TYPE,
                    span,
                    "the identity " + name + " admits NULL",
                    "an identity always has a value: take the ? away");
        }
    }

    private void checkGenerated(
            ColumnDeclaration declaration, ColumnDeclaration.Generated generated, Optional<DataType> type) {
        ParsedExpression expression = generated.expression();
        ExpressionTypes types = new ExpressionTypes(scope, diagnostics);
        type.ifPresentOrElse(found -> types.checkValue(expression, found), () -> types.check(expression));
        types.checkRepeatable(expression, "a generated column");
        Expressions.columns(expression.expression()).stream()
                .filter(generatedColumns::contains)
                .findFirst()
                .ifPresent(read -> diagnostics.report(
                        DiagnosticCode.GENERATED_FROM_GENERATED,
                        expression.span(),
                        "the generated column " + declaration.name().value() + " reads the generated column "
                                + (read.equals(declaration.name().value()) ? "that it is itself" : read),
                        "repeat the expression of the one in the other: not every engine computes them in turn"));
    }
}
