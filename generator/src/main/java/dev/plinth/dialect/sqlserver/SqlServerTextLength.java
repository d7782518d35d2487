package dev.plinth.dialect.sqlserver;

import dev.plinth.expression.Expressions;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.List;

/**
 * How long a text can become, in UTF-16 units. T-SQL cuts a sum of texts off at 4000 without a word, unless one of them
 * is of unlimited length and stands first.
 */
final class SqlServerTextLength {
    /** Of an unlimited type. */
    static final long UNLIMITED = Integer.MAX_VALUE;

    private final Table table;

    SqlServerTextLength(Table table) {
        this.table = table;
    }

    /**
     * The number of code points of a text. LEN counts them only under a collation that knows supplementary characters, and
     * never blanks at the end, so that something has to stand behind them.
     */
    static SqlFragment codePoints(SqlFragment text, long longest) {
        boolean cutOff = longest >= SqlServerLiterals.LONGEST_SUM && longest < UNLIMITED;
        SqlFragment whole = cutOff ? SqlServerDialect.SQL.compose("CAST($F AS nvarchar(max))", text) : text;
        return SqlServerDialect.SQL.compose("(LEN(($F COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1)", whole);
    }

    long of(Expression expression) {
        if (expression instanceof Expression.TextLiteral literal) {
            return literal.value().length();
        }
        if (expression instanceof Expression.ColumnReference column) {
            return table.columns()
                    .find(column.column())
                    .map(found -> of(SqlServerTypes.own(found.type())))
                    .orElse((long) SqlServerTypes.LONGEST_TEXT);
        }
        if (expression instanceof Expression.Cast cast) {
            return of(cast.type());
        }
        if (expression instanceof Expression.Case choice) {
            long results = choice.branches().stream()
                    .mapToLong(branch -> of(branch.result()))
                    .max()
                    .orElse(0);
            return Math.max(results, choice.otherwise().map(this::of).orElse(0L));
        }
        List<Expression> parts = Expressions.children(expression);
        boolean sum = expression instanceof Expression.Binary;
        if (parts.isEmpty()) {
            return expression instanceof Expression.NullLiteral ? 0 : SqlServerTypes.LONGEST_TEXT;
        }
        return sum
                ? Math.min(UNLIMITED, parts.stream().mapToLong(this::of).sum())
                : parts.stream().mapToLong(this::of).max().orElse(0);
    }

    private static long of(DataType type) {
        int codePoints = SqlServerTypes.codePoints(type);
        boolean limited = codePoints > 0 && 2 * codePoints <= SqlServerTypes.LONGEST_TEXT;
        return limited ? 2L * codePoints : SqlServerTypes.isText(type) ? UNLIMITED : SqlServerTypes.LONGEST_TEXT;
    }
}
