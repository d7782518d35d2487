package dev.plinth.dialect.support;

import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.RunSql;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.plan.SeedSteps;

/** Whether a step writes rows, as an application would, and does not bring them to another shape. */
final class RowWriting {
    private RowWriting() {}

    static boolean of(Operation operation) {
        return operation instanceof UpdateRows
                || operation instanceof DeleteRows
                || operation instanceof InsertRows
                || operation instanceof CopyRows
                || operation instanceof RunSql
                || operation instanceof KeepValues
                || operation instanceof ParkRows
                || operation instanceof WriteMarked
                || SeedSteps.table(operation).isPresent();
    }
}
