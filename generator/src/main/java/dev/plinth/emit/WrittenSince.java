package dev.plinth.emit;

import dev.plinth.change.AddColumn;
import dev.plinth.change.CreateTable;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.dialect.Dialect;
import dev.plinth.model.Column;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.PlannedStep;
import dev.plinth.sql.SqlComposer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is lost with a rollback because it was written after the migration: rows of tables that it has made, values of columns.
 * That can be counted before.
 *
 * @param what in words
 * @param count a query for how many rows that is; empty where nobody can tell before
 */
public record WrittenSince(String what, Optional<String> count) {
    /** How a reversal's words end that is about what is written after the migration. */
    private static final String SINCE = " since";

    /** Of all steps of a migration. */
    public static List<WrittenSince> of(MigrationPlan plan, Dialect dialect) {
        List<WrittenSince> losses = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            for (Reversal reversal : Reversal.parts(step.reversal())) {
                if (is(reversal)) {
                    String what = ((Reversal.Lossy) reversal).what();
                    losses.add(new WrittenSince(what, count(step.operation(), plan, dialect)));
                }
            }
        }
        return losses;
    }

    /** Whether a reversal is about what is written after the migration. */
    public static boolean is(Reversal reversal) {
        return reversal instanceof Reversal.Lossy lossy && lossy.what().endsWith(SINCE);
    }

    private static Optional<String> count(Operation operation, MigrationPlan plan, Dialect dialect) {
        SqlComposer sql = dialect.verification().sql();
        if (operation instanceof CreateTable create
                && plan.to().table(create.table().name()).isPresent()) {
            return Optional.of(
                    sql.compose("SELECT count(*) FROM $Q", create.table().name())
                            .sql());
        }
        if (operation instanceof AddColumn add && isBare(add) && isThere(add, plan)) {
            return Optional.of(sql.compose(
                            "SELECT count(*) FROM $Q WHERE $I IS NOT NULL",
                            add.table(),
                            add.column().name())
                    .sql());
        }
        return Optional.empty();
    }

    /** Rows get nothing in it by themselves. */
    private static boolean isBare(AddColumn add) {
        Column column = add.column();
        return column.nullable()
                && column.defaultValue().isEmpty()
                && add.fill().isEmpty();
    }

    private static boolean isThere(AddColumn add, MigrationPlan plan) {
        return plan.to()
                .table(add.table())
                .filter(table -> table.columns().has(add.column().name()))
                .isPresent();
    }
}
