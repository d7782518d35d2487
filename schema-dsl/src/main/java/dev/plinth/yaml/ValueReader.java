package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.DialectText;
import dev.plinth.model.Dialects;
import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what stands at the leaves: expressions, SQL of the author's own, texts by dialect. */
final class ValueReader {
    private final Nodes nodes;

    ValueReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** An expression, or {@code { sql: { dialect: text } }}. */
    Optional<ParsedExpression> expression(YamlNode node, String what) {
        return expression(node, what, Optional.empty());
    }

    /** @param subject the column that a predicate without a left side is about */
    Optional<ParsedExpression> expression(YamlNode node, String what, Optional<String> subject) {
        if (node instanceof YamlNode.Mapping mapping) {
            return nodes.fields(mapping, Section.RAW_SQL)
                    .require("sql", what, what + " { sql: { postgresql: … } }")
                    .flatMap(sql -> dialectText(sql, "sql:"))
                    .map(text -> ParsedExpression.at(new Expression.RawSql(text), node.span()));
        }
        return nodes.scalar(node, what, what + " an expression, or { sql: { postgresql: … } }")
                .flatMap(scalar -> parse(scalar, subject));
    }

    private Optional<ParsedExpression> parse(YamlNode.Scalar scalar, Optional<String> subject) {
        try {
            TokenReader tokens = new TokenReader(scalar.source());
            ParsedExpression parsed = new ExpressionParser(tokens, subject).expression();
            tokens.requireEnd("an expression ends here; join two conditions with and, or");
            return Optional.of(parsed);
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
            return Optional.empty();
        }
    }

    /** SQL by dialect; one text, or one file, serves all of them. */
    Optional<DialectText> dialectText(YamlNode node, String what) {
        if (node instanceof YamlNode.Scalar || inFile(node).isPresent()) {
            return sql(node, what, what + " the SQL, or { postgresql: …, default: … }")
                    .map(DialectText::everywhere);
        }
        List<String> keys = new ArrayList<>(Dialects.NAMES);
        keys.add(DialectText.DEFAULT);
        SortedMap<String, String> texts = texts(node, what, keys, this::sql);
        return texts.isEmpty() ? Optional.empty() : Optional.of(new DialectText(texts));
    }

    /** SQL as it stands here, or in a file. */
    private Optional<String> sql(YamlNode node, String what, String example) {
        return inFile(node)
                .map(mapping -> nodes.fields(mapping, Section.SQL_FILE)
                        .scalar("file", what + " { file: functions/next_number.sql }")
                        .flatMap(nodes::textOf))
                .orElseGet(() -> text(node, what, example));
    }

    private static Optional<YamlNode.Mapping> inFile(YamlNode node) {
        return Optional.of(node)
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .filter(mapping -> mapping.entries().stream()
                        .anyMatch(entry -> entry.key().value().equals("file")));
    }

    private Optional<String> text(YamlNode node, String what, String example) {
        return nodes.scalar(node, what, example).map(YamlNode.Scalar::value);
    }

    /** One text per dialect. */
    SortedMap<String, String> byDialect(YamlNode node, String what) {
        return texts(node, what, Dialects.NAMES, this::text);
    }

    private interface Kind {
        Optional<String> read(YamlNode node, String what, String example);
    }

    private SortedMap<String, String> texts(YamlNode node, String what, List<String> keys, Kind kind) {
        SortedMap<String, String> texts = new TreeMap<>();
        String example = what + " { postgresql: … }";
        Optional<YamlNode.Mapping> mapping = nodes.mapping(node, what, example);
        if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
            nodes.report(DiagnosticCode.MISSING_VALUE, node.span(), what + " is empty", "write " + example);
        }
        for (YamlNode.Entry entry : mapping.map(YamlNode.Mapping::entries).orElse(List.of())) {
            if (keys.contains(entry.key().value())) {
                kind.read(entry.value(), what + " " + entry.key().value(), example)
                        .ifPresent(text -> texts.put(entry.key().value(), text));
            } else {
                nodes.report(
                        DiagnosticCode.UNKNOWN_DIALECT,
                        entry.key().span(),
                        "no dialect is named " + entry.key().value(),
                        NearestName.hint(entry.key().value(), keys, "the dialects are " + String.join(", ", keys)));
            }
        }
        return texts;
    }

    /** Why engines may do less, by dialect. */
    SortedMap<String, String> degrade(Fields fields) {
        return fields.find("degrade")
                .map(value -> byDialect(fields.filled("degrade", value), "degrade:"))
                .orElseGet(TreeMap::new);
    }
}
