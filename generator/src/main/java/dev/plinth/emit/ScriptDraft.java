package dev.plinth.emit;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.function.Function;

/**
 * What a script says, before a layout has given it its form.
 *
 * @param header lines for its reader
 * @param start lines that end it where it has run before
 * @param origins the words for the place that asked for a statement
 */
record ScriptDraft(
        List<String> header, List<String> start, List<Unit> units, Function<SqlStatement.Origin, String> origins) {
    ScriptDraft {
        header = List.copyOf(header);
        start = List.copyOf(start);
        units = List.copyOf(units);
    }

    Script write(ScriptStyle style) {
        return new ScriptWriter(style, origins).write(header, start, units);
    }
}
