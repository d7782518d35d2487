package dev.plinth.dialect.support;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AddParked;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterIndex;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Contract;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateParked;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.CreateView;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DiscardParked;
import dev.plinth.change.DiscardParkedTable;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropParked;
import dev.plinth.change.DropParkedTable;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.ExpectRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Manual;
import dev.plinth.change.NoWayBack;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkRows;
import dev.plinth.change.ParkTable;
import dev.plinth.change.Parking;
import dev.plinth.change.RemakeParked;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.RoomParked;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UnparkTable;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.model.SchemaObject;
import java.util.List;

/** The path of the object that an operation is about, under the name that it has afterwards. */
public final class OperationPath implements Operation.Visitor<List<String>>, Parking.Visitor<List<String>> {
    private static final OperationPath PATH = new OperationPath();

    private OperationPath() {}

    public static String of(Operation operation) {
        return String.join("/", operation.accept(PATH));
    }

    /** The name of the table or view that the operation is about. */
    public static String owner(Operation operation) {
        return operation.accept(PATH).get(1);
    }

    @Override
    public List<String> createObject(CreateObject operation) {
        return object(operation.object().key());
    }

    @Override
    public List<String> alterObject(AlterObject operation) {
        return object(operation.object().key());
    }

    @Override
    public List<String> dropObject(DropObject operation) {
        return object(operation.key());
    }

    /** The path of an object that an operation may be about. */
    public static String ofObject(SchemaObject.Key key) {
        return String.join("/", object(key));
    }

    private static List<String> object(SchemaObject.Key key) {
        return List.of(key.kind() + "s", key.name());
    }

    @Override
    public List<String> createTable(CreateTable operation) {
        return List.of("tables", operation.table().name());
    }

    @Override
    public List<String> dropTable(DropTable operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> renameTable(RenameTable operation) {
        return List.of("tables", operation.to());
    }

    @Override
    public List<String> setTableComment(SetTableComment operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> setPartComment(SetPartComment operation) {
        return List.of(
                "tables",
                operation.table(),
                operation.part().kind().plural(),
                operation.part().name());
    }

    @Override
    public List<String> setTableOptions(SetTableOptions operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> setAudit(SetAudit operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> setPartitioning(SetPartitioning operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> addColumn(AddColumn operation) {
        return List.of(
                "tables", operation.table(), "columns", operation.column().name());
    }

    @Override
    public List<String> dropColumn(DropColumn operation) {
        return List.of("tables", operation.table(), "columns", operation.column());
    }

    @Override
    public List<String> copyRows(CopyRows operation) {
        return List.of("tables", operation.to());
    }

    @Override
    public List<String> insertRows(InsertRows operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> manual(Manual operation) {
        return List.of("sql", "step");
    }

    @Override
    public List<String> contract(Contract operation) {
        return List.of("migrations", operation.migration());
    }

    @Override
    public List<String> discardParked(DiscardParked operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> roomParked(RoomParked operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> discardParkedTable(DiscardParkedTable operation) {
        return List.of("tables", operation.kept().name());
    }

    @Override
    public List<String> remakeParked(RemakeParked operation) {
        return List.of("tables", operation.kept().name());
    }

    @Override
    public List<String> expectRows(ExpectRows operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> runSql(RunSql operation) {
        return List.of("sql", "step");
    }

    @Override
    public List<String> createParked(CreateParked operation) {
        return List.of("tables", operation.kept().name());
    }

    @Override
    public List<String> dropParkedTable(DropParkedTable operation) {
        return List.of("tables", operation.kept().name());
    }

    @Override
    public List<String> parkRows(ParkRows operation) {
        return List.of("tables", operation.delete().table());
    }

    @Override
    public List<String> writeMarked(WriteMarked operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> noWayBack(NoWayBack operation) {
        return List.of("sql", "step");
    }

    @Override
    public List<String> parking(Parking operation) {
        return operation.accept((Parking.Visitor<List<String>>) this);
    }

    @Override
    public List<String> addParked(AddParked operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> dropParked(DropParked operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> keepValues(KeepValues operation) {
        return List.of("tables", operation.keep().table());
    }

    @Override
    public List<String> parkColumn(ParkColumn operation) {
        return List.of("tables", operation.table(), "columns", operation.as());
    }

    @Override
    public List<String> unparkColumn(UnparkColumn operation) {
        return List.of(
                "tables", operation.table(), "columns", operation.column().name());
    }

    @Override
    public List<String> parkTable(ParkTable operation) {
        return List.of("tables", operation.as());
    }

    @Override
    public List<String> unparkTable(UnparkTable operation) {
        return List.of("tables", operation.table().name());
    }

    @Override
    public List<String> renameColumn(RenameColumn operation) {
        return List.of("tables", operation.table(), "columns", operation.to());
    }

    @Override
    public List<String> alterColumn(AlterColumn operation) {
        return List.of(
                "tables", operation.table(), "columns", operation.column().name());
    }

    @Override
    public List<String> addConstraint(AddConstraint operation) {
        return List.of(
                "tables",
                operation.table(),
                "constraints",
                operation.constraint().name());
    }

    @Override
    public List<String> dropConstraint(DropConstraint operation) {
        return List.of("tables", operation.table(), "constraints", operation.constraint());
    }

    @Override
    public List<String> renameConstraint(RenameConstraint operation) {
        return List.of("tables", operation.table(), "constraints", operation.to());
    }

    @Override
    public List<String> createIndex(CreateIndex operation) {
        return List.of("tables", operation.table(), "indexes", operation.index().name());
    }

    @Override
    public List<String> alterIndex(AlterIndex operation) {
        return List.of("tables", operation.table(), "indexes", operation.index());
    }

    @Override
    public List<String> dropIndex(DropIndex operation) {
        return List.of("tables", operation.table(), "indexes", operation.index());
    }

    @Override
    public List<String> renameIndex(RenameIndex operation) {
        return List.of("tables", operation.table(), "indexes", operation.to());
    }

    @Override
    public List<String> createTrigger(CreateTrigger operation) {
        return List.of(
                "tables", operation.table(), "triggers", operation.trigger().name());
    }

    @Override
    public List<String> dropTrigger(DropTrigger operation) {
        return List.of("tables", operation.table(), "triggers", operation.trigger());
    }

    @Override
    public List<String> createView(CreateView operation) {
        return List.of("views", operation.view().name());
    }

    @Override
    public List<String> dropView(DropView operation) {
        return List.of("views", operation.view());
    }

    @Override
    public List<String> updateRows(UpdateRows operation) {
        return List.of("tables", operation.table());
    }

    @Override
    public List<String> deleteRows(DeleteRows operation) {
        return List.of("tables", operation.table());
    }
}
