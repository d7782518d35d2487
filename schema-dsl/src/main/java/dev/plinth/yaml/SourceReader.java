package dev.plinth.yaml;

import dev.plinth.change.RowSource;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.Token;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.resolve.SourceDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where rows that are copied come from. */
final class SourceReader {
    private static final String FROM = "from: file_uploads f join users u on u.id = f.user_id";

    private final Nodes nodes;

    SourceReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The tables of a source. */
    private record Tables(Optional<Located<String>> alias, List<SourceDeclaration.Join> joins) {
        static final Tables ONE = new Tables(Optional.empty(), List.of());
    }

    /** What reads tokens. */
    @FunctionalInterface
    private interface Rule<T> {
        T read(TokenReader tokens) throws SyntaxException;
    }

    /** @param table that the step's line names */
    Optional<SourceDeclaration> read(Located<String> table, Fields fields) {
        int wrong = nodes.diagnostics().size();
        Tables tables = fields.scalar("from", FROM)
                .flatMap(scalar -> parsed(scalar, tokens -> tables(tokens, table)))
                .orElse(Tables.ONE);
        SourceDeclaration source = new SourceDeclaration(
                tables.alias(),
                tables.joins(),
                order(fields),
                all(fields, "first per", "first per: [file_hash]", SourceReader::column),
                fields.find("match")
                                .flatMap(value ->
                                        nodes.oneOf(fields.filled("match", value), "match:", List.of("exactly one")))
                                .isPresent()
                        ? RowSource.Match.EXACTLY_ONE
                        : RowSource.Match.ANY,
                fields.scalar("key map", "key map: candidate_of_upload").map(Nodes::located));
        if (fields.has("first per") && !fields.has("order")) {
            nodes.report(
                    DiagnosticCode.COPIED_ROWS,
                    fields.keySpan("first per"),
                    "nothing says which row is the first",
                    "write order: [created_at desc]");
        }
        return nodes.diagnostics().size() > wrong ? Optional.empty() : Optional.of(source);
    }

    /** The columns by which rows come in order. */
    List<SourceDeclaration.Sorted> order(Fields fields) {
        return all(fields, "order", "order: [created_at desc]", SourceReader::sorted);
    }

    private <T> List<T> all(Fields fields, String key, String example, Rule<T> rule) {
        return fields
                .find(key)
                .map(value -> nodes.scalars(fields.filled(key, value), key + ":", example))
                .orElse(List.of())
                .stream()
                .flatMap(scalar -> parsed(scalar, rule).stream())
                .toList();
    }

    private <T> Optional<T> parsed(YamlNode.Scalar scalar, Rule<T> rule) {
        try {
            TokenReader tokens = new TokenReader(scalar.source());
            T read = rule.read(tokens);
            tokens.requireEnd("it ends here");
            return Optional.of(read);
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
            return Optional.empty();
        }
    }

    private static Tables tables(TokenReader tokens, Located<String> table) throws SyntaxException {
        Located<String> first = tokens.qualified(tokens.requireName("a table"));
        if (!first.value().equals(table.value())) {
            throw new SyntaxException(DiagnosticCode.COPIED_ROWS.at(
                    first.span(),
                    "the step copies rows of " + table.value() + ", and from: begins with " + first.value(),
                    "begin with " + table.value() + ", and join the others to it"));
        }
        Optional<Located<String>> alias = alias(tokens);
        List<SourceDeclaration.Join> joins = new ArrayList<>();
        while (!tokens.atEnd()) {
            joins.add(join(tokens));
        }
        return new Tables(alias, joins);
    }

    private static Optional<Located<String>> alias(TokenReader tokens) throws SyntaxException {
        Token next = tokens.peek();
        boolean follows = next.isWord("join") || next.isWord("left") || next.isWord("inner") || next.isWord("on");
        return tokens.atEnd() || follows ? Optional.empty() : Optional.of(tokens.requireName("an alias"));
    }

    private static SourceDeclaration.Join join(TokenReader tokens) throws SyntaxException {
        boolean left = tokens.takeWords("left");
        if (!left) {
            tokens.takeWords("inner");
        }
        tokens.requireWord("join", "write " + FROM);
        Located<String> table = tokens.qualified(tokens.requireName("a table"));
        Optional<Located<String>> alias = alias(tokens);
        tokens.requireWord("on", "write join users u on u.id = f.user_id");
        ParsedExpression on = new ExpressionParser(tokens, Optional.empty()).expression();
        return new SourceDeclaration.Join(left ? RowSource.Kind.LEFT : RowSource.Kind.INNER, table, alias, on);
    }

    private static SourceDeclaration.Sorted sorted(TokenReader tokens) throws SyntaxException {
        ParsedExpression column = column(tokens);
        boolean descending = tokens.takeWords("desc");
        if (!descending) {
            tokens.takeWords("asc");
        }
        return new SourceDeclaration.Sorted(column, descending ? Index.Order.DESCENDING : Index.Order.ASCENDING);
    }

    private static ParsedExpression column(TokenReader tokens) throws SyntaxException {
        Token first = tokens.peek();
        Located<String> name = tokens.requireName("a column");
        return ParsedExpression.at(
                tokens.takeSign(".")
                        ? new Expression.QualifiedColumn(
                                name.value(),
                                tokens.requireName("the column behind the dot").value())
                        : new Expression.ColumnReference(name.value()),
                tokens.spanFrom(first));
    }
}
