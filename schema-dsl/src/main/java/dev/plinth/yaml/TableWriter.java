package dev.plinth.yaml;

import dev.plinth.change.ConstraintText;
import dev.plinth.change.KeyMap;
import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.Words;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.write.TableContext;
import dev.plinth.write.TableParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what stands under a table's name, in a schema and in the step that creates it. */
final class TableWriter {
    private final Table table;
    private final TableContext context;
    private final YamlLines out;
    private final int level;
    private final TableParts parts;

    TableWriter(Table table, TableContext context, YamlLines out, int level) {
        this.table = table;
        this.context = context.with(table);
        this.parts = TableParts.of(table, context);
        this.out = out;
        this.level = level;
    }

    void write() {
        write(column -> Optional.empty());
    }

    /** @param was the name that a column had before */
    void write(Function<Column, Optional<String>> was) {
        table.comment().ifPresent(comment -> out.prose(level, "comment", comment));
        out.key(level, "columns");
        for (Column column : table.columns()) {
            out.entry(
                    level + 1, column.name(), new ColumnWriter(column, parts.inline(column), was.apply(column)).yaml());
        }
        parts.rest(Constraint.PrimaryKey.class).forEach(this::primaryKey);
        section(
                "unique",
                parts.rest(Constraint.Unique.class)
                        .map(unique -> Map.entry(unique.name(), YamlLines.flowList(unique.columns()))));
        section(
                "checks",
                parts.rest(Constraint.Check.class)
                        .map(check -> Map.entry(check.name(), expression(check.predicate()))));
        section(
                "foreign keys",
                parts.rest(Constraint.ForeignKey.class)
                        .map(key -> Map.entry(key.name(), YamlLines.flowMap(foreignKey(key, context)))));
        section(
                "exclusions",
                parts.rest(Constraint.Exclusion.class)
                        .map(exclusion -> Map.entry(exclusion.name(), YamlLines.flowMap(exclusion(exclusion)))));
        section("indexes", table.indexes().stream().map(index -> Map.entry(index.name(), index(index))));
        table.partitioning().ifPresent(partitioning -> {
            out.key(level, "partitions");
            PartitionWriter.write(partitioning, out, level + 1);
        });
        table.audit()
                .map(TableWriter::audit)
                .ifPresent(keys -> out.entry(level, "audit", keys.isEmpty() ? "true" : YamlLines.flowMap(keys)));
        triggers(table.triggers(), out, level);
        comments(table.comments(), out, level);
        table.options().forEach((dialect, options) -> {
            if (!options.isEmpty()) {
                out.entry(level, dialect, YamlLines.flowCode(options));
            }
        });
    }

    private void primaryKey(Constraint.PrimaryKey key) {
        String columns = YamlLines.flowList(key.columns());
        Map<String, String> named = new LinkedHashMap<>();
        named.put("name", YamlText.text(key.name(), YamlText.Place.FLOW));
        named.put("columns", columns);
        boolean implied = context.style()
                .filter(style -> key.name().equals(style.primaryKey(table.name())))
                .isPresent();
        out.entry(level, "primary key", implied ? columns : YamlLines.flowMap(named));
    }

    private void section(String key, Stream<Map.Entry<String, String>> entries) {
        List<Map.Entry<String, String>> all = entries.toList();
        if (!all.isEmpty()) {
            out.key(level, key);
            all.forEach(entry -> out.entry(level + 1, entry.getKey(), entry.getValue()));
        }
    }

    /** What is said of the parts of a table or of a view. */
    static void comments(PartComments comments, YamlLines out, int level) {
        if (!comments.isEmpty()) {
            out.key(level, "comments");
        }
        for (PartComments.Kind kind : PartComments.Kind.values()) {
            SortedMap<String, String> texts = comments.of(kind);
            if (!texts.isEmpty()) {
                out.key(level + 1, kind.plural());
                texts.forEach((name, text) -> out.prose(level + 2, name, text));
            }
        }
    }

    /** The keys of a foreign key. */
    static Map<String, String> foreignKey(Constraint.ForeignKey key, TableContext context) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("columns", YamlLines.flowList(key.columns()));
        Map<String, String> target = new LinkedHashMap<>();
        target.put("table", YamlText.text(key.referencedTable(), YamlText.Place.FLOW));
        target.put("columns", YamlLines.flowList(key.referencedColumns()));
        keys.put(
                "references",
                context.isPrimaryKey(key)
                        ? YamlText.code(Words.qualified(key.referencedTable()), YamlText.Place.FLOW)
                        : YamlLines.flowMap(target));
        ColumnWriter.clauses(key, keys);
        return keys;
    }

    /** The keys of an exclusion. */
    static Map<String, String> exclusion(Constraint.Exclusion exclusion) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("on", elements(exclusion.elements()));
        if (exclusion.method() != Index.Method.GIST) {
            keys.put("method", exclusion.method().word());
        }
        exclusion.where().ifPresent(where -> keys.put("where", ColumnWriter.expression(where)));
        if (!exclusion.degrade().isEmpty()) {
            keys.put("degrade", YamlLines.flowTexts(exclusion.degrade()));
        }
        return keys;
    }

    /** By what they compare where each says that once and as a text; else as a list. */
    private static String elements(List<Constraint.Exclusion.Element> elements) {
        Map<String, String> texts = new LinkedHashMap<>();
        elements.forEach(element -> texts.put(ConstraintText.element(element), element.operator()));
        boolean raw = elements.stream().anyMatch(element -> element.expression() instanceof Expression.RawSql);
        if (!raw && texts.size() == elements.size()) {
            return YamlLines.flowTexts(texts);
        }
        return elements.stream()
                .map(element -> {
                    Map<String, String> keys = new LinkedHashMap<>();
                    keys.put(
                            "part",
                            element.expression() instanceof Expression.RawSql
                                    ? ColumnWriter.expression(element.expression())
                                    : YamlText.code(ConstraintText.element(element), YamlText.Place.FLOW));
                    keys.put("with", YamlText.text(element.operator(), YamlText.Place.FLOW));
                    return YamlLines.flowMap(keys);
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The keys of what is recorded of changes. */
    static Map<String, String> audit(AuditRule rule) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (!rule.redact().isEmpty()) {
            keys.put("redact", YamlLines.flowList(rule.redact()));
        }
        if (!rule.ignore().isEmpty()) {
            keys.put("ignore", YamlLines.flowList(rule.ignore()));
        }
        if (!rule.degrade().isEmpty()) {
            keys.put("degrade", YamlLines.flowTexts(rule.degrade()));
        }
        return keys;
    }

    private static String index(Index index) {
        Map<String, String> keys = index(index, new LinkedHashMap<>());
        return keys.size() == 1 ? keys.values().iterator().next() : YamlLines.flowMap(keys);
    }

    /** The keys of an index. */
    static Map<String, String> index(Index index, Map<String, String> keys) {
        List<String> parts = index.parts().stream()
                .map(ConstraintText::of)
                .map(part -> YamlText.code(part, YamlText.Place.FLOW))
                .toList();
        keys.put("on", "[" + String.join(", ", parts) + "]");
        if (index.unique()) {
            keys.put("unique", "true");
        }
        if (index.method() != Index.Method.BTREE) {
            keys.put("method", index.method().word());
        }
        if (!index.include().isEmpty()) {
            keys.put("include", YamlLines.flowList(index.include()));
        }
        index.where().ifPresent(where -> keys.put("where", ColumnWriter.expression(where)));
        return held(index.options(), index.degrade(), keys);
    }

    /** How an index is held. */
    static Map<String, String> held(
            SortedMap<String, SortedMap<String, String>> options,
            SortedMap<String, String> degrade,
            Map<String, String> keys) {
        options.forEach((dialect, values) -> {
            if (!values.isEmpty()) {
                keys.put(dialect, YamlLines.flowCode(values));
            }
        });
        if (!degrade.isEmpty()) {
            keys.put("degrade", YamlLines.flowTexts(degrade));
        }
        return keys;
    }

    static void triggers(NamedMap<Trigger> triggers, YamlLines out, int level) {
        if (!triggers.isEmpty()) {
            out.key(level, "triggers");
            triggers.forEach(trigger ->
                    out.dialects(level + 1, trigger.name(), trigger.sql().texts()));
        }
    }

    /** An expression on a line of its own. */
    static String expression(Expression expression) {
        return expression instanceof Expression.RawSql
                ? ColumnWriter.expression(expression)
                : YamlText.code(
                        ExpressionText.of(Expressions.mapTables(expression, KeyMap::called)), YamlText.Place.BLOCK);
    }
}
