package dev.plinth.emit;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Standing;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        if (!units.isEmpty()) {
            style.preamble().forEach(this::line);
            style.opening().forEach(this::statement);
        }
        start.forEach(this::line);
        List<Script.PlacedUnit> placed = new ArrayList<>();
        boolean parts = !Parts.of(units).lines().isEmpty();
        for (Unit unit : units) {
            if (parts) {
                line("");
                comment("part " + (placed.size() + 1) + " of " + units.size());
            }
            placed.add(unit.mode() == Unit.Mode.TRANSACTION ? transaction(unit) : autocommit(unit));
        }
        return new Script(text.toString(), placed);
    }

    private Script.PlacedUnit transaction(Unit unit) {
        lastOrigin = "";
        line("");
        unit.prepare().forEach(this::statement);
        statement(style.begin());
        unit.retry().ifPresent(retry -> statement(retry.first()));
        boolean guarded = !unit.require().isEmpty() || !unit.checks().isEmpty();
        if (guarded) {
            statement(guards().open());
        }
        List<Script.Place> places = inside(unit);
        if (guarded) {
            statement(guards().close());
        }
        statement(style.commit());
        unit.restore().forEach(this::statement);
        return new Script.PlacedUnit(unit, places);
    }

    /** What stands between the begin and the end of a transaction. */
    private List<Script.Place> inside(Unit unit) {
        unit.require().forEach(this::require);
        List<Script.Place> places = statements(unit);
        line("");
        for (Unit.Check check : unit.checks()) {
            comment("stops if " + check.message());
            statement(guards().check(check));
        }
        return places;
    }

    private void require(Unit.Requirement requirement) {
        comment("stops if " + requirement.message());
        statement(guards().require(requirement));
    }

    private Script.PlacedUnit autocommit(Unit unit) {
        if (!unit.require().isEmpty()) {
            line("");
        }
        unit.require().forEach(this::require);
        unit.prepare().forEach(this::statement);
        List<Script.Place> places = statements(unit);
        unit.restore().forEach(this::statement);
        return new Script.PlacedUnit(unit, places);
    }

    /** Units as a part of something larger, which has begun the transaction, and ends it. */
    String part(List<String> header, List<Unit> units) {
        header.forEach(this::comment);
        lastOrigin = "";
        for (Unit unit : units) {
            if (unit.mode() == Unit.Mode.TRANSACTION) {
                line("");
                inside(unit);
            } else {
                autocommit(unit);
            }
        }
        return text.toString();
    }

    /**
     * Parts as one script.
     *
     * @param parts as they stand in it
     * @param all the units that are in them
     * @param validation what must hold at the end
     */
    String batch(List<String> header, List<String> parts, List<Unit> all, List<Unit.Requirement> validation) {
        boolean together = style.batch().atomicity() == ScriptStyle.Atomicity.ONE_TRANSACTION;
        header.forEach(this::comment);
        style.batch().start().forEach(this::line);
        style.preamble().forEach(this::line);
        line("");
        if (together) {
            distinct(all, Unit::prepare).forEach(this::statement);
            statement(style.begin());
        }
        statement(guards().open());
        for (String part : parts) {
            line("");
            append(part);
        }
        line("");
        validation.forEach(this::require);
        statement(guards().close());
        if (together) {
            statement(style.commit());
            distinct(all, Unit::restore).forEach(this::statement);
        }
        return text.toString();
    }

    private static Set<SqlFragment> distinct(List<Unit> units, Function<Unit, List<SqlFragment>> part) {
        return units.stream()
                .flatMap(unit -> part.apply(unit).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
            if (statement.standing() instanceof Standing.Alone alone && statement.work() != Work.CATALOG) {
                alone.cleanup().forEach(sql -> comment("where an attempt was broken off, first: " + sql.sql()));
            }
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
