package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.model.EnumType;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** An enum of the schema, whose constants know how the database spells them. */
final class EnumClass {
    private EnumClass() {}

    static TypeSpec.Builder of(EnumType type, ClassName name) {
        TypeSpec.Builder java = TypeSpec.enumBuilder(name)
                .addJavadoc("$L\n", Javadoc.of(type.comment(), "The values of {@code " + type.name() + "}."))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Jooq.ENUM_TYPE);
        JavaNames constants = new JavaNames(Set.of());
        for (String value : type.values()) {
            java.addEnumConstant(
                    constants.claim(JavaNames.ofConstant(value)),
                    TypeSpec.anonymousClassBuilder("$S", value).build());
        }
        return java.addField(FieldSpec.builder(String.class, "literal", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "literal")
                        .addStatement("this.literal = literal")
                        .build())
                .addMethod(getter("getName", Jooq.nullable(ClassName.get(String.class)))
                        .addStatement("return $L", typeName(type))
                        .build())
                .addMethod(getter("getLiteral", ClassName.get(String.class))
                        .addStatement("return literal")
                        .build());
    }

    /** Of the type that PostgreSQL holds, where it holds one: elsewhere, and otherwise, the values are texts. */
    private static CodeBlock typeName(EnumType type) {
        return type.storage() == EnumType.Storage.NATIVE ? CodeBlock.of("$S", type.name()) : CodeBlock.of("null");
    }

    private static MethodSpec.Builder getter(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
