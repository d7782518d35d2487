package dev.plinth.prover.rows;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Nullability;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;

/** Tables for tests, in few words. */
public final class Tables {
    private Tables() {}

    public static Expression expression(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return ExpressionParser.parse(SourceText.inLine(text, "test", 1, 1), diagnostics)
                .orElseThrow(() -> new IllegalArgumentException(text + ": " + diagnostics.sorted()))
                .expression();
    }

    public static Column column(String name, DataType type) {
        return Column.of(name, type);
    }

    public static Column nullable(String name, DataType type) {
        return Column.of(name, type).withNullability(Nullability.NULLABLE);
    }

    public static Column identity(String name) {
        return Column.of(name, DataType.Simple.BIGINT).withValue(ColumnValue.IDENTITY);
    }

    public static Column generated(String name, DataType type, String expression) {
        return nullable(name, type)
                .withValue(new ColumnValue.Generated(expression(expression), ColumnValue.Storage.STORED));
    }

    public static Table table(String name, Column... columns) {
        return Table.of(name, List.of(columns));
    }

    public static Table primaryKey(Table table, String... columns) {
        return with(table, new Constraint.PrimaryKey(table.name() + "_pkey", List.of(columns)));
    }

    public static Table unique(Table table, String... columns) {
        String name = table.name() + "_" + String.join("_", columns) + "_key";
        return with(table, new Constraint.Unique(name, List.of(columns)));
    }

    public static Table check(Table table, String name, String predicate) {
        return with(table, new Constraint.Check(name, expression(predicate)));
    }

    public static Table uniqueWhere(Table table, String name, String part, String where) {
        Index index = new Index(
                name,
                List.of(new Index.Part(expression(part), Index.Order.ASCENDING)),
                Index.Uniqueness.UNIQUE,
                List.of(),
                Optional.of(expression(where)));
        return table.withIndexes(table.indexes().with(index));
    }

    public static Table foreignKey(Table table, List<String> columns, String parent, List<String> parentColumns) {
        return foreignKey(table, columns, parent, parentColumns, Timing.IMMEDIATE);
    }

    public static Table foreignKey(
            Table table, List<String> columns, String parent, List<String> parentColumns, Timing timing) {
        return with(
                table,
                new Constraint.ForeignKey(
                        table.name() + "_" + String.join("_", columns) + "_fkey",
                        columns,
                        parent,
                        parentColumns,
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        timing));
    }

    private static Table with(Table table, Constraint constraint) {
        return table.withConstraints(table.constraints().with(constraint));
    }
}
