package dev.plinth.dialect.postgresql;

import dev.plinth.change.AddConstraint;
import dev.plinth.change.CreateTable;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameTable;
import dev.plinth.change.UnparkTable;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.model.Constraint;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Standing;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a plan's statements into transactions, and single statements outside any, by how each stands to those before it. A
 * transaction that locks out others waits for its locks only a short time, since everybody who comes later waits behind it, and
 * begins again.
 */
final class PostgreSqlParts {
    /** 55P03, "canceling statement due to lock timeout"; eight times are a minute of waiting. */
    private static final Unit.Retry RETRY =
            new Unit.Retry(PostgreSqlDialect.SQL.compose("SET LOCAL lock_timeout = '5s'"), "55P03", 8, 500);

    private final MigrationPlan plan;
    private final Set<String> newTables;
    private final List<Unit> units = new ArrayList<>();
    private final List<SqlStatement> together = new ArrayList<>();
    private final List<SqlStatement> apart = new ArrayList<>();
    private final List<SqlStatement> late = new ArrayList<>();
    private final Set<Integer> begun = new HashSet<>();

    private PostgreSqlParts(MigrationPlan plan) {
        this.plan = plan;
        this.newTables = newTables(plan);
    }

    /** Tables that nobody else reads or writes before the migration has ended, by all names that they have in it. */
    static Set<String> newTables(MigrationPlan plan) {
        Set<String> tables = new HashSet<>();
        for (Operation operation : plan.operations()) {
            if (operation instanceof CreateTable create) {
                tables.add(create.table().name());
            } else if (operation instanceof UnparkTable back) {
                tables.add(back.table().name());
            } else if (operation instanceof RenameTable rename && tables.contains(rename.from())) {
                tables.add(rename.to());
            }
        }
        return tables;
    }

    private static boolean areOne(List<SqlStatement> statements) {
        return statements.stream().noneMatch(statement -> isApart(statement.standing()));
    }

    private static boolean isApart(Standing standing) {
        return standing instanceof Standing.Apart || standing instanceof Standing.Alone;
    }

    static List<Unit> of(MigrationPlan plan, List<SqlStatement> statements) {
        PostgreSqlParts parts = new PostgreSqlParts(plan);
        if (areOne(statements)) {
            return List.of(unit(Unit.Mode.TRANSACTION, "all steps", statements, List.of(), parts.retry(statements)));
        }
        statements.forEach(parts::add);
        parts.endTransactions();
        parts.endTransactions();
        return parts.units;
    }

    /** The steps that stop, where they do, when others are done. */
    static Set<Integer> later(List<Unit> units) {
        return units.stream()
                .skip(1)
                .flatMap(unit -> unit.statements().stream())
                .flatMap(statement -> statement.origin().steps().stream())
                .collect(Collectors.toSet());
    }

    /** The same, where something holds before the first of them. */
    static List<Unit> requiring(List<Unit.Requirement> requirements, List<Unit> units) {
        if (requirements.isEmpty()) {
            return units;
        }
        if (units.isEmpty()) {
            return List.of(Unit.transaction("all steps", requirements, List.of()));
        }
        List<Unit> all = new ArrayList<>(units);
        all.set(0, units.get(0).requiring(requirements));
        return all;
    }

    private void add(SqlStatement statement) {
        if (statement.standing() instanceof Standing.Apart) {
            apart.add(statement);
        } else if (statement.standing() instanceof Standing.Late) {
            late.add(statement);
        } else if (statement.standing() instanceof Standing.Alone) {
            endTransactions();
            endTransactions();
            end(Unit.Mode.AUTOCOMMIT, List.of(statement));
        } else {
            if (!apart.isEmpty() && !(statement.standing() instanceof Standing.Early)) {
                endTransactions();
            }
            together.add(statement);
        }
    }

    /** What is late begins the next one. */
    private void endTransactions() {
        for (List<SqlStatement> statements : List.of(together, apart)) {
            if (!statements.isEmpty()) {
                end(Unit.Mode.TRANSACTION, List.copyOf(statements));
                statements.clear();
            }
        }
        together.addAll(late);
        late.clear();
    }

    private void end(Unit.Mode mode, List<SqlStatement> statements) {
        units.add(unit(
                mode,
                label(statements),
                statements,
                undoSteps(statements),
                mode == Unit.Mode.TRANSACTION ? retry(statements) : Optional.empty()));
    }

    private static Unit unit(
            Unit.Mode mode,
            String label,
            List<SqlStatement> statements,
            List<Integer> undoSteps,
            Optional<Unit.Retry> retry) {
        return new Unit(mode, label, List.of(), List.of(), statements, List.of(), List.of(), undoSteps, retry);
    }

    private static String label(List<SqlStatement> statements) {
        Set<String> operations = new LinkedHashSet<>();
        statements.forEach(statement -> operations.add(statement.origin().operation()));
        String first = operations.iterator().next();
        return operations.size() == 1 ? first : first + ", and " + (operations.size() - 1) + " more";
    }

    /** The steps that begin here, last first. */
    private List<Integer> undoSteps(List<SqlStatement> statements) {
        List<Integer> steps = new ArrayList<>();
        statements.forEach(statement ->
                statement.origin().steps().stream().filter(begun::add).forEach(steps::add));
        Collections.reverse(steps);
        return steps;
    }

    private Optional<Unit.Retry> retry(List<SqlStatement> statements) {
        return statements.stream().anyMatch(this::locksOut) ? Optional.of(RETRY) : Optional.empty();
    }

    /** Whether somebody else can be at what is locked. */
    private boolean locksOut(SqlStatement statement) {
        if (statement.lock().compareTo(LockLevel.BLOCKS_WRITES) < 0 || statement.work() == Work.ROWS) {
            return false;
        }
        int step = statement.origin().step();
        return step < 0 || !isAlone(plan.operations().get(step));
    }

    private boolean isAlone(Operation operation) {
        boolean references =
                operation instanceof AddConstraint add && add.constraint() instanceof Constraint.ForeignKey;
        return !references && !(operation instanceof CreateTable) && newTables.contains(OperationPath.owner(operation));
    }
}
