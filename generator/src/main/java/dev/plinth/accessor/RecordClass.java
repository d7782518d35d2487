package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.model.Constraint;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of a table's records: rows that can be changed, and stored by their key. */
final class RecordClass {
    /** jOOQ has a type for rows of so many columns, and one for all that are longer. */
    private static final int LONGEST_TYPED_KEY = 22;

    private final JavaTable table;

    RecordClass(JavaTable table) {
        this.table = table;
    }

    TypeSpec.Builder type() {
        boolean keyed = table.table().primaryKey().isPresent();
        TypeSpec.Builder type = TypeSpec.classBuilder(table.record())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        keyed ? Jooq.UPDATABLE_RECORD_IMPL : Jooq.TABLE_RECORD_IMPL, table.record()))
                .addJavadoc(
                        "A row of {@code $L} that can be changed.\n",
                        table.table().name())
                .addField(Jooq.serialVersion())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($L)", table.instance())
                        .build());
        if (table.hasRow()) {
            type.addMethod(ofRow());
        }
        for (int at = 0; at < table.columns().size(); at++) {
            JavaColumn column = table.columns().get(at);
            type.addMethod(getter(column, at));
            if (!column.isReadOnly()) {
                type.addMethod(setter(column, at));
            }
        }
        if (table.hasRow()) {
            type.addMethod(toRow());
        }
        table.table()
                .primaryKey()
                .filter(key -> key.columns().size() <= LONGEST_TYPED_KEY)
                .ifPresent(key -> type.addMethod(key(key)));
        return type;
    }

    private MethodSpec ofRow() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("What the row gives; what is null there and has a default is left to the database.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(table.row(), "row")
                .addStatement("this()");
        for (JavaColumn column : table.columns()) {
            if (column.isReadOnly()) {
                continue;
            }
            if (isOptional(column)) {
                constructor.beginControlFlow("if (row.$L() != null)", column.component());
                constructor.addStatement("set$L(row.$L())", column.property(), column.component());
                constructor.endControlFlow();
            } else {
                constructor.addStatement("set$L(row.$L())", column.property(), column.component());
            }
        }
        return constructor.build();
    }

    /** Whether a row that is to be written may do without the value: the database has one. */
    static boolean isOptional(JavaColumn column) {
        return column.column().identity() || column.column().defaultValue().isPresent() || column.isReadOnly();
    }

    private static TypeName type(JavaColumn column) {
        TypeName type = column.type().java();
        return column.column().nullable() ? Jooq.nullable(type) : type;
    }

    private MethodSpec getter(JavaColumn column, int at) {
        return MethodSpec.methodBuilder("get" + column.property())
                .addModifiers(Modifier.PUBLIC)
                .returns(type(column))
                .addStatement("return ($T) get($L)", column.type().java(), at)
                .build();
    }

    private MethodSpec setter(JavaColumn column, int at) {
        return MethodSpec.methodBuilder("set" + column.property())
                .addModifiers(Modifier.PUBLIC)
                .returns(table.record())
                .addParameter(type(column), "value")
                .addStatement("set($L, value)", at)
                .addStatement("return this")
                .build();
    }

    private MethodSpec toRow() {
        CodeBlock values = table.columns().stream()
                .map(column -> CodeBlock.of("get$L()", column.property()))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("toRow")
                .addJavadoc("The row as a value.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(table.row())
                .addStatement("return new $T($L)", table.row(), values)
                .build();
    }

    private MethodSpec key(Constraint.PrimaryKey key) {
        List<String> columns = key.columns();
        TypeName[] types = columns.stream()
                .map(column -> table.column(column).type().java())
                .toArray(TypeName[]::new);
        TypeName type = ParameterizedTypeName.get(ClassName.get("org.jooq", "Record" + types.length), types);
        return MethodSpec.methodBuilder("key")
                .addAnnotation(Override.class)
                .addAnnotation(Warnings.suppressed("unchecked"))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return ($T) super.key()", type)
                .build();
    }
}
