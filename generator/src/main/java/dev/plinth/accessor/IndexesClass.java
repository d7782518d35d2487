package dev.plinth.accessor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;

/** All indexes of a schema, those over expressions and over some rows among them. */
final class IndexesClass {
    private final JavaSchema schema;

    IndexesClass(JavaSchema schema) {
        this.schema = schema;
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = KeysClass.constants("Indexes", "Indexes of all tables.");
        for (JavaTable table : schema.tables()) {
            table.table().indexes().forEach(index -> type.addField(index(table, index)));
        }
        return type;
    }

    private FieldSpec index(JavaTable table, Index index) {
        CodeBlock parts = index.parts().stream().map(part -> part(table, part)).collect(CodeBlock.joining(",$W"));
        FieldSpec constant = KeysClass.constant(
                Jooq.INDEX,
                schema.indexConstant(table, index.name()),
                CodeBlock.of(
                        "$T.$L($L,$W$S,$W$L)",
                        Jooq.TABLE_PARTS,
                        index.unique() ? "uniqueIndex" : "index",
                        table.instance(),
                        index.name(),
                        parts));
        return index.where()
                .map(where -> constant.toBuilder()
                        .addJavadoc("Over the rows where {@code $L}.\n", Javadoc.escaped(ExpressionText.of(where)))
                        .build())
                .orElse(constant);
    }

    private static CodeBlock part(JavaTable table, Index.Part part) {
        CodeBlock value = part.expression() instanceof Expression.ColumnReference reference
                ? table.field(reference.column())
                : CodeBlock.of("$T.field($T.raw($S))", Jooq.DSL, Jooq.DSL, ExpressionText.of(part.expression()));
        return part.order() == Index.Order.DESCENDING ? CodeBlock.of("$L.desc()", value) : value;
    }
}
