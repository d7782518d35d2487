package dev.plinth.emit;

import dev.plinth.change.Forms;
import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.Standing;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The units of one script, and what its header says of them.
 *
 * @param lines for its reader; none where one transaction holds all of it, or the engine has no transactions for it
 */
record Parts(List<Unit> units, List<String> lines) {
    Parts {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
    }

    /** In the forms that are asked for, as far as the layout can hold them. */
    static Parts of(Dialect dialect, MigrationPlan plan, Forms forms, Layout layout) {
        return switch (forms) {
            case PLAIN -> new Parts(dialect.lower(plan), List.of());
            case SAFE -> safe(dialect, plan, layout);
        };
    }

    private static Parts safe(Dialect dialect, MigrationPlan plan, Layout layout) {
        List<Unit> units = dialect.lowerSafely(plan, Set.of());
        if (!areParts(units)) {
            return new Parts(units, List.of());
        }
        return units.stream().anyMatch(Parts::isAlone) && !layout.holdsStatementsAlone()
                ? new Parts(
                        dialect.lower(plan),
                        List.of("Parts: one, in which writers wait; the tool sends a script as one text"))
                : of(units);
    }

    /** With what has to be known before they run. */
    static Parts of(List<Unit> units) {
        List<String> lines = new ArrayList<>();
        if (areParts(units)) {
            lines.add("Parts: " + units.size() + ", each of which commits, so that others can work meanwhile");
            lines.add("On error: stops, and the parts before stay; mend the cause and go on with the part that failed");
        }
        return new Parts(units, lines);
    }

    /** Whether they are several in a form of their own; where the engine commits by itself, nobody has a choice. */
    private static boolean areParts(List<Unit> units) {
        return units.size() > 1 && units.stream().anyMatch(Parts::isApart);
    }

    private static boolean isApart(Unit unit) {
        return unit.statements().stream()
                .anyMatch(statement -> statement.standing() instanceof Standing.Apart
                        || statement.standing() instanceof Standing.Alone);
    }

    private static boolean isAlone(Unit unit) {
        return unit.statements().stream().anyMatch(statement -> statement.standing() instanceof Standing.Alone);
    }
}
