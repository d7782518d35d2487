package dev.plinth.change;

import java.util.List;

/**
 * One neutral change of a schema or of its rows. {@code toString} is the step as a person reads it.
 *
 * <p>There is no default method in {@link Visitor}, so that a new operation breaks every dialect at compile time.
 */
public sealed interface Operation
        permits AddColumn,
                AlterObject,
                CreateObject,
                DropObject,
                AddConstraint,
                AlterColumn,
                AlterIndex,
                Contract,
                CopyRows,
                CreateIndex,
                CreateTable,
                CreateTrigger,
                CreateView,
                DeleteRows,
                DropColumn,
                DropConstraint,
                DropIndex,
                DropTable,
                DropTrigger,
                DropView,
                ExpectRows,
                InsertRows,
                Manual,
                Parking,
                RenameColumn,
                RenameConstraint,
                RenameIndex,
                RenameTable,
                RunSql,
                SetAudit,
                SetPartComment,
                SetTableComment,
                SetPartitioning,
                SetTableOptions,
                UpdateRows {

    /** @throws ChangeException if the state does not admit the operation */
    void applyTo(StateEditor state);

    /** The operations that undo this one on the schema, in their order, given the schema before it. */
    List<Operation> inverse(SchemaView before);

    /** What the rollback of this operation brings back, given the schema before it. */
    Reversal reversal(SchemaView before);

    <R> R accept(Visitor<R> visitor);

    interface Visitor<R> {
        R createObject(CreateObject operation);

        R alterObject(AlterObject operation);

        R dropObject(DropObject operation);

        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R renameTable(RenameTable operation);

        R setTableComment(SetTableComment operation);

        R setPartComment(SetPartComment operation);

        R setTableOptions(SetTableOptions operation);

        R setAudit(SetAudit operation);

        R setPartitioning(SetPartitioning operation);

        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R renameColumn(RenameColumn operation);

        R alterColumn(AlterColumn operation);

        R addConstraint(AddConstraint operation);

        R dropConstraint(DropConstraint operation);

        R renameConstraint(RenameConstraint operation);

        R createIndex(CreateIndex operation);

        R alterIndex(AlterIndex operation);

        R dropIndex(DropIndex operation);

        R renameIndex(RenameIndex operation);

        R createTrigger(CreateTrigger operation);

        R dropTrigger(DropTrigger operation);

        R createView(CreateView operation);

        R dropView(DropView operation);

        R updateRows(UpdateRows operation);

        R deleteRows(DeleteRows operation);

        R copyRows(CopyRows operation);

        R insertRows(InsertRows operation);

        R expectRows(ExpectRows operation);

        R contract(Contract operation);

        R manual(Manual operation);

        R runSql(RunSql operation);

        R parking(Parking operation);
    }
}
