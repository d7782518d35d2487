package dev.plinth.accessor;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** A table's rows as values. */
final class RowClass {
    private RowClass() {}

    static TypeSpec.Builder of(JavaTable table) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (JavaColumn column : table.columns()) {
            TypeName type = column.type().java();
            boolean absent = column.column().nullable() || RecordClass.isOptional(column);
            components.addParameter(ParameterSpec.builder(absent ? Jooq.nullable(type) : type, column.component())
                    .build());
        }
        return TypeSpec.recordBuilder(table.row())
                .addJavadoc(
                        "A row of {@code $L} as a value. Before it is written it may be without what the database gives it.\n",
                        table.table().name())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
    }
}
