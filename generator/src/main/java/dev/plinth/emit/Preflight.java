package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RowQuestion;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.RowConditions;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Queries that say, one row a check, whether rows are in the way of a plan that has not run yet: name, expected, found, PASS
 * or FAIL. They are what the plan itself asks or an engine stops at, and change nothing.
 */
final class Preflight {
    /** SQLite joins at most 500 queries to one. */
    private static final int TOGETHER = 100;

    private final Dialect dialect;
    private final MigrationPlan plan;
    private final IntFunction<String> steps;

    /** @param steps the words for a step of the plan, by its number */
    Preflight(Dialect dialect, MigrationPlan plan, IntFunction<String> steps) {
        this.dialect = dialect;
        this.plan = plan;
        this.steps = steps;
    }

    static SqlStatement.Origin origin(int step) {
        return new SqlStatement.Origin("", "", step);
    }

    /** The whole script; empty where nothing is asked and nothing is open. */
    Optional<String> script(String title, Migration migration) {
        List<String> open = open();
        List<Unit> units = units();
        if (open.isEmpty() && units.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = new ArrayList<>(ScriptHeader.head(
                title + migration.id(), migration, dialect, dialect.script().command()));
        header.addAll(open);
        return Optional.of(new ScriptWriter(dialect.script(), none -> "")
                .write(header, units)
                .text());
    }

    /** What a reader has to know that is not asked. */
    private List<String> open() {
        List<String> lines = new ArrayList<>();
        for (RowConditions.Open open : RowConditions.of(plan).open()) {
            lines.add("Not known before: " + open.words());
            steps.apply(open.step()).lines().forEach(line -> lines.add("  - " + line));
        }
        return lines.stream().distinct().toList();
    }

    private List<Unit> units() {
        VerifyQueries queries = dialect.verification();
        List<SqlFragment> rows = new ArrayList<>();
        for (RowQuestion question : dialect.questions(plan)) {
            StringBuilder words = new StringBuilder(steps.apply(question.step()));
            question.rows().ifPresent(shown -> words.append("\nrows: ").append(shown.sql()));
            SqlFragment row = queries.counted(question.words(), question.expected(), question.count());
            rows.add(SqlFragment.join("", List.of(SqlFragment.comment(words.toString()), row)));
        }
        List<SqlStatement> statements = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<SqlFragment> part = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            statements.add(SqlStatement.of(SqlFragment.join("\nUNION ALL\n", part), LockLevel.NONE, Work.SCAN));
        }
        return statements.isEmpty() ? List.of() : List.of(Unit.autocommit("preflight", statements));
    }
}
