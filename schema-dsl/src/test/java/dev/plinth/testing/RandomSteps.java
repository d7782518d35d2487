package dev.plinth.testing;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.ChangeException;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.CreateView;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropView;
import dev.plinth.change.ExpectRows;
import dev.plinth.change.ImpliedRenames;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameTable;
import dev.plinth.change.Retention;
import dev.plinth.change.RowSource;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.PartComments;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Random steps of a migration that fit the state that they meet, with what a reader adds to them. */
public final class RandomSteps {
    private final Choice choice;
    private final NamingStyle style;
    private final RandomSchemas schemas;
    private State state;
    private int counter;

    public RandomSteps(Choice choice, NamingStyle style, State start) {
        this.choice = choice;
        this.style = style;
        this.schemas = new RandomSchemas(choice, style, 1000);
        this.state = start;
    }

    public List<Operation> steps(int count) {
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Operation> next = next();
            if (!next.isEmpty() && fits(next)) {
                all.addAll(next);
            }
        }
        return all;
    }

    public State state() {
        return state;
    }

    private boolean fits(List<Operation> operations) {
        try {
            state = state.apply(operations);
            return true;
        } catch (ChangeException refused) {
            return false;
        }
    }

    private List<Operation> next() {
        if (state.tables().isEmpty()) {
            return List.of();
        }
        Table table = choice.of(List.copyOf(state.tables()));
        Column column = choice.of(List.copyOf(table.columns().values()));
        if (table.partitioning().isPresent()) {
            return ofPartitioned(table, column, table.partitioning().get());
        }
        return switch (choice.random().nextInt(16)) {
            case 0 -> List.of(new CreateTable(schemas.table(newName())));
            case 1 -> List.of(new DropTable(table.name()));
            case 2 -> withImplied(new RenameTable(table.name(), newName()));
            case 3 -> withImplied(new RenameColumn(table.name(), column.name(), newName()));
            case 4, 5 -> addColumn(table);
            case 6 -> List.of(new DropColumn(table.name(), column.name()));
            case 7 -> alterColumn(table, column);
            case 8 ->
                List.of(new AddConstraint(table.name(), new Constraint.Check(newName(), schemas.predicate(column))));
            case 9 ->
                List.of(new AddConstraint(table.name(), new Constraint.Unique(newName(), List.of(column.name()))));
            case 10 -> List.of(new CreateIndex(table.name(), index(column)));
            case 11 -> dropsAndRenames(table);
            case 12 ->
                List.of(new CreateView(new View(newName(), schemas.dialectText(), NamedMap.empty(), schemas.prose())));
            case 13 ->
                state.views().stream()
                        .findFirst()
                        .<List<Operation>>map(view -> List.of(new DropView(view.name())))
                        .orElse(List.of());
            case 14 -> rows(table, column);
            default -> texts(table);
        };
    }

    /** Keys would have to hold what decides, and its type stays. */
    private List<Operation> ofPartitioned(Table table, Column column, Partitioning partitioning) {
        return switch (choice.random().nextInt(5)) {
            case 0 -> List.of(new DropTable(table.name()));
            case 1 -> withImplied(new RenameTable(table.name(), newName()));
            case 2 -> withImplied(new RenameColumn(table.name(), column.name(), newName()));
            case 3 -> texts(table);
            default ->
                List.of(new SetPartitioning(table.name(), schemas.partitions().again(table, partitioning)));
        };
    }

    private List<Operation> withImplied(Operation rename) {
        List<Operation> operations = new ArrayList<>();
        operations.add(rename);
        operations.addAll(ImpliedRenames.following(rename, state, style));
        return operations;
    }

    private List<Operation> addColumn(Table table) {
        List<Operation> operations = new ArrayList<>();
        Column column = schemas.column(newName(), List.of());
        boolean filled = choice.oneIn(3) && column.generated().isEmpty();
        operations.add(new AddColumn(
                table.name(), column, filled ? Optional.of(schemas.literal(column.type())) : Optional.empty()));
        if (choice.oneIn(3)) {
            String name = choice.oneIn(3) ? newName() : style.unique(table.name(), List.of(column.name()));
            operations.add(new AddConstraint(table.name(), new Constraint.Unique(name, List.of(column.name()))));
        }
        if (choice.oneIn(3)) {
            String name = choice.oneIn(3) ? newName() : style.check(table.name(), column.name());
            operations.add(new AddConstraint(table.name(), new Constraint.Check(name, schemas.predicate(column))));
        }
        return operations;
    }

    private List<Operation> alterColumn(Table table, Column column) {
        Column altered = column.withComment(schemas.prose());
        if (column.generated().isEmpty() && !column.identity()) {
            altered = altered.withDefault(schemas.literal(column.type()));
        }
        return List.of(new AlterColumn(table.name(), altered));
    }

    private Index index(Column column) {
        return new Index(
                newName(),
                List.of(new Index.Part(
                        new Expression.ColumnReference(column.name()), choice.of(List.of(Index.Order.values())))),
                choice.of(List.of(Index.Uniqueness.values())),
                List.of(),
                choice.oneIn(2) ? Optional.of(schemas.predicate(column)) : Optional.empty());
    }

    private List<Operation> dropsAndRenames(Table table) {
        Optional<Operation> index =
                table.indexes().stream().findFirst().map(found -> new DropIndex(table.name(), found.name()));
        Optional<Operation> check = table.constraintsOf(Constraint.Check.class)
                .findFirst()
                .map(found -> new RenameConstraint(table.name(), found.name(), newName()));
        return choice.oneIn(2)
                ? index.map(List::of).orElse(List.of())
                : check.map(List::of).orElse(List.of());
    }

    private List<Operation> rows(Table table, Column column) {
        Optional<Seed> seed = choice.oneIn(2) ? new RandomSeeds(choice, schemas).seed(table) : Optional.empty();
        if (seed.isPresent() && choice.oneIn(3)) {
            return List.of(new InsertRows(table.name(), seed.get().rows(), retention()));
        }
        if (seed.isPresent()) {
            boolean there = state.object(seed.get().key()).isPresent();
            return List.of(there ? new AlterObject(seed.get()) : new CreateObject(seed.get()));
        }
        if (choice.oneIn(4)) {
            return List.of(new RunSql(
                    schemas.dialectText(),
                    choice.oneIn(2) ? Optional.of(schemas.dialectText()) : Optional.empty(),
                    choice.oneIn(2) ? new TreeMap<>(Map.of("h2", "small there")) : new TreeMap<>()));
        }
        if (choice.oneIn(4)) {
            ExpectRows.Demand demand = choice.oneIn(2)
                    ? new ExpectRows.Count(choice.oneIn(2) ? 0 : 7)
                    : new ExpectRows.Unique(List.of(column.name()));
            return List.of(new ExpectRows(table.name(), Optional.of(schemas.predicate(column)), demand));
        }
        if (column.generated().isPresent() || choice.oneIn(3)) {
            return List.of(new DeleteRows(table.name(), Optional.of(schemas.predicate(column)), retention()));
        }
        Optional<Expression> where = choice.oneIn(2) ? Optional.of(schemas.predicate(column)) : Optional.empty();
        SortedMap<String, Expression> values = new TreeMap<>(Map.of(column.name(), schemas.literal(column.type())));
        return List.of(
                choice.oneIn(2)
                        ? new UpdateRows(table.name(), values, where, retention())
                        : new CopyRows(
                                source(table, column, where), table.name(), values, Optional.empty(), retention()));
    }

    private RowSource source(Table table, Column column, Optional<Expression> where) {
        if (choice.oneIn(2)) {
            return RowSource.of(table.name(), where);
        }
        Expression missing = new Expression.IsNull(
                new Expression.QualifiedColumn("other one", column.name()), Expression.Sense.AFFIRMED);
        RowSource.Kind kind = choice.oneIn(2) ? RowSource.Kind.LEFT : RowSource.Kind.INNER;
        boolean ordered = TypeFamily.of(column.type()).isOrdered();
        Expression own = new Expression.ColumnReference(column.name());
        return new RowSource(
                table.name(),
                "itself",
                List.of(new RowSource.Join(kind, table.name(), "other one", missing)),
                where,
                ordered ? List.of(new RowSource.Sorted(own, Index.Order.DESCENDING)) : List.of(),
                ordered && choice.oneIn(2) ? List.of(own) : List.of(),
                RowSource.Match.ANY);
    }

    private Retention retention() {
        return choice.of(
                List.of(Retention.DEFAULT, Retention.DISCARD, new Retention(Retention.Fate.KEEP, Optional.empty())));
    }

    private List<Operation> texts(Table table) {
        return switch (choice.random().nextInt(5)) {
            case 0 -> List.of(new SetTableComment(table.name(), schemas.prose()));
            case 1 ->
                List.of(new SetTableOptions(
                        table.name(),
                        choice.oneIn(2)
                                ? new TreeMap<>()
                                : new TreeMap<>(Map.of("h2", new TreeMap<>(Map.of("x", "1"))))));
            case 2 ->
                Arrays.stream(PartComments.Kind.values())
                        .flatMap(kind -> table.parts(kind).names().stream()
                                .<Operation>map(name -> new SetPartComment(
                                        table.name(), new PartComments.Part(kind, name), schemas.prose())))
                        .toList();
            case 3 ->
                List.of(new SetAudit(
                        table.name(),
                        table.audit().isPresent() || table.primaryKey().isEmpty()
                                ? Optional.empty()
                                : Optional.of(AuditRule.ALL)));
            default -> List.of(new CreateTrigger(table.name(), new Trigger(newName(), schemas.dialectText())));
        };
    }

    private String newName() {
        return "new" + counter++ + (choice.oneIn(2) ? choice.name() : "");
    }
}
