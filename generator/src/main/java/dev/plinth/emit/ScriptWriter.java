package dev.plinth.emit;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Lays units out as a plain script: a header, then each statement under a comment that says where it comes from. */
final class ScriptWriter {
    private final ScriptStyle style;
    private final Function<SqlStatement.Origin, String> origins;
    private final StringBuilder text = new StringBuilder();
    private int bytes;
    private int line = 1;
    private String lastOrigin = "";

    /** @param origins the words for the place that asked for a statement: file and line, or nothing */
    ScriptWriter(ScriptStyle style, Function<SqlStatement.Origin, String> origins) {
        this.style = style;
        this.origins = origins;
    }

    Script write(List<String> header, List<Unit> units) {
        return write(header, List.of(), units);
    }

    /** @param start lines before the first unit */
    Script write(List<String> header, List<String> start, List<Unit> units) {
        header.forEach(this::comment);
        style.preamble().forEach(this::line);
        start.forEach(this::line);
        List<Script.PlacedUnit> placed = new ArrayList<>();
        for (Unit unit : units) {
            placed.add(unit.mode() == Unit.Mode.TRANSACTION ? transaction(unit) : autocommit(unit));
        }
        return new Script(text.toString(), placed);
    }

    private Script.PlacedUnit transaction(Unit unit) {
        lastOrigin = "";
        line("");
        unit.prepare().forEach(this::statement);
        statement(style.begin());
        boolean guarded = !unit.require().isEmpty() || !unit.checks().isEmpty();
        if (guarded) {
            statement(guards().open());
            for (Unit.Requirement requirement : unit.require()) {
                comment("stops if " + requirement.message());
                statement(guards().require(requirement));
            }
        }
        List<Script.Place> places = statements(unit);
        line("");
        if (guarded) {
            for (Unit.Check check : unit.checks()) {
                comment("stops if " + check.message());
                statement(guards().check(check));
            }
            statement(guards().close());
        }
        statement(style.commit());
        unit.restore().forEach(this::statement);
        return new Script.PlacedUnit(unit, places);
    }

    private Script.PlacedUnit autocommit(Unit unit) {
        if (!unit.require().isEmpty()) {
            line("");
        }
        for (Unit.Requirement requirement : unit.require()) {
            comment("stops if " + requirement.message());
            statement(guards().require(requirement));
        }
        unit.prepare().forEach(this::statement);
        List<Script.Place> places = statements(unit);
        unit.restore().forEach(this::statement);
        return new Script.PlacedUnit(unit, places);
    }

    private ScriptStyle.Guards guards() {
        return style.guards()
                .orElseThrow(() -> new IllegalStateException("a unit asks for checks that its scripts cannot make"));
    }

    private List<Script.Place> statements(Unit unit) {
        List<Script.Place> places = new ArrayList<>();
        for (SqlStatement statement : unit.statements()) {
            String origin = origins.apply(statement.origin());
            if (!Objects.equals(origin, lastOrigin)) {
                line("");
                comment(origin);
                lastOrigin = origin;
            }
            statement.risks().forEach(risk -> comment("! " + risk));
            int offset = bytes;
            int start = line;
            append(statement.sql().sql());
            places.add(new Script.Place(statement, offset, bytes - offset, start));
            append(style.terminator());
            line("");
        }
        return places;
    }

    private void statement(SqlFragment sql) {
        if (sql.isEmpty()) {
            return;
        }
        append(sql.sql());
        append(style.terminator());
        line("");
    }

    private void comment(String words) {
        words.lines().forEach(part -> line(("-- " + part).stripTrailing()));
    }

    private void line(String content) {
        append(content + "\n");
    }

    private void append(String part) {
        text.append(part);
        bytes += part.getBytes(StandardCharsets.UTF_8).length;
        line += (int) part.chars().filter(character -> character == '\n').count();
    }
}
