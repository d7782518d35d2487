package dev.plinth.dialect.support;

import dev.plinth.change.RowSource;
import dev.plinth.change.State;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import dev.plinth.plan.RowCondition.Joined;
import dev.plinth.plan.RowCondition.Matched;
import dev.plinth.plan.RowCondition.Rows;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Rows that match no row of others, or several, in a query over the tables of the beginning. */
final class JoinedRows {
    private static final String OUTER = "child";
    private static final String INNER = "parent";

    private final TableDerivation derivation;
    private final State start;
    private final Function<Rows, SqlFragment> source;
    private final BiFunction<Rows, Expression, SqlFragment> value;
    private final SqlComposer sql;

    /**
     * @param source what a query reads rows from
     * @param value an expression over such rows, alone in a query
     */
    JoinedRows(
            TableDerivation derivation,
            State start,
            Function<Rows, SqlFragment> source,
            BiFunction<Rows, Expression, SqlFragment> value) {
        this.derivation = derivation;
        this.start = start;
        this.source = source;
        this.value = value;
        this.sql = derivation.sql();
    }

    /** Everything behind what is selected. */
    SqlFragment unmatched(Matched condition, Table table) {
        List<SqlFragment> conditions = new ArrayList<>();
        condition.rows().where().ifPresent(where -> conditions.add(predicate(table, OUTER, where)));
        List<SqlFragment> same = condition.key().stream()
                .map(key -> sql.compose("$I.$I = $I.$I", INNER, key, OUTER, key))
                .toList();
        conditions.add(sql.compose(
                "(SELECT count(*) FROM $F AS $I$F WHERE $F) <> 1",
                source.apply(condition.rows()),
                INNER,
                joins(condition, table),
                SqlFragment.join(" AND ", same)));
        return sql.compose(
                "FROM $F AS $I WHERE $F", source.apply(condition.rows()), OUTER, SqlFragment.join(" AND ", conditions));
    }

    private SqlFragment predicate(Table table, String name, Expression where) {
        Scoped scoped = Scoped.of(table, name, where, start);
        return sql.compose(
                "($F)", derivation.predicate(scoped.table(), Paths.table(table.name()), scoped.expression()));
    }

    private SqlFragment joins(Matched condition, Table table) {
        Table all = Scoped.with(table, INNER, table);
        List<SqlFragment> joins = new ArrayList<>();
        for (Joined join : condition.joins()) {
            all = with(all, join.alias(), join.columns());
            Scoped on = Scoped.joined(all, INNER, join.on(), start);
            joins.add(sql.compose(
                    join.kind() == RowSource.Kind.LEFT ? " LEFT JOIN ($F) AS $I ON $F" : " JOIN ($F) AS $I ON $F",
                    SqlFragment.join(
                            " UNION ALL ", join.parts().stream().map(this::rows).toList()),
                    join.alias(),
                    derivation.predicate(on.table(), Paths.table(table.name()), on.expression())));
        }
        return SqlFragment.join("", joins);
    }

    private static Table with(Table table, String alias, NamedMap<Column> columns) {
        return Scoped.with(table, alias, Table.of(alias, List.copyOf(columns.values())));
    }

    private SqlFragment rows(Joined.Part part) {
        List<SqlFragment> columns = new ArrayList<>();
        part.columns()
                .forEach((name, held) -> columns.add(sql.compose("$F AS $I", value.apply(part.rows(), held), name)));
        SqlFragment from = source.apply(part.rows());
        SqlFragment where = part.rows()
                .where()
                .map(condition -> sql.compose(" WHERE $F", condition(part.rows(), condition)))
                .orElse(SqlFragment.EMPTY);
        return sql.compose("SELECT $F FROM $F$F", SqlFragment.join(", ", columns), from, where);
    }

    private SqlFragment condition(Rows rows, Expression where) {
        Table table = rows.table().map(start::requireRows).orElseThrow();
        Scoped scoped = Scoped.of(table, where, start);
        return derivation.predicate(scoped.table(), Paths.table(table.name()), scoped.expression());
    }
}
