package dev.plinth.dialect.h2;

import dev.plinth.change.TypeChange;
import dev.plinth.dialect.support.RowConditionQueries;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.math.BigDecimal;
import java.util.Optional;

/** Values that {@code ALTER COLUMN … SET DATA TYPE}, or the length check behind it, stops at. */
final class H2Misfits implements RowConditionQueries.Misfit {
    private static final SqlComposer SQL = H2Dialect.SQL;

    @Override
    public Optional<SqlFragment> predicate(SqlFragment column, DataType from, DataType to) {
        if (TypeChange.between(from, to) != TypeChange.NARROWING) {
            return Optional.empty();
        }
        if (to instanceof DataType.Enumerated enumerated) {
            return Optional.of(SQL.compose(
                    "$F NOT IN ($J)",
                    column,
                    enumerated.type().values().stream().map(SQL::string).toList()));
        }
        if (to instanceof DataType.Varchar text) {
            SqlFragment value = SQL.compose("CAST($F AS VARCHAR)", column);
            return Optional.of(SQL.compose("$F > $L", H2Expressions.codePoints(value), text.length()));
        }
        if (to instanceof DataType.Char text) {
            SqlFragment value = SQL.compose("CAST($F AS VARCHAR)", column);
            return Optional.of(SQL.compose("$F <> $L", H2Expressions.codePoints(value), text.length()));
        }
        if (to instanceof DataType.Decimal decimal) {
            BigDecimal bound = BigDecimal.TEN.pow(decimal.precision() - decimal.scale());
            return Optional.of(SQL.compose("ABS($F) >= $L", column, bound));
        }
        if (to instanceof DataType.Binary binary && binary.length().isPresent()) {
            return Optional.of(
                    SQL.compose("OCTET_LENGTH($F) > $L", column, binary.length().getAsInt()));
        }
        return to instanceof DataType.Simple simple ? integer(column, from, simple) : Optional.empty();
    }

    private static Optional<SqlFragment> integer(SqlFragment column, DataType from, DataType.Simple to) {
        long most = switch (to) {
            case SMALLINT -> Short.MAX_VALUE;
            case INT -> Integer.MAX_VALUE;
            case BIGINT -> Long.MAX_VALUE;
            case BOOLEAN, REAL, DOUBLE, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON -> 0;
        };
        if (most == 0) {
            return Optional.empty();
        }
        boolean text = TypeFamily.of(from) == TypeFamily.TEXT;
        SqlFragment number = text ? SQL.compose("CAST($F AS DECFLOAT)", column) : column;
        SqlFragment range = SQL.compose("$F NOT BETWEEN $L AND $L", number, -most - 1, most);
        // A CASE, because H2 may otherwise convert what is no number.
        return Optional.of(
                text
                        ? SQL.compose(
                                "CASE WHEN $F IS NULL THEN FALSE WHEN REGEXP_LIKE($F, '^\\s*[-+]?[0-9]+\\s*$$') THEN $F ELSE TRUE END",
                                column,
                                column,
                                range)
                        : range);
    }
}
