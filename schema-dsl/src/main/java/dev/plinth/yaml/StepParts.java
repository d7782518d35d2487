package dev.plinth.yaml;

import dev.plinth.change.AlterIndex;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.Manual;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.AuditRule;
import dev.plinth.model.DialectText;
import dev.plinth.model.PartComments;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Trigger;
import dev.plinth.resolve.CheckDeclaration;
import dev.plinth.resolve.Expected;
import dev.plinth.resolve.KeyDeclaration;
import dev.plinth.resolve.Names;
import dev.plinth.resolve.SourceDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the steps that say more than one line. */
final class StepParts {
    private final Nodes nodes;
    private final ValueReader values;
    private final TableReader tables;
    private final ExpectationReader expectations;

    StepParts(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
        this.tables = new TableReader(nodes);
        this.expectations = new ExpectationReader(nodes);
    }

    StepDeclaration createTable(StepTarget target, Fields fields, SourceSpan span) {
        return new StepDeclaration.CreateTable(tables.read(target.name(), fields), span);
    }

    Retention retention(Fields fields) {
        if (!fields.has("discard")) {
            return Retention.DEFAULT;
        }
        Retention.Fate fate = fields.flag("discard") ? Retention.Fate.DISCARD : Retention.Fate.KEEP;
        return new Retention(fate, Optional.empty());
    }

    Optional<StepDeclaration> addPrimaryKey(StepTarget target, Fields fields, SourceSpan span) {
        return key(target, fields, span).map(key -> new StepDeclaration.AddPrimaryKey(target.name(), key, span));
    }

    Optional<StepDeclaration> addUnique(StepTarget target, Fields fields, SourceSpan span) {
        return key(target, fields, span).map(key -> new StepDeclaration.AddUnique(target.name(), key, span));
    }

    private Optional<KeyDeclaration> key(StepTarget target, Fields fields, SourceSpan span) {
        List<Located<String>> names = fields
                .require("columns", "the step", "columns: [a, b]")
                .map(value -> nodes.scalars(fields.filled("columns", value), "columns:", "columns: [a, b]"))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new KeyDeclaration(target.part(), names, span));
    }

    Optional<StepDeclaration> addCheck(StepTarget target, Fields fields, SourceSpan span) {
        return fields.require("that", "the step", "that: starts_on < ends_on")
                .flatMap(value -> values.expression(fields.filled("that", value), "that:"))
                .map(predicate -> new StepDeclaration.AddCheck(
                        target.name(), new CheckDeclaration(target.requirePart(), predicate), span));
    }

    Optional<StepDeclaration> addExclusion(StepTarget target, Fields fields, SourceSpan span) {
        return new ExclusionReader(nodes)
                .read(target.requirePart(), fields)
                .map(exclusion -> new StepDeclaration.AddExclusion(target.name(), exclusion, span));
    }

    Optional<StepDeclaration> setPartitions(StepTarget target, Fields fields, SourceSpan span) {
        return new PartitionReader(nodes)
                .read(fields, span)
                .map(partitioning -> new StepDeclaration.SetPartitioning(target.name(), partitioning, span));
    }

    Optional<StepDeclaration> addForeignKey(StepTarget target, Fields fields, SourceSpan span) {
        return new ReferenceReader(nodes)
                .foreignKey(fields, target.part())
                .map(key -> new StepDeclaration.AddForeignKey(target.name(), key, span));
    }

    Optional<StepDeclaration> createIndex(StepTarget target, Fields fields, SourceSpan span) {
        return new IndexReader(nodes)
                .map(fields, target.part(), span)
                .map(index -> new StepDeclaration.CreateIndex(target.name(), index, span));
    }

    Optional<StepDeclaration> createTrigger(StepTarget target, Fields fields, SourceSpan span) {
        Located<String> name = target.requirePart();
        Names.check(name, "a trigger", nodes.diagnostics());
        return fields.require("sql", "the step", "sql: { sqlite: CREATE TRIGGER … }")
                .flatMap(value -> values.dialectText(fields.filled("sql", value), "sql:"))
                .map(sql -> new StepDeclaration.Plain(
                        new CreateTrigger(target.name().value(), new Trigger(name.value(), sql)), span));
    }

    Optional<StepDeclaration> createEnum(StepTarget target, Fields fields, SourceSpan span) {
        Names.checkQualified(target.name(), "an enum", nodes.diagnostics());
        return new ObjectReader(nodes)
                .enumType(target.name(), fields)
                .map(type -> new StepDeclaration.Plain(new CreateObject(type), span));
    }

    Optional<StepDeclaration> alterEnum(StepTarget target, Fields fields, SourceSpan span) {
        SortedMap<String, String> mapping = new TreeMap<>();
        for (YamlNode.Entry entry : fields.mapping("map", "map: { old: new }")
                .map(YamlNode.Mapping::entries)
                .orElse(List.of())) {
            nodes.scalar(entry.value(), "map:", "map: { old: new }")
                    .ifPresent(value -> mapping.put(entry.key().value(), value.value()));
        }
        return new ObjectReader(nodes)
                .enumType(target.name(), fields)
                .map(type -> new StepDeclaration.Plain(new AlterObject(type, mapping, retention(fields)), span));
    }

    Optional<StepDeclaration> sequence(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        Names.checkQualified(target.name(), "a sequence", nodes.diagnostics());
        return new ObjectReader(nodes)
                .sequence(target.name(), fields)
                .map(sequence -> new StepDeclaration.Plain(operation.apply(sequence), span));
    }

    Optional<StepDeclaration> raw(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        Names.check(target.name(), "a raw object", nodes.diagnostics());
        return new RawReader(nodes)
                .raw(target.name(), fields)
                .map(object -> new StepDeclaration.Plain(operation.apply(object), span));
    }

    Optional<StepDeclaration> databaseSchema(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        Names.check(target.name(), "a schema", nodes.diagnostics());
        SchemaObject schema = new ObjectReader(nodes).databaseSchema(target.name(), fields);
        return Optional.of(new StepDeclaration.Plain(operation.apply(schema), span));
    }

    Optional<StepDeclaration> extension(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        SchemaObject extension = new ObjectReader(nodes).extension(target.requirePart(), fields);
        return Optional.of(new StepDeclaration.Plain(operation.apply(extension), span));
    }

    Optional<StepDeclaration> routine(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        Names.checkQualified(target.name(), "a routine", nodes.diagnostics());
        return new RoutineReader(nodes)
                .routine(target.name(), fields)
                .map(routine -> new StepDeclaration.Plain(operation.apply(routine), span));
    }

    Optional<StepDeclaration> role(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        Names.check(target.name(), "a role", nodes.diagnostics());
        return new RoleReader(nodes)
                .role(target.name(), fields)
                .map(role -> new StepDeclaration.Plain(operation.apply(role.object()), span));
    }

    Optional<StepDeclaration> seed(
            StepTarget target, Fields fields, SourceSpan span, Function<SchemaObject, Operation> operation) {
        return new SeedReader(nodes)
                .seed(target.name(), fields)
                .map(seed -> new StepDeclaration.PlaceSeed(seed, operation, span));
    }

    Optional<StepDeclaration> createView(StepTarget target, Fields fields, SourceSpan span) {
        return new SchemaFileReader(nodes)
                .view(target.name(), fields)
                .map(view -> new StepDeclaration.CreateView(view, span));
    }

    Optional<StepDeclaration> commentOnTable(StepTarget target, Fields fields, SourceSpan span) {
        return fields.require("text", "the step", "text: what the table holds, or text: null")
                .map(text -> new StepDeclaration.Plain(
                        new SetTableComment(target.name().value(), fields.prose("text")), span));
    }

    Optional<StepDeclaration> commentOnPart(PartComments.Kind kind, StepTarget target, Fields fields, SourceSpan span) {
        PartComments.Part part =
                new PartComments.Part(kind, target.requirePart().value());
        return fields.require("text", "the step", "text: what it is for, or text: null")
                .map(text -> new StepDeclaration.Plain(
                        new SetPartComment(target.name().value(), part, fields.prose("text")), span));
    }

    StepDeclaration alterIndex(StepTarget target, Fields fields, SourceSpan span) {
        return new StepDeclaration.Plain(
                new AlterIndex(
                        target.name().value(),
                        target.requirePart().value(),
                        new OptionReader(nodes).read(fields),
                        values.degrade(fields)),
                span);
    }

    AuditRule audit(Fields fields) {
        return new AuditReader(nodes).read(fields);
    }

    StepDeclaration setOptions(StepTarget target, Fields fields, SourceSpan span) {
        return new StepDeclaration.Plain(
                new SetTableOptions(target.name().value(), new OptionReader(nodes).read(fields)), span);
    }

    Optional<StepDeclaration> backfill(StepTarget target, Fields fields, SourceSpan span) {
        List<StepDeclaration.Assignment> set = assignments(fields, "set", "set: { status: \"'active'\" }");
        Optional<ParsedExpression> where = expression(fields, "where");
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.Backfill(
                        target.name(),
                        set,
                        where,
                        expected(fields),
                        retention(fields).fate(),
                        span));
    }

    Optional<StepDeclaration> copyRows(StepTarget target, Fields fields, SourceSpan span) {
        List<StepDeclaration.Assignment> columns = assignments(fields, "columns", "columns: { email: lower(email) }");
        Optional<ParsedExpression> where = expression(fields, "where");
        Optional<SourceDeclaration> source = new SourceReader(nodes).read(target.name(), fields);
        return columns.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.CopyRows(
                        target.name(),
                        target.to().orElseThrow(),
                        columns,
                        where,
                        source.get(),
                        expected(fields),
                        retention(fields).fate(),
                        span));
    }

    Optional<StepDeclaration> resolveOrphans(StepTarget target, Fields fields, SourceSpan span) {
        Optional<StepDeclaration.Repair> by = repair(fields);
        return new ReferenceReader(nodes)
                .foreignKey(fields, Optional.empty())
                .flatMap(key -> by.map(repair -> new StepDeclaration.ResolveOrphans(
                        target.name(),
                        key.columns(),
                        key.reference(),
                        repair,
                        retention(fields).fate(),
                        span)));
    }

    Optional<StepDeclaration> resolveDuplicates(StepTarget target, Fields fields, SourceSpan span) {
        List<Located<String>> unique = fields
                .require("unique", "the step", "unique: [email]")
                .map(value -> nodes.scalars(fields.filled("unique", value), "unique:", "unique: [email]"))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        Optional<ParsedExpression> where = expression(fields, "where");
        List<SourceDeclaration.Sorted> order = new SourceReader(nodes).order(fields);
        Optional<StepDeclaration.Repair> by = repair(fields);
        return unique.isEmpty()
                ? Optional.empty()
                : by.map(repair -> new StepDeclaration.ResolveDuplicates(
                        target.name(),
                        unique,
                        where,
                        order,
                        repair,
                        retention(fields).fate(),
                        span));
    }

    private Optional<StepDeclaration.Repair> repair(Fields fields) {
        return fields.require("by", "the step", "by: delete")
                .flatMap(value -> nodes.oneOf(fields.filled("by", value), "by:", List.of("delete", "set null")))
                .map(word -> word.equals("delete") ? StepDeclaration.Repair.DELETE : StepDeclaration.Repair.SET_NULL);
    }

    Optional<StepDeclaration> insertRows(StepTarget target, Fields fields, SourceSpan span) {
        return new SeedReader(nodes)
                .rows(fields, "the step")
                .map(rows -> new StepDeclaration.InsertRows(
                        target.name(), rows, retention(fields).fate(), span));
    }

    Optional<StepDeclaration> expectRows(StepTarget target, Fields fields, SourceSpan span) {
        Optional<ParsedExpression> where = expression(fields, "where");
        Expected expected = expectations.read(fields);
        if (!fields.has("count") && !fields.has("unique")) {
            nodes.report(
                    DiagnosticCode.MISSING_KEY,
                    span,
                    "the step does not say what is expected",
                    "write count: 0, or unique: [email]");
        }
        boolean said = expected.count().isPresent() || !expected.unique().isEmpty();
        return (fields.has("where") && where.isEmpty()) || !said
                ? Optional.empty()
                : Optional.of(new StepDeclaration.ExpectRows(
                        target.name(), where, expected.count(), expected.unique(), span));
    }

    private Expected expected(Fields fields) {
        return fields.find("expect")
                .flatMap(value -> nodes.mapping(fields.filled("expect", value), "expect:", "expect: { coverage: all }"))
                .map(mapping -> expectations.read(nodes.fields(mapping, Section.EXPECT)))
                .orElse(Expected.NOTHING);
    }

    Optional<StepDeclaration> sql(Fields fields, SourceSpan span) {
        Optional<DialectText> up = fields.require("up", "the step sql", "up: { postgresql: ANALYZE }")
                .flatMap(value -> values.dialectText(fields.filled("up", value), "up:"));
        Optional<DialectText> down =
                fields.find("down").flatMap(value -> values.dialectText(fields.filled("down", value), "down:"));
        fields.find("effect")
                .ifPresent(value -> nodes.oneOf(fields.filled("effect", value), "effect:", List.of("none")));
        return up.map(text -> new StepDeclaration.Plain(new RunSql(text, down, values.degrade(fields)), span));
    }

    Optional<StepDeclaration> manual(String told, Fields fields, SourceSpan span) {
        String example = "check: { default: SELECT 1 FROM settings WHERE name = 'webhook' }";
        Optional<DialectText> check = fields.require("check", "the step manual", example)
                .flatMap(value -> values.dialectText(fields.filled("check", value), "check:"));
        Optional<DialectText> backCheck = fields.find("down check")
                .flatMap(value -> values.dialectText(fields.filled("down check", value), "down check:"));
        Optional<String> back = fields.scalar("down", "down: Point it back").map(YamlNode.Scalar::value);
        if (fields.has("down") != fields.has("down check")) {
            nodes.report(
                    DiagnosticCode.MISSING_KEY,
                    span,
                    "what is to be done before the rollback, and how one sees that it was, belong together",
                    "write both down: and down check:, or none of them");
            return Optional.empty();
        }
        Optional<Manual.Task> task = back.flatMap(text -> backCheck.map(query -> new Manual.Task(text, query)));
        return check.map(query -> new StepDeclaration.Plain(new Manual(new Manual.Task(told, query), task), span));
    }

    Optional<StepDeclaration> mapValues(StepTarget target, Fields fields, SourceSpan span) {
        List<StepDeclaration.Mapped> map = new ArrayList<>();
        String example = "map: { old: new }";
        for (YamlNode.Entry entry : fields.require("map", "the step", example)
                .flatMap(value -> nodes.mapping(fields.filled("map", value), "map:", example))
                .map(YamlNode.Mapping::entries)
                .orElse(List.of())) {
            nodes.scalar(entry.value(), "map:", example)
                    .ifPresent(value ->
                            map.add(new StepDeclaration.Mapped(Nodes.located(entry.key()), Nodes.located(value))));
        }
        return map.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.MapValues(
                        target.name(),
                        target.requirePart(),
                        map,
                        retention(fields).fate(),
                        span));
    }

    /** Values by column, over the columns of some table. */
    List<StepDeclaration.Assignment> assignments(Fields fields, String key, String example) {
        List<StepDeclaration.Assignment> set = new ArrayList<>();
        Optional<YamlNode.Mapping> mapping = fields.require(key, "the step", example)
                .flatMap(value -> nodes.mapping(fields.filled(key, value), key + ":", example));
        for (YamlNode.Entry entry : mapping.map(YamlNode.Mapping::entries).orElse(List.of())) {
            values.expression(entry.value(), entry.key().value() + ":")
                    .ifPresent(value -> set.add(new StepDeclaration.Assignment(Nodes.located(entry.key()), value)));
        }
        if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
            nodes.report(DiagnosticCode.MISSING_VALUE, fields.keySpan(key), key + ": is empty", "write " + example);
        }
        return set;
    }

    Optional<StepDeclaration> deleteRows(StepTarget target, Fields fields, SourceSpan span) {
        Optional<ParsedExpression> where = expression(fields, "where");
        return fields.has("where") && where.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.DeleteRows(
                        target.name(),
                        where,
                        expected(fields),
                        retention(fields).fate(),
                        span));
    }

    Optional<ParsedExpression> expression(Fields fields, String key) {
        return fields.find(key).flatMap(value -> values.expression(fields.filled(key, value), key + ":"));
    }
}
