package dev.plinth.emit;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of a script that is run a second time. It sees that it has run by what is there only afterwards, and by
 * what is there only before; a plan that brings and removes no name (it widens a type, it swaps two names) cannot be seen.
 */
final class Repetition {
    private final Dialect dialect;
    private final VerifyQueries queries;
    private final MigrationPlan plan;
    private final List<SqlFragment> facts = new ArrayList<>();

    private Repetition(Dialect dialect, MigrationPlan plan) {
        this.dialect = dialect;
        this.queries = dialect.verification();
        this.plan = plan;
    }

    static Repetition of(Dialect dialect, MigrationPlan plan) {
        Catalog from = dialect.derive(plan.from());
        Catalog to = dialect.derive(plan.to());
        Repetition repetition = new Repetition(dialect, plan);
        repetition.compare(from.views(), to.views(), view -> Optional.of(repetition.queries.view(view.name())));
        repetition.compare(from.tables(), to.tables(), table -> Optional.of(repetition.queries.table(table.name())));
        for (CatalogTable table : to.tables()) {
            if (from.tables().has(table.name())) {
                repetition.inside(from.tables().get(table.name()), table);
            }
        }
        return repetition;
    }

    private void inside(CatalogTable from, CatalogTable to) {
        compare(from.columns(), to.columns(), column -> Optional.of(queries.hasColumn(to.name(), column.name())));
        compare(from.constraints(), to.constraints(), object -> queries.object("constraint", to.name(), object.name()));
        compare(from.indexes(), to.indexes(), object -> queries.object("index", to.name(), object.name()));
        compare(from.triggers(), to.triggers(), object -> queries.object("trigger", to.name(), object.name()));
    }

    private <T extends Named> void compare(
            NamedMap<T> from, NamedMap<T> to, Function<T, Optional<SqlFragment>> presence) {
        for (T object : to) {
            if (!from.has(object.name())) {
                presence.apply(object)
                        .ifPresent(count -> facts.add(queries.sql().compose("($F) = 1", count)));
            }
        }
        for (T object : from) {
            if (!to.has(object.name())) {
                presence.apply(object)
                        .ifPresent(count -> facts.add(queries.sql().compose("($F) = 0", count)));
            }
        }
    }

    /** The lines that end the script where it has run before. */
    List<String> lines() {
        ScriptStyle.EarlyEnd end = dialect.script().earlyEnd();
        if (facts.isEmpty() || !(end.successful() || isHarmful())) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "-- ends here where it has run before"));
        lines.addAll(end.lines().apply(SqlFragment.join("\n  AND ", facts)));
        return lines;
    }

    /** Whether the script must not run twice, and cannot see to that itself. */
    boolean isForbidden() {
        return facts.isEmpty() && isHarmful();
    }

    /** Whether a second run could change something: by itself, or because it stops in the middle of what is no transaction. */
    private boolean isHarmful() {
        boolean whole = dialect.lower(plan).stream().allMatch(unit -> unit.mode() == Unit.Mode.TRANSACTION);
        return plan.operations().stream().anyMatch(this::takesWhatStays) || (!whole && renamesAmongOthers());
    }

    /** Whether the name that the operation takes away is there again afterwards. */
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
        if (operation instanceof RenameColumn rename) {
            return hasColumn(after, rename.table(), rename.from());
        }
        if (operation instanceof DropTable drop) {
            return after.tables().has(drop.table());
        }
        return operation instanceof RenameTable rename && after.tables().has(rename.from());
    }

    private static boolean hasColumn(Schema schema, String table, String column) {
        return schema.tables().has(table)
                && schema.tables().get(table).columns().has(column);
    }

    /** Other statements find the old name gone; those that create and drop know IF EXISTS. */
    private boolean renamesAmongOthers() {
        long renames = plan.operations().stream().filter(Repetition::isRename).count();
        return renames > 0 && renames < plan.operations().size();
    }

    private static boolean isRename(Operation operation) {
        return operation instanceof RenameTable || operation instanceof RenameColumn;
    }
}
