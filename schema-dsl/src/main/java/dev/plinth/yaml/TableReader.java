package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.PartComments;
import dev.plinth.resolve.CheckDeclaration;
import dev.plinth.resolve.CommentDeclaration;
import dev.plinth.resolve.KeyDeclaration;
import dev.plinth.resolve.TableDeclaration;
import dev.plinth.resolve.TriggerDeclaration;
import dev.plinth.resolve.UniqueDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads a table, as part of a schema and as what a step creates. */
final class TableReader {
    private final Nodes nodes;
    private final ValueReader values;
    private final ColumnReader columns;
    private final IndexReader indexes;
    private final ReferenceReader references;

    TableReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
        this.columns = new ColumnReader(nodes);
        this.indexes = new IndexReader(nodes);
        this.references = new ReferenceReader(nodes);
    }

    Optional<TableDeclaration> read(YamlNode.Scalar name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            nodes.report(
                    DiagnosticCode.EMPTY_TABLE,
                    name.span(),
                    "table " + name.value() + " has no columns",
                    "declare at least one under columns:");
            return Optional.empty();
        }
        return nodes.mapping(node, "a table", "columns: and the rest under the table's name")
                .map(mapping -> read(Nodes.located(name), nodes.fields(mapping, Section.TABLE)));
    }

    TableDeclaration read(Located<String> name, Fields fields) {
        TableDeclaration.Builder table = TableDeclaration.named(name);
        columns(fields, table);
        fields.find("primary key").ifPresent(node -> primaryKey(fields.filled("primary key", node), fields, table));
        fields.find("unique").ifPresent(node -> uniques(fields.filled("unique", node), table));
        named(
                fields,
                "checks",
                "checks: { starts_before_end: starts_on < ends_on }",
                (key, node) -> values.expression(node, "a check")
                        .ifPresent(predicate -> table.check(new CheckDeclaration(Nodes.located(key), predicate))));
        foreignKeys(fields, table);
        named(
                fields,
                "exclusions",
                "exclusions: { bookings_apart: " + ExclusionReader.EXAMPLE + " }",
                (key, node) -> new ExclusionReader(nodes).read(key, node).ifPresent(table::exclusion));
        indexes(fields, table);
        triggers(fields, table::trigger);
        new OptionReader(nodes).read(fields).forEach(table::options);
        fields.find("partitions")
                .flatMap(node -> new PartitionReader(nodes)
                        .read(fields.filled("partitions", node), fields.keySpan("partitions")))
                .ifPresent(table::partitioning);
        fields.find("audit")
                .flatMap(node -> new AuditReader(nodes).read(fields.filled("audit", node)))
                .ifPresent(rule -> table.audit(rule, fields.keySpan("audit")));
        fields.prose("comment").ifPresent(table::comment);
        comments(fields, Section.COMMENTS, PartComments.Kind.OF_TABLE, table::comment);
        fields.scalar("was", "was: old_name").map(Nodes::located).ifPresent(table::was);
        return table.build();
    }

    private void columns(Fields fields, TableDeclaration.Builder table) {
        String example = "columns: { id: bigint identity primary key }";
        Optional<YamlNode> node = fields.find("columns");
        if (node.isPresent() && !(node.get() instanceof YamlNode.Scalar scalar && scalar.isMissing())) {
            nodes.mapping(node.get(), "columns:", example)
                    .ifPresent(mapping ->
                            mapping.entries().forEach(entry -> table.column(columns.read(entry.key(), entry.value()))));
        }
    }

    private void primaryKey(YamlNode node, Fields fields, TableDeclaration.Builder table) {
        Optional<Located<String>> name = Optional.empty();
        YamlNode list = node;
        if (node instanceof YamlNode.Mapping mapping) {
            Fields key = nodes.fields(mapping, Section.KEY);
            name = key.scalar("name", "name: users_pkey").map(Nodes::located);
            Optional<YamlNode> written = key.require("columns", "a primary key", "primary key: [a, b]");
            if (written.isEmpty()) {
                return;
            }
            list = key.filled("columns", written.get());
        }
        List<Located<String>> names = names(list, "primary key:", "primary key: [a, b]");
        if (!names.isEmpty()) {
            table.primaryKey(new KeyDeclaration(name, names, fields.keySpan("primary key")));
        }
    }

    /** By name; or, where the style gives the name, a list of columns or of several such. */
    private void uniques(YamlNode node, TableDeclaration.Builder table) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> unique(
                                    entry.value(),
                                    Optional.of(Nodes.located(entry.key())),
                                    entry.key().span())
                            .ifPresent(table::unique));
            return;
        }
        boolean several = node instanceof YamlNode.Sequence sequence
                && sequence.items().stream().anyMatch(item -> !(item instanceof YamlNode.Scalar));
        List<YamlNode> items = several ? ((YamlNode.Sequence) node).items() : List.of(node);
        items.forEach(item -> unique(item, Optional.empty(), item.span()).ifPresent(table::unique));
    }

    private Optional<UniqueDeclaration> unique(YamlNode node, Optional<Located<String>> name, SourceSpan span) {
        String example = "{ columns: [email], where: not is_deleted }";
        if (!(node instanceof YamlNode.Mapping mapping)) {
            List<Located<String>> names = names(node, "a unique constraint", "[a, b]");
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new UniqueDeclaration(new KeyDeclaration(name, names, span), Optional.empty()));
        }
        Fields fields = nodes.fields(mapping, Section.UNIQUE);
        Optional<Located<String>> given =
                name.or(() -> fields.scalar("name", "name: users_email_key").map(Nodes::located));
        List<Located<String>> names = fields.require("columns", "a unique constraint", example)
                .map(value -> names(fields.filled("columns", value), "columns:", "columns: [a, b]"))
                .orElse(List.of());
        Optional<ParsedExpression> where =
                fields.find("where").flatMap(value -> values.expression(fields.filled("where", value), "where:"));
        boolean unread = names.isEmpty() || (fields.has("where") && where.isEmpty());
        return unread
                ? Optional.empty()
                : Optional.of(new UniqueDeclaration(new KeyDeclaration(given, names, span), where));
    }

    private void foreignKeys(Fields fields, TableDeclaration.Builder table) {
        Optional<YamlNode> found = fields.find("foreign keys");
        String example = "foreign keys: { name: { columns: [a, b], references: users } }";
        if (found.isPresent() && found.get() instanceof YamlNode.Sequence sequence) {
            sequence.items()
                    .forEach(item -> nodes.mapping(item, "a foreign key", example)
                            .map(mapping -> nodes.fields(mapping, Section.FOREIGN_KEY))
                            .flatMap(key -> references.foreignKey(
                                    key, key.scalar("name", "name: a_name").map(Nodes::located)))
                            .ifPresent(table::foreignKey));
            return;
        }
        named(
                fields,
                "foreign keys",
                example,
                (key, node) -> nodes.mapping(node, "a foreign key", example)
                        .flatMap(mapping -> references.foreignKey(
                                nodes.fields(mapping, Section.FOREIGN_KEY), Optional.of(Nodes.located(key))))
                        .ifPresent(table::foreignKey));
    }

    private void indexes(Fields fields, TableDeclaration.Builder table) {
        Optional<YamlNode> found = fields.find("indexes");
        if (found.isPresent() && found.get() instanceof YamlNode.Sequence sequence) {
            sequence.items()
                    .forEach(item ->
                            indexes.read(item, Optional.empty(), item.span()).ifPresent(table::index));
            return;
        }
        named(
                fields,
                "indexes",
                "indexes: { users_name: [last_name, first_name] }",
                (key, node) -> indexes.read(node, Optional.of(Nodes.located(key)), key.span())
                        .ifPresent(table::index));
    }

    /** The triggers of a table or of a view. */
    void triggers(Fields fields, Consumer<TriggerDeclaration> add) {
        named(
                fields,
                "triggers",
                "triggers: { a_name: { sqlite: CREATE TRIGGER … } }",
                (key, node) -> values.dialectText(node, "the trigger " + key.value())
                        .ifPresent(sql -> add.accept(new TriggerDeclaration(Nodes.located(key), sql))));
    }

    /** What is said of the parts of a table or of a view. */
    void comments(Fields fields, Section section, List<PartComments.Kind> kinds, Consumer<CommentDeclaration> add) {
        String example = "comments: { " + kinds.get(0).plural() + ": { a_name: What it is for } }";
        fields.mapping("comments", example).ifPresent(mapping -> {
            Fields parts = nodes.fields(mapping, section);
            for (PartComments.Kind kind : kinds) {
                named(
                        parts,
                        kind.plural(),
                        example,
                        (key, node) -> nodes.scalar(node, "a comment", example)
                                .ifPresent(text ->
                                        add.accept(new CommentDeclaration(kind, Nodes.located(key), text.value()))));
            }
        });
    }

    private void named(Fields fields, String key, String example, BiConsumer<YamlNode.Scalar, YamlNode> read) {
        Optional<YamlNode.Mapping> mapping = fields.mapping(key, example);
        for (YamlNode.Entry entry : mapping.map(YamlNode.Mapping::entries).orElse(List.of())) {
            boolean missing = entry.value() instanceof YamlNode.Scalar scalar && scalar.isMissing();
            if (missing) {
                nodes.report(
                        DiagnosticCode.MISSING_VALUE,
                        entry.key().span(),
                        entry.key().value() + " has no value",
                        "write " + example);
            } else {
                read.accept(entry.key(), entry.value());
            }
        }
    }

    private List<Located<String>> names(YamlNode node, String what, String example) {
        List<Located<String>> names = new ArrayList<>();
        nodes.scalars(node, what, example).forEach(scalar -> names.add(Nodes.located(scalar)));
        return names;
    }
}
