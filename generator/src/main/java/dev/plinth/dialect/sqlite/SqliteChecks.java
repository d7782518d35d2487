package dev.plinth.dialect.sqlite;

import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.math.BigDecimal;
import java.util.Optional;

/** The predicate that keeps a column's portable meaning where SQLite would store anything. */
final class SqliteChecks implements DataType.Visitor<Optional<SqlFragment>> {
    private static final SqlComposer SQL = SqliteDialect.SQL;
    private static final int EXACT_DIGITS = 15;

    private final SqlFragment column;

    SqliteChecks(SqlFragment column) {
        this.column = column;
    }

    @Override
    public Optional<SqlFragment> simple(DataType.Simple type) {
        return switch (type) {
            case BOOLEAN -> Optional.of(SQL.compose("$F IN (0, 1)", column));
            case UUID -> Optional.of(isUuid(column));
            // IS, because what is no time at all is NULL to SQLite's functions, and a NULL would pass. A step of no
            // days
            // makes every version reckon with the calendar: before 3.46 February has 31 days otherwise.
            case DATE -> Optional.of(SQL.compose("$F IS date($F, '+0 days')", column, column));
            case TIME -> Optional.of(SQL.compose("$F IS strftime($S, $F)", column, SqliteExpressions.TIME, column));
            case TIMESTAMP, TIMESTAMPTZ ->
                Optional.of(
                        SQL.compose("$F IS strftime($S, $F, '+0 days')", column, SqliteExpressions.INSTANT, column));
            // Before 3.45 json_valid(NULL) is 0.
            case JSON -> Optional.of(SQL.compose("$F IS NULL OR json_valid($F)", column, column));
            case SMALLINT -> Optional.of(integer(Short.MIN_VALUE, Short.MAX_VALUE));
            case INT -> Optional.of(integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
            case BIGINT -> Optional.of(typed("integer"));
            case REAL, DOUBLE -> Optional.of(typed("real"));
            case TEXT -> Optional.empty();
        };
    }

    static SqlFragment isUuid(SqlFragment text) {
        return SQL.compose(
                "$F GLOB '????????-????-????-????-????????????' AND length(replace($F, '-', '')) = 32"
                        + " AND replace($F, '-', '') NOT GLOB '*[^0-9a-f]*'",
                text,
                text,
                text);
    }

    private SqlFragment integer(long least, long most) {
        return SQL.compose("$F AND $F BETWEEN $L AND $L", typed("integer"), column, least, most);
    }

    /** An affinity is a wish: what cannot be converted is stored as it is. */
    private SqlFragment typed(String storage) {
        return SQL.compose("typeof($F) IN ($S, 'null')", column, storage);
    }

    /** At most the declared digits before and after the point: SQLite would keep more. */
    @Override
    public Optional<SqlFragment> decimal(DataType.Decimal type) {
        if (type.precision() > EXACT_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(SQL.compose(
                "round($F, $L) = $F AND abs($F) < $L",
                column,
                type.scale(),
                column,
                column,
                BigDecimal.TEN.pow(type.precision() - type.scale())));
    }

    @Override
    public Optional<SqlFragment> character(DataType.Char type) {
        return Optional.of(SQL.compose("length($F) = $L", column, type.length()));
    }

    @Override
    public Optional<SqlFragment> varchar(DataType.Varchar type) {
        return Optional.of(SQL.compose("length($F) <= $L", column, type.length()));
    }

    @Override
    public Optional<SqlFragment> binary(DataType.Binary type) {
        return type.length().isPresent()
                ? Optional.of(
                        SQL.compose("length($F) <= $L", column, type.length().getAsInt()))
                : Optional.empty();
    }

    /** The enum's own check says more. */
    @Override
    public Optional<SqlFragment> enumerated(DataType.Enumerated type) {
        return Optional.empty();
    }

    @Override
    public Optional<SqlFragment> nativeType(DataType.Native type) {
        return type.types().containsKey(SqliteDialect.NAME)
                ? Optional.empty()
                : type.base().accept(this);
    }
}
