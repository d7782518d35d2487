package dev.plinth.emit;

import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A script's text, and where in it each statement stands, so that a runner executes byte ranges and never splits SQL.
 *
 * @param units in order, with their statements' places
 */
public record Script(String text, List<PlacedUnit> units) {
    public Script {
        units = List.copyOf(units);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public record PlacedUnit(Unit unit, List<Place> statements) {
        public PlacedUnit {
            statements = List.copyOf(statements);
        }
    }

    /**
     * @param offset of the statement's first byte in the script's UTF-8
     * @param length in bytes, without the terminator
     * @param line from 1
     */
    public record Place(SqlStatement statement, int offset, int length, int line) {}
}
