package dev.plinth.expression;

import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of partitions by range and by list as conditions that every engine can say. */
public final class PartitionRows {
    private final Partitioning partitioning;
    private final Expression reference;
    private final Column column;
    private final PartitionValues values;

    /** @param partitioning of the table, now or at another time, by range or by list */
    public PartitionRows(Table table, Partitioning partitioning) {
        this.partitioning = partitioning;
        this.column = table.columns().get(partitioning.columns().get(0));
        this.reference = new Expression.ColumnReference(column.name());
        this.values = new PartitionValues(column.type());
    }

    /** What is true of the rows that some partition of the table holds; empty where that is every row. */
    public static Optional<Expression> held(Table table) {
        return table.partitioning()
                .filter(found -> found.method() != Partitioning.Method.HASH)
                .flatMap(found -> new PartitionRows(table, found).held());
    }

    /** The same for this partitioning. Of a row without a value in the column it is false, and not unknown. */
    public Optional<Expression> held() {
        return partitioning.rest().isPresent() ? Optional.empty() : named().map(this::present);
    }

    private Expression present(Expression rows) {
        return column.nullable() ? and(new Expression.IsNull(reference, Sense.DENIED), rows) : rows;
    }

    /** What is true of the rows of one partition; empty where that is every row. */
    public Optional<Expression> of(Partitioning.Partition partition) {
        return rows(partition.bound());
    }

    private Optional<Expression> rows(Bound of) {
        return of.accept(new Bound.Visitor<>() {
            @Override
            public Optional<Expression> range(Bound.Range range) {
                Optional<Expression> from = range.from().map(value -> compare(Operator.GREATER_OR_EQUAL, value));
                Optional<Expression> to = range.to().map(value -> compare(Operator.LESS, value));
                return from.isPresent() && to.isPresent()
                        ? Optional.of(and(from.get(), to.get()))
                        : from.or(() -> to).or(() -> Optional.of(new Expression.IsNull(reference, Sense.DENIED)));
            }

            @Override
            public Optional<Expression> values(Bound.Values list) {
                List<Expression> found =
                        list.values().stream().map(values::typed).toList();
                return Optional.of(new Expression.In(reference, found, Sense.AFFIRMED));
            }

            @Override
            public Optional<Expression> remainder(Bound.Remainder remainder) {
                throw new IllegalArgumentException("a hash is its engine's own");
            }

            @Override
            public Optional<Expression> rest(Bound.Rest rest) {
                return named().map(PartitionRows.this::present).map(Expression.Not::new);
            }
        });
    }

    /** The rows of all partitions but the rest. */
    private Optional<Expression> named() {
        return Stream.concat(
                        whole().stream(),
                        partitioning.bounds(Bound.Values.class).map(Bound.class::cast))
                .flatMap(bound -> rows(bound).stream())
                .reduce((one, other) -> new Expression.Binary(Operator.OR, one, other));
    }

    /** The ranges without the seams between them. */
    private List<Bound> whole() {
        Deque<Bound.Range> ranges = new ArrayDeque<>();
        partitioning
                .bounds(Bound.Range.class)
                .sorted(Bound.Range.byBeginning(values))
                .forEach(range -> {
                    boolean follows = !ranges.isEmpty()
                            && range.from().isPresent()
                            && ranges.getLast().to().equals(range.from());
                    ranges.addLast(follows ? new Bound.Range(ranges.removeLast().from(), range.to()) : range);
                });
        return List.copyOf(ranges);
    }

    private Expression compare(Operator operator, String value) {
        return new Expression.Binary(operator, reference, values.typed(value));
    }

    private static Expression and(Expression one, Expression other) {
        return new Expression.Binary(Operator.AND, one, other);
    }
}
