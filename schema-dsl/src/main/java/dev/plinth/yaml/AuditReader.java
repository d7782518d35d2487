package dev.plinth.yaml;

import dev.plinth.model.AuditRule;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads which changes of a table's rows are recorded. */
final class AuditReader {
    private static final String EXAMPLE = "audit: { redact: [password], ignore: [last_seen_at] }";

    private final Nodes nodes;

    AuditReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** {@code true}, or what is recorded otherwise; nothing where the table is not audited. */
    Optional<AuditRule> read(YamlNode node) {
        if (node instanceof YamlNode.Scalar) {
            return nodes.flag(node, "audit:") ? Optional.of(AuditRule.ALL) : Optional.empty();
        }
        return nodes.mapping(node, "audit:", EXAMPLE).map(mapping -> read(nodes.fields(mapping, Section.AUDIT)));
    }

    AuditRule read(Fields fields) {
        return new AuditRule(
                columns(fields, "redact"), columns(fields, "ignore"), new ValueReader(nodes).degrade(fields));
    }

    private SortedSet<String> columns(Fields fields, String key) {
        SortedSet<String> names = new TreeSet<>();
        fields.find(key)
                .map(value -> nodes.scalars(fields.filled(key, value), key + ":", EXAMPLE))
                .ifPresent(scalars -> scalars.forEach(scalar -> names.add(scalar.value())));
        return names;
    }
}
