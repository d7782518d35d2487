package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.PartComments;
import dev.plinth.model.View;
import dev.plinth.resolve.CommentDeclaration;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.TableDeclaration;
import dev.plinth.resolve.TriggerDeclaration;
import dev.plinth.resolve.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the document of a schema file. */
final class SchemaFileReader {
    private final Nodes nodes;
    private final TableReader tables;

    SchemaFileReader(Nodes nodes) {
        this.nodes = nodes;
        this.tables = new TableReader(nodes);
    }

    SchemaDeclaration read(YamlNode document) {
        List<TableDeclaration> readTables = new ArrayList<>();
        List<ViewDeclaration> readViews = new ArrayList<>();
        Optional<Fields> root = nodes.mapping(document, "a schema file", "tables: and under it the tables by name")
                .map(mapping -> nodes.fields(mapping, Section.SCHEMA));
        root.flatMap(fields -> fields.mapping("tables", "tables: and under it the tables by name"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach(
                                entry -> tables.read(entry.key(), entry.value()).ifPresent(readTables::add)));
        root.flatMap(fields -> fields.mapping("views", "views: { name: { select: … } }"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> view(entry.key(), entry.value()).ifPresent(readViews::add)));
        return new SchemaDeclaration(
                readTables,
                readViews,
                root.map(fields -> new ObjectReader(nodes).read(fields)).orElse(List.of()),
                root.map(fields -> new SeedReader(nodes).read(fields)).orElse(List.of()));
    }

    private Optional<ViewDeclaration> view(YamlNode.Scalar name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            nodes.report(
                    DiagnosticCode.MISSING_VALUE,
                    name.span(),
                    "the view " + name.value() + " says nothing",
                    "write { select: { default: SELECT … } }");
            return Optional.empty();
        }
        return nodes.mapping(node, "a view", "{ select: { default: SELECT … } }")
                .flatMap(mapping -> view(Nodes.located(name), nodes.fields(mapping, Section.VIEW)));
    }

    /** A view whose parts are in keys. */
    Optional<ViewDeclaration> view(Located<String> name, Fields fields) {
        List<TriggerDeclaration> triggers = new ArrayList<>();
        tables.triggers(fields, triggers::add);
        View.Security security = fields.find("security")
                .flatMap(node -> nodes.oneOf(fields.filled("security", node), "security:", Choices.VIEW_SECURITY))
                .map(word -> View.Security.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(View.Security.INVOKER);
        Optional<String> comment = fields.prose("comment");
        List<CommentDeclaration> comments = new ArrayList<>();
        tables.comments(fields, Section.VIEW_COMMENTS, PartComments.Kind.OF_VIEW, comments::add);
        return fields.require("select", "a view", "select: { default: SELECT … }")
                .flatMap(select -> new ValueReader(nodes).dialectText(fields.filled("select", select), "select:"))
                .map(select -> new ViewDeclaration(name, select, triggers, security, comment, comments));
    }
}
