package dev.plinth.change;

import dev.plinth.model.Column;

/** What an operation's own line does not say of it, for the checksum: one line a detail, empty where it says all. */
final class StepDetails implements Operation.Visitor<String> {
    private static String column(Column column) {
        return "collation " + column.collation() + "\ndegrade " + column.degrade() + "\ncomment "
                + column.comment().orElse("") + "\n";
    }

    @Override
    public String createObject(CreateObject operation) {
        return ObjectText.of(operation.object());
    }

    @Override
    public String alterObject(AlterObject operation) {
        return ObjectText.of(operation.object());
    }

    @Override
    public String dropObject(DropObject operation) {
        return "";
    }

    @Override
    public String createTable(CreateTable operation) {
        return Fingerprint.canonicalText(operation.table());
    }

    @Override
    public String dropTable(DropTable operation) {
        return "";
    }

    @Override
    public String renameTable(RenameTable operation) {
        return "";
    }

    @Override
    public String setTableComment(SetTableComment operation) {
        return "";
    }

    @Override
    public String setPartComment(SetPartComment operation) {
        return "";
    }

    @Override
    public String setTableOptions(SetTableOptions operation) {
        return "";
    }

    @Override
    public String setAudit(SetAudit operation) {
        return operation.rule().map(rule -> "degrade " + rule.degrade() + "\n").orElse("");
    }

    @Override
    public String setPartitioning(SetPartitioning operation) {
        return "degrade " + operation.partitioning().degrade() + "\n";
    }

    @Override
    public String addColumn(AddColumn operation) {
        return column(operation.column());
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return "";
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return "";
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return column(operation.column());
    }

    @Override
    public String addConstraint(AddConstraint operation) {
        return "";
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        return "";
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return "";
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return "";
    }

    @Override
    public String alterIndex(AlterIndex operation) {
        return "";
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return "";
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return "";
    }

    @Override
    public String createTrigger(CreateTrigger operation) {
        return operation.trigger().sql().texts() + "\n";
    }

    @Override
    public String dropTrigger(DropTrigger operation) {
        return "";
    }

    @Override
    public String createView(CreateView operation) {
        return Fingerprint.of(operation.view()) + "\n";
    }

    @Override
    public String dropView(DropView operation) {
        return "";
    }

    @Override
    public String updateRows(UpdateRows operation) {
        return "";
    }

    @Override
    public String deleteRows(DeleteRows operation) {
        return "";
    }

    @Override
    public String copyRows(CopyRows operation) {
        return "";
    }

    @Override
    public String insertRows(InsertRows operation) {
        return "";
    }

    @Override
    public String manual(Manual operation) {
        return "";
    }

    @Override
    public String contract(Contract operation) {
        return "";
    }

    @Override
    public String expectRows(ExpectRows operation) {
        return "";
    }

    @Override
    public String runSql(RunSql operation) {
        return operation.degrade() + "\n";
    }

    @Override
    public String parking(Parking operation) {
        throw operation.unwritten();
    }
}
