package dev.plinth.dialect.h2;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.Deferral;
import dev.plinth.dialect.support.IndexLack;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.dialect.support.TableDerivation;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.PartComments;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;

/** What H2 holds for a declaration. */
final class H2Derivation extends TableDerivation {
    private static final String LENGTH = "give it a length: binary(1000)";

    H2Derivation(Refusals refusals) {
        super(H2Dialect.NAME, H2Dialect.SQL, H2Dialect.IDENTIFIERS, refusals);
    }

    @Override
    public SqlFragment type(Table table, Column column) {
        if (column.collation().containsKey(H2Dialect.NAME)) {
            refuse(
                    Paths.column(table.name(), column.name()),
                    "H2 has one collation for the whole database and none for a column",
                    "remove `h2:` from `collation:`");
        }
        return H2Types.name(column.type());
    }

    @Override
    public SqlExpressions expressions(Table table, String path) {
        return new H2Expressions(table, sql(), path, refusals());
    }

    @Override
    public SqlFragment value(Table table, Column column, String path, Expression expression) {
        H2Expressions expressions = new H2Expressions(table, sql(), path, refusals());
        DataType type = H2Types.own(column.type());
        if (type == DataType.Simple.JSON && expression instanceof Expression.TextLiteral literal) {
            return expressions.json(literal.value());
        }
        boolean now = expression instanceof Expression.Call call && call.function() == Expression.Function.NOW;
        SqlFragment value = expressions.render(assigned(table, column, expression));
        return now && type == DataType.Simple.TIMESTAMP ? H2Expressions.wallClock(value) : value;
    }

    /** H2 has no place for a comment on a view's column (error 50100). */
    @Override
    protected PartComments comments(PartComments comments) {
        return comments.keep(part -> part.kind() != PartComments.Kind.COLUMN);
    }

    @Override
    protected void constraint(
            Table table,
            Constraint constraint,
            SchemaView schema,
            List<CatalogConstraint> constraints,
            List<CatalogIndex> indexes) {
        String path = Paths.constraint(table.name(), constraint.name());
        if (constraint instanceof Constraint.PrimaryKey key) {
            requireIndexable(table, path, key.columns());
        } else if (constraint instanceof Constraint.Unique unique) {
            requireIndexable(table, path, unique.columns());
        }
        super.constraint(table, constraint, schema, constraints, indexes);
    }

    @Override
    protected SqlFragment foreignKey(Table table, Constraint.ForeignKey key) {
        String why =
                "H2 looks at a foreign key at once and cannot wait for the commit (it reads DEFERRABLE and does nothing)";
        return super.foreignKey(table, Deferral.none(this, table, key, why));
    }

    @Override
    protected List<IndexLack> lacks(Table table, Index index, SchemaView schema) {
        List<IndexLack> lacks = new ArrayList<>(IndexLack.ofMethods(index, "H2"));
        if (index.where().isPresent()) {
            lacks.add(new IndexLack(
                    IndexLack.Feature.WHERE, "H2 has no index over a part of the rows", "remove `where:`"));
        }
        if (!index.include().isEmpty()) {
            lacks.add(new IndexLack(
                    IndexLack.Feature.INCLUDE,
                    "H2 has no index that covers more columns than its key",
                    "remove `include:`"));
        }
        boolean expression =
                index.parts().stream().anyMatch(part -> !(part.expression() instanceof Expression.ColumnReference));
        if (expression) {
            lacks.add(new IndexLack(
                    IndexLack.Feature.KEY,
                    "H2 has no index over an expression",
                    "index a generated column that holds the expression"));
        }
        index.parts().stream()
                .filter(part -> part.expression() instanceof Expression.ColumnReference)
                .map(part -> ((Expression.ColumnReference) part.expression()).column())
                .filter(column -> isLargeObject(table, column))
                .forEach(column -> lacks.add(new IndexLack(IndexLack.Feature.KEY, largeObject(column), LENGTH)));
        return lacks;
    }

    private void requireIndexable(Table table, String path, List<String> columns) {
        for (String column : columns) {
            if (isLargeObject(table, column)) {
                refuse(path, largeObject(column), LENGTH);
            }
        }
    }

    private static boolean isLargeObject(Table table, String column) {
        return H2Types.isLargeObject(table.columns().get(column).type());
    }

    private static String largeObject(String column) {
        return "H2 holds binary without a length (" + column + ") as a large object, which no index can hold";
    }

    @Override
    protected List<CatalogConstraint> emulations(Table table, Column column) {
        SqlFragment length = H2Expressions.codePoints(sql().identifier(column.name()));
        DataType type = H2Types.own(column.type());
        if (type instanceof DataType.Varchar varchar) {
            return List.of(
                    emulation(table, column, "length_check", sql().compose("$F <= $L", length, varchar.length())));
        }
        return type instanceof DataType.Char character
                ? List.of(
                        emulation(table, column, "length_check", sql().compose("$F = $L", length, character.length())))
                : List.of();
    }
}
