package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A database schema with its tables; the one without a name is that of the connection. */
final class SchemaClass {
    private SchemaClass() {}

    static TypeSpec.Builder of(JavaSchema schema, String name, ClassName type) {
        CodeBlock tables = schema.tables().stream()
                .filter(table -> schema.schemaClass(table).equals(type))
                .map(JavaTable::instance)
                .collect(CodeBlock.joining(",$W"));
        return TypeSpec.classBuilder(type)
                .addJavadoc(
                        name.isEmpty()
                                ? "The tables that stand where a connection looks first.\n"
                                : "The tables of {@code $L}.\n",
                        name.isEmpty() ? new Object[0] : new Object[] {name})
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Jooq.SCHEMA_IMPL)
                .addField(Jooq.serialVersion())
                .addField(KeysClass.constant(type, "INSTANCE", CodeBlock.of("new $T()", type)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", Jooq.name(name))
                        .build())
                .addMethod(MethodSpec.methodBuilder("getTables")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(List.class),
                                ParameterizedTypeName.get(Jooq.TABLE, WildcardTypeName.subtypeOf(Object.class))))
                        .addStatement("return $T.of($L)", List.class, tables)
                        .build());
    }
}
