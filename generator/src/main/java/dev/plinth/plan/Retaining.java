package dev.plinth.plan;

import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Contract;
import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Operation;
import dev.plinth.change.Retained;
import dev.plinth.change.Retention;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.Reversal;
import dev.plinth.change.SchemaView;
import dev.plinth.change.UpdateRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the steps of one migration are carried out so that its rollback brings back what they take away. */
final class Retaining {
    private final String migration;
    private final RetentionPolicy policy;

    Retaining(String migration, RetentionPolicy policy) {
        this.migration = migration;
        this.policy = policy;
    }

    /**
     * An operation that carries a step out.
     *
     * @param reversal in place of its own, where what it takes away is kept
     */
    record Carried(Operation operation, Optional<Reversal> reversal) {
        Carried(Operation operation) {
            this(operation, Optional.empty());
        }
    }

    List<Carried> operations(Operation step, SchemaView before, NewParts parts) {
        if (step instanceof Contract contract) {
            return carried(contract.ending(before));
        }
        if (step instanceof DropColumn drop && drop.retention().keeps(policy)) {
            return List.of(new Carried(drop.parking(migration, before)));
        }
        if (step instanceof DropTable drop && drop.retention().keeps(policy)) {
            return List.of(new Carried(drop.parking(migration, before)));
        }
        if (step instanceof AlterColumn alter && alter.retention().keeps(policy)) {
            return carried(alter.keeping(migration, before), step);
        }
        if (step instanceof AlterObject alter && alter.retention().keeps(policy)) {
            return carried(alter.keeping(migration, before), step);
        }
        if (step instanceof UpdateRows update && update.retention().keeps(policy)) {
            Set<String> old = update.values().keySet().stream()
                    .filter(column -> !parts.hasColumn(update.table(), column))
                    .collect(Collectors.toSet());
            return carried(update.keeping(migration, before, old), step);
        }
        if (step instanceof DeleteRows delete && delete.retention().keeps(policy) && !parts.hasTable(delete.table())) {
            return carried(delete.parking(migration, before));
        }
        if (step instanceof CopyRows copy) {
            boolean keeps = copy.retention().keeps(policy) && !parts.hasTable(copy.to());
            return copied(copy, before, keeps ? Retention.Fate.KEEP : Retention.Fate.DISCARD);
        }
        if (step instanceof InsertRows insert && insert.retention().keeps(policy) && !parts.hasTable(insert.table())) {
            return carried(insert.marked(migration, before));
        }
        return List.of(new Carried(step));
    }

    private List<Carried> copied(CopyRows copy, SchemaView before, Retention.Fate fate) {
        if (copy.keyMap().isPresent()) {
            return carried(copy.mapped(before, fate));
        }
        return fate == Retention.Fate.KEEP ? carried(copy.marked(migration, before)) : List.of(new Carried(copy));
    }

    /** How a step is carried out that keeps nothing: a key map is no matter of the rollback alone. */
    static List<Carried> plain(Operation step, SchemaView before) {
        return step instanceof CopyRows copy && copy.keyMap().isPresent()
                ? carried(copy.mapped(before, Retention.Fate.DISCARD))
                : List.of(new Carried(step));
    }

    private static List<Carried> carried(List<Operation> operations) {
        return operations.stream().map(Carried::new).toList();
    }

    private static List<Carried> carried(Optional<Retained> retained, Operation step) {
        List<Carried> carried = new ArrayList<>();
        retained.ifPresent(found -> found.ahead().forEach(ahead -> carried.add(new Carried(ahead))));
        carried.add(new Carried(step, retained.map(Retained::reversal)));
        retained.ifPresent(found -> found.behind().forEach(behind -> carried.add(new Carried(behind))));
        return carried;
    }
}
