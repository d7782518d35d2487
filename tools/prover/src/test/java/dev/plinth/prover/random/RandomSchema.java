package dev.plinth.prover.random;

import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A schema of one to four tables that refer to each other, the same for the same seed. */
final class RandomSchema {
    static final List<String> WORDS = List.of(
            "alpha",
            "Beta",
            "order",
            "select",
            "user",
            "value",
            "key",
            "näme",
            "two words",
            "semi;colon",
            "quo\"te",
            "br[ack]et",
            "dollar$$x",
            "group",
            "row",
            "x1",
            "temp",
            "desc");

    private final Random random;

    RandomSchema(Random random) {
        this.random = random;
    }

    static Schema of(long seed) {
        return new RandomSchema(new Random(seed)).schema();
    }

    private Schema schema() {
        List<Table> tables = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int number = 0; number < count; number++) {
            tables.add(table("t" + number + "_" + WORDS.get(random.nextInt(WORDS.size())), tables));
        }
        return new Schema(NamedMap.of(tables), NamedMap.empty());
    }

    Table table(String name, List<Table> others) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", random.nextBoolean() ? DataType.Simple.BIGINT : DataType.Simple.INT)
                .withValue(random.nextInt(3) == 0 ? ColumnValue.GIVEN : ColumnValue.IDENTITY));
        int count = 1 + random.nextInt(5);
        for (int number = 0; number < count; number++) {
            columns.add(column("c" + number + "_" + WORDS.get(random.nextInt(WORDS.size()))));
        }
        Table table = Table.of(name, columns)
                .withConstraints(NamedMap.of(new Constraint.PrimaryKey(name + "_pkey", List.of("id"))));
        table = random.nextInt(3) == 0 ? withUnique(table) : table;
        table = random.nextInt(3) == 0 ? withCheck(table) : table;
        table = random.nextInt(2) == 0 ? withIndex(table) : table;
        int keys = random.nextInt(3);
        for (int number = 0; number < keys; number++) {
            table = withForeignKey(table, others);
        }
        return random.nextInt(6) == 0 ? withPartitions(table) : table;
    }

    /** Partitions by the id, which stands in every key. What no engine numbers there is given. */
    Table withPartitions(Table table) {
        Column id = table.columns().get("id");
        List<Method> methods = List.of(Method.RANGE, Method.LIST, Method.HASH);
        return table.withColumns(table.columns().with(id.withValue(ColumnValue.GIVEN)))
                .withPartitioning(Optional.of(partitioning(table.name(), methods.get(random.nextInt(methods.size())))));
    }

    /** Other partitions by the same method; all of them hold every id. */
    Partitioning partitioning(String table, Method method) {
        List<Bound> bounds = new ArrayList<>();
        switch (method) {
            case HASH -> {
                int modulus = 2 << random.nextInt(2);
                IntStream.range(0, modulus).forEach(remainder -> bounds.add(new Bound.Remainder(modulus, remainder)));
            }
            case LIST -> {
                bounds.add(new Bound.Values(List.of("1", String.valueOf(2 + random.nextInt(3)))));
                bounds.add(new Bound.Rest());
            }
            case RANGE -> {
                Optional<String> middle = Optional.of(String.valueOf(1 + random.nextInt(5)));
                bounds.add(new Bound.Range(Optional.empty(), middle));
                bounds.add(random.nextBoolean() ? new Bound.Rest() : new Bound.Range(middle, Optional.empty()));
            }
        }
        List<Partition> partitions = new ArrayList<>();
        bounds.forEach(bound -> partitions.add(new Partition(table + "_p" + partitions.size(), bound)));
        return new Partitioning(
                method,
                List.of("id"),
                NamedMap.of(partitions),
                new TreeMap<>(Map.of("sqlite", "One piece", "h2", "One piece", "sqlserver", "One piece")));
    }

    /** A column that existing rows can get: nullable, or with a default. */
    Column addable(String name) {
        Column column = column(name);
        return column.defaultValue().isPresent() ? column : column.withNullability(Nullability.NULLABLE);
    }

    Column column(String name) {
        DataType type = type();
        Column column = Column.of(name, type);
        if (random.nextInt(2) == 0) {
            column = column.withNullability(Nullability.NULLABLE);
        }
        Optional<Expression> value = random.nextInt(3) == 0 ? literal(type) : Optional.empty();
        return value.isPresent() ? column.withDefault(value.get()) : column;
    }

    private DataType type() {
        return switch (random.nextInt(15)) {
            case 0 -> DataType.Simple.BOOLEAN;
            case 1 -> DataType.Simple.SMALLINT;
            case 2 -> DataType.Simple.INT;
            case 3 -> DataType.Simple.BIGINT;
            case 4 -> new DataType.Decimal(4 + random.nextInt(8), random.nextInt(4));
            case 5 -> DataType.Simple.DOUBLE;
            case 6 -> DataType.Simple.TEXT;
            case 7 -> DataType.Simple.UUID;
            case 8 -> DataType.Simple.DATE;
            case 9 -> DataType.Simple.TIMESTAMP;
            case 10 -> DataType.Simple.TIMESTAMPTZ;
            case 11 -> DataType.Simple.JSON;
            case 12 -> new DataType.Char(1 + random.nextInt(5));
            case 13 -> new DataType.Binary(random.nextBoolean() ? OptionalInt.of(8) : OptionalInt.empty());
            default -> new DataType.Varchar(3 + random.nextInt(40));
        };
    }

    Optional<Expression> literal(DataType type) {
        if (type == DataType.Simple.BOOLEAN) {
            return Optional.of(new Expression.BooleanLiteral(random.nextBoolean()));
        }
        if (type instanceof DataType.Decimal || isInteger(type)) {
            return Optional.of(new Expression.NumberLiteral(BigDecimal.valueOf(random.nextInt(10))));
        }
        if (type == DataType.Simple.TEXT || type instanceof DataType.Varchar) {
            return Optional.of(
                    new Expression.TextLiteral(List.of("", "a'b", "\\x", "é").get(random.nextInt(4))));
        }
        if (type == DataType.Simple.UUID) {
            return Optional.of(new Expression.Call(Expression.Function.UUID, List.of()));
        }
        return type == DataType.Simple.TIMESTAMPTZ
                ? Optional.of(new Expression.Call(Expression.Function.NOW, List.of()))
                : Optional.empty();
    }

    private static boolean isInteger(DataType type) {
        return type == DataType.Simple.SMALLINT || type == DataType.Simple.INT || type == DataType.Simple.BIGINT;
    }

    /** Uniques stand on the key too, so that rows that are there always keep them. */
    Table withUnique(Table table) {
        String other = any(table).name();
        List<String> columns = other.equals("id") || !indexable(table, other) ? List.of("id") : List.of("id", other);
        return with(table, new Constraint.Unique(table.name() + "_u" + random.nextInt(100), columns));
    }

    /** A check that every row keeps. */
    Table withCheck(Table table) {
        Expression id = new Expression.ColumnReference("id");
        Expression zero = new Expression.NumberLiteral(BigDecimal.valueOf(-random.nextInt(50)));
        Expression predicate = random.nextBoolean()
                ? new Expression.IsNull(id, Expression.Sense.DENIED)
                : new Expression.Binary(
                        Expression.Operator.OR,
                        new Expression.Binary(Expression.Operator.GREATER, id, zero),
                        new Expression.Binary(Expression.Operator.LESS_OR_EQUAL, id, zero));
        return with(table, new Constraint.Check(table.name() + "_k" + random.nextInt(100), predicate));
    }

    Table withIndex(Table table) {
        String column = any(table).name();
        if (!indexable(table, column)) {
            return table;
        }
        String name = table.name() + "_i" + random.nextInt(100);
        Index index = new Index(
                name,
                List.of(new Index.Part(
                        new Expression.ColumnReference(column),
                        random.nextBoolean() ? Index.Order.ASCENDING : Index.Order.DESCENDING)),
                Index.Uniqueness.DUPLICATES,
                List.of(),
                Optional.empty());
        return table.indexes().has(name)
                ? table
                : table.withIndexes(table.indexes().with(index));
    }

    /** A new nullable column that references another table, or the table itself. */
    Table withForeignKey(Table table, List<Table> others) {
        Table target = others.isEmpty() || random.nextInt(4) == 0 ? table : others.get(random.nextInt(others.size()));
        String column = "f" + random.nextInt(1000);
        if (table.columns().has(column)) {
            return table;
        }
        ReferentialAction action = List.of(
                        ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL)
                .get(random.nextInt(3));
        Table extended = table.withColumns(table.columns()
                .with(Column.of(column, target.columns().get("id").type()).withNullability(Nullability.NULLABLE)));
        return with(
                extended,
                new Constraint.ForeignKey(
                        table.name() + "_" + column + "_fkey",
                        List.of(column),
                        target.name(),
                        List.of("id"),
                        action,
                        ReferentialAction.NO_ACTION,
                        Constraint.Timing.IMMEDIATE));
    }

    static Table with(Table table, Constraint constraint) {
        return table.constraints().has(constraint.name())
                ? table
                : table.withConstraints(table.constraints().with(constraint));
    }

    private Column any(Table table) {
        List<Column> columns = List.copyOf(table.columns().values());
        return columns.get(random.nextInt(columns.size()));
    }

    private static boolean indexable(Table table, String column) {
        DataType type = table.columns().get(column).type();
        return type != DataType.Simple.JSON && type != DataType.Simple.TEXT && !(type instanceof DataType.Binary);
    }
}
