package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.Token;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.Index;
import dev.plinth.resolve.IndexDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return parts.isEmpty() ? Optional.empty() : Optional.of(IndexDeclaration.plain(name, parts, span));
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
        Index.Method method = fields.find("method")
                .flatMap(value -> nodes.oneOf(fields.filled("method", value), "method:", Choices.INDEX_METHODS))
                .map(word -> Index.Method.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Index.Method.BTREE);
        List<IndexDeclaration.Part> parts =
                on.map(value -> parts(fields.filled("on", value))).orElse(List.of());
        if (parts.isEmpty() || (fields.has("where") && where.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new IndexDeclaration(
                name,
                parts,
                unique ? Index.Uniqueness.UNIQUE : Index.Uniqueness.DUPLICATES,
                include,
                where,
                method,
                new OptionReader(nodes).read(fields),
                values.degrade(fields),
                span));
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

    Optional<IndexDeclaration.Part> part(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return values.expression(node, "a part of an index")
                    .map(expression -> new IndexDeclaration.Part(expression, Index.Order.ASCENDING));
        }
        return nodes.scalar(node, "a part of an index", EXAMPLE).flatMap(this::part);
    }

    Optional<IndexDeclaration.Part> part(YamlNode.Scalar scalar) {
        try {
            TokenReader tokens = new TokenReader(scalar.source());
            ParsedExpression expression = new ExpressionParser(tokens, Optional.empty()).expression();
            Optional<String> operatorClass = operatorClass(tokens);
            boolean descending = tokens.takeWords("desc");
            if (!descending) {
                tokens.takeWords("asc");
            }
            Index.Nulls nulls = nulls(tokens);
            tokens.requireEnd("a part of an index is a column or an expression, behind it an operator class, desc where"
                    + " it runs downwards, and nulls first or nulls last");
            return Optional.of(new IndexDeclaration.Part(
                    expression, descending ? Index.Order.DESCENDING : Index.Order.ASCENDING, nulls, operatorClass));
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
            return Optional.empty();
        }
    }

    private static Optional<String> operatorClass(TokenReader tokens) throws SyntaxException {
        Token token = tokens.peek();
        boolean other = token.isWord("asc") || token.isWord("desc") || token.isWord("nulls");
        return !token.isName() || token.isKeyword() || other
                ? Optional.empty()
                : Optional.of(tokens.requireName("an operator class").value());
    }

    private static Index.Nulls nulls(TokenReader tokens) {
        for (Index.Nulls nulls : List.of(Index.Nulls.FIRST, Index.Nulls.LAST)) {
            if (tokens.takeWords(nulls.words().split(" "))) {
                return nulls;
            }
        }
        return Index.Nulls.AS_ENGINE;
    }
}
