package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.DataType;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.Dialects;
import dev.plinth.model.EnumType;
import dev.plinth.model.Extension;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Reads what a schema holds beside tables and views. */
final class ObjectReader {
    static final String SCHEMA_EXAMPLE = "app";
    static final String ENUM_EXAMPLE = "agent_type: [base, structure]";
    static final String SEQUENCE_EXAMPLE = "invoice_number: { start: 1000 }";

    private final Nodes nodes;

    ObjectReader(Nodes nodes) {
        this.nodes = nodes;
    }

    List<ObjectDeclaration> read(Fields schema) {
        List<ObjectDeclaration> found = new ArrayList<>();
        schemas(schema, found);
        extensions(schema, found);
        each(schema, "enums", ENUM_EXAMPLE, this::enumType, found);
        each(schema, "sequences", SEQUENCE_EXAMPLE, this::sequence, found);
        each(schema, "raw", RawReader.EXAMPLE, new RawReader(nodes)::raw, found);
        each(schema, "routines", RoutineReader.EXAMPLE, new RoutineReader(nodes)::routine, found);
        entries(schema, "roles", RoleReader.EXAMPLE)
                .forEach(entry -> new RoleReader(nodes)
                        .role(Nodes.located(entry.key()), entry.value())
                        .ifPresent(found::add));
        return found;
    }

    private interface Kind {
        Optional<? extends SchemaObject> read(Located<String> name, YamlNode node);
    }

    private void each(Fields schema, String key, String example, Kind kind, List<ObjectDeclaration> found) {
        for (YamlNode.Entry entry : entries(schema, key, example)) {
            Located<String> name = Nodes.located(entry.key());
            kind.read(name, entry.value()).ifPresent(object -> found.add(new ObjectDeclaration(name, object)));
        }
    }

    private static List<YamlNode.Entry> entries(Fields schema, String key, String example) {
        return schema.mapping(key, key + ": { " + example + " }")
                .map(YamlNode.Mapping::entries)
                .orElse(List.of());
    }

    /** Names alone, or each with what is said of it. */
    private void schemas(Fields schema, List<ObjectDeclaration> found) {
        Optional<YamlNode> written = schema.find("schemas");
        if (written.isPresent() && written.get() instanceof YamlNode.Sequence) {
            nodes.scalars(written.get(), "schemas:", "schemas: [" + SCHEMA_EXAMPLE + "]")
                    .forEach(name ->
                            found.add(new ObjectDeclaration(Nodes.located(name), DatabaseSchema.of(name.value()))));
            return;
        }
        each(schema, "schemas", SCHEMA_EXAMPLE + ": { comment: … }", this::databaseSchema, found);
    }

    private Optional<DatabaseSchema> databaseSchema(Located<String> name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            return Optional.of(DatabaseSchema.of(name.value()));
        }
        return nodes.mapping(node, "a schema", "{ comment: … }")
                .map(mapping -> databaseSchema(name, nodes.fields(mapping, Section.DATABASE_SCHEMA)));
    }

    /** A schema whose parts are in keys. */
    DatabaseSchema databaseSchema(Located<String> name, Fields fields) {
        SortedMap<String, String> degrade = new ValueReader(nodes).degrade(fields);
        return new DatabaseSchema(name.value(), degrade, fields.prose("comment"));
    }

    private void extensions(Fields schema, List<ObjectDeclaration> found) {
        String example = "extensions: { postgresql: [citext] }";
        Optional<Fields> dialects =
                schema.mapping("extensions", example).map(mapping -> nodes.fields(mapping, Section.EXTENSIONS));
        Optional<YamlNode> written = dialects.flatMap(fields -> fields.find(Dialects.POSTGRESQL));
        if (written.isPresent() && written.get() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                Located<String> name = Nodes.located(entry.key());
                extension(name, entry.value()).ifPresent(read -> found.add(new ObjectDeclaration(name, read)));
            }
            return;
        }
        for (YamlNode.Scalar name :
                written.map(node -> nodes.scalars(node, "extensions:", example)).orElse(List.of())) {
            found.add(new ObjectDeclaration(Nodes.located(name), new Extension(name.value(), Dialects.POSTGRESQL)));
        }
    }

    private Optional<Extension> extension(Located<String> name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            return Optional.of(new Extension(name.value(), Dialects.POSTGRESQL));
        }
        return nodes.mapping(node, "an extension", "{ comment: … }")
                .map(mapping -> extension(name, nodes.fields(mapping, Section.EXTENSION)));
    }

    /** An extension whose parts are in keys. */
    Extension extension(Located<String> name, Fields fields) {
        return new Extension(name.value(), Dialects.POSTGRESQL, fields.prose("comment"));
    }

    private Optional<EnumType> enumType(Located<String> name, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return enumType(name, nodes.fields(mapping, Section.ENUM));
        }
        return enumType(name, nodes.scalars(node, "an enum", ENUM_EXAMPLE), EnumType.Storage.CHECK, Optional.empty());
    }

    /** An enum whose parts are in keys. */
    Optional<EnumType> enumType(Located<String> name, Fields fields) {
        Optional<List<YamlNode.Scalar>> values = fields.require("values", "an enum", "values: [a, b]")
                .map(node -> nodes.scalars(fields.filled("values", node), "values:", "values: [a, b]"));
        EnumType.Storage storage = fields.flag("native") ? EnumType.Storage.NATIVE : EnumType.Storage.CHECK;
        Optional<String> comment = fields.prose("comment");
        return values.flatMap(found -> enumType(name, found, storage, comment));
    }

    private Optional<EnumType> enumType(
            Located<String> name, List<YamlNode.Scalar> values, EnumType.Storage storage, Optional<String> comment) {
        Map<String, SourceSpan> seen = new LinkedHashMap<>();
        for (YamlNode.Scalar value : values) {
            if (seen.putIfAbsent(value.value(), value.span()) != null) {
                nodes.report(
                        DiagnosticCode.DUPLICATE_NAME,
                        value.span(),
                        "the enum " + name.value() + " has the value " + value.value() + " already",
                        "write each value once");
            }
        }
        if (seen.isEmpty()) {
            nodes.report(
                    DiagnosticCode.MISSING_VALUE,
                    name.span(),
                    "the enum " + name.value() + " has no values",
                    "write " + ENUM_EXAMPLE);
            return Optional.empty();
        }
        return Optional.of(new EnumType(name.value(), List.copyOf(seen.keySet()), storage, comment));
    }

    private Optional<Sequence> sequence(Located<String> name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            return Optional.of(Sequence.of(name.value()));
        }
        return nodes.mapping(node, "a sequence", SEQUENCE_EXAMPLE)
                .flatMap(mapping -> sequence(name, nodes.fields(mapping, Section.SEQUENCE)));
    }

    /** A sequence whose parts are in keys. */
    Optional<Sequence> sequence(Located<String> name, Fields fields) {
        DataType.Simple type = fields.find("type")
                .flatMap(node -> nodes.oneOf(fields.filled("type", node), "type:", ObjectKeys.SEQUENCE_TYPES))
                .map(word -> DataType.Simple.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(DataType.Simple.BIGINT);
        long increment = number(fields, "increment").orElse(1);
        OptionalLong least = number(fields, "min");
        OptionalLong most = number(fields, "max");
        long start = number(fields, "start").orElse(increment < 0 ? most.orElse(-1) : least.orElse(1));
        Sequence.End end = fields.flag("cycle") ? Sequence.End.CYCLE : Sequence.End.FAIL;
        SortedMap<String, String> degrade = new ValueReader(nodes).degrade(fields);
        try {
            return Optional.of(new Sequence(
                    name.value(), type, start, increment, least, most, end, degrade, fields.prose("comment")));
        } catch (IllegalArgumentException impossible) {
            nodes.report(
                    DiagnosticCode.WRONG_VALUE,
                    name.span(),
                    String.valueOf(impossible.getMessage()),
                    "write " + SEQUENCE_EXAMPLE);
            return Optional.empty();
        }
    }

    private OptionalLong number(Fields fields, String key) {
        Optional<YamlNode.Scalar> scalar = fields.scalar(key, key + ": 1");
        if (scalar.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(scalar.get().value()));
        } catch (NumberFormatException wrong) {
            nodes.report(
                    DiagnosticCode.WRONG_VALUE,
                    scalar.get().span(),
                    key + ": needs a whole number, found " + scalar.get().value(),
                    "write " + key + ": 1");
            return OptionalLong.empty();
        }
    }
}
