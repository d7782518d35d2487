package dev.plinth.accessor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.model.Constraint;
import java.util.List;
import javax.lang.model.element.Modifier;

/** All keys of a schema: primary and unique ones first, because foreign ones refer to them. */
final class KeysClass {
    private final JavaSchema schema;

    KeysClass(JavaSchema schema) {
        this.schema = schema;
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = constants("Keys", "Keys and foreign keys of all tables.");
        for (JavaTable table : schema.tables()) {
            for (Constraint constraint : table.table().constraints()) {
                if (constraint instanceof Constraint.PrimaryKey key) {
                    type.addField(key(table, key.name(), key.columns()));
                } else if (constraint instanceof Constraint.Unique unique) {
                    type.addField(key(table, unique.name(), unique.columns()));
                }
            }
        }
        for (JavaTable table : schema.tables()) {
            table.table()
                    .foreignKeys()
                    .forEach(key -> schema.referencedKey(key)
                            .ifPresent(referenced -> type.addField(foreignKey(table, key, referenced))));
        }
        return type;
    }

    /** A class of nothing but constants. */
    static TypeSpec.Builder constants(String name, String words) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("$L\n", words)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private FieldSpec key(JavaTable table, String name, List<String> columns) {
        return constant(
                ParameterizedTypeName.get(Jooq.UNIQUE_KEY, table.record()),
                schema.keyConstant(table, name),
                CodeBlock.of("$T.key($L,$W$S,$W$L)", Jooq.TABLE_PARTS, table.instance(), name, table.fields(columns)));
    }

    private FieldSpec foreignKey(JavaTable table, Constraint.ForeignKey key, Constraint referenced) {
        JavaTable parent = schema.table(key.referencedTable());
        return constant(
                ParameterizedTypeName.get(Jooq.FOREIGN_KEY, table.record(), parent.record()),
                schema.keyConstant(table, key.name()),
                CodeBlock.of(
                        "$T.foreignKey($L,$W$S,$W$T.of($L),$W$L,$W$T.of($L))",
                        Jooq.TABLE_PARTS,
                        table.instance(),
                        key.name(),
                        List.class,
                        table.fields(key.columns()),
                        schema.keyConstant(parent, referenced.name()),
                        List.class,
                        parent.fields(key.referencedColumns())));
    }
}
