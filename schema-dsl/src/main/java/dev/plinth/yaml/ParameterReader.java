package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TokenReader;
import dev.plinth.expression.TypeParser;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a routine takes and gives back: a type on a line, or a map where engines have types of their own for it. */
final class ParameterReader {
    private final Nodes nodes;
    private final ValueReader values;

    ParameterReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
    }

    /** Whether the map says what one value is; else it names several. */
    static boolean isOne(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> entry.key().value().equals("native")
                        && entry.value() instanceof YamlNode.Mapping types
                        && types.entries().stream()
                                .noneMatch(type -> type.key().value().equals("type")));
    }

    List<Routine.Parameter> all(YamlNode.Mapping mapping) {
        List<Routine.Parameter> parameters = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String name = entry.key().value();
            one(name, name + ":", entry.value()).ifPresent(parameters::add);
        }
        return parameters;
    }

    Optional<Routine.Parameter> one(String name, String what, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return nodes.scalar(node, what, what + " bigint").flatMap(line -> line(name, line));
        }
        Fields fields = nodes.fields(mapping, Section.PARAMETER);
        Optional<Routine.Parameter> plain = fields.require("type", what, what + " { type: text, native: { … } }")
                .flatMap(type -> nodes.scalar(fields.filled("type", type), "type:", "type: bigint"))
                .flatMap(type -> line(name, type));
        SortedMap<String, String> types = fields.find("native")
                .map(found -> values.byDialect(fields.filled("native", found), "native:"))
                .orElseGet(TreeMap::new);
        return plain.map(parameter -> types.isEmpty()
                ? parameter
                : new Routine.Parameter(name, new DataType.Native(parameter.type(), types), parameter.defaultValue()));
    }

    /** A type, and a default that reads nothing. */
    private Optional<Routine.Parameter> line(String name, YamlNode.Scalar scalar) {
        Diagnostics diagnostics = nodes.diagnostics();
        try {
            TokenReader tokens = new TokenReader(scalar.source());
            DataType type = TypeParser.read(tokens);
            Optional<Expression> value = Optional.empty();
            if (tokens.takeWords("default")) {
                ParsedExpression parsed = new ExpressionParser(tokens, Optional.empty()).expression();
                if (!(type instanceof DataType.Enumerated)) { // whose values are looked up later
                    new ExpressionTypes(new ColumnScope(name, Map.of()), diagnostics).checkValue(parsed, type);
                }
                value = Optional.of(parsed.expression());
            }
            tokens.requireEnd("a parameter is a type, and may have a default");
            return Optional.of(new Routine.Parameter(name, type, value));
        } catch (SyntaxException wrong) {
            diagnostics.add(wrong.diagnostic());
            return Optional.empty();
        }
    }
}
