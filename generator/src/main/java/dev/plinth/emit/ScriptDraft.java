package dev.plinth.emit;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

    ScriptDraft withHeader(List<String> lines) {
        return new ScriptDraft(lines, start, units, origins);
    }

    ScriptDraft withoutStart() {
        return new ScriptDraft(header, List.of(), units, origins);
    }

    /** With other words for the places that asked for its statements. */
    ScriptDraft withOrigins(UnaryOperator<String> words) {
        return new ScriptDraft(header, start, units, origin -> words.apply(origins.apply(origin)));
    }

    Script write(ScriptStyle style) {
        return new ScriptWriter(style, origins).write(header, start, units);
    }
}
