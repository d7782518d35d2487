package dev.plinth.dialect.support;

import dev.plinth.change.State;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.RowCondition;
import dev.plinth.plan.RowConditions;
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

    /** What is asked before a plan also where it would be taken back whole. */
    public static List<Unit.Requirement> askedFirst(TableDerivation derivation, MigrationPlan plan) {
        RowConditionQueries queries =
                new RowConditionQueries(derivation, plan.from(), (column, from, to) -> Optional.empty());
        return RowConditions.askedFirst(plan).stream()
                .flatMap(condition -> queries.requirement(condition).stream())
                .toList();
    }

    public Optional<Unit.Requirement> requirement(RowCondition condition) {
        String expected = condition instanceof RowCondition.AllLike all ? Integer.toString(all.rows()) : "0";
        return condition
                .accept(this)
                .map(query -> new Unit.Requirement(query, expected, RowConditionWords.of(condition)));
    }

    @Override
    public Optional<SqlFragment> noRows(RowCondition.NoRows condition) {
        return Optional.of(sql.compose("SELECT count(*) FROM $F", table(condition.table())));
    }

    @Override
    public Optional<SqlFragment> noNull(RowCondition.NoNull condition) {
        return Optional.of(withNull(condition.table(), condition.column()));
    }

    @Override
    public Optional<SqlFragment> noneSince(RowCondition.NoneSince condition) {
        return Optional.of(withNull(condition.table(), condition.parked()));
    }

    @Override
    public Optional<SqlFragment> never(RowCondition.Never condition) {
        return Optional.of(sql.compose("SELECT 1"));
    }

    private SqlFragment withNull(String table, String column) {
        return sql.compose("SELECT count(*) FROM $F WHERE $I IS NULL", table(table), column);
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

    @Override
    public Optional<SqlFragment> noneLike(RowCondition.NoneLike condition) {
        return Optional.of(matching(condition.table(), condition.predicate()));
    }

    @Override
    public Optional<SqlFragment> allLike(RowCondition.AllLike condition) {
        return Optional.of(matching(condition.table(), condition.predicate()));
    }

    private SqlFragment matching(String table, Expression predicate) {
        return sql.compose("SELECT count(*) FROM $F WHERE $F", table(table), predicate(table, predicate));
    }

    @Override
    public Optional<SqlFragment> noReference(RowCondition.NoReference condition) {
        List<SqlFragment> pairs = new ArrayList<>();
        for (int at = 0; at < condition.columns().size(); at++) {
            pairs.add(sql.compose(
                    "parent.$I = child.$I",
                    condition.targetColumns().get(at),
                    condition.columns().get(at)));
        }
        SqlFragment others = condition
                .except()
                .map(except -> sql.compose("NOT ($F) AND ", predicate(condition.table(), except)))
                .orElse(SqlFragment.EMPTY);
        return Optional.of(sql.compose(
                "SELECT count(*) FROM $F AS child WHERE $FEXISTS (SELECT 1 FROM $F AS parent WHERE $F AND ($F))",
                table(condition.table()),
                others,
                table(condition.target()),
                SqlFragment.join(" AND ", pairs),
                predicate(condition.target(), condition.predicate())));
    }

    private SqlFragment predicate(String table, Expression predicate) {
        return derivation.predicate(start.requireTable(table), Paths.table(table), predicate);
    }

    private SqlFragment table(String name) {
        return derivation.tableName(name);
    }
}
