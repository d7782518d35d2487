package dev.plinth.write;

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
import dev.plinth.change.RunSql;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes one step of a migration as a call of its builder. */
final class JavaSteps implements Operation.Visitor<String> {
    private static final int LEVEL = 12;

    private final JavaText java;
    private final JavaMethods methods;
    private final TableContext context;
    private final JavaValues values;
    private final JavaColumns columns;
    private final JavaTables tables;

    JavaSteps(JavaText java, JavaMethods methods, TableContext context) {
        this.java = java;
        this.methods = methods;
        this.context = context;
        this.values = new JavaValues(java);
        this.columns = new JavaColumns(java);
        this.tables = new JavaTables(java);
    }

    private static String named(String method, String... names) {
        return JavaText.call(method, JavaText.literals(Arrays.asList(names)));
    }

    /** @param names of what the step is about, texts of Java's */
    private static String with(String method, List<String> names, String... arguments) {
        return JavaText.call(
                method,
                Stream.concat(JavaText.literals(names).stream(), Stream.of(arguments))
                        .toList());
    }

    @Override
    public String createObject(CreateObject operation) {
        return operation.object().accept(new JavaObjects(java)).step("create");
    }

    @Override
    public String alterObject(AlterObject operation) {
        return operation
                .object()
                .accept(new JavaObjects(java, operation.mapping(), operation.retention()))
                .step("alter");
    }

    @Override
    public String dropObject(DropObject operation) {
        String kind = operation.key().kind().toString();
        return named(
                "drop" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
                operation.key().name());
    }

    @Override
    public String createTable(CreateTable operation) {
        String method = methods.table(
                operation.table().name(), tables.statements(operation.table(), context, Optional.empty(), Map.of()));
        return with("createTable", List.of(operation.table().name()), method);
    }

    @Override
    public String dropTable(DropTable operation) {
        return dropped("dropTable", List.of(operation.table()), operation.retention());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return named("renameTable", operation.from(), operation.to());
    }

    @Override
    public String setTableComment(SetTableComment operation) {
        return operation
                .comment()
                .map(comment -> named("commentOnTable", operation.table(), comment))
                .orElseGet(() -> named("removeCommentOnTable", operation.table()));
    }

    @Override
    public String setPartComment(SetPartComment operation) {
        String kind = JavaTables.word(operation.part().kind());
        String part = operation.part().name();
        return operation
                .comment()
                .map(comment -> named("commentOn" + kind, operation.table(), part, comment))
                .orElseGet(() -> named("removeCommentOn" + kind, operation.table(), part));
    }

    @Override
    public String setTableOptions(SetTableOptions operation) {
        return with("setOptions", List.of(operation.table()), options(operation.options()));
    }

    @Override
    public String setPartitioning(SetPartitioning operation) {
        return with(
                "setPartitions", List.of(operation.table()), JavaPartitions.of(operation.partitioning(), java, LEVEL));
    }

    @Override
    public String setAudit(SetAudit operation) {
        List<String> table = List.of(operation.table());
        return operation
                .rule()
                .map(rule -> with("setAudit", table, tables.audit(rule, LEVEL).toArray(String[]::new)))
                .orElseGet(() -> with("dropAudit", table));
    }

    private String options(Map<String, SortedMap<String, String>> byDialect) {
        return java.mapOf(byDialect.entrySet().stream()
                .map(entry -> List.of(java.dialect(entry.getKey()), java.map(entry.getValue())))
                .toList());
    }

    @Override
    public String addColumn(AddColumn operation) {
        return addColumn(operation, List.of());
    }

    /** @param folded constraints that the column says as well */
    String addColumn(AddColumn operation, List<AddConstraint> folded) {
        String column =
                columns.column(operation.column(), Inline.folded(operation, folded, context), Optional.empty(), LEVEL);
        return column("addColumn", List.of(operation.table(), operation.column().name()), column, operation.fill());
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        String column = columns.column(operation.column(), Inline.NONE, Optional.empty(), LEVEL);
        List<String> arguments = new ArrayList<>(List.of(column));
        operation.fill().ifPresent(value -> arguments.add(values.of(value)));
        if (operation.retention().fate() != Retention.Fate.AS_PROJECT) {
            arguments.add(fate(operation.retention()));
        }
        return with(
                "alterColumn", List.of(operation.table(), operation.column().name()), arguments.toArray(String[]::new));
    }

    private String fate(Retention retention) {
        return java.imported(Retention.Fate.class, retention.fate().name());
    }

    private String column(String method, List<String> names, String column, Optional<Expression> fill) {
        return fill.map(value -> with(method, names, column, values.of(value)))
                .orElseGet(() -> with(method, names, column));
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return dropped("dropColumn", List.of(operation.table(), operation.column()), operation.retention());
    }

    private String dropped(String method, List<String> names, Retention retention) {
        if (retention.equals(Retention.DEFAULT)) {
            return with(method, names);
        }
        List<String> arguments = new ArrayList<>(List.of(fate(retention)));
        retention.restore().ifPresent(value -> arguments.add(values.of(value)));
        retention.stale().ifPresent(rows -> arguments.add(values.of(rows)));
        return with(method, names, arguments.toArray(String[]::new));
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return named("renameColumn", operation.table(), operation.from(), operation.to());
    }

    @Override
    public String addConstraint(AddConstraint operation) {
        String table = operation.table();
        return operation.constraint().accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(Constraint.PrimaryKey key) {
                return with("addPrimaryKey", List.of(table), JavaTables.key(key.name(), key.columns()));
            }

            @Override
            public String unique(Constraint.Unique unique) {
                return with("addUnique", List.of(table), JavaTables.key(unique.name(), unique.columns()));
            }

            @Override
            public String check(Constraint.Check check) {
                return with("addCheck", List.of(table, check.name()), values.of(check.predicate()));
            }

            @Override
            public String foreignKey(Constraint.ForeignKey key) {
                return with("addForeignKey", List.of(table, key.name()), columns.foreignKey(key, context, LEVEL));
            }

            @Override
            public String exclusion(Constraint.Exclusion exclusion) {
                return with("addExclusion", List.of(table, exclusion.name()), tables.exclusion(exclusion, LEVEL));
            }
        });
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        return named("dropConstraint", operation.table(), operation.constraint());
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return named("renameConstraint", operation.table(), operation.from(), operation.to());
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return with(
                "createIndex",
                List.of(operation.table(), operation.index().name()),
                tables.index(operation.index(), LEVEL));
    }

    @Override
    public String alterIndex(AlterIndex operation) {
        return with(
                "alterIndex",
                List.of(operation.table(), operation.index()),
                options(operation.options()),
                java.byDialect(operation.degrade()));
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return named("dropIndex", operation.table(), operation.index());
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return named("renameIndex", operation.table(), operation.from(), operation.to());
    }

    @Override
    public String createTrigger(CreateTrigger operation) {
        return with(
                "createTrigger",
                List.of(operation.table(), operation.trigger().name()),
                java.byDialect(operation.trigger().sql().texts()));
    }

    @Override
    public String dropTrigger(DropTrigger operation) {
        return named("dropTrigger", operation.table(), operation.trigger());
    }

    @Override
    public String createView(CreateView operation) {
        return with("createView", List.of(operation.view().name()), tables.view(operation.view(), LEVEL));
    }

    @Override
    public String dropView(DropView operation) {
        return named("dropView", operation.view());
    }

    @Override
    public String updateRows(UpdateRows operation) {
        return with(
                "backfill",
                List.of(operation.table()),
                written(operation.values(), operation.where(), operation.retention()));
    }

    private String written(Map<String, Expression> columns, Optional<Expression> where, Retention retention) {
        List<String> calls = new ArrayList<>();
        calls.add("b -> b");
        columns.forEach((column, value) -> calls.add(with("set", List.of(column), values.of(value))));
        where.ifPresent(predicate -> calls.add(JavaText.call("where", values.of(predicate))));
        if (retention.fate() != Retention.Fate.AS_PROJECT) {
            calls.add(JavaText.call("retention", fate(retention)));
        }
        return JavaText.chain(calls, LEVEL);
    }

    @Override
    public String deleteRows(DeleteRows operation) {
        List<String> arguments = new ArrayList<>();
        operation.where().ifPresent(where -> arguments.add(values.of(where)));
        if (operation.retention().fate() != Retention.Fate.AS_PROJECT) {
            arguments.add(fate(operation.retention()));
        }
        return with("deleteRows", List.of(operation.table()), arguments.toArray(String[]::new));
    }

    @Override
    public String copyRows(CopyRows operation) {
        return with(
                "copyRows",
                List.of(operation.from(), operation.to()),
                new JavaCopies(values, this::fate).of(operation));
    }

    @Override
    public String insertRows(InsertRows operation) {
        List<String> calls = new ArrayList<>();
        calls.add("d -> d");
        operation.rows().forEach(row -> calls.add(JavaObjects.row(java, row)));
        if (operation.retention().fate() != Retention.Fate.AS_PROJECT) {
            calls.add(JavaText.call("retention", fate(operation.retention())));
        }
        return with("insertRows", List.of(operation.table()), JavaText.chain(calls, LEVEL));
    }

    @Override
    public String manual(Manual operation) {
        List<String> calls = new ArrayList<>(List.of("s -> s"));
        calls.add(JavaText.call("check", java.byDialect(operation.toDo().check().texts())));
        operation
                .back()
                .ifPresent(back -> calls.add(JavaText.call(
                        "down",
                        JavaText.literal(back.told()),
                        java.byDialect(back.check().texts()))));
        return with("manual", List.of(operation.toDo().told()), JavaText.chain(calls, LEVEL));
    }

    @Override
    public String contract(Contract operation) {
        return with("contract", List.of(operation.migration()));
    }

    @Override
    public String expectRows(ExpectRows operation) {
        List<String> arguments = new ArrayList<>();
        operation.where().ifPresent(where -> arguments.add(values.of(where)));
        if (operation.demand() instanceof ExpectRows.Unique unique) {
            arguments.addAll(JavaText.literals(unique.columns()));
            return with("expectUnique", List.of(operation.table()), arguments.toArray(String[]::new));
        }
        arguments.add(operation.demand().toString().substring("count ".length()));
        return with("expectRows", List.of(operation.table()), arguments.toArray(String[]::new));
    }

    @Override
    public String runSql(RunSql operation) {
        List<String> calls = new ArrayList<>();
        calls.add("s -> s");
        calls.add(JavaText.call("up", java.byDialect(operation.up().texts())));
        operation.down().ifPresent(down -> calls.add(JavaText.call("down", java.byDialect(down.texts()))));
        calls.addAll(java.byDialect("degrade", operation.degrade()));
        return with("sql", List.of(), JavaText.chain(calls, LEVEL));
    }

    @Override
    public String parking(Parking operation) {
        throw operation.unwritten();
    }
}
