package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TokenReader;
import dev.plinth.expression.TypeParser;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Dialects;
import dev.plinth.model.Expression;
import dev.plinth.model.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a function or procedure. */
final class RoutineReader {
    static final String EXAMPLE = "add_one: { parameters: { n: bigint }, returns: bigint, body: { postgresql: … } }";

    private final Nodes nodes;
    private final ValueReader values;

    RoutineReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
    }

    Optional<Routine> routine(Located<String> name, YamlNode node) {
        return nodes.mapping(node, "a routine", EXAMPLE)
                .flatMap(mapping -> routine(name, nodes.fields(mapping, Section.ROUTINE)));
    }

    /** A routine whose parts are in keys. */
    Optional<Routine> routine(Located<String> name, Fields fields) {
        List<Routine.Parameter> parameters = fields.mapping("parameters", "parameters: { n: bigint }")
                .map(this::parameters)
                .orElse(List.of());
        Optional<Routine.Result> result = fields.find("returns").flatMap(this::result);
        Optional<DialectText> body = fields.require("body", "a routine", "body: { postgresql: … }")
                .flatMap(node -> values.dialectText(fields.filled("body", node), "body:"));
        SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
        for (String dialect : Dialects.NAMES) {
            fields.mapping(dialect, dialect + ": { an_option: a value }")
                    .ifPresent(mapping -> options.put(dialect, options(mapping)));
        }
        SortedMap<String, String> degrade = fields.find("degrade")
                .map(node -> values.byDialect(node, "degrade:"))
                .orElseGet(TreeMap::new);
        boolean failed = fields.has("returns") && result.isEmpty();
        return failed
                ? Optional.empty()
                : body.map(text -> new Routine(
                        name.value(),
                        result.isPresent() ? Routine.Form.FUNCTION : Routine.Form.PROCEDURE,
                        parameters,
                        result,
                        text,
                        options,
                        degrade,
                        fields.prose("comment")));
    }

    private SortedMap<String, String> options(YamlNode.Mapping mapping) {
        SortedMap<String, String> options = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            nodes.scalar(entry.value(), entry.key().value() + ":", "an_option: a value")
                    .ifPresent(value -> options.put(entry.key().value(), value.value()));
        }
        return options;
    }

    private Optional<Routine.Result> result(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Routine.Result.Rows(parameters(mapping)));
        }
        return nodes.scalar(node, "returns:", "returns: bigint").flatMap(scalar -> {
            if (scalar.value().equals("trigger")) {
                return Optional.of(new Routine.Result.ForTrigger());
            }
            return parameter("result", scalar).map(parameter -> new Routine.Result.Value(parameter.type()));
        });
    }

    private List<Routine.Parameter> parameters(YamlNode.Mapping mapping) {
        List<Routine.Parameter> parameters = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String name = entry.key().value();
            nodes.scalar(entry.value(), name + ":", name + ": bigint")
                    .flatMap(scalar -> parameter(name, scalar))
                    .ifPresent(parameters::add);
        }
        return parameters;
    }

    /** A type, and a default that reads nothing. */
    private Optional<Routine.Parameter> parameter(String name, YamlNode.Scalar scalar) {
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
