package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.resolve.ColumnDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads a column: a line, or the same as a map. */
final class ColumnReader {
    private static final String EXAMPLE = "email: varchar(255)? unique, or { type: varchar(255)?, unique: true }";

    private final Nodes nodes;
    private final ValueReader values;
    private final ReferenceReader references;

    ColumnReader(Nodes nodes) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
        this.references = new ReferenceReader(nodes);
    }

    /** What could be read of the column; its name at least. */
    ColumnDeclaration read(YamlNode.Scalar name, YamlNode definition) {
        ColumnDeclaration.Builder column = ColumnDeclaration.named(Nodes.located(name));
        if (definition instanceof YamlNode.Mapping mapping) {
            map(nodes.fields(mapping, Section.COLUMN), column);
        } else {
            YamlNode value =
                    definition instanceof YamlNode.Scalar scalar && scalar.isMissing() ? missing(name) : definition;
            nodes.scalar(value, "the column " + name.value(), EXAMPLE).ifPresent(line -> line(line, column));
        }
        return column.build();
    }

    private static YamlNode missing(YamlNode.Scalar key) {
        return new YamlNode.Scalar(key.file(), "", YamlNode.Style.PLAIN, key.start(), key.end());
    }

    private void line(YamlNode.Scalar line, ColumnDeclaration.Builder column) {
        try {
            TokenReader tokens = new TokenReader(line.source());
            new ColumnLineParser(tokens, column).definition();
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
        }
    }

    /** A column whose definition is in keys. */
    void map(Fields fields, ColumnDeclaration.Builder column) {
        boolean known = column.type().isPresent() || column.reference().isPresent();
        if (!known && !fields.has("type") && !fields.has("references")) {
            nodes.report(
                    DiagnosticCode.MISSING_KEY,
                    fields.span(),
                    "the column " + column.name().value() + " needs type:",
                    "write { type: text?, … }, or { references: users, … }");
        }
        fields.scalar("type", "type: varchar(255)?").ifPresent(type -> type(type, column));
        nativeTypes(fields, column);
        reference(fields, column);
        flag(fields, "primary key", column::primaryKey);
        flag(fields, "unique", column::unique);
        flag(fields, "identity", column::identity);
        fields.find("default")
                .flatMap(value -> values.expression(fields.filled("default", value), "default:"))
                .ifPresent(column::defaultValue);
        fields.find("check")
                .flatMap(value -> values.expression(
                        fields.filled("check", value),
                        "check:",
                        Optional.of(column.name().value())))
                .ifPresent(column::check);
        generated(fields, column);
        column.remarks(remarks(fields));
        fields.scalar("was", "was: old_name").map(Nodes::located).ifPresent(column::was);
    }

    private void type(YamlNode.Scalar type, ColumnDeclaration.Builder column) {
        try {
            TokenReader tokens = new TokenReader(type.source());
            new ColumnLineParser(tokens, column).type();
            tokens.requireEnd("in a map the rest has keys of its own: default:, check:, unique: true, …");
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
        }
    }

    private void nativeTypes(Fields fields, ColumnDeclaration.Builder column) {
        Optional<YamlNode> found = fields.find("native");
        if (found.isEmpty()) {
            return;
        }
        SortedMap<String, String> types = values.byDialect(fields.filled("native", found.get()), "native:");
        Optional<Located<DataType>> base = column.type();
        if (base.isPresent() && !types.isEmpty()) {
            column.type(new Located<>(
                    new DataType.Native(base.get().value(), types), base.get().span()));
        } else if (column.reference().isPresent()) {
            nodes.report(
                    DiagnosticCode.CONFLICTING_KEYS,
                    fields.keySpan("native"),
                    "a column that takes its type from another has no native: of its own",
                    "write native: at the column that is referenced");
        }
    }

    private void reference(Fields fields, ColumnDeclaration.Builder column) {
        boolean both = column.reference().isPresent() && fields.has("references");
        if (both) {
            nodes.report(
                    DiagnosticCode.CONFLICTING_KEYS,
                    fields.keySpan("references"),
                    "type: says already what the column references",
                    "keep one of them");
            return;
        }
        fields.find("references")
                .flatMap(value -> references.target(fields.filled("references", value)))
                .ifPresent(column::reference);
        if (column.reference().isPresent()) {
            column.reference(references.withClauses(column.reference().get(), fields));
            return;
        }
        for (String key : List.of("on delete", "on update", "deferrable")) {
            if (fields.has(key) && !fields.has("references")) {
                nodes.report(
                        DiagnosticCode.MISPLACED_KEY,
                        fields.keySpan(key),
                        key + ": belongs to a column that references a table",
                        "write references: beside it");
            }
        }
    }

    private static void flag(Fields fields, String key, Consumer<SourceSpan> set) {
        if (fields.flag(key)) {
            set.accept(fields.keySpan(key));
        }
    }

    private void generated(Fields fields, ColumnDeclaration.Builder column) {
        Optional<ParsedExpression> expression = fields.find("generated")
                .flatMap(value -> values.expression(fields.filled("generated", value), "generated:"));
        boolean stored = fields.flag("stored");
        boolean virtual = fields.flag("virtual");
        if (!fields.has("generated") && (stored || virtual)) {
            nodes.report(
                    DiagnosticCode.MISPLACED_KEY,
                    fields.keySpan(stored ? "stored" : "virtual"),
                    "only a generated column is stored or virtual",
                    "write generated: beside it");
        } else if (fields.has("generated") && stored == virtual) {
            nodes.report(
                    stored ? DiagnosticCode.CONFLICTING_KEYS : DiagnosticCode.MISSING_KEY,
                    fields.keySpan("generated"),
                    "a generated column is either kept with its row or computed at each read",
                    "write either stored: true or virtual: true");
        } else {
            expression.ifPresent(found -> column.generated(new ColumnDeclaration.Generated(
                    found, stored ? ColumnValue.Storage.STORED : ColumnValue.Storage.VIRTUAL)));
        }
    }

    private ColumnDeclaration.Remarks remarks(Fields fields) {
        return new ColumnDeclaration.Remarks(
                byDialect(fields, "collation"), byDialect(fields, "degrade"), fields.prose("comment"));
    }

    private SortedMap<String, String> byDialect(Fields fields, String key) {
        return fields.find(key)
                .map(value -> values.byDialect(fields.filled(key, value), key + ":"))
                .orElseGet(TreeMap::new);
    }
}
