package dev.plinth.change;

import dev.plinth.expression.Meaning;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Writes expressions as they were written before, where they say the same. So another spelling is no change of a schema,
 * while each schema keeps its author's own, and its fingerprint.
 */
public final class Spelling {
    private Spelling() {}

    /** The schema, as far as it says the same as {@code before} in the words of that. */
    public static Schema as(Schema before, Schema schema) {
        NamedMap<Table> tables = each(before.tables(), schema.tables(), Spelling::as);
        return tables.equals(schema.tables()) ? schema : new Schema(tables, schema.views(), schema.objects());
    }

    private static <T extends Named> NamedMap<T> each(NamedMap<T> before, NamedMap<T> now, BinaryOperator<T> spelling) {
        return before.equals(now)
                ? now
                : now.map(value -> before.find(value.name())
                        .filter(old -> !old.equals(value))
                        .map(old -> spelling.apply(old, value))
                        .orElse(value));
    }

    private static Table as(Table before, Table table) {
        return table.withColumns(each(before.columns(), table.columns(), Spelling::as))
                .withConstraints(each(before.constraints(), table.constraints(), Spelling::as))
                .withIndexes(each(before.indexes(), table.indexes(), Spelling::as));
    }

    private static Column as(Column before, Column column) {
        if (before.value() instanceof ColumnValue.Default old
                && column.value() instanceof ColumnValue.Default now
                && Meaning.same(old.expression(), now.expression())) {
            return column.withValue(old);
        }
        return before.value() instanceof ColumnValue.Generated old
                        && column.value() instanceof ColumnValue.Generated now
                        && Meaning.same(old.expression(), now.expression())
                ? column.withValue(new ColumnValue.Generated(old.expression(), now.storage()))
                : column;
    }

    public static Constraint as(Constraint before, Constraint constraint) {
        if (before instanceof Constraint.Check old && constraint instanceof Constraint.Check now) {
            return new Constraint.Check(now.name(), as(old.predicate(), now.predicate()));
        }
        return before instanceof Constraint.Exclusion old
                        && constraint instanceof Constraint.Exclusion now
                        && old.elements().size() == now.elements().size()
                ? new Constraint.Exclusion(
                        now.name(),
                        now.method(),
                        elements(old.elements(), now.elements()),
                        as(old.where(), now.where()),
                        now.degrade())
                : constraint;
    }

    private static List<Constraint.Exclusion.Element> elements(
            List<Constraint.Exclusion.Element> before, List<Constraint.Exclusion.Element> now) {
        List<Constraint.Exclusion.Element> elements = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Constraint.Exclusion.Element element = now.get(i);
            elements.add(new Constraint.Exclusion.Element(
                    key(before.get(i).expression(), element.expression()),
                    element.operatorClass(),
                    element.operator()));
        }
        return elements;
    }

    public static Index as(Index before, Index index) {
        Index spelled = index.withWhere(as(before.where(), index.where()));
        if (before.parts().size() != index.parts().size()) {
            return spelled;
        }
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < index.parts().size(); i++) {
            Index.Part part = index.parts().get(i);
            parts.add(part.withExpression(key(before.parts().get(i).expression(), part.expression())));
        }
        return spelled.withParts(parts);
    }

    /** An index over a column is another than one over what gives the same values. */
    private static Expression key(Expression before, Expression now) {
        boolean column = before instanceof Expression.ColumnReference || now instanceof Expression.ColumnReference;
        return column ? now : as(before, now);
    }

    private static Optional<Expression> as(Optional<Expression> before, Optional<Expression> now) {
        return now.map(expression -> before.map(old -> as(old, expression)).orElse(expression));
    }

    private static Expression as(Expression before, Expression now) {
        return Meaning.same(before, now) ? before : now;
    }
}
