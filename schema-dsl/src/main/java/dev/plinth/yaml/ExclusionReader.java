package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import dev.plinth.resolve.ExclusionDeclaration;
import dev.plinth.resolve.IndexDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads exclusion constraints. */
final class ExclusionReader {
    static final String EXAMPLE = "{ on: { room: =, during: \"&&\" } }";

    private final Nodes nodes;
    private final ValueReader values;
    private final IndexReader indexes;

    ExclusionReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
        this.indexes = new IndexReader(nodes);
    }

    Optional<ExclusionDeclaration> read(YamlNode.Scalar name, YamlNode node) {
        return nodes.mapping(node, "an exclusion", EXAMPLE)
                .flatMap(mapping -> read(Nodes.located(name), nodes.fields(mapping, Section.EXCLUSION)));
    }

    /** Nothing where any part of it could not be read. */
    Optional<ExclusionDeclaration> read(Located<String> name, Fields fields) {
        List<Optional<ExclusionDeclaration.Element>> elements = fields.require("on", "an exclusion", EXAMPLE)
                .map(on -> elements(fields.filled("on", on)))
                .orElse(List.of());
        Index.Method method = fields.find("method")
                .flatMap(value -> nodes.oneOf(fields.filled("method", value), "method:", Choices.INDEX_METHODS))
                .map(word -> Index.Method.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Index.Method.GIST);
        Optional<ParsedExpression> where =
                fields.find("where").flatMap(value -> values.expression(fields.filled("where", value), "where:"));
        boolean unread = elements.isEmpty()
                || elements.stream().anyMatch(Optional::isEmpty)
                || (fields.has("where") && where.isEmpty());
        return unread
                ? Optional.empty()
                : Optional.of(new ExclusionDeclaration(
                        name,
                        method,
                        elements.stream().map(Optional::orElseThrow).toList(),
                        where,
                        values.degrade(fields)));
    }

    private List<Optional<ExclusionDeclaration.Element>> elements(YamlNode on) {
        List<Optional<ExclusionDeclaration.Element>> elements = new ArrayList<>();
        if (on instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
            sequence.items().forEach(item -> elements.add(element(item)));
            return elements;
        }
        Optional<YamlNode.Mapping> mapping = nodes.mapping(on, "on:", EXAMPLE);
        mapping.map(YamlNode.Mapping::entries)
                .orElse(List.of())
                .forEach(entry -> elements.add(element(
                        indexes.part(entry.key()),
                        nodes.scalar(entry.value(), entry.key().value() + ":", EXAMPLE))));
        if (mapping.isPresent() && elements.isEmpty()) {
            nodes.scalars(on, "on:", EXAMPLE);
        }
        return elements;
    }

    private Optional<ExclusionDeclaration.Element> element(YamlNode item) {
        String example = "{ part: { sql: { postgresql: \"tstzrange(a, b)\" } }, with: \"&&\" }";
        return nodes.mapping(item, "an element of an exclusion", example).flatMap(mapping -> {
            Fields fields = nodes.fields(mapping, Section.EXCLUSION_ELEMENT);
            Optional<IndexDeclaration.Part> part = fields.require("part", "an element of an exclusion", example)
                    .flatMap(value -> indexes.part(fields.filled("part", value)));
            Optional<YamlNode.Scalar> operator = fields.require("with", "an element of an exclusion", example)
                    .flatMap(value -> nodes.scalar(fields.filled("with", value), "with:", example));
            return element(part, operator);
        });
    }

    private static Optional<ExclusionDeclaration.Element> element(
            Optional<IndexDeclaration.Part> part, Optional<YamlNode.Scalar> operator) {
        return part.flatMap(found -> operator.map(sign ->
                new ExclusionDeclaration.Element(found.expression(), found.operatorClass(), Nodes.located(sign))));
    }
}
