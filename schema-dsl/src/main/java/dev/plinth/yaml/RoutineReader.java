package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.Dialects;
import dev.plinth.model.Routine;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a function or procedure. */
final class RoutineReader {
    static final String EXAMPLE = "add_one: { parameters: { n: bigint }, returns: bigint, body: { postgresql: … } }";

    private final Nodes nodes;
    private final ValueReader values;
    private final ParameterReader parameters;

    RoutineReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
        this.parameters = new ParameterReader(nodes);
    }

    Optional<Routine> routine(Located<String> name, YamlNode node) {
        return nodes.mapping(node, "a routine", EXAMPLE)
                .flatMap(mapping -> routine(name, nodes.fields(mapping, Section.ROUTINE)));
    }

    /** A routine whose parts are in keys. */
    Optional<Routine> routine(Located<String> name, Fields fields) {
        List<Routine.Parameter> taken = fields.mapping("parameters", "parameters: { n: bigint }")
                .map(parameters::all)
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
                        taken,
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
        if (node instanceof YamlNode.Mapping mapping && !ParameterReader.isOne(mapping)) {
            return Optional.of(new Routine.Result.Rows(parameters.all(mapping)));
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.value().equals("trigger")) {
            return Optional.of(new Routine.Result.ForTrigger());
        }
        return parameters.one("result", "returns:", node).map(parameter -> new Routine.Result.Value(parameter.type()));
    }
}
