package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks expressions against the columns of a table. What it lets pass means the same on every engine; conversions
 * that engines do in silence, and each in its own way, have to be written.
 */
public final class ExpressionTypes {
    private static final Set<Expression.Function> MOMENTARY =
            Set.of(Expression.Function.NOW, Expression.Function.TODAY, Expression.Function.UUID);

    private final ColumnScope scope;
    private final Diagnostics diagnostics;

    public ExpressionTypes(ColumnScope scope, Diagnostics diagnostics) {
        this.scope = scope;
        this.diagnostics = diagnostics;
    }

    /** The family of an expression over the columns in scope. */
    public TypeFamily check(ParsedExpression expression) {
        return new FamilyVisitor(scope, expression, diagnostics).of(expression.expression());
    }

    /** Checks a condition: of a check, of a partial index, of the rows of a step. */
    public void checkCondition(ParsedExpression expression) {
        TypeFamily family = check(expression);
        if (!family.goesWith(TypeFamily.BOOLEAN)) {
            diagnostics.report(
                    DiagnosticCode.NOT_A_CONDITION,
                    expression.span(),
                    "a condition is needed, this is " + family.words(),
                    "compare it with something: " + ExpressionText.of(expression.expression())
                            + " is not null, … = …, … in (…)");
        }
    }

    /** Checks a value that goes into a column of {@code target}. */
    public void checkValue(ParsedExpression expression, DataType target) {
        TypeFamily family = check(expression);
        TypeFamily needed = TypeFamily.of(target);
        boolean jsonText = needed == TypeFamily.JSON && expression.expression() instanceof Expression.TextLiteral;
        if (jsonText || family.goesWith(needed)) {
            Literals.check(expression, target, diagnostics);
            return;
        }
        diagnostics.report(
                DiagnosticCode.TYPE_MISMATCH,
                expression.span(),
                "a value of type " + target + " is needed, this is " + family.words(),
                castHint(expression.expression(), family, target));
    }

    /** Checks a default, which is made before there is a row to read. */
    public static void checkDefault(ParsedExpression expression, DataType target, Diagnostics diagnostics) {
        Set<String> read = Expressions.columns(expression.expression());
        if (read.isEmpty()) {
            new ExpressionTypes(new ColumnScope("", Map.of()), diagnostics).checkValue(expression, target);
            return;
        }
        String name = read.iterator().next();
        boolean single = expression.expression() instanceof Expression.ColumnReference;
        diagnostics.report(
                DiagnosticCode.READS_COLUMNS,
                firstPlace(expression, expression.expression(), name),
                "a default cannot read the column " + name,
                single && TypeFamily.of(target) == TypeFamily.TEXT
                        ? "a text goes in single quotes: '" + name
                                + "'; and where a YAML value begins with one, in double" + " ones as well: \"'" + name
                                + "'\""
                        : "a text goes in single quotes; a value made from other columns is a generated one: generated "
                                + ExpressionText.of(expression.expression()) + " stored");
    }

    /** Checks that an expression gives the same answer whenever it is asked: engines keep it, or ask it again. */
    public void checkRepeatable(ParsedExpression expression, String what) {
        findMomentary(expression, expression.expression(), what);
    }

    private void findMomentary(ParsedExpression whole, Expression node, String what) {
        if (node instanceof Expression.Call call && MOMENTARY.contains(call.function())) {
            diagnostics.report(
                    DiagnosticCode.NOT_REPEATABLE,
                    whole.spanOf(node),
                    call.function().keyword() + "() gives another answer each time, and " + what
                            + " must always give the same",
                    "compare with a column that keeps the moment, as in created_at timestamptz default now()");
        }
        Expressions.children(node).forEach(child -> findMomentary(whole, child, what));
    }

    private static dev.plinth.diagnostic.SourceSpan firstPlace(ParsedExpression whole, Expression node, String column) {
        if (node instanceof Expression.ColumnReference reference
                && reference.column().equals(column)) {
            return whole.spanOf(node);
        }
        List<Expression> holders = Expressions.children(node).stream()
                .filter(child -> Expressions.columns(child).contains(column))
                .toList();
        return holders.isEmpty() ? whole.span() : firstPlace(whole, holders.get(0), column);
    }

    static String castHint(Expression expression, TypeFamily family, DataType target) {
        if (family == TypeFamily.TIMESTAMPTZ && target == DataType.Simple.TIMESTAMP) {
            return "make the column timestamptz, an instant; or write cast(" + ExpressionText.of(expression)
                    + " as timestamp)";
        }
        if (expression instanceof Expression.NumberLiteral number && TypeFamily.of(target) == TypeFamily.BOOLEAN) {
            return "write " + (number.value().signum() == 0 ? "false" : "true");
        }
        if (expression instanceof Expression.NumberLiteral && TypeFamily.of(target) == TypeFamily.TEXT) {
            return "a text goes in single quotes: '" + ExpressionText.of(expression) + "'";
        }
        return "write cast(" + ExpressionText.of(expression) + " as " + portable(target) + ")";
    }

    private static DataType portable(DataType type) {
        return type instanceof DataType.Native found ? found.base() : type;
    }

    static String unknownColumnHint(String column, ColumnScope scope) {
        List<String> columns = scope.alone();
        return NearestName.of(column, columns)
                .map(nearest -> "did you mean " + Words.name(nearest) + "?")
                .orElse("a text goes in single quotes, within double ones for YAML: \"'" + column + "'\""
                        + (columns.isEmpty() ? "" : "; the columns are " + some(columns)));
    }

    private static String some(List<String> names) {
        List<String> first = names.stream().limit(12).map(Words::name).toList();
        return String.join(", ", first) + (names.size() > first.size() ? ", …" : "");
    }
}
