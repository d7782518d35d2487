package dev.plinth.yaml;

import dev.plinth.change.AlterObject;
import dev.plinth.change.Contract;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.SetAudit;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.PartComments;
import dev.plinth.model.SchemaObject;
import dev.plinth.resolve.StepDeclaration;
import java.util.List;
import java.util.Optional;

/** Reads a step of a migration: a map whose first key says what to do. */
final class StepReader {
    private final Nodes nodes;
    private final StepParts parts;
    private final ColumnStepParts columns;

    StepReader(Nodes nodes) {
        this.nodes = nodes;
        this.parts = new StepParts(nodes);
        this.columns = new ColumnStepParts(nodes, parts);
    }

    Optional<StepDeclaration> read(YamlNode node) {
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, "a step", "- add column: table.column text?");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        if (mapping.get().entries().isEmpty()) {
            nodes.report(
                    DiagnosticCode.MISSING_VALUE,
                    node.span(),
                    "a step is empty",
                    "the steps are " + String.join(", ", StepVerb.names()));
            return Optional.empty();
        }
        YamlNode.Entry first = mapping.get().entries().get(0);
        Optional<StepVerb> verb = StepVerb.find(first.key().value());
        if (verb.isEmpty()) {
            reportVerb(mapping.get(), first.key());
            return Optional.empty();
        }
        Fields fields = nodes.fields(
                mapping.get(), "the step " + verb.get().key(), verb.get().keys(), StepVerb.LATER_KEYS);
        SourceSpan span = first.key().span();
        if (verb.get() == StepVerb.SQL) {
            return nodes.mapping(
                            fields.filled(verb.get().key(), first.value()),
                            "sql:",
                            verb.get().example())
                    .flatMap(map -> parts.sql(nodes.fields(map, Section.SQL_STEP), span));
        }
        return fields.scalar(verb.get().key(), verb.get().example())
                .flatMap(line -> read(verb.get(), line, fields, span));
    }

    private void reportVerb(YamlNode.Mapping mapping, YamlNode.Scalar first) {
        if (StepVerb.LATER.contains(first.value())) {
            nodes.notInVersion(first.span(), "the step " + first.value());
            return;
        }
        Optional<YamlNode.Scalar> later = mapping.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(key -> StepVerb.find(key.value()).isPresent())
                .findFirst();
        String hint = later.map(key -> "write " + key.value() + ": first")
                .orElseGet(() -> NearestName.of(first.value(), StepVerb.names())
                        .map(name -> "did you mean " + name + ":?")
                        .orElse("the steps are " + String.join(", ", StepVerb.names())));
        nodes.report(DiagnosticCode.UNKNOWN_STEP, first.span(), "there is no step " + first.value(), hint);
    }

    private Optional<StepDeclaration> read(StepVerb verb, YamlNode.Scalar line, Fields fields, SourceSpan span) {
        if (verb == StepVerb.CONTRACT) {
            return plain(new Contract(line.value()), span);
        }
        if (verb == StepVerb.MANUAL) {
            return parts.manual(line.value(), fields, span);
        }
        return StepTarget.read(line, verb, nodes.diagnostics()).flatMap(target -> read(verb, target, fields, span));
    }

    private Optional<StepDeclaration> read(StepVerb verb, StepTarget target, Fields fields, SourceSpan span) {
        return switch (verb) {
            case CREATE_TABLE -> Optional.of(parts.createTable(target, fields, span));
            case ADD_COLUMN -> Optional.of(columns.addColumn(target, fields, span));
            case ALTER_COLUMN -> Optional.of(columns.alterColumn(target, fields, span));
            case ADD_PRIMARY_KEY -> parts.addPrimaryKey(target, fields, span);
            case ADD_UNIQUE -> parts.addUnique(target, fields, span);
            case ADD_CHECK -> parts.addCheck(target, fields, span);
            case ADD_EXCLUSION -> parts.addExclusion(target, fields, span);
            case ADD_FOREIGN_KEY -> parts.addForeignKey(target, fields, span);
            case CREATE_INDEX -> parts.createIndex(target, fields, span);
            case ALTER_INDEX -> Optional.of(parts.alterIndex(target, fields, span));
            case CREATE_TRIGGER -> parts.createTrigger(target, fields, span);
            case CREATE_ENUM -> parts.createEnum(target, fields, span);
            case ALTER_ENUM -> parts.alterEnum(target, fields, span);
            case CREATE_SCHEMA -> parts.databaseSchema(target, fields, span, CreateObject::new);
            case ALTER_SCHEMA -> parts.databaseSchema(target, fields, span, AlterObject::new);
            case DROP_SCHEMA -> plain(drop(SchemaObject.Kind.SCHEMA, target), span);
            case CREATE_SEQUENCE -> parts.sequence(target, fields, span, CreateObject::new);
            case ALTER_SEQUENCE -> parts.sequence(target, fields, span, AlterObject::new);
            case CREATE_EXTENSION -> parts.extension(target, fields, span, CreateObject::new);
            case ALTER_EXTENSION -> parts.extension(target, fields, span, AlterObject::new);
            case DROP_EXTENSION ->
                plain(
                        new DropObject(new SchemaObject.Key(
                                SchemaObject.Kind.EXTENSION,
                                target.requirePart().value())),
                        span);
            case DROP_ENUM -> plain(drop(SchemaObject.Kind.ENUM, target), span);
            case CREATE_RAW -> parts.raw(target, fields, span, CreateObject::new);
            case ALTER_RAW -> parts.raw(target, fields, span, AlterObject::new);
            case DROP_RAW -> plain(drop(SchemaObject.Kind.RAW, target), span);
            case CREATE_ROUTINE -> parts.routine(target, fields, span, CreateObject::new);
            case ALTER_ROUTINE -> parts.routine(target, fields, span, AlterObject::new);
            case DROP_ROUTINE -> plain(drop(SchemaObject.Kind.ROUTINE, target), span);
            case CREATE_ROLE -> parts.role(target, fields, span, CreateObject::new);
            case ALTER_ROLE -> parts.role(target, fields, span, AlterObject::new);
            case DROP_ROLE -> plain(drop(SchemaObject.Kind.ROLE, target), span);
            case DROP_SEQUENCE -> plain(drop(SchemaObject.Kind.SEQUENCE, target), span);
            case CREATE_SEED -> parts.seed(target, fields, span, CreateObject::new);
            case ALTER_SEED -> parts.seed(target, fields, span, AlterObject::new);
            case DROP_SEED -> plain(drop(SchemaObject.Kind.SEED, target), span);
            case CREATE_VIEW -> parts.createView(target, fields, span);
            case COMMENT_ON_TABLE -> parts.commentOnTable(target, fields, span);
            case SET_PARTITIONS -> parts.setPartitions(target, fields, span);
            case COMMENT_ON_CONSTRAINT -> parts.commentOnPart(PartComments.Kind.CONSTRAINT, target, fields, span);
            case COMMENT_ON_INDEX -> parts.commentOnPart(PartComments.Kind.INDEX, target, fields, span);
            case COMMENT_ON_TRIGGER -> parts.commentOnPart(PartComments.Kind.TRIGGER, target, fields, span);
            case SET_OPTIONS -> Optional.of(parts.setOptions(target, fields, span));
            case SET_AUDIT -> plain(new SetAudit(target.name().value(), Optional.of(parts.audit(fields))), span);
            case DROP_AUDIT -> plain(new SetAudit(target.name().value(), Optional.empty()), span);
            case BACKFILL -> parts.backfill(target, fields, span);
            case DELETE_ROWS -> parts.deleteRows(target, fields, span);
            case COPY_ROWS -> parts.copyRows(target, fields, span);
            case RESOLVE_ORPHANS -> parts.resolveOrphans(target, fields, span);
            case RESOLVE_DUPLICATES -> parts.resolveDuplicates(target, fields, span);
            case INSERT_ROWS -> parts.insertRows(target, fields, span);
            case CHANGE_TYPE -> columns.changeType(target, fields, span);
            case SPLIT_COLUMN -> columns.splitColumn(target, fields, span);
            case MERGE_COLUMNS -> columns.mergeColumns(target, fields, span);
            case EXPECT_ROWS -> parts.expectRows(target, fields, span);
            case MAP_VALUES -> parts.mapValues(target, fields, span);
            case CONTRACT, MANUAL ->
                throw new IllegalArgumentException("the line of this step is no name of the language");
            case SQL -> throw new IllegalArgumentException("the step sql has no line");
            case DROP_TABLE -> plain(new DropTable(target.name().value(), parts.retention(fields)), span);
            case DROP_COLUMN -> Optional.of(columns.dropColumn(target, fields, span));
            case DROP_CONSTRAINT, DROP_INDEX, DROP_TRIGGER, DROP_VIEW -> plain(drop(verb, target), span);
            case RENAME_TABLE, RENAME_COLUMN, RENAME_CONSTRAINT, RENAME_INDEX -> plain(rename(verb, target), span);
        };
    }

    private static Optional<StepDeclaration> plain(Operation operation, SourceSpan span) {
        return Optional.of(new StepDeclaration.Plain(operation, span));
    }

    private static Operation drop(SchemaObject.Kind kind, StepTarget target) {
        return new DropObject(new SchemaObject.Key(kind, target.name().value()));
    }

    private static Operation drop(StepVerb verb, StepTarget target) {
        String name = target.name().value();
        if (verb == StepVerb.DROP_VIEW) {
            return new DropView(name);
        }
        String part = target.requirePart().value();
        if (verb == StepVerb.DROP_CONSTRAINT) {
            return new DropConstraint(name, part);
        }
        return verb == StepVerb.DROP_INDEX ? new DropIndex(name, part) : new DropTrigger(name, part);
    }

    private static Operation rename(StepVerb verb, StepTarget target) {
        String name = target.name().value();
        if (verb == StepVerb.RENAME_TABLE) {
            return new RenameTable(name, target.newName());
        }
        String old = target.requirePart().value();
        if (verb == StepVerb.RENAME_COLUMN) {
            return new RenameColumn(name, old, target.newName());
        }
        return verb == StepVerb.RENAME_CONSTRAINT
                ? new RenameConstraint(name, old, target.newName())
                : new RenameIndex(name, old, target.newName());
    }

    /** What all steps of a list say; those that cannot be read are reported. */
    List<StepDeclaration> readAll(List<YamlNode> steps) {
        return steps.stream().flatMap(step -> read(step).stream()).toList();
    }
}
