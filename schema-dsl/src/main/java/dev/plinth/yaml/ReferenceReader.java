package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.Token;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.resolve.ForeignKeyDeclaration;
import dev.plinth.resolve.ReferenceDeclaration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads foreign keys that are maps: of a column and of a table. */
final class ReferenceReader {
    private final Nodes nodes;

    ReferenceReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The value of {@code references:}, {@code users} or {@code users [a, b]} or a map. */
    Optional<ReferenceDeclaration> target(YamlNode node) {
        String example = "references: users, or references: users [a, b]";
        if (node instanceof YamlNode.Mapping mapping) {
            Fields fields = nodes.fields(mapping, Section.REFERENCE);
            List<Located<String>> columns = fields
                    .find("columns")
                    .map(value -> nodes.scalars(value, "columns:", "columns: [a, b]"))
                    .orElse(List.of())
                    .stream()
                    .map(Nodes::located)
                    .toList();
            return fields.require("table", "references:", example)
                    .flatMap(table -> nodes.scalar(table, "table:", "table: users"))
                    .map(table -> ReferenceDeclaration.to(Nodes.located(table), columns, node.span()));
        }
        return nodes.scalar(node, "references:", example).flatMap(this::parse);
    }

    private Optional<ReferenceDeclaration> parse(YamlNode.Scalar scalar) {
        try {
            TokenReader tokens = new TokenReader(scalar.source());
            Token first = tokens.peek();
            tokens.takeSign("->");
            ReferenceDeclaration reference = ReferenceClauses.target(tokens, first);
            tokens.requireEnd("on delete:, on update: and deferrable: are keys of their own");
            return Optional.of(reference);
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
            return Optional.empty();
        }
    }

    /** The reference with what the keys beside it say. */
    ReferenceDeclaration withClauses(ReferenceDeclaration reference, Fields fields) {
        ReferentialAction onDelete = action(fields, "on delete").orElse(reference.onDelete());
        ReferentialAction onUpdate = action(fields, "on update").orElse(reference.onUpdate());
        Timing timing = fields.find("deferrable")
                .flatMap(value -> nodes.oneOf(fields.filled("deferrable", value), "deferrable:", Choices.DEFERRABLE))
                .map(ReferenceReader::timing)
                .orElse(reference.timing());
        return reference.withActions(onDelete, onUpdate).withTiming(timing);
    }

    private Optional<ReferentialAction> action(Fields fields, String key) {
        return fields.find(key)
                .flatMap(value -> nodes.oneOf(fields.filled(key, value), key + ":", Choices.ACTIONS))
                .flatMap(words -> Arrays.stream(ReferentialAction.values())
                        .filter(action -> action.words().equals(words))
                        .findFirst());
    }

    private static Timing timing(String words) {
        return words.equals("true") ? Timing.DEFERRABLE : words.equals("false") ? Timing.IMMEDIATE : Timing.DEFERRED;
    }

    /** A foreign key of a table. */
    Optional<ForeignKeyDeclaration> foreignKey(Fields fields, Optional<Located<String>> name) {
        String example = "{ columns: [a, b], references: users }";
        Optional<List<Located<String>>> columns = fields.require("columns", "a foreign key", example)
                .map(value -> nodes.scalars(value, "columns:", "columns: [a, b]").stream()
                        .map(Nodes::located)
                        .toList());
        Optional<ReferenceDeclaration> target =
                fields.require("references", "a foreign key", example).flatMap(this::target);
        return columns.isEmpty() || columns.get().isEmpty()
                ? Optional.empty()
                : target.map(found -> new ForeignKeyDeclaration(name, columns.get(), withClauses(found, fields)));
    }
}
