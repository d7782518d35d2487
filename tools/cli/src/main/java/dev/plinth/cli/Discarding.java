package dev.plinth.cli;

import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.change.UpdateRows;

/** Steps that keep nothing for their rollback. */
final class Discarding {
    private Discarding() {}

    /** The same step, which discards what it takes away. */
    static Operation of(Operation step) {
        if (step instanceof DropTable drop) {
            return new DropTable(drop.table(), Retention.DISCARD);
        }
        if (step instanceof DropColumn drop) {
            return new DropColumn(drop.table(), drop.column(), Retention.DISCARD);
        }
        if (step instanceof AlterColumn alter) {
            return new AlterColumn(alter.table(), alter.column(), alter.fill(), Retention.DISCARD);
        }
        if (step instanceof AlterObject alter) {
            return new AlterObject(alter.object(), alter.mapping(), Retention.DISCARD);
        }
        if (step instanceof UpdateRows update) {
            return new UpdateRows(update.table(), update.values(), update.where(), Retention.DISCARD);
        }
        if (step instanceof DeleteRows delete) {
            return new DeleteRows(delete.table(), delete.where(), Retention.DISCARD);
        }
        if (step instanceof CopyRows copy) {
            return new CopyRows(copy.from(), copy.to(), copy.values(), copy.where(), Retention.DISCARD);
        }
        if (step instanceof InsertRows insert) {
            return new InsertRows(insert.table(), insert.rows(), Retention.DISCARD);
        }
        return step;
    }
}
