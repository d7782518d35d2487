package dev.plinth.dialect.support;

import dev.plinth.change.CopyRows;
import dev.plinth.change.RowSource;
import dev.plinth.change.SchemaView;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.ColumnReference;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is selected for rows that a step copies. */
final class SourceRows {
    /** The number of a row among those of which one is taken. */
    private static final String NUMBER = "plinth_row";

    private final TableDerivation derivation;
    private final CopyRows copy;
    private final RowSource source;
    private final SchemaView schema;
    private final Table from;
    private final Table all;
    private final String path;
    private final SqlComposer sql;

    /** @param schema in which the tables have the columns that are read and written */
    SourceRows(TableDerivation derivation, CopyRows copy, SchemaView schema) {
        this.derivation = derivation;
        this.copy = copy;
        this.source = copy.source();
        this.schema = schema;
        this.from = schema.requireRows(copy.from());
        this.all = source.isJoined() ? joined() : from;
        this.path = OperationPath.of(copy);
        this.sql = derivation.sql();
    }

    private Table joined() {
        Table joined = Scoped.with(from, source.alias(), from);
        for (RowSource.Join join : source.joins()) {
            joined = Scoped.with(joined, join.alias(), schema.requireRows(join.table()));
        }
        return joined;
    }

    /** @param columns that get the values, in their order */
    SqlFragment select(List<Column> columns) {
        List<SqlFragment> values = columns.stream().map(this::value).toList();
        if (source.firstPer().isEmpty()) {
            return sql.compose("SELECT $J\n$F$F", values, rows(), order());
        }
        List<SqlFragment> named = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            named.add(sql.compose("$F AS $I", values.get(at), columns.get(at).name()));
        }
        return sql.compose(
                "SELECT $N\nFROM (\nSELECT $J, row_number() OVER (PARTITION BY $J ORDER BY $J) AS $I\n$F\n) AS $I\nWHERE $I = 1",
                columns.stream().map(Column::name).toList(),
                named,
                source.firstPer().stream().map(this::render).toList(),
                decided(),
                NUMBER,
                rows(),
                "numbered",
                NUMBER);
    }

    private SqlFragment value(Column column) {
        Expression said = Optional.ofNullable(copy.values().get(column.name())).orElseThrow();
        Scoped value = scoped(said);
        return derivation.value(value.table(), column, path, value.expression());
    }

    private Scoped scoped(Expression expression) {
        return source.isJoined()
                ? Scoped.joined(all, source.alias(), expression, schema)
                : Scoped.of(from, expression, schema);
    }

    private SqlFragment predicate(Expression condition) {
        Scoped scoped = scoped(condition);
        return derivation.predicate(scoped.table(), path, scoped.expression());
    }

    private SqlFragment render(Expression column) {
        Scoped scoped = scoped(column);
        return derivation.expressions(scoped.table(), path).render(scoped.expression());
    }

    private SqlFragment rows() {
        List<SqlFragment> lines = new ArrayList<>();
        lines.add(
                source.isJoined()
                        ? sql.compose("FROM $F AS $I", derivation.tableName(from.name()), source.alias())
                        : sql.compose("FROM $F", derivation.tableName(from.name())));
        for (RowSource.Join join : source.joins()) {
            lines.add(sql.compose(
                    join.kind() == RowSource.Kind.LEFT ? "LEFT JOIN $F AS $I ON $F" : "JOIN $F AS $I ON $F",
                    derivation.tableName(join.table()),
                    join.alias(),
                    predicate(join.on())));
        }
        source.where().ifPresent(where -> lines.add(sql.compose("WHERE $F", predicate(where))));
        return SqlFragment.join("\n", lines);
    }

    private SqlFragment order() {
        return source.order().isEmpty() ? SqlFragment.EMPTY : sql.compose("\nORDER BY $J", sorted());
    }

    private List<SqlFragment> sorted() {
        List<SqlFragment> sorted = new ArrayList<>();
        for (RowSource.Sorted by : source.order()) {
            Scoped scoped = scoped(by.column());
            SqlFragment column = derivation.expressions(scoped.table(), path).ordered(scoped.expression());
            if (isNullable(by.column())) {
                sorted.add(sql.compose("CASE WHEN $F IS NULL THEN 1 ELSE 0 END", column));
            }
            sorted.add(sql.compose(by.order() == Index.Order.DESCENDING ? "$F DESC" : "$F", column));
        }
        return sorted;
    }

    /** Where the author's order does not tell two rows apart, their key does. */
    private List<SqlFragment> decided() {
        List<SqlFragment> sorted = new ArrayList<>(sorted());
        from.primaryKey()
                .ifPresent(key -> key.columns().stream()
                        .map(ColumnReference::new)
                        .filter(column -> source.order().stream()
                                .noneMatch(by -> by.column().equals(column)))
                        .forEach(column -> sorted.add(render(column))));
        return sorted;
    }

    /** What is joined may be missing. */
    private boolean isNullable(Expression column) {
        return Expressions.readsJoined(column)
                || (column instanceof ColumnReference own
                        && from.columns().get(own.column()).nullable());
    }
}
