package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.resolve.ColumnDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the steps that say what a column is, or what becomes of it. */
final class ColumnStepParts {
    /** What may stand beside a column's line, because no line can say it. */
    private static final Set<String> BESIDE_LINE =
            Set.of("fill", "using", "back", "discard", "comment", "collation", "degrade", "native");

    private final Nodes nodes;
    private final ValueReader values;
    private final ColumnReader columns;
    private final StepParts parts;

    ColumnStepParts(Nodes nodes, StepParts parts) {
        this.nodes = nodes;
        this.values = new ValueReader(nodes);
        this.columns = new ColumnReader(nodes);
        this.parts = parts;
    }

    StepDeclaration addColumn(StepTarget target, Fields fields, SourceSpan span) {
        ColumnDeclaration column = column(target, fields);
        return new StepDeclaration.AddColumn(target.name(), column, parts.expression(fields, "fill"), span);
    }

    StepDeclaration alterColumn(StepTarget target, Fields fields, SourceSpan span) {
        ColumnDeclaration column = column(target, fields);
        return new StepDeclaration.AlterColumn(
                target.name(),
                column,
                parts.expression(fields, "fill"),
                parts.retention(fields).fate(),
                span);
    }

    StepDeclaration dropColumn(StepTarget target, Fields fields, SourceSpan span) {
        return new StepDeclaration.DropColumn(
                target.name(),
                target.requirePart().value(),
                parts.retention(fields).fate(),
                parts.expression(fields, "restore"),
                parts.expression(fields, "restore where"),
                span);
    }

    Optional<StepDeclaration> changeType(StepTarget target, Fields fields, SourceSpan span) {
        ColumnDeclaration column = column(target, fields);
        return using(fields)
                .flatMap(using -> required(fields, "back", "back: cast(age as text)")
                        .map(back -> new StepDeclaration.ChangeType(
                                target.name(), new StepDeclaration.Converted(column, using), back, span)));
    }

    Optional<StepDeclaration> splitColumn(StepTarget target, Fields fields, SourceSpan span) {
        String example = "into: { width: int, height: int }";
        List<ColumnDeclaration> into = new ArrayList<>();
        fields.require("into", "the step", example)
                .flatMap(value -> nodes.mapping(fields.filled("into", value), "into:", example))
                .map(YamlNode.Mapping::entries)
                .orElse(List.of())
                .forEach(entry -> into.add(columns.read(entry.key(), entry.value())));
        List<StepDeclaration.Assignment> using = parts.assignments(fields, "using", "using: { width: size / 100 }");
        return required(fields, "back", "back: first_name || ' ' || last_name")
                .filter(back -> !into.isEmpty() && !using.isEmpty())
                .map(back ->
                        new StepDeclaration.SplitColumn(target.name(), target.requirePart(), into, using, back, span));
    }

    Optional<StepDeclaration> mergeColumns(StepTarget target, Fields fields, SourceSpan span) {
        ColumnDeclaration column = column(target, fields);
        List<StepDeclaration.Assignment> back =
                parts.assignments(fields, "back", "back: { first_name: name, last_name: \"''\" }");
        return using(fields)
                .filter(using -> !back.isEmpty())
                .map(using -> new StepDeclaration.MergeColumns(
                        target.name(), new StepDeclaration.Converted(column, using), back, span));
    }

    private Optional<ParsedExpression> using(Fields fields) {
        return required(fields, "using", "using: cast(age as int)");
    }

    private ColumnDeclaration column(StepTarget target, Fields fields) {
        ColumnDeclaration.Builder column = ColumnDeclaration.named(target.requirePart());
        Map<String, YamlNode.Entry> keys = new LinkedHashMap<>(fields.entries());
        if (!target.rest().atEnd()) {
            keys.keySet().stream()
                    .filter(key -> Section.COLUMN.keys().contains(key) && !BESIDE_LINE.contains(key))
                    .findFirst()
                    .ifPresent(key -> nodes.report(
                            DiagnosticCode.CONFLICTING_KEYS,
                            fields.keySpan(key),
                            "the column is defined in its line already",
                            "write " + key + " in the line as well, or all of the definition in keys"));
            keys.keySet().removeIf(key -> !BESIDE_LINE.contains(key));
            if (!line(target, column)) {
                return column.build();
            }
        }
        columns.map(new Fields(nodes, target.requirePart().span(), keys), column);
        return column.build();
    }

    private boolean line(StepTarget target, ColumnDeclaration.Builder column) {
        try {
            new ColumnLineParser(target.rest(), column).definition();
            return true;
        } catch (SyntaxException wrong) {
            nodes.diagnostics().add(wrong.diagnostic());
            return false;
        }
    }

    private Optional<ParsedExpression> required(Fields fields, String key, String example) {
        return fields.require(key, "the step", example)
                .flatMap(value -> values.expression(fields.filled(key, value), key + ":"));
    }
}
