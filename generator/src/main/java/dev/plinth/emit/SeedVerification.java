package dev.plinth.emit;

import dev.plinth.change.Operation;
import dev.plinth.change.RenameTable;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.VerifyQueries.Expectation;
import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.SeedRows;
import dev.plinth.plan.SeedSteps;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Queries that say of each seeded row whether it is there with its values. */
final class SeedVerification {
    /** SQLite joins at most 500 queries to one. */
    private static final int TOGETHER = 100;

    private SeedVerification() {}

    static List<SqlStatement> statements(Dialect dialect, MigrationPlan plan) {
        List<SqlFragment> rows = expectations(dialect, plan).stream()
                .map(dialect.verification()::row)
                .toList();
        List<SqlStatement> statements = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<SqlFragment> part = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            statements.add(SqlStatement.of(SqlFragment.join("\nUNION ALL\n", part), LockLevel.NONE, Work.SCAN));
        }
        return statements;
    }

    static List<Expectation> expectations(Dialect dialect, MigrationPlan plan) {
        List<Expectation> expectations = new ArrayList<>();
        for (String table : tables(plan.operations())) {
            plan.to().seed(table).ifPresent(seed -> expectations.addAll(rows(dialect, plan.to(), seed)));
        }
        return expectations;
    }

    private static Set<String> tables(List<Operation> operations) {
        Set<String> tables = new TreeSet<>();
        for (Operation operation : operations) {
            Optional<String> seeded = SeedSteps.table(operation);
            seeded.ifPresent(tables::add);
            if (operation instanceof RenameTable rename && tables.remove(rename.from())) {
                tables.add(rename.to());
            }
        }
        return tables;
    }

    private static List<Expectation> rows(Dialect dialect, State state, Seed seed) {
        VerifyQueries queries = dialect.verification();
        List<Expectation> rows = new ArrayList<>();
        for (SeedRow row : seed.rows()) {
            String key = seed.keyColumns().stream()
                    .map(column ->
                            column + " " + ExpressionText.of(row.find(column).orElseThrow()))
                    .collect(Collectors.joining(", "));
            SqlFragment found = dialect.rowsWhere(
                    state, seed.name(), SeedRows.holds(state.requireTable(seed.name()), seed.keyColumns(), row));
            rows.add(queries.presence(
                    "seed " + seed.name() + " " + key, "present", queries.sql().compose("SELECT count(*) $F", found)));
        }
        return rows;
    }
}
