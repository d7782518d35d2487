package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.Index;
import dev.plinth.resolve.IndexDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads indexes: a list of what they are over, or a map that says more. */
final class IndexReader {
    private static final String EXAMPLE = "[owner_id, created_at desc], or { on: [lower(email)], where: … }";

    private final Nodes nodes;
    private final ValueReader values;

    IndexReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
    }

    /** @param span where the index is declared: its name, or itself */
    Optional<IndexDeclaration> read(YamlNode node, Optional<Located<String>> name, SourceSpan span) {
        if (node instanceof YamlNode.Mapping mapping) {
            Fields fields = nodes.fields(mapping, Section.INDEX);
            return map(
                    fields,
                    name.or(() -> fields.scalar("name", "name: an_index").map(Nodes::located)),
                    span);
        }
        List<IndexDeclaration.Part> parts = parts(node);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndexDeclaration(
                        name, parts, Index.Uniqueness.DUPLICATES, List.of(), Optional.empty(), span));
    }

    /** An index whose parts are in keys. */
    Optional<IndexDeclaration> map(Fields fields, Optional<Located<String>> name, SourceSpan span) {
        Optional<YamlNode> on = fields.require("on", "an index", EXAMPLE);
        List<Located<String>> include = fields
                .find("include")
                .map(value -> nodes.scalars(fields.filled("include", value), "include:", "include: [status]"))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        Optional<ParsedExpression> where =
                fields.find("where").flatMap(value -> values.expression(fields.filled("where", value), "where:"));
        boolean unique = fields.flag("unique");
        List<IndexDeclaration.Part> parts =
                on.map(value -> parts(fields.filled("on", value))).orElse(List.of());
        if (parts.isEmpty() || (fields.has("where") && where.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new IndexDeclaration(
                name, parts, unique ? Index.Uniqueness.UNIQUE : Index.Uniqueness.DUPLICATES, include, where, span));
    }

    /** Nothing where any of them could not be read. */
    private List<IndexDeclaration.Part> parts(YamlNode node) {
        List<IndexDeclaration.Part> parts = new ArrayList<>();
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            nodes.scalars(node, "an index", EXAMPLE);
        }
        for (YamlNode item : items) {
            part(item).ifPresent(parts::add);
        }
        return parts.size() == items.size() ? parts : List.of();
    }

    private Optional<IndexDeclaration.Part> part(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return values.expression(node, "a part of an index")
                    .map(expression -> new IndexDeclaration.Part(expression, Index.Order.ASCENDING));
        }
        return nodes.scalar(node, "a part of an index", EXAMPLE).flatMap(this::part);
    }

    private Optional<IndexDeclaration.Part> part(YamlNode.Scalar scalar) {
        try {
            TokenReader tokens = new TokenReader(scalar.source());
            ParsedExpression expression = new ExpressionParser(tokens, Optional.empty()).expression();
            boolean descending = tokens.takeWords("desc");
            if (!descending) {
                tokens.takeWords("asc");
            }
            tokens.requireEnd("a part of an index is a column or an expression, with desc where it runs downwards");
            return Optional.of(
                    new IndexDeclaration.Part(expression, descending ? Index.Order.DESCENDING : Index.Order.ASCENDING));
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
            return Optional.empty();
        }
    }
}
