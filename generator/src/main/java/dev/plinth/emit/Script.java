package dev.plinth.emit;

import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file's text, and where in it each statement of a script stands, so that a runner executes byte ranges and never splits
 * SQL. The file may hold another script beside this one.
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

    /** Both in one file, the other one last. */
    Pair followedBy(String between, Script other) {
        String before = text + between;
        String whole = before + other.text;
        int bytes = before.getBytes(StandardCharsets.UTF_8).length;
        int lines = (int) before.chars().filter(character -> character == '\n').count();
        List<PlacedUnit> shifted = other.units.stream()
                .map(placed -> new PlacedUnit(
                        placed.unit(),
                        placed.statements().stream()
                                .map(place -> place.after(bytes, lines))
                                .toList()))
                .toList();
        return new Pair(new Script(whole, units), new Script(whole, shifted));
    }

    /** Two scripts of one text. */
    record Pair(Script first, Script second) {}

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
    public record Place(SqlStatement statement, int offset, int length, int line) {
        private Place after(int bytes, int lines) {
            return new Place(statement, offset + bytes, length, line + lines);
        }
    }
}
