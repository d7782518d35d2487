package dev.plinth.change;

import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value that a NOT NULL column without a default gets for existing rows when a rollback brings the column back and
 * its values are gone: the column can be there again, what stands in it is said to be lost.
 */
final class NeutralValue implements DataType.Visitor<Optional<Expression>> {
    private NeutralValue() {}

    static Optional<Expression> of(DataType type) {
        return type.accept(new NeutralValue());
    }

    @Override
    public Optional<Expression> simple(DataType.Simple type) {
        return switch (type) {
            case BOOLEAN -> Optional.of(new Expression.BooleanLiteral(false));
            case SMALLINT, INT, BIGINT, REAL, DOUBLE -> Optional.of(zero());
            case TEXT -> Optional.of(new Expression.TextLiteral(""));
            case UUID -> cast("00000000-0000-0000-0000-000000000000", type);
            case DATE -> cast("1970-01-01", type);
            case TIME -> cast("00:00:00", type);
            case TIMESTAMP, TIMESTAMPTZ -> cast("1970-01-01 00:00:00", type);
            case JSON -> cast("{}", type);
        };
    }

    @Override
    public Optional<Expression> decimal(DataType.Decimal type) {
        return Optional.of(zero());
    }

    @Override
    public Optional<Expression> character(DataType.Char type) {
        return Optional.of(new Expression.TextLiteral(" ".repeat(type.length())));
    }

    @Override
    public Optional<Expression> varchar(DataType.Varchar type) {
        return Optional.of(new Expression.TextLiteral(""));
    }

    @Override
    public Optional<Expression> binary(DataType.Binary type) {
        return Optional.empty();
    }

    /** Which value is a neutral one only the author knows. */
    @Override
    public Optional<Expression> enumerated(DataType.Enumerated type) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> nativeType(DataType.Native type) {
        return Optional.empty();
    }

    private static Expression zero() {
        return new Expression.NumberLiteral(BigDecimal.ZERO);
    }

    private static Optional<Expression> cast(String text, DataType type) {
        return Optional.of(new Expression.Cast(new Expression.TextLiteral(text), type));
    }
}
