package dev.plinth.emit;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.support.Appearance;
import dev.plinth.model.Schema;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a script that is run a second time. It sees that it has run by what is there only afterwards, and by
 * what is there only before; a plan that brings and removes no name (it widens a type, it swaps two names) cannot be seen.
 */
final class Repetition {
    private final Dialect dialect;
    private final MigrationPlan plan;
    private final List<SqlFragment> facts = new ArrayList<>();

    private Repetition(Dialect dialect, MigrationPlan plan) {
        this.dialect = dialect;
        this.plan = plan;
    }

    static Repetition of(Dialect dialect, MigrationPlan plan) {
        Catalog from = dialect.derive(plan.from());
        Catalog to = dialect.derive(plan.to());
        Repetition repetition = new Repetition(dialect, plan);
        Appearance.between(from, to).forEach(appearance -> repetition.add(appearance, "($F) = 1"));
        Appearance.between(to, from).forEach(appearance -> repetition.add(appearance, "($F) = 0"));
        return repetition;
    }

    private void add(Appearance appearance, String format) {
        VerifyQueries queries = dialect.verification();
        appearance.count(queries).ifPresent(count -> facts.add(queries.sql().compose(format, count)));
    }

    /** The lines that end the script where it has run before. */
    List<String> lines() {
        ScriptStyle.EarlyEnd end = dialect.script().earlyEnd();
        if (facts.isEmpty() || !(end.successful() || takesWhatStays())) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "-- ends here where it has run before"));
        lines.addAll(end.lines().apply(SqlFragment.join("\n  AND ", facts)));
        return lines;
    }

    /** Whether the script must not run twice, and cannot see to that itself. */
    boolean isForbidden() {
        return facts.isEmpty() && takesWhatStays();
    }

    /** Whether a name that the plan takes away is there again afterwards: a second run would take that, too. */
    private boolean takesWhatStays() {
        return plan.operations().stream().anyMatch(this::takesWhatStays);
    }

    private boolean takesWhatStays(Operation operation) {
        Schema after = plan.to().declared();
        if (operation instanceof DropColumn drop) {
            return hasColumn(after, drop.table(), drop.column())
                    && after.tables()
                            .get(drop.table())
                            .columns()
                            .get(drop.column())
                            .generated()
                            .isEmpty();
        }
        if (operation instanceof DropTable drop) {
            return after.tables().has(drop.table());
        }
        return Moved.column(operation)
                        .filter(moved -> hasColumn(after, moved.table(), moved.from()))
                        .isPresent()
                || Moved.table(operation)
                        .filter(moved -> after.tables().has(moved.from()))
                        .isPresent();
    }

    private static boolean hasColumn(Schema schema, String table, String column) {
        return schema.tables().has(table)
                && schema.tables().get(table).columns().has(column);
    }
}
