package dev.plinth.dialect.support;

import dev.plinth.change.State;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Table;
import dev.plinth.plan.RowCondition;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries that count the rows against a condition, asked before the first step of a plan. */
public final class RowConditionQueries implements RowCondition.Visitor<Optional<SqlFragment>> {
    private final TableDerivation derivation;
    private final State start;
    private final Misfit misfit;
    private final SqlComposer sql;

    /** What a value that a type cannot hold looks like. */
    @FunctionalInterface
    public interface Misfit {
        /** @return empty where every value fits */
        Optional<SqlFragment> predicate(SqlFragment column, DataType from, DataType to);
    }

    public RowConditionQueries(TableDerivation derivation, State start, Misfit misfit) {
        this.derivation = derivation;
        this.start = start;
        this.misfit = misfit;
        this.sql = derivation.sql();
    }

    public Optional<Unit.Requirement> requirement(RowCondition condition) {
        return condition.accept(this).map(query -> new Unit.Requirement(query, "0", RowConditionWords.of(condition)));
    }

    @Override
    public Optional<SqlFragment> noRows(RowCondition.NoRows condition) {
        return Optional.of(sql.compose("SELECT count(*) FROM $F", table(condition.table())));
    }

    @Override
    public Optional<SqlFragment> noNull(RowCondition.NoNull condition) {
        return Optional.of(
                sql.compose("SELECT count(*) FROM $F WHERE $I IS NULL", table(condition.table()), condition.column()));
    }

    @Override
    public Optional<SqlFragment> fits(RowCondition.Fits condition) {
        Column column = start.requireTable(condition.table()).columns().get(condition.column());
        return misfit.predicate(sql.identifier(column.name()), column.type(), condition.type())
                .map(predicate -> sql.compose("SELECT count(*) FROM $F WHERE $F", table(condition.table()), predicate));
    }

    @Override
    public Optional<SqlFragment> satisfies(RowCondition.Satisfies condition) {
        Table table = start.requireTable(condition.table());
        return Optional.of(sql.compose(
                "SELECT count(*) FROM $F WHERE NOT ($F)",
                table(condition.table()),
                derivation.predicate(table, Paths.table(table.name()), condition.predicate())));
    }

    @Override
    public Optional<SqlFragment> distinct(RowCondition.Distinct condition) {
        List<SqlFragment> present = condition.columns().stream()
                .map(column -> sql.compose("$I IS NOT NULL", column))
                .toList();
        return Optional.of(sql.compose(
                "SELECT count(*) FROM (SELECT 1 AS one FROM $F WHERE $F GROUP BY $N HAVING count(*) > 1) AS twins",
                table(condition.table()),
                SqlFragment.join(" AND ", present),
                condition.columns()));
    }

    @Override
    public Optional<SqlFragment> hasPartner(RowCondition.HasPartner condition) {
        List<SqlFragment> present = condition.columns().stream()
                .map(column -> sql.compose("child.$I IS NOT NULL", column))
                .toList();
        List<SqlFragment> pairs = new ArrayList<>();
        for (int at = 0; at < condition.columns().size(); at++) {
            pairs.add(sql.compose(
                    "parent.$I = child.$I",
                    condition.targetColumns().get(at),
                    condition.columns().get(at)));
        }
        return Optional.of(sql.compose(
                "SELECT count(*) FROM $F AS child WHERE $F AND NOT EXISTS (SELECT 1 FROM $F AS parent WHERE $F)",
                table(condition.table()),
                SqlFragment.join(" AND ", present),
                table(condition.target()),
                SqlFragment.join(" AND ", pairs)));
    }

    private SqlFragment table(String name) {
        return derivation.tableName(name);
    }
}
