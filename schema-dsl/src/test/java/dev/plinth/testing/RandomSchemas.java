package dev.plinth.testing;

import dev.plinth.expression.TypeFamily;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Nullability;
import dev.plinth.model.PartComments;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Random schemas in which everything that the language checks holds: names are odd, types and references fit. */
public final class RandomSchemas {
    private final Choice choice;
    private final NamingStyle style;
    private final List<Table> tables = new ArrayList<>();
    private int counter;

    public RandomSchemas(Choice choice, NamingStyle style) {
        this(choice, style, 0);
    }

    /** @param counter where made names begin to count, so that those of two generators differ */
    public RandomSchemas(Choice choice, NamingStyle style, int counter) {
        this.choice = choice;
        this.style = style;
        this.counter = counter;
    }

    public Schema schema() {
        choice.names(1 + choice.random().nextInt(4), "_t").forEach(name -> tables.add(table(name)));
        List<View> views = choice.names(choice.random().nextInt(2), "_v").stream()
                .map(name -> described(
                        new View(name, dialectText(), triggers(), choice.of(List.of(View.Security.values())), prose())))
                .toList();
        RandomSeeds seeds = new RandomSeeds(choice, this);
        List<Seed> seeded = tables.stream()
                .filter(table -> choice.oneIn(2))
                .flatMap(table -> seeds.seed(table).stream())
                .toList();
        List<SchemaObject> objects = new ArrayList<>(seeded);
        tables.stream().map(Table::name).forEach(name -> schemaOf(name, objects));
        views.stream().map(View::name).forEach(name -> schemaOf(name, objects));
        return new Schema(NamedMap.of(tables), NamedMap.of(views), SchemaObjects.of(objects));
    }

    /** A name with a dot stands in a schema, which a file of SQLite does without. */
    private void schemaOf(String name, List<SchemaObject> objects) {
        QualifiedName.of(name)
                .schema()
                .filter(schema ->
                        objects.stream().noneMatch(found -> found.key().equals(DatabaseSchema.keyOf(schema))))
                .ifPresent(schema -> objects.add(
                        new DatabaseSchema(schema, new TreeMap<>(Map.of("sqlite", choice.text())), prose())));
    }

    /** A new table, which may reference those that were made before. */
    public Table table(String name) {
        List<Column> columns = new ArrayList<>();
        List<String> names = choice.names(2 + choice.random().nextInt(6), "");
        names.forEach(column -> columns.add(column(column, columns)));
        Table plain = new Table(
                name,
                NamedMap.of(columns),
                NamedMap.empty(),
                NamedMap.empty(),
                triggers(),
                options(),
                prose(),
                PartComments.NONE);
        Table keyed = plain.withConstraints(NamedMap.of(constraints(plain)));
        Table referencing = withReference(keyed);
        Table indexed = referencing.withIndexes(NamedMap.of(indexes(referencing)));
        Table audited = choice.oneIn(4) && indexed.primaryKey().isPresent()
                ? indexed.withAudit(Optional.of(audit(indexed)))
                : indexed;
        return described(choice.oneIn(4) ? audited.withPartitioning(partitions().of(audited)) : audited);
    }

    private AuditRule audit(Table table) {
        List<String> key = table.primaryKey().orElseThrow().columns();
        SortedSet<String> redact = new TreeSet<>();
        SortedSet<String> ignore = new TreeSet<>();
        table.columns().names().stream()
                .filter(column -> !key.contains(column) && choice.oneIn(4))
                .forEach(column -> (choice.oneIn(2) ? redact : ignore).add(column));
        return new AuditRule(redact, ignore, new TreeMap<>());
    }

    RandomPartitions partitions() {
        return new RandomPartitions(choice, () -> "part " + counter++ + choice.name());
    }

    private View described(View view) {
        PartComments comments = PartComments.NONE;
        if (choice.oneIn(2)) {
            comments = comments.with(new PartComments.Part(PartComments.Kind.COLUMN, choice.name()), prose());
        }
        for (String trigger : view.triggers().names()) {
            comments = comments.with(new PartComments.Part(PartComments.Kind.TRIGGER, trigger), prose());
        }
        return view.withComments(comments);
    }

    private Table described(Table table) {
        PartComments comments = PartComments.NONE;
        for (PartComments.Kind kind : PartComments.Kind.values()) {
            for (String name : table.parts(kind).names()) {
                if (choice.oneIn(4)) {
                    comments = comments.with(new PartComments.Part(kind, name), prose());
                }
            }
        }
        return table.withComments(comments);
    }

    /** A new column of a random type. */
    public Column column(String name, List<Column> others) {
        DataType type = choice.of(RandomExpressions.types());
        Column column = Column.of(name, type)
                .withNullability(choice.oneIn(3) ? Nullability.NULLABLE : Nullability.NOT_NULL)
                .withValue(value(type, others));
        if (column.identity()) {
            column = column.withNullability(Nullability.NOT_NULL);
        }
        return choice.oneIn(5) ? withRemarks(column) : column;
    }

    private Column withRemarks(Column column) {
        Column remarked = column.withComment(prose())
                .withDegrade(choice.oneIn(3) ? Map.of("sqlite", choice.text() + "x") : Map.of())
                .withCollation(choice.oneIn(3) ? Map.of("h2", choice.text() + "x", "sqlserver", "BIN2") : Map.of());
        return choice.oneIn(3)
                ? remarked.withType(DataType.Native.of(column.type(), Map.of("postgresql", "text[]")))
                : remarked;
    }

    private ColumnValue value(DataType type, List<Column> others) {
        if (choice.oneIn(8)
                && List.of(Simple.SMALLINT, Simple.INT, Simple.BIGINT).contains(type)) {
            return ColumnValue.IDENTITY;
        }
        if (choice.oneIn(8)) {
            return new ColumnValue.Generated(generated(type, others), choice.of(List.of(ColumnValue.Storage.values())));
        }
        return choice.oneIn(3) ? new ColumnValue.Default(literal(type)) : ColumnValue.GIVEN;
    }

    private Expression generated(DataType type, List<Column> others) {
        return others.stream()
                .filter(column -> column.generated().isEmpty())
                .filter(column -> TypeFamily.of(column.type()) == TypeFamily.of(type))
                .findFirst()
                .<Expression>map(column -> new Expression.Call(
                        Expression.Function.COALESCE,
                        List.of(new Expression.ColumnReference(column.name()), new Expression.NullLiteral())))
                .orElseGet(() -> new Expression.RawSql(dialectText()));
    }

    /** A value of the type, written as an author would. */
    public Expression literal(DataType type) {
        if (choice.oneIn(8)) {
            return new Expression.RawSql(dialectText());
        }
        return switch (TypeFamily.of(type)) {
            case BOOLEAN -> new Expression.BooleanLiteral(choice.oneIn(2));
            case NUMBER ->
                new Expression.NumberLiteral(BigDecimal.valueOf(choice.random().nextInt(-9, 9)));
            case TEXT ->
                type == Simple.TEXT
                        ? new Expression.TextLiteral(choice.text())
                        : new Expression.TextLiteral(choice.oneIn(2) ? "it" : "ä");
            case UUID -> new Expression.Call(Expression.Function.UUID, List.of());
            case DATE -> new Expression.Call(Expression.Function.TODAY, List.of());
            case TIMESTAMPTZ -> new Expression.Call(Expression.Function.NOW, List.of());
            case JSON -> new Expression.TextLiteral(choice.of(List.of("{}", "[]", "{\"a\": [1, \"b: c\"]}")));
            case TIME, TIMESTAMP, BINARY, NULL, ANY -> new Expression.NullLiteral();
        };
    }

    private List<Constraint> constraints(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        List<String> required = table.columns().stream()
                .filter(column -> !column.nullable())
                .map(Column::name)
                .toList();
        if (!required.isEmpty() && !choice.oneIn(5)) {
            List<String> key = choice.subset(required, 1, 2);
            constraints.add(new Constraint.PrimaryKey(name(style.primaryKey(table.name())), key));
        }
        if (choice.oneIn(2)) {
            List<String> key = choice.subset(List.copyOf(table.columns().names()), 1, 2);
            constraints.add(new Constraint.Unique(name(style.unique(table.name(), key)), key));
        }
        Column column = choice.of(List.copyOf(table.columns().values()));
        if (choice.oneIn(2)) {
            constraints.add(new Constraint.Check(name(style.check(table.name(), column.name())), predicate(column)));
        }
        return constraints;
    }

    /** A condition over the column. */
    public Expression predicate(Column column) {
        Expression reference = new Expression.ColumnReference(column.name());
        Expression notNull = new Expression.IsNull(reference, Expression.Sense.DENIED);
        return switch (TypeFamily.of(column.type())) {
            case NUMBER ->
                choice.of(List.of(
                        new Expression.Between(reference, number(-1), number(70), Expression.Sense.AFFIRMED),
                        new Expression.Binary(Operator.GREATER, reference, number(0)),
                        new Expression.Binary(Operator.LESS, number(0), reference),
                        new Expression.In(reference, List.of(number(1), number(2)), Expression.Sense.DENIED)));
            case TEXT ->
                choice.of(List.of(
                        new Expression.In(
                                reference,
                                List.of(new Expression.TextLiteral(choice.text()), new Expression.TextLiteral("b")),
                                Expression.Sense.AFFIRMED),
                        new Expression.Like(reference, new Expression.TextLiteral("a%"), Expression.Sense.AFFIRMED),
                        new Expression.Binary(
                                Operator.NOT_EQUAL, reference, new Expression.TextLiteral(choice.text()))));
            case BOOLEAN -> choice.of(List.of(reference, new Expression.Not(reference)));
            case UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON, BINARY, NULL, ANY ->
                choice.oneIn(3) ? new Expression.RawSql(dialectText()) : notNull;
        };
    }

    private static Expression number(long value) {
        return new Expression.NumberLiteral(BigDecimal.valueOf(value));
    }

    private Table withReference(Table table) {
        List<Table> targets = new ArrayList<>(tables);
        targets.add(table);
        Table target = choice.of(targets);
        Optional<Constraint.PrimaryKey> key = target.primaryKey();
        if (key.isEmpty() || choice.oneIn(3)) {
            return table;
        }
        List<Column> own = new ArrayList<>(table.columns().values());
        List<String> names = new ArrayList<>();
        for (String referenced : key.get().columns()) {
            String name = "ref" + counter++;
            names.add(name);
            own.add(Column.of(name, target.columns().get(referenced).type()).withNullability(Nullability.NULLABLE));
        }
        Constraint reference = new Constraint.ForeignKey(
                name(style.foreignKey(table.name(), names)),
                names,
                target.name(),
                key.get().columns(),
                choice.of(List.of(ReferentialAction.values())),
                choice.of(List.of(ReferentialAction.values())),
                choice.of(List.of(Timing.values())));
        return table.withColumns(NamedMap.of(own))
                .withConstraints(table.constraints().with(reference));
    }

    private List<Index> indexes(Table table) {
        List<Index> indexes = new ArrayList<>();
        List<String> names = List.copyOf(table.columns().names());
        for (int i = choice.random().nextInt(3); i > 0; i--) {
            if (choice.oneIn(4)) {
                indexes.add(indexByMethod(choice.of(names)));
                continue;
            }
            List<Index.Part> parts = choice.subset(names, 1, 2).stream()
                    .map(column -> new Index.Part(
                                    new Expression.ColumnReference(column), choice.of(List.of(Index.Order.values())))
                            .withNulls(choice.oneIn(3) ? Index.Nulls.LAST : Index.Nulls.AS_ENGINE))
                    .toList();
            Column column = choice.of(List.copyOf(table.columns().values()));
            indexes.add(new Index(
                    "index " + counter++,
                    parts,
                    choice.of(List.of(Index.Uniqueness.values())),
                    choice.oneIn(3) ? choice.subset(names, 1, 2) : List.of(),
                    choice.oneIn(3) ? Optional.of(predicate(column)) : Optional.empty()));
        }
        return indexes;
    }

    private Index indexByMethod(String column) {
        Index.Part part = Index.Part.ascending(column)
                .withOperatorClass(choice.oneIn(2) ? Optional.of("nulls") : Optional.of("gin_trgm_ops"));
        return Index.on("index " + counter++, List.of(column))
                .withParts(List.of(choice.oneIn(2) ? part : Index.Part.ascending(column)))
                .withMethod(choice.of(List.of(Index.Method.values())))
                .withDegrade(new TreeMap<>(choice.oneIn(2) ? Map.of("h2", choice.text() + "x") : Map.of()));
    }

    private String name(String implied) {
        return choice.oneIn(3) ? "given: " + counter++ + choice.name() : implied;
    }

    private NamedMap<Trigger> triggers() {
        return choice.oneIn(4) ? NamedMap.of(new Trigger("trigger " + choice.name(), dialectText())) : NamedMap.empty();
    }

    private SortedMap<String, SortedMap<String, String>> options() {
        SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
        if (choice.oneIn(4)) {
            options.put("sqlite", new TreeMap<>(Map.of("strict", "true", "without rowid", "false")));
        }
        return options;
    }

    /** Some SQL. */
    public DialectText dialectText() {
        return DialectText.of(Map.of(choice.of(List.of("sqlite", "default", "h2")), "SELECT " + choice.text()));
    }

    /** A text for people, or none. */
    public Optional<String> prose() {
        return choice.oneIn(3) ? Optional.of(choice.text() + choice.of(List.of("", "x"))) : Optional.empty();
    }
}
