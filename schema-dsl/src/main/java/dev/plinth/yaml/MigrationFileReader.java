package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.resolve.MigrationDeclaration;
import dev.plinth.resolve.Names;
import dev.plinth.resolve.StepDeclaration;
import java.util.List;
import java.util.Optional;

/** Reads the document of a migration file. */
final class MigrationFileReader {
    private final Nodes nodes;

    MigrationFileReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** @param id the file's name without its ending */
    Optional<MigrationDeclaration> read(YamlNode document, String id) {
        return nodes.mapping(document, "a migration", "migration: " + id + ", and steps:")
                .map(mapping -> read(nodes.fields(mapping, Section.MIGRATION), id));
    }

    private MigrationDeclaration read(Fields fields, String id) {
        Located<String> name = new Located<>(id, fields.span());
        Optional<YamlNode.Scalar> written = fields.require("migration", "a migration", "migration: " + id)
                .flatMap(value -> fields.scalar("migration", "migration: " + id));
        if (written.isPresent()) {
            name = new Located<>(id, written.get().span());
            checkId(written.get(), id);
        }
        Names.check(name, "the migration", nodes.diagnostics());
        return new MigrationDeclaration(
                name,
                fields.prose("description"),
                date(fields),
                fields.prose("author"),
                ids(fields, "depends"),
                ids(fields, "replaces"),
                fingerprint(fields, "from"),
                fingerprint(fields, "to"),
                steps(fields));
    }

    private void checkId(YamlNode.Scalar written, String id) {
        if (!written.value().equals(id)) {
            nodes.report(
                    DiagnosticCode.MIGRATION_ID,
                    written.span(),
                    "the file is named " + id + ", and calls itself " + written.value(),
                    "write migration: " + id + ", or rename the file");
        }
    }

    private Optional<String> date(Fields fields) {
        Optional<YamlNode.Scalar> date = fields.scalar("date", "date: 2025-01-31");
        if (date.isPresent() && !MigrationDeclaration.isDate(date.get().value())) {
            nodes.report(
                    DiagnosticCode.BAD_DATE,
                    date.get().span(),
                    date.get().value() + " is no calendar date",
                    "write year, month and day: 2025-01-31");
        }
        return date.map(YamlNode.Scalar::value);
    }

    private List<Located<String>> ids(Fields fields, String key) {
        String example = key + ": [001_an_id]";
        Optional<YamlNode> value = fields.find(key);
        boolean none = value.isPresent()
                && value.get() instanceof YamlNode.Sequence sequence
                && sequence.items().isEmpty();
        return none
                ? List.of()
                : value
                        .map(node -> nodes.scalars(fields.filled(key, node), key + ":", example))
                        .orElse(List.of())
                        .stream()
                        .map(Nodes::located)
                        .toList();
    }

    private Optional<Located<String>> fingerprint(Fields fields, String key) {
        Optional<YamlNode.Scalar> written = fields.scalar(key, key + ": s1:…");
        if (written.isPresent()
                && !MigrationDeclaration.isFingerprint(written.get().value())) {
            nodes.report(
                    DiagnosticCode.BAD_FINGERPRINT,
                    written.get().span(),
                    written.get().value() + " is no fingerprint",
                    "it is s1: and 64 hexadecimal digits, and nobody types it: leave " + key
                            + ": out, or copy it from another migration's");
            return Optional.empty();
        }
        return written.map(Nodes::located);
    }

    private List<StepDeclaration> steps(Fields fields) {
        Optional<YamlNode> steps = fields.require("steps", "a migration", "steps: and under it a list of steps");
        if (steps.isEmpty()) {
            return List.of();
        }
        if (steps.get() instanceof YamlNode.Sequence sequence) {
            return new StepReader(nodes).readAll(sequence.items());
        }
        nodes.wrongKind(fields.filled("steps", steps.get()), "steps:", "a list", "each step with a - before it");
        return List.of();
    }
}
