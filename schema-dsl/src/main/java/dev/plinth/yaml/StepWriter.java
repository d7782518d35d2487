package dev.plinth.yaml;

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
import dev.plinth.change.Retention;
import dev.plinth.change.RowSource;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.UpdateRows;
import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Dialects;
import dev.plinth.model.Expression;
import dev.plinth.model.Extension;
import dev.plinth.model.SchemaObject;
import dev.plinth.write.Inline;
import dev.plinth.write.TableContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one step of a migration. */
final class StepWriter implements Operation.Visitor<YamlLines> {
    private static final int LEVEL = 2;

    private final TableContext context;
    private final YamlLines out;

    StepWriter(TableContext context, YamlLines out) {
        this.context = context;
        this.out = out;
    }

    private YamlLines step(StepVerb verb, String line) {
        return out.item().entry(LEVEL, verb.key(), YamlText.code(line, YamlText.Place.BLOCK));
    }

    private static String name(String table) {
        return Words.qualified(table);
    }

    private static String path(String table, String part) {
        return Words.qualified(table) + "." + Words.name(part);
    }

    private void expression(String key, Optional<Expression> expression) {
        expression.ifPresent(value -> out.entry(LEVEL, key, TableWriter.expression(value)));
    }

    private YamlLines keys(Map<String, String> keys) {
        keys.forEach((key, value) -> out.entry(LEVEL, key, value));
        return out;
    }

    @Override
    public YamlLines createObject(CreateObject operation) {
        return object("create", operation.object());
    }

    @Override
    public YamlLines alterObject(AlterObject operation) {
        object("alter", operation.object());
        if (!operation.mapping().isEmpty()) {
            out.entry(LEVEL, "map", YamlLines.flowTexts(operation.mapping()));
        }
        return retention(operation.retention());
    }

    @Override
    public YamlLines dropObject(DropObject operation) {
        String line = operation.key().kind() == SchemaObject.Kind.EXTENSION
                ? path(Dialects.POSTGRESQL, operation.key().name())
                : name(operation.key().name());
        return step(verb("drop", operation.key().kind()), line);
    }

    private YamlLines object(String what, SchemaObject object) {
        String line = object instanceof Extension extension
                ? path(extension.dialect(), extension.name())
                : name(object.name());
        step(verb(what, object.kind()), line);
        new ObjectWriter(out).keys(object, LEVEL);
        return out;
    }

    private static StepVerb verb(String what, SchemaObject.Kind kind) {
        return StepVerb.find(what + " " + kind).orElseThrow();
    }

    @Override
    public YamlLines createTable(CreateTable operation) {
        step(StepVerb.CREATE_TABLE, name(operation.table().name()));
        new TableWriter(operation.table(), context, out, LEVEL).write();
        return out;
    }

    @Override
    public YamlLines dropTable(DropTable operation) {
        step(StepVerb.DROP_TABLE, name(operation.table()));
        return retention(operation.retention());
    }

    @Override
    public YamlLines renameTable(RenameTable operation) {
        return step(StepVerb.RENAME_TABLE, name(operation.from()) + " to " + name(operation.to()));
    }

    @Override
    public YamlLines setTableComment(SetTableComment operation) {
        step(StepVerb.COMMENT_ON_TABLE, name(operation.table()));
        return text(operation.comment());
    }

    private YamlLines text(Optional<String> comment) {
        return comment.map(text -> out.prose(LEVEL, "text", text)).orElseGet(() -> out.entry(LEVEL, "text", "null"));
    }

    @Override
    public YamlLines setPartComment(SetPartComment operation) {
        StepVerb verb = switch (operation.part().kind()) {
            case CONSTRAINT -> StepVerb.COMMENT_ON_CONSTRAINT;
            case INDEX -> StepVerb.COMMENT_ON_INDEX;
            case TRIGGER -> StepVerb.COMMENT_ON_TRIGGER;
            case COLUMN -> throw new IllegalArgumentException("what is said of a table's column stands in it");
        };
        step(verb, path(operation.table(), operation.part().name()));
        return text(operation.comment());
    }

    @Override
    public YamlLines setTableOptions(SetTableOptions operation) {
        step(StepVerb.SET_OPTIONS, name(operation.table()));
        operation.options().forEach((dialect, options) -> {
            if (!options.isEmpty()) {
                out.entry(LEVEL, dialect, YamlLines.flowCode(options));
            }
        });
        return out;
    }

    @Override
    public YamlLines setAudit(SetAudit operation) {
        step(operation.rule().isPresent() ? StepVerb.SET_AUDIT : StepVerb.DROP_AUDIT, name(operation.table()));
        operation
                .rule()
                .ifPresent(rule -> TableWriter.audit(rule).forEach((key, value) -> out.entry(LEVEL, key, value)));
        return out;
    }

    @Override
    public YamlLines setPartitioning(SetPartitioning operation) {
        step(StepVerb.SET_PARTITIONS, name(operation.table()));
        PartitionWriter.write(operation.partitioning(), out, LEVEL);
        return out;
    }

    @Override
    public YamlLines addColumn(AddColumn operation) {
        return addColumn(operation, List.of());
    }

    /** @param folded constraints that the column's line says as well */
    YamlLines addColumn(AddColumn operation, List<AddConstraint> folded) {
        column(StepVerb.ADD_COLUMN, operation.table(), operation.column(), Inline.folded(operation, folded, context));
        expression("fill", operation.fill());
        return out;
    }

    private void column(StepVerb verb, String table, Column column, Inline inline) {
        ColumnWriter writer = new ColumnWriter(column, inline);
        String path = path(table, column.name());
        if (writer.holdsRawSql()) {
            step(verb, path);
            keys(writer.map());
        } else {
            step(verb, path + " " + writer.line());
            keys(writer.remarks());
        }
    }

    @Override
    public YamlLines dropColumn(DropColumn operation) {
        step(StepVerb.DROP_COLUMN, path(operation.table(), operation.column()));
        return retention(operation.retention());
    }

    private YamlLines retention(Retention retention) {
        if (retention.fate() != Retention.Fate.AS_PROJECT) {
            out.entry(LEVEL, "discard", Boolean.toString(retention.fate() == Retention.Fate.DISCARD));
        }
        expression("restore", retention.restore());
        expression("restore where", retention.stale());
        return out;
    }

    @Override
    public YamlLines renameColumn(RenameColumn operation) {
        return step(
                StepVerb.RENAME_COLUMN,
                path(operation.table(), operation.from()) + " to " + Words.name(operation.to()));
    }

    @Override
    public YamlLines alterColumn(AlterColumn operation) {
        column(StepVerb.ALTER_COLUMN, operation.table(), operation.column(), Inline.NONE);
        expression("fill", operation.fill());
        return retention(operation.retention());
    }

    @Override
    public YamlLines addConstraint(AddConstraint operation) {
        String path = path(operation.table(), operation.constraint().name());
        return operation.constraint().accept(new Constraint.Visitor<>() {
            @Override
            public YamlLines primaryKey(Constraint.PrimaryKey key) {
                return step(StepVerb.ADD_PRIMARY_KEY, path).entry(LEVEL, "columns", YamlLines.flowList(key.columns()));
            }

            @Override
            public YamlLines unique(Constraint.Unique unique) {
                return step(StepVerb.ADD_UNIQUE, path).entry(LEVEL, "columns", YamlLines.flowList(unique.columns()));
            }

            @Override
            public YamlLines check(Constraint.Check check) {
                step(StepVerb.ADD_CHECK, path);
                expression("that", Optional.of(check.predicate()));
                return out;
            }

            @Override
            public YamlLines foreignKey(Constraint.ForeignKey key) {
                step(StepVerb.ADD_FOREIGN_KEY, path);
                return keys(TableWriter.foreignKey(key, context));
            }

            @Override
            public YamlLines exclusion(Constraint.Exclusion exclusion) {
                step(StepVerb.ADD_EXCLUSION, path);
                return keys(TableWriter.exclusion(exclusion));
            }
        });
    }

    @Override
    public YamlLines dropConstraint(DropConstraint operation) {
        return step(StepVerb.DROP_CONSTRAINT, path(operation.table(), operation.constraint()));
    }

    @Override
    public YamlLines renameConstraint(RenameConstraint operation) {
        return step(
                StepVerb.RENAME_CONSTRAINT,
                path(operation.table(), operation.from()) + " to " + Words.name(operation.to()));
    }

    @Override
    public YamlLines createIndex(CreateIndex operation) {
        step(StepVerb.CREATE_INDEX, path(operation.table(), operation.index().name()));
        return keys(TableWriter.index(operation.index(), new LinkedHashMap<>()));
    }

    @Override
    public YamlLines alterIndex(AlterIndex operation) {
        step(StepVerb.ALTER_INDEX, path(operation.table(), operation.index()));
        return keys(TableWriter.held(operation.options(), operation.degrade(), new LinkedHashMap<>()));
    }

    @Override
    public YamlLines dropIndex(DropIndex operation) {
        return step(StepVerb.DROP_INDEX, path(operation.table(), operation.index()));
    }

    @Override
    public YamlLines renameIndex(RenameIndex operation) {
        return step(
                StepVerb.RENAME_INDEX, path(operation.table(), operation.from()) + " to " + Words.name(operation.to()));
    }

    @Override
    public YamlLines createTrigger(CreateTrigger operation) {
        return step(
                        StepVerb.CREATE_TRIGGER,
                        path(operation.table(), operation.trigger().name()))
                .dialects(LEVEL, "sql", operation.trigger().sql().texts());
    }

    @Override
    public YamlLines dropTrigger(DropTrigger operation) {
        return step(StepVerb.DROP_TRIGGER, path(operation.table(), operation.trigger()));
    }

    @Override
    public YamlLines createView(CreateView operation) {
        step(StepVerb.CREATE_VIEW, name(operation.view().name()));
        SchemaWriter.view(operation.view(), out, LEVEL);
        return out;
    }

    @Override
    public YamlLines dropView(DropView operation) {
        return step(StepVerb.DROP_VIEW, name(operation.view()));
    }

    @Override
    public YamlLines updateRows(UpdateRows operation) {
        step(StepVerb.BACKFILL, name(operation.table())).key(LEVEL, "set");
        operation.values().forEach((column, value) -> out.entry(LEVEL + 1, column, TableWriter.expression(value)));
        expression("where", operation.where());
        return retention(operation.retention());
    }

    @Override
    public YamlLines deleteRows(DeleteRows operation) {
        step(StepVerb.DELETE_ROWS, name(operation.table()));
        expression("where", operation.where());
        return retention(operation.retention());
    }

    @Override
    public YamlLines copyRows(CopyRows operation) {
        step(StepVerb.COPY_ROWS, name(operation.from()) + " to " + name(operation.to()))
                .key(LEVEL, "columns");
        operation.values().forEach((column, value) -> out.entry(LEVEL + 1, column, TableWriter.expression(value)));
        RowSource source = operation.source();
        if (source.isJoined()) {
            out.entry(LEVEL, "from", YamlText.code(source.joined(), YamlText.Place.BLOCK));
        }
        expression("where", operation.where());
        list("order", source.order().stream().map(RowSource.Sorted::toString));
        list("first per", source.firstPer().stream().map(ExpressionText::of));
        if (source.match() == RowSource.Match.EXACTLY_ONE) {
            out.entry(LEVEL, "match", "exactly one");
        }
        operation.keyMap().ifPresent(name -> out.entry(LEVEL, "key map", YamlText.text(name, YamlText.Place.BLOCK)));
        return retention(operation.retention());
    }

    private void list(String key, Stream<String> values) {
        List<String> all =
                values.map(value -> YamlText.code(value, YamlText.Place.FLOW)).toList();
        if (!all.isEmpty()) {
            out.entry(LEVEL, key, "[" + String.join(", ", all) + "]");
        }
    }

    @Override
    public YamlLines insertRows(InsertRows operation) {
        step(StepVerb.INSERT_ROWS, name(operation.table()));
        new SeedWriter(out).rows(operation.rows(), LEVEL);
        return retention(operation.retention());
    }

    @Override
    public YamlLines manual(Manual operation) {
        out.item().prose(LEVEL, StepVerb.MANUAL.key(), operation.toDo().told());
        out.dialects(LEVEL, "check", operation.toDo().check().texts());
        operation.back().ifPresent(back -> {
            out.prose(LEVEL, "down", back.told());
            out.dialects(LEVEL, "down check", back.check().texts());
        });
        return out;
    }

    @Override
    public YamlLines contract(Contract operation) {
        return step(StepVerb.CONTRACT, operation.migration());
    }

    @Override
    public YamlLines expectRows(ExpectRows operation) {
        step(StepVerb.EXPECT_ROWS, name(operation.table()));
        expression("where", operation.where());
        return operation.demand() instanceof ExpectRows.Unique unique
                ? out.entry(LEVEL, "unique", YamlLines.flowList(unique.columns()))
                : out.entry(LEVEL, "count", operation.demand().toString().substring("count ".length()));
    }

    @Override
    public YamlLines runSql(RunSql operation) {
        out.item().key(LEVEL, StepVerb.SQL.key());
        out.dialects(LEVEL + 1, "up", operation.up().texts());
        operation.down().ifPresent(down -> out.dialects(LEVEL + 1, "down", down.texts()));
        if (!operation.degrade().isEmpty()) {
            out.entry(LEVEL + 1, "degrade", YamlLines.flowTexts(operation.degrade()));
        }
        return out;
    }

    @Override
    public YamlLines parking(Parking operation) {
        throw operation.unwritten();
    }
}
