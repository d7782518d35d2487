package dev.plinth.dialect.support;

import dev.plinth.change.SchemaView;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.ColumnReference;
import dev.plinth.model.Expression.QualifiedColumn;
import dev.plinth.model.NamedMap;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.util.function.UnaryOperator;

/**
 * An expression that looks at other tables, as those write it who know the columns of one: all that it reads stands in one
 * table, a column behind an alias under {@link QualifiedColumn#key()}.
 *
 * <p>Within an {@code EXISTS} a column that stands alone would be one of the table that is looked through, where that has
 * one of its name. So the columns of the row itself stand behind the name of their table there.
 */
public record Scoped(Table table, Expression expression) {
    /** @param table the row's own, which the statement knows by its name */
    public static Scoped of(Table table, Expression expression, SchemaView schema) {
        return of(table, QualifiedName.local(table.name()), expression, schema);
    }

    /** @param row the name by which the statement knows the row's own table */
    public static Scoped of(Table table, String row, Expression expression, SchemaView schema) {
        if (!Expressions.looksElsewhere(expression)) {
            return new Scoped(table, keyed(expression));
        }
        Scoped scoped = new Scoped(with(table, row, table), expression);
        return new Scoped(
                scoped.seeing(expression, schema).table(),
                keyed(Expressions.substituteExists(expression, exists -> outside(exists, row))));
    }

    /**
     * An expression of a query that reads several tables, in which no column can stand alone.
     *
     * @param all every column that it may read, behind its alias
     * @param row the alias of the row's own table
     */
    public static Scoped joined(Table all, String row, Expression expression, SchemaView schema) {
        Scoped scoped = new Scoped(all, expression).seeing(expression, schema);
        Expression named = Expressions.substitute(expression, column -> new QualifiedColumn(row, column));
        return new Scoped(scoped.table(), keyed(named));
    }

    /** The table with the columns of another behind an alias. */
    public static Table with(Table table, String alias, Table other) {
        NamedMap<Column> all = table.columns();
        for (Column column : other.columns()) {
            String key = new QualifiedColumn(alias, column.name()).key();
            if (QualifiedColumn.ofKey(column.name()).isEmpty() && !all.has(key)) {
                all = all.with(column.withName(key));
            }
        }
        return table.withColumns(all);
    }

    private Scoped seeing(Expression part, SchemaView schema) {
        Scoped seen = part instanceof Expression.Exists exists
                ? new Scoped(with(table, exists.alias(), schema.requireRows(exists.table())), expression)
                : this;
        for (Expression child : Expressions.children(part)) {
            seen = seen.seeing(child, schema);
        }
        return seen;
    }

    private static Expression outside(Expression.Exists exists, String row) {
        UnaryOperator<Expression> behind = where -> Expressions.substitute(
                where,
                column -> QualifiedColumn.ofKey(column).isPresent()
                        ? new ColumnReference(column)
                        : new QualifiedColumn(row, column));
        return new Expression.Exists(exists.table(), exists.alias(), behind.apply(exists.where()), exists.sense());
    }

    private static Expression keyed(Expression expression) {
        return Expressions.substituteQualified(expression, column -> new ColumnReference(column.key()));
    }
}
