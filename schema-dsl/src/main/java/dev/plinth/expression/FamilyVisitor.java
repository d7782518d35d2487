package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the family of each part of an expression and reports, at its place, what does not go together. */
final class FamilyVisitor implements Expression.Visitor<TypeFamily> {
    private static final BigDecimal MOST_DIGITS = BigDecimal.valueOf(15);

    private final ColumnScope scope;
    private final ParsedExpression whole;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Expression, TypeFamily> families = new IdentityHashMap<>();

    FamilyVisitor(ColumnScope scope, ParsedExpression whole, Diagnostics diagnostics) {
        this.scope = scope;
        this.whole = whole;
        this.diagnostics = diagnostics;
    }

    /** Each node is looked at once, however often its family is asked for. */
    TypeFamily of(Expression expression) {
        TypeFamily known = families.get(expression);
        if (known == null) {
            known = expression.accept(this);
            families.put(expression, known);
        }
        return known;
    }

    /** A column that stands alone is one of the row itself; within an exists, that is not the row that it looks for. */
    @Override
    public TypeFamily column(Expression.ColumnReference expression) {
        return scope.find(expression.column()).orElseGet(() -> {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    whole.spanOf(expression),
                    "table " + scope.table() + " has no column " + expression.column(),
                    ExpressionTypes.unknownColumnHint(expression.column(), scope));
            return TypeFamily.ANY;
        });
    }

    @Override
    public TypeFamily qualified(Expression.QualifiedColumn expression) {
        Optional<TypeFamily> found = scope.find(expression.key());
        List<String> columns = scope.behind(expression.qualifier());
        if (found.isEmpty() && columns.isEmpty() && scope.neighbours().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.LOOKS_ELSEWHERE,
                    whole.spanOf(expression),
                    "an expression reads the columns of its own table only, without the table's name",
                    "write " + Words.name(expression.column()));
        } else if (found.isEmpty() && columns.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.LOOKS_ELSEWHERE,
                    whole.spanOf(expression),
                    "no table is called " + expression.qualifier() + " here",
                    "a column of the row itself stands alone; exists (table alias where …) names other tables");
        } else if (found.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    whole.spanOf(expression),
                    expression.qualifier() + " has no column " + expression.column(),
                    NearestName.hint(expression.column(), columns, "write a column that it has"));
        }
        return found.orElse(TypeFamily.ANY);
    }

    @Override
    public TypeFamily exists(Expression.Exists expression) {
        if (scope.neighbours().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.LOOKS_ELSEWHERE,
                    whole.spanOf(expression),
                    "exists looks at other rows, and a check, a default, a generated column and an index read their own"
                            + " row only",
                    "exists stands in the conditions and values of steps that write rows");
            return TypeFamily.BOOLEAN;
        }
        Optional<Table> table = scope.neighbours().get().find(expression.table());
        if (table.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_TABLE,
                    whole.spanOf(expression),
                    "there is no table " + expression.table() + " here",
                    "exists looks through a table that is there when the step runs");
        } else if (isTaken(expression.alias())) {
            diagnostics.report(
                    DiagnosticCode.DUPLICATE_NAME,
                    whole.spanOf(expression),
                    "another table is called " + expression.alias() + " here",
                    "give it an alias: exists (" + Words.qualified(expression.table()) + " other where other.… = …)");
        } else {
            new FamilyVisitor(scope.with(expression.alias(), table.get()), whole, diagnostics)
                    .require(expression.where(), TypeFamily.BOOLEAN, "where");
        }
        return TypeFamily.BOOLEAN;
    }

    /** Names that differ in case alone are one to some engines. */
    private boolean isTaken(String alias) {
        boolean own = alias.equalsIgnoreCase(QualifiedName.local(scope.table()));
        return own
                || scope.columns().keySet().stream()
                        .flatMap(name -> Expression.QualifiedColumn.ofKey(name).stream())
                        .anyMatch(column -> column.qualifier().equalsIgnoreCase(alias));
    }

    @Override
    public TypeFamily text(Expression.TextLiteral expression) {
        return TypeFamily.TEXT;
    }

    @Override
    public TypeFamily number(Expression.NumberLiteral expression) {
        return TypeFamily.NUMBER;
    }

    @Override
    public TypeFamily bool(Expression.BooleanLiteral expression) {
        return TypeFamily.BOOLEAN;
    }

    @Override
    public TypeFamily nullValue(Expression.NullLiteral expression) {
        return TypeFamily.NULL;
    }

    @Override
    public TypeFamily not(Expression.Not expression) {
        require(expression.operand(), TypeFamily.BOOLEAN, "not");
        return TypeFamily.BOOLEAN;
    }

    @Override
    public TypeFamily negative(Expression.Negative expression) {
        require(expression.operand(), TypeFamily.NUMBER, "-");
        return TypeFamily.NUMBER;
    }

    @Override
    public TypeFamily binary(Expression.Binary expression) {
        Operator operator = expression.operator();
        return switch (operator) {
            case AND, OR -> both(expression, TypeFamily.BOOLEAN);
            case EQUAL, NOT_EQUAL -> compare(expression, operator.symbol(), expression.left(), expression.right());
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                order(expression, operator.symbol(), expression.left(), expression.right());
            case CONCATENATE -> both(expression, TypeFamily.TEXT);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> both(expression, TypeFamily.NUMBER);
        };
    }

    @Override
    public TypeFamily isNull(Expression.IsNull expression) {
        of(expression.operand());
        return TypeFamily.BOOLEAN;
    }

    @Override
    public TypeFamily in(Expression.In expression) {
        for (Expression value : expression.values()) {
            if (value instanceof Expression.NullLiteral) {
                reportNull(value, "in");
            }
        }
        expression.values().forEach(value -> compare(value, "in", expression.operand(), value));
        return TypeFamily.BOOLEAN;
    }

    @Override
    public TypeFamily between(Expression.Between expression) {
        order(expression.low(), "between", expression.operand(), expression.low());
        order(expression.high(), "between", expression.operand(), expression.high());
        return TypeFamily.BOOLEAN;
    }

    @Override
    public TypeFamily like(Expression.Like expression) {
        require(expression.operand(), TypeFamily.TEXT, "like");
        require(expression.pattern(), TypeFamily.TEXT, "like");
        return TypeFamily.BOOLEAN;
    }

    @Override
    public TypeFamily caseWhen(Expression.Case expression) {
        expression.branches().forEach(branch -> require(branch.condition(), TypeFamily.BOOLEAN, "when"));
        List<Expression> results = new ArrayList<>(
                expression.branches().stream().map(Expression.When::result).toList());
        expression.otherwise().ifPresent(results::add);
        return common(results, "case");
    }

    @Override
    public TypeFamily cast(Expression.Cast expression) {
        TypeFamily from = of(expression.operand());
        TypeFamily to = TypeFamily.of(expression.type());
        if (!Casts.isPortable(from, to)) {
            report(
                    expression,
                    from.words() + " cannot be cast to " + expression.type(),
                    "no two engines agree on such a cast; cast to text and on, or use { sql: … }");
        }
        boolean literal = expression.operand() instanceof Expression.TextLiteral;
        if (literal) {
            Literals.checkCast(whole, expression, diagnostics);
        }
        return to;
    }

    @Override
    public TypeFamily call(Expression.Call expression) {
        List<Expression> arguments = expression.arguments();
        String name = expression.function().keyword();
        return switch (expression.function()) {
            case COALESCE -> common(arguments, name);
            case NULLIF -> {
                compare(expression, name, arguments.get(0), arguments.get(1));
                yield of(arguments.get(0));
            }
            case LOWER, UPPER, TRIM -> each(arguments, TypeFamily.TEXT, name);
            case LENGTH -> {
                each(arguments, TypeFamily.TEXT, name);
                yield TypeFamily.NUMBER;
            }
            case ABS -> each(arguments, TypeFamily.NUMBER, name);
            case ROUND -> {
                arguments.stream().skip(1).forEach(this::requireDigits);
                yield each(arguments, TypeFamily.NUMBER, name);
            }
            case NOW -> TypeFamily.TIMESTAMPTZ;
            case TODAY -> TypeFamily.DATE;
            case UUID -> TypeFamily.UUID;
        };
    }

    @Override
    public TypeFamily raw(Expression.RawSql expression) {
        return TypeFamily.ANY;
    }

    /** Negative ones, and ones that a row gives, are not what every engine knows. */
    private void requireDigits(Expression digits) {
        boolean possible = digits instanceof Expression.NumberLiteral number
                && number.value().scale() <= 0
                && number.value().signum() >= 0
                && number.value().compareTo(MOST_DIGITS) <= 0;
        if (!possible) {
            report(
                    digits,
                    "round takes its digits as a whole number from 0 to " + MOST_DIGITS,
                    "write them as a literal, as in round(amount, 2)");
        }
    }

    private TypeFamily each(List<Expression> arguments, TypeFamily needed, String what) {
        arguments.forEach(argument -> require(argument, needed, what));
        return needed;
    }

    private TypeFamily both(Expression.Binary expression, TypeFamily needed) {
        require(expression.left(), needed, expression.operator().symbol());
        require(expression.right(), needed, expression.operator().symbol());
        return needed;
    }

    private void require(Expression expression, TypeFamily needed, String what) {
        TypeFamily found = of(expression);
        if (!found.goesWith(needed)) {
            report(
                    expression,
                    what + " needs " + needed.words() + ", this is " + found.words(),
                    needed == TypeFamily.BOOLEAN
                            ? "compare it with something: … = …, … is not null"
                            : "write cast(" + ExpressionText.of(expression) + " as "
                                    + (needed == TypeFamily.TEXT ? "text" : "decimal(19,4)") + ")");
        }
    }

    private TypeFamily common(List<Expression> expressions, String what) {
        TypeFamily common = TypeFamily.NULL;
        for (Expression expression : expressions) {
            TypeFamily found = of(expression);
            if (!found.goesWith(common)) {
                report(
                        expression,
                        what + " gives " + common.words() + " before, and " + found.words() + " here",
                        "give values of one type, with cast(… as …) where they differ");
                return common;
            }
            common = common.isOpen() && found != TypeFamily.NULL ? found : common;
        }
        return common;
    }

    private TypeFamily order(Expression at, String what, Expression left, Expression right) {
        TypeFamily family = of(left);
        if (!family.isOrdered()) {
            report(
                    left,
                    family.words() + " has no order that is the same on every engine",
                    "compare with = or <>; { sql: … } is the way out");
        }
        return compare(at, what, left, right);
    }

    private TypeFamily compare(Expression at, String what, Expression left, Expression right) {
        if (left instanceof Expression.NullLiteral || (right instanceof Expression.NullLiteral && at != right)) {
            reportNull(left instanceof Expression.NullLiteral ? left : right, what);
        }
        requireValue(left, right);
        requireValue(right, left);
        TypeFamily one = of(left);
        TypeFamily other = of(right);
        if (one == TypeFamily.JSON || other == TypeFamily.JSON) {
            report(at, "json values cannot be compared the same way on every engine", "compare a column of its own");
        } else if (!one.goesWith(other)) {
            report(
                    at,
                    what + " compares " + one.words() + " with " + other.words(),
                    compareHint(left, one, right, other));
        }
        return TypeFamily.BOOLEAN;
    }

    /** What a column of an enum never is, no comparison with it can mean. */
    private void requireValue(Expression column, Expression literal) {
        if (literal instanceof Expression.TextLiteral text) {
            name(column)
                    .flatMap(name -> Optional.ofNullable(scope.enums().get(name)))
                    .ifPresent(type -> Literals.checkEnum(text.value(), type, whole.spanOf(text), diagnostics));
        }
    }

    private static Optional<String> name(Expression column) {
        if (column instanceof Expression.ColumnReference reference) {
            return Optional.of(reference.column());
        }
        return column instanceof Expression.QualifiedColumn qualified ? Optional.of(qualified.key()) : Optional.empty();
    }

    private static String compareHint(Expression left, TypeFamily one, Expression right, TypeFamily other) {
        if (right instanceof Expression.TextLiteral) {
            return "write cast(" + ExpressionText.of(right) + " as " + typeOf(one) + ")";
        }
        if (left instanceof Expression.TextLiteral) {
            return "write cast(" + ExpressionText.of(left) + " as " + typeOf(other) + ")";
        }
        if (one == TypeFamily.BOOLEAN && right instanceof Expression.NumberLiteral) {
            return "write true or false, or the column alone";
        }
        if (one == TypeFamily.TEXT && right instanceof Expression.NumberLiteral) {
            return "a text goes in single quotes: '" + ExpressionText.of(right) + "'";
        }
        return "write cast(" + ExpressionText.of(right) + " as " + typeOf(one) + ")";
    }

    private static String typeOf(TypeFamily family) {
        return switch (family) {
            case NUMBER -> DataType.Simple.INT.toString();
            case BINARY -> "binary";
            case BOOLEAN, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON ->
                family.name().toLowerCase(Locale.ROOT);
            case NULL, ANY -> "…";
        };
    }

    private void reportNull(Expression at, String what) {
        report(at, what + " null is never true", "write … is null, or … is not null");
    }

    private void report(Expression at, String message, String hint) {
        diagnostics.report(DiagnosticCode.TYPE_MISMATCH, whole.spanOf(at), message, hint);
    }
}
