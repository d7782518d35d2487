package dev.plinth.prover.evaluation;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expressions without columns. */
public final class Constants {
    private static final Table NO_TABLE = Table.of("none", List.of(Column.of("none", DataType.Simple.INT)));

    private Constants() {}

    /** @return empty for NULL and for what the engines do not agree on */
    public static Optional<Object> value(Expression constant) {
        try {
            return Optional.ofNullable(new Evaluator(NO_TABLE, Map.of(), Manner.EXACT).value(constant));
        } catch (UndecidedException undecided) {
            return Optional.empty();
        }
    }

    /** The value as one of {@code type}, or empty where it is none. */
    public static Optional<Object> as(Object value, DataType type) {
        try {
            return Optional.of(Casts.cast(value, type));
        } catch (UndecidedException undecided) {
            return Optional.empty();
        }
    }
}
