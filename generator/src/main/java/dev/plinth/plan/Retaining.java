package dev.plinth.plan;

import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.Operation;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.SchemaView;
import java.util.List;

/** How the steps of one migration are carried out so that its rollback brings back what they take away. */
final class Retaining {
    private final String migration;
    private final RetentionPolicy policy;

    Retaining(String migration, RetentionPolicy policy) {
        this.migration = migration;
        this.policy = policy;
    }

    List<Operation> operations(Operation step, SchemaView before) {
        if (step instanceof DropColumn drop && drop.retention().keeps(policy)) {
            return List.of(drop.parking(migration, before));
        }
        if (step instanceof DropTable drop && drop.retention().keeps(policy)) {
            return List.of(drop.parking(migration, before));
        }
        return List.of(step);
    }
}
