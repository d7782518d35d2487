package dev.plinth.write;

import dev.plinth.dsl.Columns;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes columns, and the foreign keys that they or their tables have. */
final class JavaColumns {
    private final JavaText java;
    private final JavaValues values;

    JavaColumns(JavaText java) {
        this.java = java;
        this.values = new JavaValues(java);
    }

    /** @param was the name that the column had before */
    String column(Column column, Inline inline, Optional<String> was, int indentation) {
        List<String> calls = new ArrayList<>();
        boolean taken = inline.reference()
                .filter(reference -> reference.type() == Inline.TypeSource.TAKEN)
                .isPresent();
        if (!taken) {
            calls.add(values.type(column.type()));
        }
        inline.reference().ifPresent(reference -> {
            calls.add(references(reference));
            calls.addAll(clauses(reference.key()));
        });
        if (taken) {
            java.imported(Columns.class, "");
        }
        if (column.nullable()) {
            calls.add("nullable()");
        }
        inline.primaryKey().ifPresent(key -> calls.add("primaryKey()"));
        inline.unique().ifPresent(key -> calls.add("unique()"));
        if (column.identity()) {
            calls.add("identity()");
        }
        column.defaultValue().ifPresent(value -> calls.add(JavaText.call("defaultTo", values.of(value))));
        inline.check().ifPresent(check -> calls.add(JavaText.call("check", values.of(check.predicate()))));
        column.generated()
                .ifPresent(value -> calls.add(JavaText.call(
                        value.storage() == ColumnValue.Storage.STORED ? "generatedStored" : "generatedVirtual",
                        values.of(value.expression()))));
        if (column.type() instanceof DataType.Native found && !taken) {
            calls.addAll(java.byDialect("nativeType", found.types()));
        }
        calls.addAll(java.byDialect("collation", column.collation()));
        calls.addAll(java.byDialect("degrade", column.degrade()));
        column.comment().ifPresent(comment -> calls.add(JavaText.call("comment", JavaText.literal(comment))));
        was.ifPresent(name -> calls.add(JavaText.call("was", JavaText.literal(name))));
        return JavaText.chain(calls, indentation);
    }

    private static String references(Inline.Reference reference) {
        List<String> arguments = new ArrayList<>();
        arguments.add(JavaText.literal(reference.key().referencedTable()));
        reference.column().map(JavaText::literal).ifPresent(arguments::add);
        return JavaText.call("references", arguments);
    }

    private List<String> clauses(Constraint.ForeignKey key) {
        List<String> calls = new ArrayList<>();
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            calls.add(JavaText.call("onDelete", action(key.onDelete())));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            calls.add(JavaText.call("onUpdate", action(key.onUpdate())));
        }
        if (key.timing() != Timing.IMMEDIATE) {
            calls.add(key.timing() == Timing.DEFERRABLE ? "deferrable()" : "initiallyDeferred()");
        }
        return calls;
    }

    private String action(ReferentialAction action) {
        return java.imported(ReferentialAction.class, action.name());
    }

    /** What is said of a foreign key's builder {@code k}. */
    String foreignKey(Constraint.ForeignKey key, TableContext context, int indentation) {
        List<String> target = new ArrayList<>();
        target.add(JavaText.literal(key.referencedTable()));
        if (!context.isPrimaryKey(key)) {
            target.addAll(JavaText.literals(key.referencedColumns()));
        }
        List<String> calls = new ArrayList<>();
        calls.add("k -> k");
        calls.add(JavaText.call("columns", JavaText.literals(key.columns())));
        calls.add(JavaText.call("references", target));
        calls.addAll(clauses(key));
        return JavaText.chain(calls, indentation);
    }
}
