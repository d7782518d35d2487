package dev.plinth.dialect.support;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.change.StateEditor;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Routine;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts what follows from audited tables between the steps of a plan. What records the changes of a table is taken down before
 * a step that changes it, and put up, as it is then, before the next step that writes rows: what a migration writes is
 * recorded, and what its rows are brought to by a change of their table is not.
 */
final class AuditPlan {
    private final AuditDerivation derivation;
    private final MigrationPlan plan;
    private final StateEditor declared;
    private final StateEditor held;
    private final List<PlannedStep> steps = new ArrayList<>();
    private final List<Integer> authored = new ArrayList<>();
    private final SortedMap<String, Auditing.Recording> up;
    private final Map<String, Routine> routines = new TreeMap<>();
    private final Set<String> unwatched = new TreeSet<>();
    private boolean isAnyDown;
    private List<Table> trail;

    AuditPlan(AuditDerivation derivation, MigrationPlan plan) {
        this.derivation = derivation;
        this.plan = plan;
        declared = new StateEditor(plan.from());
        held = new StateEditor(derivation.state(plan.from()));
        up = derivation.recordings(plan.from());
        AuditDerivation.routines(up).forEach(routine -> routines.put(routine.name(), routine));
        trail = up.isEmpty() && !derivation.remembers(plan.from()) ? List.of() : derivation.trail(plan.from());
    }

    DerivedPlan derived() {
        int changed = 0;
        for (int number = 0; number < plan.steps().size(); number++) {
            PlannedStep step = plan.steps().get(number);
            Operation operation = step.operation();
            if (RowWriting.of(operation)) {
                putUp(changed, number);
            }
            SortedMap<String, Auditing.Recording> before = derivation.recordings(declared);
            operation.applyTo(declared);
            takeDown(operation, before, number);
            operation.applyTo(held);
            steps.add(step);
            authored.add(number);
            changed = before.equals(derivation.recordings(declared)) ? changed : number;
        }
        int last = Math.max(0, plan.steps().size() - 1);
        putUp(changed, last);
        dropUnused(last);
        return new DerivedPlan(
                new MigrationPlan(derivation.state(plan.from()), derivation.state(plan.to()), steps),
                authored,
                List.copyOf(unwatched));
    }

    /** @param before what there was before the operation, which the declared state is after */
    private void takeDown(Operation operation, SortedMap<String, Auditing.Recording> before, int number) {
        SortedMap<String, Auditing.Recording> after = derivation.recordings(declared);
        for (Map.Entry<String, Auditing.Recording> entry : before.entrySet()) {
            String table = entry.getKey();
            boolean stays = entry.getValue().equals(after.get(table));
            boolean goes = operation instanceof DropTable drop && drop.table().equals(table);
            if (!stays && up.remove(table) != null && !goes) {
                isAnyDown = true;
                for (Trigger trigger : entry.getValue().triggers()) {
                    add(new DropTrigger(table, trigger.name()), number);
                }
            }
        }
    }

    /** @param number of the step that comes next */
    private void putUp(int changed, int number) {
        SortedMap<String, Auditing.Recording> wanted = derivation.recordings(declared);
        int asked = Math.min(changed, number);
        if (!wanted.isEmpty() && trail.isEmpty()) {
            trail = derivation.trail(declared);
            trail.forEach(table -> add(new CreateTable(table), asked));
        }
        for (Map.Entry<String, Auditing.Recording> entry : wanted.entrySet()) {
            if (!up.containsKey(entry.getKey())) {
                if (isAnyDown) {
                    unwatched.add(entry.getKey());
                }
                entry.getValue().routines().forEach(routine -> put(routine, asked));
                entry.getValue().triggers().forEach(trigger -> add(new CreateTrigger(entry.getKey(), trigger), asked));
                up.put(entry.getKey(), entry.getValue());
            }
        }
    }

    private void put(Routine routine, int asked) {
        Optional<Routine> old = Optional.ofNullable(routines.put(routine.name(), routine));
        if (old.isEmpty()) {
            add(new CreateObject(routine), asked);
        } else if (!old.get().equals(routine)) {
            add(new AlterObject(routine), asked);
        }
    }

    private void dropUnused(int last) {
        NamedMap<Routine> used = NamedMap.of(AuditDerivation.routines(up));
        for (Routine routine : List.copyOf(routines.values())) {
            if (!used.has(routine.name())) {
                add(new DropObject(routine.key()), last);
                routines.remove(routine.name());
            }
        }
        if (up.isEmpty() && !derivation.remembers(declared)) {
            trail.forEach(table -> add(new DropTable(table.name()), last));
            trail = List.of();
        }
    }

    private void add(Operation operation, int number) {
        List<Operation> inverse = operation.inverse(held);
        operation.applyTo(held);
        int asked = plan.steps().isEmpty() ? 0 : plan.steps().get(number).asked();
        steps.add(new PlannedStep(operation, inverse, Reversal.EXACT, asked));
        authored.add(number);
    }
}
