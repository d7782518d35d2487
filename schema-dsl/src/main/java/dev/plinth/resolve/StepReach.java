package dev.plinth.resolve;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterIndex;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Contract;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.CreateView;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.ExpectRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Manual;
import dev.plinth.change.Operation;
import dev.plinth.change.Parking;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.RunSql;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.UpdateRows;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.DialectText;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Mentions;
import dev.plinth.model.RawObject;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.resolve.Reach.Rows;
import dev.plinth.resolve.Reach.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads off an operation how far it reaches. */
final class StepReach implements Operation.Visitor<Reach> {
    private final List<SchemaView> around;

    /** @param around the schemas before and after the branches: triggers and references of either count */
    StepReach(List<SchemaView> around) {
        this.around = List.copyOf(around);
    }

    private static Reach of(Use... uses) {
        return new Reach(List.of(uses), Set.of(), Optional.empty(), Set.of());
    }

    private static Reach of(Set<String> mentioned, Use... uses) {
        return new Reach(List.of(uses), Set.of(), Optional.empty(), mentioned);
    }

    private static Reach object(SchemaObject.Key key, Set<String> mentioned, Use... uses) {
        return new Reach(List.of(uses), Set.of(key.toString()), Optional.empty(), mentioned);
    }

    private static Set<String> mentioned(DialectText... texts) {
        Set<String> names = new TreeSet<>();
        for (DialectText text : texts) {
            text.texts().values().forEach(sql -> names.addAll(Mentions.in(sql)));
        }
        return names;
    }

    /** A step that changes rows: whatever a trigger does then is beyond what can be told. */
    private Reach rows(Use first, Collection<Use> more) {
        List<Use> uses = new ArrayList<>(List.of(first));
        uses.addAll(more);
        Optional<String> unbounded = uses.stream()
                .filter(use -> use.rows() == Rows.CHANGES)
                .map(Use::table)
                .filter(this::hasTriggers)
                .findFirst()
                .map(table -> "triggers of " + table + " run, and may read and write anything");
        return new Reach(uses, Set.of(), unbounded, Set.of());
    }

    private boolean hasTriggers(String table) {
        return around.stream()
                .flatMap(view -> view.table(table).stream())
                .anyMatch(found -> !found.triggers().isEmpty());
    }

    /** What references a table, directly or by way of others: a foreign key may change or refuse. */
    private List<Use> referencing(String table) {
        Set<String> seen = new TreeSet<>(Set.of(table));
        List<String> next = new ArrayList<>(List.of(table));
        List<Use> uses = new ArrayList<>();
        while (!next.isEmpty()) {
            String at = next.remove(0);
            for (SchemaView view : around) {
                for (Table other : view.tables()) {
                    boolean references = other.foreignKeys()
                            .anyMatch(key -> key.referencedTable().equals(at));
                    if (references && seen.add(other.name())) {
                        next.add(other.name());
                        uses.add(Use.rows(other.name()));
                    }
                }
            }
        }
        return uses;
    }

    private boolean isReferenced(String table, Set<String> columns) {
        return around.stream()
                .flatMap(view -> view.tables().stream())
                .anyMatch(other -> other.foreignKeys()
                        .anyMatch(key -> key.referencedTable().equals(table)
                                && key.referencedColumns().stream().anyMatch(columns::contains)));
    }

    private static Set<String> columns(Collection<Expression> expressions) {
        Set<String> columns = new TreeSet<>();
        for (Expression expression : expressions) {
            if (Expressions.holdsRawSql(expression)) {
                return Set.of("*");
            }
            columns.addAll(Expressions.columns(expression));
        }
        return columns;
    }

    /** What expressions read of other tables. */
    private static List<Use> elsewhere(Collection<Expression> expressions) {
        List<Use> uses = new ArrayList<>();
        expressions.forEach(expression ->
                Expressions.elsewhere(expression).forEach((table, columns) -> uses.add(Use.looking(table, columns))));
        return uses;
    }

    private static List<Use> all(List<Use> some, List<Use> more) {
        List<Use> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    @Override
    public Reach createTable(CreateTable operation) {
        return of(Use.shape(operation.table().name()));
    }

    @Override
    public Reach dropTable(DropTable operation) {
        return of(Use.shape(operation.table()));
    }

    @Override
    public Reach renameTable(RenameTable operation) {
        return of(Use.shape(operation.from()), Use.shape(operation.to()));
    }

    @Override
    public Reach setTableComment(SetTableComment operation) {
        return of(Use.ignoring(operation.table(), Set.of("comment on table")));
    }

    @Override
    public Reach setPartComment(SetPartComment operation) {
        return of(Use.ignoring(operation.table(), Set.of("comment on " + operation.part())));
    }

    @Override
    public Reach setTableOptions(SetTableOptions operation) {
        return of(Use.shape(operation.table()));
    }

    @Override
    public Reach setAudit(SetAudit operation) {
        return of(Use.shape(operation.table()));
    }

    @Override
    public Reach setPartitioning(SetPartitioning operation) {
        return of(Use.rows(operation.table()));
    }

    /** A column that rows get empty, or with its default, is the same whatever was done to the others before. */
    @Override
    public Reach addColumn(AddColumn operation) {
        Set<String> column = Set.of(operation.column().name());
        if (operation.fill().isPresent()) {
            return rows(
                    new Use(
                            operation.table(),
                            Rows.CHANGES,
                            columns(List.of(operation.fill().get())),
                            column),
                    List.of());
        }
        boolean plain = !operation.needsEmptyTable() && !operation.column().identity();
        return of(plain ? Use.ignoring(operation.table(), column) : Use.shape(operation.table()));
    }

    @Override
    public Reach dropColumn(DropColumn operation) {
        return of(Use.shape(operation.table(), Set.of(operation.column())));
    }

    @Override
    public Reach renameColumn(RenameColumn operation) {
        return of(Use.shape(operation.table(), Set.of(operation.from(), operation.to())));
    }

    @Override
    public Reach alterColumn(AlterColumn operation) {
        Set<String> reads = new TreeSet<>(columns(operation.fill().stream().toList()));
        Set<String> column = Set.of(operation.column().name());
        reads.addAll(column);
        return rows(new Use(operation.table(), Rows.CHANGES, reads, column), List.of());
    }

    @Override
    public Reach addConstraint(AddConstraint operation) {
        String table = operation.table();
        if (operation.constraint() instanceof Constraint.Check check) {
            return of(Use.looking(table, columns(List.of(check.predicate()))));
        }
        if (operation.constraint() instanceof Constraint.ForeignKey key) {
            return of(
                    Use.looking(table, Set.copyOf(key.columns())),
                    Use.looking(key.referencedTable(), Set.copyOf(key.referencedColumns())));
        }
        return of(Use.reading(table));
    }

    @Override
    public Reach dropConstraint(DropConstraint operation) {
        return of(Use.reading(operation.table()));
    }

    @Override
    public Reach renameConstraint(RenameConstraint operation) {
        return of(Use.ignoring(operation.table(), Set.of(operation.from(), operation.to())));
    }

    @Override
    public Reach createIndex(CreateIndex operation) {
        return operation.index().uniqueness() == Index.Uniqueness.UNIQUE
                ? of(Use.reading(operation.table()))
                : of(Use.ignoring(operation.table(), Set.of(operation.index().name())));
    }

    @Override
    public Reach alterIndex(AlterIndex operation) {
        return of(Use.ignoring(operation.table(), Set.of(operation.index())));
    }

    @Override
    public Reach dropIndex(DropIndex operation) {
        return of(Use.reading(operation.table()));
    }

    @Override
    public Reach renameIndex(RenameIndex operation) {
        return of(Use.ignoring(operation.table(), Set.of(operation.from(), operation.to())));
    }

    @Override
    public Reach createTrigger(CreateTrigger operation) {
        return of(mentioned(operation.trigger().sql()), Use.shape(operation.table()));
    }

    @Override
    public Reach dropTrigger(DropTrigger operation) {
        return of(Use.shape(operation.table()));
    }

    @Override
    public Reach createObject(CreateObject operation) {
        return object(operation.object());
    }

    @Override
    public Reach alterObject(AlterObject operation) {
        return object(operation.object());
    }

    private Reach object(SchemaObject object) {
        if (object instanceof EnumType type) {
            return object(object.key(), Set.of(), ofEnum(type));
        }
        if (object instanceof Routine routine) {
            return object(object.key(), mentioned(routine.body()));
        }
        if (object instanceof RawObject raw) {
            return object(object.key(), mentioned(raw.create(), raw.drop()));
        }
        return keyed(object.key());
    }

    private Use[] ofEnum(EnumType type) {
        return around.stream()
                .flatMap(view -> view.tablesOf(type).stream())
                .map(Table::name)
                .distinct()
                .map(Use::rows)
                .toArray(Use[]::new);
    }

    @Override
    public Reach dropObject(DropObject operation) {
        return keyed(operation.key());
    }

    /** Reference data is named after its table, and is rows of it. */
    private Reach keyed(SchemaObject.Key key) {
        if (key.kind() != SchemaObject.Kind.SEED) {
            return object(key, Set.of());
        }
        Reach rows = rows(Use.rows(key.name()), referencing(key.name()));
        return new Reach(rows.uses(), Set.of(key.toString()), rows.unbounded(), Set.of());
    }

    @Override
    public Reach createView(CreateView operation) {
        return of(
                mentioned(operation.view().select()), Use.shape(operation.view().name()));
    }

    @Override
    public Reach dropView(DropView operation) {
        return of(Use.shape(operation.view()));
    }

    @Override
    public Reach updateRows(UpdateRows operation) {
        List<Expression> read = new ArrayList<>(operation.values().values());
        operation.where().ifPresent(read::add);
        Set<String> written = operation.values().keySet();
        Use use = new Use(operation.table(), Rows.CHANGES, columns(read), Set.copyOf(written));
        List<Use> referencing = isReferenced(operation.table(), written) ? referencing(operation.table()) : List.of();
        return rows(use, all(referencing, elsewhere(read)));
    }

    @Override
    public Reach deleteRows(DeleteRows operation) {
        List<Use> looked = elsewhere(operation.where().stream().toList());
        return rows(Use.rows(operation.table()), all(referencing(operation.table()), looked));
    }

    @Override
    public Reach copyRows(CopyRows operation) {
        List<Use> read = elsewhere(operation.expressions().toList());
        read.add(Use.reading(operation.from()));
        operation.source().joins().forEach(join -> read.add(Use.reading(join.table())));
        return rows(Use.rows(operation.to()), read);
    }

    @Override
    public Reach insertRows(InsertRows operation) {
        return rows(Use.rows(operation.table()), List.of());
    }

    @Override
    public Reach manual(Manual operation) {
        return new Reach(
                List.of(),
                Set.of(),
                Optional.of("what a person does may reach anything"),
                mentioned(operation.toDo().check()));
    }

    @Override
    public Reach contract(Contract operation) {
        return of();
    }

    @Override
    public Reach expectRows(ExpectRows operation) {
        List<Use> looked = elsewhere(operation.where().stream().toList());
        return of(all(List.of(Use.reading(operation.table())), looked).toArray(Use[]::new));
    }

    @Override
    public Reach runSql(RunSql operation) {
        return new Reach(
                List.of(),
                Set.of(),
                Optional.of("SQL of the author's own may read and write anything"),
                mentioned(operation.up()));
    }

    @Override
    public Reach parking(Parking operation) {
        throw operation.unwritten();
    }
}
