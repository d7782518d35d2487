package dev.plinth.write;

import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.PartComments;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what stands in a table, as statements about its builder {@code t}, and what stands in a view. */
final class JavaTables {
    private static final int LEVEL = 8;

    private final JavaText java;
    private final JavaColumns columns;
    private final JavaValues values;

    JavaTables(JavaText java) {
        this.java = java;
        this.columns = new JavaColumns(java);
        this.values = new JavaValues(java);
    }

    /**
     * @param was the name that the table had before
     * @param columnsWere older names by column
     */
    List<String> statements(Table table, TableContext around, Optional<String> was, Map<String, String> columnsWere) {
        TableContext context = around.with(table);
        TableParts parts = TableParts.of(table, around);
        List<String> calls = new ArrayList<>();
        table.comment().ifPresent(comment -> calls.add(JavaText.call("comment", JavaText.literal(comment))));
        was.ifPresent(name -> calls.add(JavaText.call("was", JavaText.literal(name))));
        for (Column column : table.columns()) {
            Optional<String> columnWas = Optional.ofNullable(columnsWere.get(column.name()));
            calls.add(named("column", column.name(), columns.column(column, parts.inline(column), columnWas, LEVEL)));
        }
        parts.rest(Constraint.PrimaryKey.class).forEach(key -> calls.add(primaryKey(table, key, context)));
        parts.rest(Constraint.Unique.class).forEach(unique -> {
            List<String> arguments = new ArrayList<>(List.of(JavaText.literal(unique.name())));
            arguments.addAll(JavaText.literals(unique.columns()));
            calls.add(JavaText.call("uniqueKey", arguments));
        });
        parts.rest(Constraint.Check.class)
                .forEach(check -> calls.add(named("check", check.name(), values.of(check.predicate()))));
        parts.rest(Constraint.ForeignKey.class)
                .forEach(key -> calls.add(named("foreignKey", key.name(), columns.foreignKey(key, context, LEVEL))));
        parts.rest(Constraint.Exclusion.class)
                .forEach(exclusion -> calls.add(named("exclusion", exclusion.name(), exclusion(exclusion, LEVEL))));
        table.indexes().forEach(index -> calls.add(named("index", index.name(), index(index, LEVEL))));
        table.partitioning()
                .ifPresent(found -> calls.add(JavaText.call("partitions", JavaPartitions.of(found, java, LEVEL))));
        table.audit().ifPresent(rule -> calls.add(JavaText.call("audit", audit(rule, LEVEL))));
        table.triggers().forEach(trigger -> calls.add(trigger(trigger)));
        calls.addAll(comments(table.comments()));
        calls.addAll(java.options(table.options()));
        return calls.stream().map(call -> "t." + call + ";").toList();
    }

    /** What is said of an audit's builder {@code a}, if anything is. */
    List<String> audit(AuditRule rule, int indentation) {
        List<String> calls = new ArrayList<>();
        calls.add("a -> a");
        if (!rule.redact().isEmpty()) {
            calls.add(JavaText.call("redact", JavaText.literals(rule.redact())));
        }
        if (!rule.ignore().isEmpty()) {
            calls.add(JavaText.call("ignore", JavaText.literals(rule.ignore())));
        }
        calls.addAll(java.byDialect("degrade", rule.degrade()));
        return calls.size() == 1 ? List.of() : List.of(JavaText.chain(calls, indentation));
    }

    private static List<String> comments(PartComments comments) {
        return comments.texts().entrySet().stream()
                .map(comment -> named(
                        "commentOn" + word(comment.getKey().kind()),
                        comment.getKey().name(),
                        JavaText.literal(comment.getValue())))
                .toList();
    }

    /** As the names of methods say the kind of a part. */
    static String word(PartComments.Kind kind) {
        return switch (kind) {
            case CONSTRAINT -> "Constraint";
            case INDEX -> "Index";
            case TRIGGER -> "Trigger";
            case COLUMN -> "Column";
        };
    }

    private static String named(String method, String name, String argument) {
        return JavaText.call(method, JavaText.literal(name), argument);
    }

    private static String primaryKey(Table table, Constraint.PrimaryKey key, TableContext context) {
        boolean implied = context.style()
                .filter(style -> key.name().equals(style.primaryKey(table.name())))
                .isPresent();
        return implied
                ? JavaText.call("primaryKey", JavaText.literals(key.columns()))
                : JavaText.call("primaryKey", key(key.name(), key.columns()));
    }

    /** What is said of a key's builder {@code k}. */
    static String key(String name, List<String> columns) {
        return "k -> k." + JavaText.call("named", JavaText.literal(name)) + "."
                + JavaText.call("columns", JavaText.literals(columns));
    }

    /** What is said of an exclusion's builder {@code e}. */
    String exclusion(Constraint.Exclusion exclusion, int indentation) {
        List<String> calls = new ArrayList<>();
        calls.add("e -> e");
        for (Constraint.Exclusion.Element element : exclusion.elements()) {
            String on = element.expression() instanceof Expression.ColumnReference column
                    ? JavaText.literal(column.column())
                    : values.of(element.expression());
            calls.add(JavaText.call("on", on, JavaText.literal(element.operator())));
            element.operatorClass()
                    .ifPresent(name -> calls.add(JavaText.call("operatorClass", JavaText.literal(name))));
        }
        if (exclusion.method() != Index.Method.GIST) {
            calls.add(JavaText.call("method", method(exclusion.method())));
        }
        exclusion.where().ifPresent(where -> calls.add(JavaText.call("where", values.of(where))));
        calls.addAll(java.byDialect("degrade", exclusion.degrade()));
        return JavaText.chain(calls, indentation);
    }

    /** What is said of an index's builder {@code i}. */
    String index(Index index, int indentation) {
        List<String> calls = new ArrayList<>();
        calls.add("i -> i");
        for (Index.Part part : index.parts()) {
            String on = part.expression() instanceof Expression.ColumnReference column
                    ? JavaText.literal(column.column())
                    : values.of(part.expression());
            calls.add(JavaText.call(part.order() == Index.Order.DESCENDING ? "onDescending" : "on", on));
            part.operatorClass().ifPresent(name -> calls.add(JavaText.call("operatorClass", JavaText.literal(name))));
            switch (part.nulls()) {
                case AS_ENGINE -> {}
                case FIRST -> calls.add("nullsFirst()");
                case LAST -> calls.add("nullsLast()");
            }
        }
        if (index.method() != Index.Method.BTREE) {
            calls.add(JavaText.call("method", method(index.method())));
        }
        if (index.unique()) {
            calls.add("unique()");
        }
        if (!index.include().isEmpty()) {
            calls.add(JavaText.call("include", JavaText.literals(index.include())));
        }
        index.where().ifPresent(where -> calls.add(JavaText.call("where", values.of(where))));
        calls.addAll(java.options(index.options()));
        calls.addAll(java.byDialect("degrade", index.degrade()));
        return JavaText.chain(calls, indentation);
    }

    private String method(Index.Method method) {
        return java.type(Index.Method.class) + "." + method.name();
    }

    String trigger(Trigger trigger) {
        return named("trigger", trigger.name(), java.byDialect(trigger.sql().texts()));
    }

    /** What is said of a view's builder {@code v}. */
    String view(View view, int indentation) {
        List<String> calls = new ArrayList<>();
        calls.add("v -> v");
        calls.add(JavaText.call("select", java.byDialect(view.select().texts())));
        if (view.security() == View.Security.DEFINER) {
            calls.add("withRightsOfOwner()");
        }
        view.triggers().forEach(trigger -> calls.add(trigger(trigger)));
        view.comment().ifPresent(comment -> calls.add(JavaText.call("comment", JavaText.literal(comment))));
        calls.addAll(comments(view.comments()));
        return JavaText.chain(calls, indentation);
    }
}
