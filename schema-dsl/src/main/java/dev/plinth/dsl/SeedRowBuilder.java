package dev.plinth.dsl;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.Expression;
import dev.plinth.resolve.SeedDeclaration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects the values of one row of reference data. Dates, uuids and JSON values are given as texts. */
public final class SeedRowBuilder {
    private final List<SeedDeclaration.Cell> cells = new ArrayList<>();

    SeedRowBuilder() {}

    public SeedRowBuilder set(String column, String text) {
        return set(column, new Expression.TextLiteral(text));
    }

    public SeedRowBuilder set(String column, long number) {
        return set(column, BigDecimal.valueOf(number));
    }

    public SeedRowBuilder set(String column, BigDecimal number) {
        return set(column, new Expression.NumberLiteral(number));
    }

    public SeedRowBuilder set(String column, boolean value) {
        return set(column, new Expression.BooleanLiteral(value));
    }

    /** The column is NULL in the row. */
    public SeedRowBuilder setNull(String column) {
        return set(column, new Expression.NullLiteral());
    }

    private SeedRowBuilder set(String column, Expression value) {
        Located<String> place = Caller.located(column);
        cells.add(new SeedDeclaration.Cell(place, new Located<>(value, place.span())));
        return this;
    }

    List<SeedDeclaration.Cell> cells() {
        return cells;
    }
}
