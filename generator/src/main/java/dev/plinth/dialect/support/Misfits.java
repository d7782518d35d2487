package dev.plinth.dialect.support;

import dev.plinth.change.TypeChange;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** What a value looks like that a type cannot hold: the same values on every engine. */
final class Misfits {
    private final Measures measures;
    private final SqlComposer sql;

    Misfits(Measures measures) {
        this.measures = measures;
        this.sql = measures.sql();
    }

    /** @return empty where every value fits */
    Optional<SqlFragment> predicate(SqlFragment value, DataType from, DataType to) {
        TypeChange change = TypeChange.between(from, to);
        if (change != TypeChange.NARROWING && change != TypeChange.ROUNDING) {
            return Optional.empty();
        }
        if (to instanceof DataType.Enumerated enumerated) {
            return Optional.of(sql.compose(
                    "$F NOT IN ($J)",
                    value,
                    enumerated.type().values().stream().map(sql::string).toList()));
        }
        if (to instanceof DataType.Varchar text) {
            return Optional.of(sql.compose("$F > $L", codePoints(value, from), text.length()));
        }
        if (to instanceof DataType.Char text) {
            return Optional.of(sql.compose("$F <> $L", codePoints(value, from), text.length()));
        }
        if (to instanceof DataType.Decimal decimal) {
            BigDecimal bound = BigDecimal.TEN.pow(decimal.precision() - decimal.scale());
            return Optional.of(sql.compose("ABS($F) >= $L", rounded(value, change, decimal.scale()), bound));
        }
        if (to instanceof DataType.Binary binary && binary.length().isPresent()) {
            return Optional.of(sql.compose(
                    "$F > $L", measures.octets(value), binary.length().getAsInt()));
        }
        return integer(value, from, to);
    }

    private SqlFragment codePoints(SqlFragment value, DataType from) {
        return measures.codePoints(TypeFamily.of(from) == TypeFamily.TEXT ? value : measures.text(value));
    }

    private SqlFragment rounded(SqlFragment value, TypeChange change, int scale) {
        return change == TypeChange.ROUNDING ? sql.compose("ROUND($F, $L)", value, scale) : value;
    }

    private Optional<SqlFragment> integer(SqlFragment value, DataType from, DataType to) {
        OptionalLong most = most(to);
        if (most.isEmpty()) {
            return Optional.empty();
        }
        if (TypeFamily.of(from) != TypeFamily.TEXT) {
            TypeChange change = TypeChange.between(from, to);
            return Optional.of(outside(rounded(value, change, 0), most.getAsLong()));
        }
        // A CASE, because an engine may otherwise convert what is no number.
        return Optional.of(sql.compose(
                "CASE WHEN $F IS NULL THEN 0 WHEN NOT ($F) THEN 1 WHEN $F THEN 1 ELSE 0 END = 1",
                value,
                measures.isInteger(value),
                outside(measures.integer(value), most.getAsLong())));
    }

    private static OptionalLong most(DataType type) {
        if (!(type instanceof DataType.Simple simple)) {
            return OptionalLong.empty();
        }
        return switch (simple) {
            case SMALLINT -> OptionalLong.of(Short.MAX_VALUE);
            case INT -> OptionalLong.of(Integer.MAX_VALUE);
            case BIGINT -> OptionalLong.of(Long.MAX_VALUE);
            case BOOLEAN, REAL, DOUBLE, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON -> OptionalLong.empty();
        };
    }

    private SqlFragment outside(SqlFragment number, long most) {
        return sql.compose("$F NOT BETWEEN $L AND $L", number, -most - 1, most);
    }
}
