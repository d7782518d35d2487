package dev.plinth.dialect.sqlite;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTable;
import dev.plinth.change.ExpectRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Manual;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.ParkTable;
import dev.plinth.change.RenameTable;
import dev.plinth.change.RowChange;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.State;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.dialect.support.RowConditionQueries;
import dev.plinth.model.Expression;
import dev.plinth.model.SchemaObject;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.RowCondition;
import dev.plinth.plan.SeedRows;
import dev.plinth.plan.SeedSteps;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plan as one transaction. Structural operations are gathered into segments; a data step ends one. Foreign keys are
 * switched off, outside the transaction and verified, where a table is rebuilt or dropped: with them on, DROP TABLE
 * deletes the rows that reference it (the SQLite manual, "Making Other Kinds Of Table Schema Changes").
 */
final class SqliteLowering {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    /** A part of the plan: a segment, or one data step with the state that it meets. */
    private record Part(
            Optional<SegmentLowering> segment, Map<String, String> names, Operation data, State state, int step) {}

    private final SqliteDerivation derivation;

    SqliteLowering(SqliteDerivation derivation) {
        this.derivation = derivation;
    }

    /** Plans for one transaction: foreign keys are switched off for all of them, or for none. */
    List<List<Unit>> lower(List<MigrationPlan> plans) {
        List<List<Part>> parts = plans.stream().map(this::parts).toList();
        boolean foreignKeysOff = parts.stream()
                .flatMap(List::stream)
                .anyMatch(part ->
                        part.segment().map(SegmentLowering::needsForeignKeysOff).orElse(false));
        List<List<Unit>> units = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            units.add(lower(plans.get(i), parts.get(i), foreignKeysOff));
        }
        return units;
    }

    private List<Unit> lower(MigrationPlan plan, List<Part> parts, boolean foreignKeysOff) {
        Map<Integer, List<RowChange>> rows = SeedSteps.of(plan);
        List<SqlStatement> statements = new ArrayList<>();
        Set<Unit.Requirement> requirements = new LinkedHashSet<>();
        Map<String, List<Expression>> seeded = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.segment().isPresent()) {
                statements.addAll(part.segment().get().statements());
                requirements.addAll(part.segment().get().requirements(plan.from(), part.names(), seeded));
            } else {
                seeded(part, rows.getOrDefault(part.step(), List.of()), plan.from(), seeded);
                statements.addAll(new DataSteps(derivation, part.state(), foreignKeysOff)
                        .lower(part.data(), part.step(), rows.getOrDefault(part.step(), List.of())));
            }
        }
        // values that do not fit are found by those above, also where nobody knows before what they are
        requirements.addAll(RowConditionQueries.requirements(
                derivation,
                plan,
                new SqliteMeasures(),
                question -> question.condition().asked() == RowCondition.Asked.FIRST
                        && !(question.condition() instanceof RowCondition.Fits)));
        if (statements.isEmpty() && requirements.isEmpty()) {
            return List.of();
        }
        List<Unit.Requirement> asked = List.copyOf(requirements);
        return List.of(foreignKeysOff ? withoutForeignKeys(asked, statements) : plain(asked, statements));
    }

    /** Rows that reference data has given other values when a table is rebuilt: what they held before does not matter. */
    private static void seeded(Part part, List<RowChange> rows, State start, Map<String, List<Expression>> seeded) {
        SeedSteps.table(part.data())
                .map(part.names()::get)
                .map(start::requireTable)
                .ifPresent(table -> rows.stream()
                        .filter(change -> table.columns().names().containsAll(change.key()))
                        .forEach(change -> seeded.computeIfAbsent(table.name(), name -> new ArrayList<>())
                                .add(SeedRows.hasKey(table, change))));
    }

    private List<Part> parts(MigrationPlan plan) {
        List<Part> parts = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        plan.from().tables().forEach(table -> names.put(table.name(), table.name()));
        StateEditor editor = new StateEditor(plan.from());
        Segment.Collector collector = new Segment.Collector(plan.from(), editor);
        List<Operation> operations = plan.operations();
        for (int step = 0; step < operations.size(); step++) {
            Operation operation = operations.get(step);
            if (operation instanceof CreateObject create) {
                derivation.object(create.object());
            }
            boolean data = operation instanceof UpdateRows
                    || operation instanceof KeepValues
                    || operation instanceof ParkRows
                    || operation instanceof WriteMarked
                    || operation instanceof CopyRows
                    || operation instanceof InsertRows
                    || operation instanceof RunSql
                    || operation instanceof ExpectRows
                    || operation instanceof Manual
                    || operation instanceof DeleteRows
                    || operation instanceof SetPartitioning
                    || isRaw(operation)
                    || SeedSteps.table(operation).isPresent();
            if (data || !collector.admits(operation)) {
                State reached = finish(collector, editor, names, parts, plan.to());
                collector = new Segment.Collector(reached, editor);
            }
            if (data) {
                parts.add(new Part(Optional.empty(), Map.copyOf(names), operation, editor.freeze(), step));
                if (operation instanceof SetPartitioning
                        || isRaw(operation)
                        || SeedSteps.table(operation).isPresent()) {
                    operation.applyTo(editor);
                    collector = new Segment.Collector(editor.freeze(), editor);
                }
            } else {
                follow(names, operation);
                collector.add(operation, step);
            }
        }
        finish(collector, editor, names, parts, plan.to());
        return parts;
    }

    /** Whether the operation is the author's SQL, which stands where it stands. */
    private static boolean isRaw(Operation operation) {
        return (operation instanceof CreateObject create && create.object().kind() == SchemaObject.Kind.RAW)
                || (operation instanceof AlterObject alter && alter.object().kind() == SchemaObject.Kind.RAW)
                || (operation instanceof DropObject drop && drop.key().kind() == SchemaObject.Kind.RAW);
    }

    /** Keeps track of which table of the beginning a name means now. */
    private static void follow(Map<String, String> names, Operation operation) {
        if (operation instanceof RenameTable rename && names.containsKey(rename.from())) {
            names.put(rename.to(), names.remove(rename.from()));
        }
        if (operation instanceof DropTable drop) {
            names.remove(drop.table());
        }
        if (operation instanceof ParkTable park) {
            names.remove(park.table());
        }
        if (operation instanceof CreateTable create) {
            names.remove(create.table().name());
        }
    }

    private State finish(
            Segment.Collector collector, StateEditor editor, Map<String, String> names, List<Part> parts, State end) {
        if (collector.isEmpty()) {
            return editor.freeze();
        }
        Segment segment = collector.finish();
        SegmentLowering lowering = new SegmentLowering(derivation, segment, leftForLater(parts), end);
        Operation any =
                segment.owners().values().iterator().next().values().iterator().next();
        parts.add(new Part(Optional.of(lowering), Map.copyOf(names), any, segment.after(), -1));
        return segment.after();
    }

    private static LeftForLater leftForLater(List<Part> parts) {
        LeftForLater left = LeftForLater.NOTHING;
        for (Part part : parts) {
            left = part.segment().map(SegmentLowering::leftForLater).orElse(left);
        }
        return left;
    }

    private static Unit plain(List<Unit.Requirement> requirements, List<SqlStatement> statements) {
        return new Unit(
                Unit.Mode.TRANSACTION,
                "all steps",
                List.of(),
                requirements,
                statements,
                List.of(),
                List.of(),
                List.of());
    }

    private static Unit withoutForeignKeys(List<Unit.Requirement> requirements, List<SqlStatement> statements) {
        List<Unit.Requirement> all = new ArrayList<>();
        all.add(new Unit.Requirement(
                SQL.compose("SELECT foreign_keys FROM pragma_foreign_keys"),
                "0",
                "foreign keys could not be switched off: the connection is in a transaction already"));
        all.addAll(requirements);
        return new Unit(
                Unit.Mode.TRANSACTION,
                "all steps",
                List.of(SQL.compose("PRAGMA foreign_keys = OFF")),
                all,
                statements,
                List.of(new Unit.Check(
                        SQL.compose("SELECT * FROM pragma_foreign_key_check"),
                        "rows would reference rows that are not there")),
                List.of(SQL.compose("PRAGMA foreign_keys = ON")),
                List.of());
    }
}
