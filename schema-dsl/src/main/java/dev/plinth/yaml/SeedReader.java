package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.Expression;
import dev.plinth.resolve.SeedDeclaration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads reference data: lists of rows by table. Here alone a scalar is what YAML says that it is. */
final class SeedReader {
    static final String EXAMPLE = "roles: [{ id: 1, name: admin }, { id: 2, name: user }]";
    private static final String ROW = "{ id: 1, name: admin }";

    /** Decimal numbers; an exponent is bounded, because the number is written out in SQL. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,2})?");

    /** What YAML tools take for numbers as well, and nobody means in a row. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("0x[0-9a-fA-F]+|0o[0-7]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final Nodes nodes;

    SeedReader(Nodes nodes) {
        this.nodes = nodes;
    }

    List<SeedDeclaration> read(Fields schema) {
        List<SeedDeclaration> seeds = new ArrayList<>();
        for (YamlNode.Entry entry : schema.mapping("seeds", "seeds: { " + EXAMPLE + " }")
                .map(YamlNode.Mapping::entries)
                .orElse(List.of())) {
            seed(Nodes.located(entry.key()), entry.value()).ifPresent(seeds::add);
        }
        return seeds;
    }

    private Optional<SeedDeclaration> seed(Located<String> table, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return seed(table, nodes.fields(mapping, Section.SEED));
        }
        return rows(node, "the seed of " + table.value(), EXAMPLE)
                .map(rows -> new SeedDeclaration(table, List.of(), rows));
    }

    /** A seed whose parts are in keys. */
    Optional<SeedDeclaration> seed(Located<String> table, Fields fields) {
        List<Located<String>> key = fields
                .find("key")
                .map(node -> nodes.scalars(fields.filled("key", node), "key:", "key: [code]"))
                .orElse(List.of())
                .stream()
                .map(Nodes::located)
                .toList();
        return rows(fields, "a seed").map(rows -> new SeedDeclaration(table, key, rows));
    }

    /** @param whose as a message names what has the rows */
    Optional<List<SeedDeclaration.Row>> rows(Fields fields, String whose) {
        return fields.require("rows", whose, "rows: [" + ROW + "]")
                .flatMap(node -> rows(fields.filled("rows", node), "rows:", "rows: [" + ROW + "]"));
    }

    private Optional<List<SeedDeclaration.Row>> rows(YamlNode node, String what, String example) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            nodes.wrongKind(node, what, "a list of rows", example);
            return Optional.empty();
        }
        if (sequence.items().isEmpty()) {
            nodes.report(DiagnosticCode.MISSING_VALUE, node.span(), what + " has no rows", "write " + example);
            return Optional.empty();
        }
        List<SeedDeclaration.Row> rows = new ArrayList<>();
        sequence.items()
                .forEach(item ->
                        nodes.mapping(item, "a row", ROW).flatMap(this::row).ifPresent(rows::add));
        return Optional.of(rows);
    }

    /** A row with a value that cannot be read, which is reported, is not looked at any further. */
    private Optional<SeedDeclaration.Row> row(YamlNode.Mapping row) {
        List<SeedDeclaration.Cell> cells = new ArrayList<>();
        for (YamlNode.Entry entry : row.entries()) {
            String example = entry.key().value() + ": a text, a number, true, false or null";
            nodes.scalar(entry.value(), entry.key().value() + ":", example)
                    .flatMap(this::literal)
                    .ifPresent(value -> cells.add(new SeedDeclaration.Cell(
                            Nodes.located(entry.key()),
                            new Located<>(value, entry.value().span()))));
        }
        return cells.size() == row.entries().size()
                ? Optional.of(new SeedDeclaration.Row(cells, row.span()))
                : Optional.empty();
    }

    private Optional<Expression> literal(YamlNode.Scalar scalar) {
        String text = scalar.value();
        if (scalar.style() != YamlNode.Style.PLAIN) {
            return Optional.of(new Expression.TextLiteral(text));
        }
        if (scalar.isNull()) {
            return Optional.of(new Expression.NullLiteral());
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new Expression.BooleanLiteral(text.equals("true")));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Expression.NumberLiteral(new BigDecimal(text)));
        }
        if (OTHER_NUMBER.matcher(text).matches()) {
            nodes.report(
                    DiagnosticCode.WRONG_VALUE,
                    scalar.span(),
                    text + " is a number to YAML, and no decimal one",
                    "write it with decimal digits; or quote it, if it is a text");
            return Optional.empty();
        }
        return Optional.of(new Expression.TextLiteral(text));
    }
}
