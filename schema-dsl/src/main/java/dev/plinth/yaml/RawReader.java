package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.RawObject;
import java.util.Arrays;
import java.util.Optional;

/** Reads what is made by an engine's own SQL. */
final class RawReader {
    static final String EXAMPLE =
            "domain year: { create: { postgresql: CREATE DOMAIN … }, drop: { postgresql: DROP DOMAIN … } }";

    private final Nodes nodes;
    private final ValueReader values;

    RawReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
    }

    Optional<RawObject> raw(Located<String> name, YamlNode node) {
        return nodes.mapping(node, "a raw object", EXAMPLE)
                .flatMap(mapping -> raw(name, nodes.fields(mapping, Section.RAW)));
    }

    /** An object whose parts are in keys. */
    Optional<RawObject> raw(Located<String> name, Fields fields) {
        Optional<DialectText> create = text("create", fields);
        Optional<DialectText> drop = text("drop", fields);
        RawObject.Place place = fields.find("place")
                .flatMap(node -> nodes.oneOf(fields.filled("place", node), "place:", ObjectKeys.PLACES))
                .flatMap(words -> Arrays.stream(RawObject.Place.values())
                        .filter(known -> known.words().equals(words))
                        .findFirst())
                .orElse(RawObject.Place.BEFORE_TABLES);
        if (create.isEmpty() || drop.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RawObject(name.value(), place, create.get(), drop.get(), fields.prose("comment")));
        } catch (IllegalArgumentException impossible) {
            nodes.report(
                    DiagnosticCode.WRONG_VALUE,
                    name.span(),
                    String.valueOf(impossible.getMessage()),
                    "write drop: for every engine that create: names");
            return Optional.empty();
        }
    }

    private Optional<DialectText> text(String key, Fields fields) {
        return fields.require(key, "a raw object", key + ": { postgresql: … }")
                .flatMap(node -> values.dialectText(fields.filled(key, node), key + ":"));
    }
}
