package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Expression;
import dev.plinth.model.SeedRow;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each operation with all that it holds, as lines of text. A change of any of them is a change of every checksum. */
final class CanonicalOperation implements Operation.Visitor<String> {
    private static String line(String verb, String... names) {
        return verb + " " + Arrays.stream(names).map(Words::name).collect(Collectors.joining(".")) + "\n";
    }

    private static String value(String label, Optional<Expression> expression) {
        return expression
                .map(found -> label + " " + Fingerprint.quoted(ExpressionText.of(found)) + "\n")
                .orElse("");
    }

    private static String to(String name) {
        return "to " + Words.name(name) + "\n";
    }

    @Override
    public String createObject(CreateObject operation) {
        return "create " + ObjectText.of(operation.object());
    }

    @Override
    public String alterObject(AlterObject operation) {
        StringBuilder text = new StringBuilder("alter " + ObjectText.of(operation.object()));
        Fingerprint.append(text, "map", operation.mapping());
        return text.append(retention(operation.retention())).toString();
    }

    @Override
    public String dropObject(DropObject operation) {
        return line("drop " + operation.key().kind(), operation.key().name());
    }

    @Override
    public String createTable(CreateTable operation) {
        return "create " + Fingerprint.canonicalText(operation.table());
    }

    @Override
    public String dropTable(DropTable operation) {
        return line("drop table", operation.table()) + retention(operation.retention());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return line("rename table", operation.from()) + to(operation.to());
    }

    @Override
    public String setTableComment(SetTableComment operation) {
        return line("comment on table", operation.table())
                + operation
                        .comment()
                        .map(text -> "text " + Fingerprint.quoted(text) + "\n")
                        .orElse("");
    }

    @Override
    public String setPartComment(SetPartComment operation) {
        return line(
                        "comment on " + operation.part().kind().word(),
                        operation.table(),
                        operation.part().name())
                + operation
                        .comment()
                        .map(text -> "text " + Fingerprint.quoted(text) + "\n")
                        .orElse("");
    }

    @Override
    public String setTableOptions(SetTableOptions operation) {
        StringBuilder text = new StringBuilder(line("set options", operation.table()));
        operation.options().forEach((dialect, values) -> Fingerprint.append(text, "option " + dialect, values));
        return text.toString();
    }

    @Override
    public String setAudit(SetAudit operation) {
        StringBuilder text = new StringBuilder(line("set audit", operation.table()));
        operation.rule().ifPresent(rule -> Fingerprint.append(text, rule));
        return text.toString();
    }

    @Override
    public String setPartitioning(SetPartitioning operation) {
        StringBuilder text = new StringBuilder(line("set partitions", operation.table()));
        Fingerprint.append(text, operation.partitioning());
        return text.toString();
    }

    @Override
    public String addColumn(AddColumn operation) {
        StringBuilder text = new StringBuilder(line("add column", operation.table()));
        Fingerprint.append(text, operation.column());
        return text.append(value("fill", operation.fill())).toString();
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return line("drop column", operation.table(), operation.column()) + retention(operation.retention());
    }

    /** Nothing where the project decides: what it says is no part of the step. */
    private static String retention(Retention retention) {
        String fate = switch (retention.fate()) {
            case AS_PROJECT -> "";
            case KEEP -> "keep\n";
            case DISCARD -> "discard\n";
        };
        return fate + value("restore", retention.restore()) + value("restore where", retention.stale());
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return line("rename column", operation.table(), operation.from()) + to(operation.to());
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        StringBuilder text = new StringBuilder(line("alter column", operation.table()));
        Fingerprint.append(text, operation.column());
        return text.append(value("fill", operation.fill()))
                .append(retention(operation.retention()))
                .toString();
    }

    @Override
    public String addConstraint(AddConstraint operation) {
        return line("add constraint", operation.table()) + ConstraintText.of(operation.constraint()) + "\n";
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        return line("drop constraint", operation.table(), operation.constraint());
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return line("rename constraint", operation.table(), operation.from()) + to(operation.to());
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return line("create index", operation.table(), operation.index().name())
                + ConstraintText.definition(operation.index()) + "\n";
    }

    @Override
    public String alterIndex(AlterIndex operation) {
        StringBuilder text = new StringBuilder(line("alter index", operation.table(), operation.index()));
        operation.options().forEach((dialect, values) -> Fingerprint.append(text, "option " + dialect, values));
        Fingerprint.append(text, "degrade", operation.degrade());
        return text.toString();
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return line("drop index", operation.table(), operation.index());
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return line("rename index", operation.table(), operation.from()) + to(operation.to());
    }

    @Override
    public String createTrigger(CreateTrigger operation) {
        StringBuilder text = new StringBuilder(line("create trigger on", operation.table()));
        Fingerprint.append(text, operation.trigger());
        return text.toString();
    }

    @Override
    public String dropTrigger(DropTrigger operation) {
        return line("drop trigger", operation.table(), operation.trigger());
    }

    @Override
    public String createView(CreateView operation) {
        return "create " + Fingerprint.canonicalText(operation.view());
    }

    @Override
    public String dropView(DropView operation) {
        return line("drop view", operation.view());
    }

    @Override
    public String updateRows(UpdateRows operation) {
        StringBuilder text = new StringBuilder(line("backfill", operation.table()));
        operation
                .values()
                .forEach((column, expression) ->
                        text.append(value("set " + Words.name(column), Optional.of(expression))));
        return text.append(value("where", operation.where()))
                .append(retention(operation.retention()))
                .toString();
    }

    @Override
    public String deleteRows(DeleteRows operation) {
        return line("delete rows", operation.table())
                + value("where", operation.where())
                + retention(operation.retention());
    }

    @Override
    public String copyRows(CopyRows operation) {
        StringBuilder text = new StringBuilder(line("copy rows", operation.from()) + to(operation.to()));
        operation
                .values()
                .forEach((column, expression) ->
                        text.append(value("set " + Words.name(column), Optional.of(expression))));
        RowSource source = operation.source();
        if (source.isJoined()) {
            text.append("from ").append(Fingerprint.quoted(source.joined())).append('\n');
        }
        text.append(value("where", operation.where()));
        source.order()
                .forEach(column -> text.append("order ")
                        .append(Fingerprint.quoted(column.toString()))
                        .append('\n'));
        source.firstPer().forEach(column -> text.append(value("first per", Optional.of(column))));
        text.append(source.match() == RowSource.Match.EXACTLY_ONE ? "match exactly one\n" : "");
        operation.keyMap().ifPresent(name -> text.append(line("key map", name)));
        return text.append(retention(operation.retention())).toString();
    }

    @Override
    public String insertRows(InsertRows operation) {
        StringBuilder text = new StringBuilder(line("insert rows", operation.table()));
        for (SeedRow row : operation.rows()) {
            text.append("row\n");
            row.values().forEach((column, literal) -> text.append(value(Words.name(column), Optional.of(literal))));
        }
        return text.append(retention(operation.retention())).toString();
    }

    @Override
    public String manual(Manual operation) {
        StringBuilder text = new StringBuilder("manual\n");
        task(text, "", operation.toDo());
        operation.back().ifPresent(task -> task(text, "down ", task));
        return text.toString();
    }

    private static void task(StringBuilder text, String prefix, Manual.Task task) {
        Fingerprint.append(text, prefix + "told", Map.of("", task.told()));
        Fingerprint.append(text, prefix + "check", task.check().texts());
    }

    @Override
    public String contract(Contract operation) {
        return line("contract", operation.migration());
    }

    @Override
    public String expectRows(ExpectRows operation) {
        return line("expect rows", operation.table()) + value("where", operation.where()) + operation.demand() + "\n";
    }

    @Override
    public String runSql(RunSql operation) {
        StringBuilder text = new StringBuilder("sql\n");
        Fingerprint.append(text, "up", operation.up().texts());
        operation.down().ifPresent(down -> Fingerprint.append(text, "down", down.texts()));
        return text.toString();
    }

    @Override
    public String parking(Parking operation) {
        throw operation.unwritten();
    }
}
