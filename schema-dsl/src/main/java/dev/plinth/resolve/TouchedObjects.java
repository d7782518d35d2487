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
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.SchemaObject;
import java.util.List;
import java.util.Optional;

/** What an operation leaves changed: what to look at after it, and where to point if that does not hold together. */
final class TouchedObjects implements Operation.Visitor<TouchedObjects.Touch> {
    static final TouchedObjects READER = new TouchedObjects();

    private TouchedObjects() {}

    /**
     * @param tables tables that were changed, that are new or that are gone
     * @param views views that are new or gone
     * @param path a new object
     */
    record Touch(List<String> tables, List<String> views, Optional<String> path) {
        static final Touch NOTHING = new Touch(List.of(), List.of(), Optional.empty());
    }

    private static Touch table(String table) {
        return new Touch(List.of(table), List.of(), Optional.empty());
    }

    private static Touch table(String table, String path) {
        return new Touch(List.of(table), List.of(), Optional.of(path));
    }

    private static Touch view(String view) {
        return new Touch(List.of(), List.of(view), Optional.empty());
    }

    @Override
    public Touch createTable(CreateTable operation) {
        return table(operation.table().name());
    }

    @Override
    public Touch dropTable(DropTable operation) {
        return table(operation.table());
    }

    @Override
    public Touch renameTable(RenameTable operation) {
        return new Touch(
                List.of(operation.from(), operation.to()),
                List.of(),
                Optional.of(OriginsBuilder.table(operation.to())));
    }

    @Override
    public Touch setTableComment(SetTableComment operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch setPartComment(SetPartComment operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch setTableOptions(SetTableOptions operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch setAudit(SetAudit operation) {
        return table(operation.table(), OriginsBuilder.audit(operation.table()));
    }

    @Override
    public Touch setPartitioning(SetPartitioning operation) {
        return table(operation.table());
    }

    @Override
    public Touch addColumn(AddColumn operation) {
        return table(
                operation.table(),
                OriginsBuilder.column(operation.table(), operation.column().name()));
    }

    @Override
    public Touch dropColumn(DropColumn operation) {
        return table(operation.table());
    }

    @Override
    public Touch renameColumn(RenameColumn operation) {
        return table(operation.table(), OriginsBuilder.column(operation.table(), operation.to()));
    }

    @Override
    public Touch alterColumn(AlterColumn operation) {
        return table(
                operation.table(),
                OriginsBuilder.column(operation.table(), operation.column().name()));
    }

    @Override
    public Touch addConstraint(AddConstraint operation) {
        return table(
                operation.table(),
                OriginsBuilder.constraint(
                        operation.table(), operation.constraint().name()));
    }

    @Override
    public Touch dropConstraint(DropConstraint operation) {
        return table(operation.table());
    }

    @Override
    public Touch renameConstraint(RenameConstraint operation) {
        return table(operation.table(), OriginsBuilder.constraint(operation.table(), operation.to()));
    }

    @Override
    public Touch createIndex(CreateIndex operation) {
        return table(
                operation.table(),
                OriginsBuilder.index(operation.table(), operation.index().name()));
    }

    @Override
    public Touch alterIndex(AlterIndex operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch dropIndex(DropIndex operation) {
        return table(operation.table());
    }

    @Override
    public Touch renameIndex(RenameIndex operation) {
        return table(operation.table(), OriginsBuilder.index(operation.table(), operation.to()));
    }

    @Override
    public Touch createTrigger(CreateTrigger operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch dropTrigger(DropTrigger operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch createObject(CreateObject operation) {
        return object(operation.object().key());
    }

    @Override
    public Touch alterObject(AlterObject operation) {
        return object(operation.object().key());
    }

    @Override
    public Touch dropObject(DropObject operation) {
        return Touch.NOTHING;
    }

    private static Touch object(SchemaObject.Key key) {
        return new Touch(List.of(), List.of(), Optional.of(OriginsBuilder.object(key)));
    }

    @Override
    public Touch createView(CreateView operation) {
        String view = operation.view().name();
        return new Touch(List.of(), List.of(view), Optional.of(OriginsBuilder.view(view)));
    }

    @Override
    public Touch dropView(DropView operation) {
        return view(operation.view());
    }

    @Override
    public Touch updateRows(UpdateRows operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch deleteRows(DeleteRows operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch copyRows(CopyRows operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch insertRows(InsertRows operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch manual(Manual operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch contract(Contract operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch expectRows(ExpectRows operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch runSql(RunSql operation) {
        return Touch.NOTHING;
    }

    @Override
    public Touch parking(Parking operation) {
        throw operation.unwritten();
    }
}
