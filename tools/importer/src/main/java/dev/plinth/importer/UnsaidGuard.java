package dev.plinth.importer;

import dev.plinth.dialect.Dialect;
import dev.plinth.model.Mentions;
import dev.plinth.model.QualifiedName;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuses scripts that would lose or touch what a database has and its schema does not say. */
public final class UnsaidGuard {
    private final Dialect dialect;

    public UnsaidGuard(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * @param plan from one side to the other
     * @throws UnsaidException naming each part that the way there would touch on the one side, or the way back on the other
     */
    public void require(MigrationPlan plan, Compared compared) {
        List<UnsaidException.Touched> touched = new ArrayList<>();
        if (!compared.from().kept().isEmpty()) {
            touched(plan, compared.from().kept(), touched);
        }
        if (!compared.to().kept().isEmpty()) {
            touched(Planner.invert(plan), compared.to().kept(), touched);
        }
        if (!touched.isEmpty()) {
            throw new UnsaidException(dialect.name(), touched);
        }
    }

    private void touched(MigrationPlan plan, List<Unsaid> unsaid, List<UnsaidException.Touched> touched) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Unit unit : dialect.lower(plan)) {
            statements.addAll(unit.statements());
        }
        for (Unsaid part : unsaid) {
            statements.stream()
                    .filter(statement -> touches(statement, part))
                    .findFirst()
                    .ifPresent(statement -> touched.add(
                            new UnsaidException.Touched(part, statement.origin().operation())));
        }
    }

    private static boolean touches(SqlStatement statement, Unsaid part) {
        String path = statement.origin().path();
        boolean same = isWithin(path, part.path()) || isWithin(part.path(), path);
        return !part.found().isEmpty() && (same || drops(statement, part) || isReadBy(part, path));
    }

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + "/");
    }

    /** A table that is rebuilt is dropped under the name of the change that needs it. */
    private static boolean drops(SqlStatement statement, Unsaid part) {
        String sql = statement.sql().sql();
        String owner = Trial.owner(part.path()).replaceFirst("^[^/]*/", "");
        return sql.toLowerCase(Locale.ROOT).startsWith("drop ") && Mentions.mentionsObject(Mentions.in(sql), owner);
    }

    /** Whether a column or a table changes that the part is about, as a check or a function is. */
    private static boolean isReadBy(Unsaid part, String path) {
        String[] steps = path.split("/");
        boolean isColumn = steps.length >= 4 && steps[2].equals("columns");
        boolean own = part.path().startsWith(steps[0] + "/" + (steps.length > 1 ? steps[1] : "") + "/");
        Set<String> mentions = Mentions.in(part.found());
        if (own) {
            return isColumn && !part.path().contains("/columns/") && Mentions.mentions(mentions, steps[3]);
        }
        boolean isTable = steps.length == 2 && (steps[0].equals("tables") || steps[0].equals("views"));
        return (isTable || isColumn) && Mentions.mentions(mentions, QualifiedName.local(steps[1]));
    }
}
