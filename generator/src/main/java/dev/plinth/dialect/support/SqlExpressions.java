package dev.plinth.dialect.support;

import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the portable expression language in standard SQL; a dialect overrides what it spells otherwise. Arithmetic,
 * concatenation and comparisons bind differently on different engines, so a mixture of them is always parenthesised.
 */
public abstract class SqlExpressions implements Expression.Visitor<SqlFragment> {
    private static final int ATOM = 9;
    private static final int PREDICATE = 4;
    private static final int NOT = 3;

    private final String dialect;
    private final Table table;
    private final SqlComposer sql;
    private final String path;
    private final Refusals refusals;

    protected SqlExpressions(String dialect, Table table, SqlComposer sql, String path, Refusals refusals) {
        this.dialect = dialect;
        this.table = table;
        this.sql = sql;
        this.path = path;
        this.refusals = refusals;
    }

    public final SqlFragment render(Expression expression) {
        return expression.accept(this);
    }

    protected final SqlComposer sql() {
        return sql;
    }

    protected final Table table() {
        return table;
    }

    /** Refuses a part of the expression; the text returned in its place never leaves the dialect. */
    protected final SqlFragment refuse(String why, String way) {
        refusals.add(path, why, way);
        return SqlFragment.EMPTY;
    }

    protected abstract SqlFragment castType(DataType type);

    @Override
    public SqlFragment column(Expression.ColumnReference expression) {
        return Expression.QualifiedColumn.ofKey(expression.column())
                .map(this::qualified)
                .orElseGet(() -> sql.identifier(expression.column()));
    }

    @Override
    public SqlFragment qualified(Expression.QualifiedColumn expression) {
        return sql.compose("$I.$I", expression.qualifier(), expression.column());
    }

    /** What it looks at stands in the table's columns: {@link Scoped} has put it there. */
    @Override
    public SqlFragment exists(Expression.Exists expression) {
        return sql.compose(
                expression.sense() == Sense.DENIED
                        ? "NOT EXISTS (SELECT 1 FROM $F AS $I WHERE $F)"
                        : "EXISTS (SELECT 1 FROM $F AS $I WHERE $F)",
                tableName(expression.table()),
                expression.alias(),
                condition(expression.where()));
    }

    /** A column by which rows come in order: texts by code point. */
    public SqlFragment ordered(Expression column) {
        return render(column);
    }

    protected SqlFragment tableName(String table) {
        return sql.qualified(table);
    }

    /** The expression where a condition is asked for. */
    protected SqlFragment condition(Expression expression) {
        return render(expression);
    }

    @Override
    public SqlFragment text(Expression.TextLiteral expression) {
        return sql.string(expression.value());
    }

    @Override
    public SqlFragment number(Expression.NumberLiteral expression) {
        return sql.compose("$L", expression.value());
    }

    @Override
    public SqlFragment bool(Expression.BooleanLiteral expression) {
        return sql.compose(expression.value() ? "TRUE" : "FALSE");
    }

    @Override
    public SqlFragment nullValue(Expression.NullLiteral expression) {
        return sql.compose("NULL");
    }

    @Override
    public SqlFragment not(Expression.Not expression) {
        return sql.compose("NOT $F", inside(expression.operand(), NOT));
    }

    @Override
    public SqlFragment negative(Expression.Negative expression) {
        SqlFragment operand = inside(expression.operand(), ATOM);
        // Two signs in a row begin a comment.
        return sql.compose(operand.sql().startsWith("-") ? "-($F)" : "-$F", operand);
    }

    @Override
    public SqlFragment binary(Expression.Binary expression) {
        return switch (expression.operator()) {
            case OR, AND -> chain(expression);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> compare(expression);
            case CONCATENATE -> concatenate(operands(expression, Operator.CONCATENATE));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic(expression);
        };
    }

    private SqlFragment chain(Expression.Binary expression) {
        int precedence = expression.operator().precedence();
        String word = expression.operator() == Operator.OR ? "$F OR $F" : "$F AND $F";
        return sql.compose(word, inside(expression.left(), precedence), inside(expression.right(), precedence + 1));
    }

    private SqlFragment compare(Expression.Binary expression) {
        return sql.compose(
                "$F " + expression.operator().symbol() + " $F",
                operand(expression.left()),
                operand(expression.right()));
    }

    private SqlFragment arithmetic(Expression.Binary expression) {
        int precedence = expression.operator().precedence();
        return sql.compose(
                "$F " + expression.operator().symbol() + " $F",
                inside(expression.left(), precedence),
                expression.operator() == Operator.DIVIDE
                        ? divisor(expression.right())
                        : inside(expression.right(), precedence + 1));
    }

    /** A quotient by zero is NULL, on engines that know of it as on those that would stop. */
    protected SqlFragment divisor(Expression expression) {
        boolean safe = expression instanceof Expression.NumberLiteral number
                && number.value().signum() != 0;
        return safe ? atom(expression) : sql.compose("nullif($F, 0)", render(expression));
    }

    /** @param operands the flattened operands of a chain of concatenations */
    protected SqlFragment concatenate(List<Expression> operands) {
        return SqlFragment.join(
                " || ", operands.stream().map(part -> inside(part, ATOM)).toList());
    }

    @Override
    public SqlFragment isNull(Expression.IsNull expression) {
        return sql.compose(
                expression.sense() == Sense.DENIED ? "$F IS NOT NULL" : "$F IS NULL", operand(expression.operand()));
    }

    @Override
    public SqlFragment in(Expression.In expression) {
        return sql.compose(
                expression.sense() == Sense.DENIED ? "$F NOT IN ($J)" : "$F IN ($J)",
                operand(expression.operand()),
                all(expression.values()));
    }

    @Override
    public SqlFragment between(Expression.Between expression) {
        return sql.compose(
                expression.sense() == Sense.DENIED ? "$F NOT BETWEEN $F AND $F" : "$F BETWEEN $F AND $F",
                operand(expression.operand()),
                operand(expression.low()),
                operand(expression.high()));
    }

    @Override
    public SqlFragment like(Expression.Like expression) {
        return sql.compose(
                expression.sense() == Sense.DENIED ? "$F NOT LIKE $F ESCAPE '\\'" : "$F LIKE $F ESCAPE '\\'",
                operand(expression.operand()),
                operand(expression.pattern()));
    }

    @Override
    public SqlFragment caseWhen(Expression.Case expression) {
        List<SqlFragment> parts = new ArrayList<>();
        for (Expression.When branch : expression.branches()) {
            parts.add(sql.compose("WHEN $F THEN $F", render(branch.condition()), render(branch.result())));
        }
        expression.otherwise().ifPresent(value -> parts.add(sql.compose("ELSE $F", render(value))));
        return sql.compose("CASE $F END", SqlFragment.join(" ", parts));
    }

    @Override
    public SqlFragment cast(Expression.Cast expression) {
        return sql.compose("CAST($F AS $F)", render(expression.operand()), castType(expression.type()));
    }

    /** No two engines write a floating-point number alike; the text returned in its place never leaves the dialect. */
    protected final boolean refusesAsText(Expression.Cast expression) {
        boolean refused = TypeFamily.of(expression.type()) == TypeFamily.TEXT
                && Families.of(table, expression.operand()) == TypeFamily.NUMBER
                && NumberKind.of(table, expression.operand()) == NumberKind.BINARY;
        if (refused) {
            refuse(
                    "every engine writes a floating-point number in its own way",
                    "cast it to a decimal first, as in cast(cast(x as decimal(18,6)) as text)");
        }
        return refused;
    }

    @Override
    public SqlFragment call(Expression.Call expression) {
        List<SqlFragment> arguments = all(expression.arguments());
        return switch (expression.function()) {
            case COALESCE -> sql.compose("coalesce($J)", arguments);
            case NULLIF -> sql.compose("nullif($J)", arguments);
            case LOWER, UPPER -> letters(expression);
            case LENGTH -> length(arguments.get(0));
            case TRIM -> sql.compose("trim($J)", arguments);
            case ABS -> sql.compose("abs($J)", arguments);
            case ROUND -> round(expression.arguments());
            case NOW -> now();
            case TODAY -> today();
            case UUID -> uuid();
        };
    }

    /** Of a literal they are another literal: PostgreSQL does not know under which collation to ask for them. */
    private SqlFragment letters(Expression.Call expression) {
        if (!(expression.arguments().get(0) instanceof Expression.TextLiteral literal)) {
            return letters(expression.function(), expression.arguments().get(0));
        }
        boolean lower = expression.function() == Expression.Function.LOWER;
        StringBuilder text = new StringBuilder();
        literal.value().codePoints().forEach(point -> {
            boolean changes = lower ? point >= 'A' && point <= 'Z' : point >= 'a' && point <= 'z';
            text.appendCodePoint(changes ? point ^ 0x20 : point);
        });
        return text(new Expression.TextLiteral(text.toString()));
    }

    /** The text with the letters A to Z, and no others, made small or capital. */
    protected abstract SqlFragment letters(Expression.Function function, Expression text);

    /** An integer is what it is; and engines would make a floating-point number of it. */
    private SqlFragment round(List<Expression> arguments) {
        Expression number = arguments.get(0);
        NumberKind kind = NumberKind.of(table, number);
        int digits = arguments.size() == 1 ? 0 : NumberKind.digits(arguments.get(1));
        return kind == NumberKind.INTEGER ? atom(number) : round(number, kind, digits);
    }

    /** The number rounded to the digits, a half away from zero. */
    protected SqlFragment round(Expression number, NumberKind kind, int digits) {
        return digits == 0
                ? sql.compose("round($F)", render(number))
                : sql.compose("round($F, $L)", render(number), digits);
    }

    /** The number of code points. */
    protected abstract SqlFragment length(SqlFragment text);

    /** The current instant. */
    protected abstract SqlFragment now();

    /** The current date in UTC. */
    protected abstract SqlFragment today();

    /** A random UUID. */
    protected abstract SqlFragment uuid();

    @Override
    public SqlFragment raw(Expression.RawSql expression) {
        return expression
                .sql()
                .forDialect(dialect)
                .map(SqlFragment::ofAuthor)
                .orElseGet(() -> refuse(
                        "the SQL of this expression has no text for " + dialect,
                        "add `" + dialect + ":` or `default:` to it"));
    }

    protected final List<SqlFragment> all(List<Expression> expressions) {
        return expressions.stream().map(this::render).toList();
    }

    /** An operand of a predicate. */
    protected final SqlFragment operand(Expression expression) {
        return inside(expression, PREDICATE + 1);
    }

    /** An operand that nothing around it can take apart. */
    protected final SqlFragment atom(Expression expression) {
        return inside(expression, ATOM);
    }

    /** An operand, in parentheses where it binds looser than its place demands. */
    protected final SqlFragment inside(Expression expression, int atLeast) {
        SqlFragment text = render(expression);
        return precedence(expression) < atLeast ? sql.compose("($F)", text) : text;
    }

    private static int precedence(Expression expression) {
        if (expression instanceof Expression.RawSql) {
            return 0;
        }
        if (expression instanceof Expression.Binary binary) {
            return binary.operator().precedence();
        }
        boolean denied = expression instanceof Expression.Exists exists && exists.sense() == Sense.DENIED;
        if (denied || expression instanceof Expression.Not) {
            return NOT;
        }
        if (expression instanceof Expression.Negative) {
            return ATOM - 1;
        }
        boolean predicate = expression instanceof Expression.IsNull
                || expression instanceof Expression.In
                || expression instanceof Expression.Between
                || expression instanceof Expression.Like;
        return predicate ? PREDICATE : ATOM;
    }

    private static List<Expression> operands(Expression expression, Operator operator) {
        if (expression instanceof Expression.Binary binary && binary.operator() == operator) {
            List<Expression> all = new ArrayList<>(operands(binary.left(), operator));
            all.addAll(operands(binary.right(), operator));
            return all;
        }
        return List.of(expression);
    }
}
