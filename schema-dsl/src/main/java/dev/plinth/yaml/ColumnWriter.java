package dev.plinth.yaml;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.write.Inline;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a column with the constraints that stand on it: as one line, or as a map where no line can say it. */
final class ColumnWriter {
    private final Column column;
    private final Inline inline;
    private final Optional<String> was;

    ColumnWriter(Column column, Inline inline) {
        this(column, inline, Optional.empty());
    }

    /** @param was the name that the column had before */
    ColumnWriter(Column column, Inline inline, Optional<String> was) {
        this.column = column;
        this.inline = inline;
        this.was = was;
    }

    /** Whether the column needs keys. */
    boolean needsMap() {
        return (column.type() instanceof DataType.Native && !takesType())
                || !column.collation().isEmpty()
                || !column.degrade().isEmpty()
                || column.comment().isPresent()
                || was.isPresent()
                || holdsRawSql();
    }

    /** Whether a clause is SQL of the author's own as a whole, which stands as a map. */
    boolean holdsRawSql() {
        return isRaw(value())
                || inline.check().filter(check -> isRaw(check.predicate())).isPresent();
    }

    private static boolean isRaw(Expression expression) {
        return expression instanceof Expression.RawSql;
    }

    private Expression value() {
        return column.generated()
                .map(ColumnValue.Generated::expression)
                .or(column::defaultValue)
                .orElse(new Expression.NullLiteral());
    }

    /** The column as it stands after its name in a table. */
    String yaml() {
        return needsMap() ? YamlLines.flowMap(map()) : YamlText.code(line(), YamlText.Place.BLOCK);
    }

    /** The column as one line of the language. */
    String line() {
        StringBuilder line = new StringBuilder(type());
        inline.reference().ifPresent(reference -> {
            line.append(reference.type() == Inline.TypeSource.OWN ? " references " + target(reference) : "");
            line.append(clauses(reference.key()));
        });
        inline.primaryKey().ifPresent(key -> line.append(" primary key"));
        inline.unique().ifPresent(key -> line.append(" unique"));
        if (column.identity()) {
            line.append(" identity");
        }
        column.defaultValue().ifPresent(value -> line.append(" default ").append(ExpressionText.of(value)));
        inline.check().ifPresent(check -> line.append(" check ").append(predicate(check.predicate())));
        column.generated()
                .ifPresent(value -> line.append(" generated ")
                        .append(ExpressionText.of(value.expression()))
                        .append(' ')
                        .append(storage(value)));
        return line.toString();
    }

    private String type() {
        String mark = column.nullable() ? "?" : "";
        return takesType() ? "-> " + target(inline.reference().get()) + mark : portable(column.type()) + mark;
    }

    /** The table, and the column where it is not the primary key. */
    private static String target(Inline.Reference reference) {
        String table = Words.qualified(reference.key().referencedTable());
        return reference.column().map(found -> table + "." + Words.name(found)).orElse(table);
    }

    private boolean takesType() {
        return inline.reference()
                .filter(reference -> reference.type() == Inline.TypeSource.TAKEN)
                .isPresent();
    }

    private static DataType portable(DataType type) {
        return type instanceof DataType.Native found ? found.base() : type;
    }

    private static String clauses(Constraint.ForeignKey key) {
        return (key.onDelete() == ReferentialAction.NO_ACTION
                        ? ""
                        : " on delete " + key.onDelete().words())
                + (key.onUpdate() == ReferentialAction.NO_ACTION
                        ? ""
                        : " on update " + key.onUpdate().words())
                + (key.timing() == Timing.IMMEDIATE ? "" : " " + key.timing().words());
    }

    /** Without its left side where that is the column itself. */
    private String predicate(Expression predicate) {
        Optional<Expression> subject = subject(predicate);
        String text = ExpressionText.of(predicate);
        String name = Words.name(column.name());
        boolean own = subject.isPresent() && subject.get().equals(new Expression.ColumnReference(column.name()));
        return own && text.startsWith(name + " ") ? text.substring(name.length() + 1) : text;
    }

    private static Optional<Expression> subject(Expression predicate) {
        if (predicate instanceof Expression.In in) {
            return Optional.of(in.operand());
        }
        if (predicate instanceof Expression.Between between) {
            return Optional.of(between.operand());
        }
        if (predicate instanceof Expression.Like like) {
            return Optional.of(like.operand());
        }
        return predicate instanceof Expression.Binary binary
                        && binary.operator().precedence() == Expression.Operator.EQUAL.precedence()
                ? Optional.of(binary.left())
                : Optional.empty();
    }

    private static String storage(ColumnValue.Generated value) {
        return value.storage().name().toLowerCase(Locale.ROOT);
    }

    /** The column as keys; the values as they stand in YAML, within brackets. */
    Map<String, String> map() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("type", code(type()));
        inline.reference().ifPresent(reference -> {
            if (reference.type() == Inline.TypeSource.OWN) {
                keys.put("references", code(target(reference)));
            }
            clauses(reference.key(), keys);
        });
        inline.primaryKey().ifPresent(key -> keys.put("primary key", "true"));
        inline.unique().ifPresent(key -> keys.put("unique", "true"));
        if (column.identity()) {
            keys.put("identity", "true");
        }
        column.defaultValue().ifPresent(value -> keys.put("default", expression(value)));
        inline.check().ifPresent(check -> keys.put("check", expression(check.predicate())));
        column.generated().ifPresent(value -> {
            keys.put("generated", expression(value.expression()));
            keys.put(storage(value), "true");
        });
        keys.putAll(remarks());
        return keys;
    }

    static void clauses(Constraint.ForeignKey key, Map<String, String> keys) {
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            keys.put("on delete", key.onDelete().words());
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            keys.put("on update", key.onUpdate().words());
        }
        if (key.timing() != Timing.IMMEDIATE) {
            keys.put("deferrable", key.timing() == Timing.DEFERRABLE ? "true" : "initially deferred");
        }
    }

    /** What no line can say. */
    Map<String, String> remarks() {
        Map<String, String> keys = new LinkedHashMap<>();
        if (column.type() instanceof DataType.Native found && !takesType()) {
            keys.put("native", YamlLines.flowTexts(found.types()));
        }
        if (!column.collation().isEmpty()) {
            keys.put("collation", YamlLines.flowTexts(column.collation()));
        }
        if (!column.degrade().isEmpty()) {
            keys.put("degrade", YamlLines.flowTexts(column.degrade()));
        }
        column.comment().ifPresent(comment -> keys.put("comment", YamlText.text(comment, YamlText.Place.FLOW)));
        was.ifPresent(name -> keys.put("was", YamlText.text(name, YamlText.Place.FLOW)));
        return keys;
    }

    /** An expression within brackets; SQL of the author's own as the map that it is. */
    static String expression(Expression expression) {
        return expression instanceof Expression.RawSql raw
                ? YamlLines.flowMap(Map.of("sql", YamlLines.flowTexts(raw.sql().texts())))
                : code(ExpressionText.of(expression));
    }

    private static String code(String text) {
        return YamlText.code(text, YamlText.Place.FLOW);
    }
}
