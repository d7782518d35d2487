package dev.plinth.accessor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.List;
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
        TypeSpec.Builder row = TypeSpec.recordBuilder(table.row())
                .addJavadoc(
                        "A row of {@code $L} as a value. Before it is written it may be without what the database gives it.\n",
                        table.table().name())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        return holdsBytes(table) ? row.addMethods(byValue(table)) : row;
    }

    private static boolean holdsBytes(JavaTable table) {
        return table.columns().stream().anyMatch(column -> column.type().java() instanceof ArrayTypeName);
    }

    /** A record compares arrays by what they are, and a value is what they hold. */
    private static List<MethodSpec> byValue(JavaTable table) {
        CodeBlock components = table.columns().stream()
                .map(column -> CodeBlock.of("$L", column.component()))
                .collect(CodeBlock.joining(",$W"));
        return List.of(
                MethodSpec.methodBuilder("values")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(ArrayTypeName.of(Jooq.nullable(ClassName.OBJECT)))
                        .addStatement("return new Object[] {$L}", components)
                        .build(),
                override("equals", TypeName.BOOLEAN)
                        .addParameter(Jooq.nullable(ClassName.OBJECT), "other")
                        .addStatement(
                                "return other instanceof $T row && $T.deepEquals(values(), row.values())",
                                table.row(),
                                Arrays.class)
                        .build(),
                override("hashCode", TypeName.INT)
                        .addStatement("return $T.deepHashCode(values())", Arrays.class)
                        .build(),
                override("toString", ClassName.get(String.class))
                        .addStatement(
                                "return $S + $T.deepToString(values())",
                                table.row().simpleName(),
                                Arrays.class)
                        .build());
    }

    private static MethodSpec.Builder override(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
