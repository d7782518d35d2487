package dev.plinth.inspector.lift;

import dev.plinth.model.DataType;
import java.util.Map;

/**
 * What a column's type is in the language.
 *
 * @param collation by dialect, as a column declares it
 */
public record LiftedType(DataType type, Map<String, String> collation) {
    public static LiftedType of(DataType type) {
        return new LiftedType(type, Map.of());
    }
}
