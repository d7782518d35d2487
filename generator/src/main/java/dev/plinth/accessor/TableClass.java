package dev.plinth.accessor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.plinth.expression.ExpressionText;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class of a table: its columns, its keys, and the tables that it leads to. */
final class TableClass {
    private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private final JavaSchema schema;
    private final JavaTable table;
    private final ClassName keys;

    TableClass(JavaSchema schema, JavaTable table) {
        this.schema = schema;
        this.table = table;
        this.keys = ClassName.get(schema.packageName(), "Keys");
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.type())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Warnings.suppressed("this-escape")) // newer compilers: columns know their table
                .superclass(ParameterizedTypeName.get(Jooq.GENERATED_TABLE, table.record(), table.type()))
                .addJavadoc(
                        "$L\n",
                        Javadoc.of(
                                table.table().comment(),
                                "The table {@code " + table.table().name() + "}."))
                .addField(Jooq.serialVersion())
                .addField(FieldSpec.builder(
                                table.type(), table.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", table.type())
                        .build());
        table.columns().forEach(column -> type.addField(column(column)));
        type.addMethods(constructors()).addMethods(overrides()).addMethods(paths());
        return type.addType(pathClass());
    }

    private FieldSpec column(JavaColumn column) {
        FieldSpec.Builder field = FieldSpec.builder(
                        ParameterizedTypeName.get(
                                Jooq.TABLE_FIELD, table.record(), column.type().java()),
                        column.constant(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .initializer("createField($L,$W$L)", Jooq.name(column.name()), dataType(column));
        column.column().comment().ifPresent(comment -> field.addJavadoc("$L\n", Javadoc.escaped(comment)));
        return field.build();
    }

    private static CodeBlock dataType(JavaColumn column) {
        CodeBlock type = column.type().jooq();
        if (!column.column().nullable()) {
            type = CodeBlock.of("$L.nullable(false)", type);
        }
        ColumnValue value = column.column().value();
        if (value instanceof ColumnValue.Identity) {
            return CodeBlock.of("$L.identity(true)", type);
        }
        if (value instanceof ColumnValue.Default given) {
            return CodeBlock.of("$T.withDefault($L,$W$S)", Jooq.TYPES, type, ExpressionText.of(given.expression()));
        }
        if (value instanceof ColumnValue.Generated generated) {
            return CodeBlock.of("$T.generated($L,$W$S)", Jooq.TYPES, type, ExpressionText.of(generated.expression()));
        }
        return type;
    }

    private List<MethodSpec> constructors() {
        TypeName nullableTable = Jooq.nullable(ParameterizedTypeName.get(Jooq.TABLE, table.record()));
        MethodSpec all = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Jooq.NAME, "name")
                .addParameter(nullableTable, "aliased")
                .addParameter(Jooq.nullable(Jooq.CONDITION), "where")
                .addStatement(
                        "super(name, aliased, $S, where)",
                        table.table().comment().orElse(""))
                .build();
        MethodSpec plain = MethodSpec.constructorBuilder()
                .addJavadoc("The table under its own name.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this($L, null, null)", Jooq.name(table.name()))
                .build();
        MethodSpec aliased = MethodSpec.constructorBuilder()
                .addJavadoc("The table under another name.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "alias")
                .addStatement("this($T.name(alias), $L, null)", Jooq.DSL, table.constant())
                .build();
        return List.of(
                all, plain, aliased, pathConstructor(Modifier.PROTECTED, CodeBlock.of(", $L", table.constant())));
    }

    private MethodSpec pathConstructor(Modifier modifier, CodeBlock behind) {
        TypeVariableName other = TypeVariableName.get("O", Jooq.RECORD);
        return MethodSpec.constructorBuilder()
                .addModifiers(modifier)
                .addTypeVariable(other)
                .addParameter(ParameterizedTypeName.get(Jooq.TABLE, other), "from")
                .addParameter(
                        Jooq.nullable(ParameterizedTypeName.get(Jooq.FOREIGN_KEY, other, table.record())), "toOne")
                .addParameter(
                        Jooq.nullable(ParameterizedTypeName.get(Jooq.INVERSE_FOREIGN_KEY, other, table.record())),
                        "toMany")
                .addStatement("super(from, toOne, toMany$L)", behind)
                .build();
    }

    private List<MethodSpec> overrides() {
        Stream.Builder<MethodSpec> methods = Stream.builder();
        methods.add(override("with", table.type())
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Jooq.NAME, "name")
                .addParameter(Jooq.nullable(ParameterizedTypeName.get(Jooq.TABLE, table.record())), "aliased")
                .addParameter(Jooq.nullable(Jooq.CONDITION), "where")
                .addStatement("return new $T(name, aliased, where)", table.type())
                .build());
        methods.add(override("schema", Jooq.SCHEMA)
                .addModifiers(Modifier.PROTECTED)
                .addStatement("return $T.INSTANCE", schema.schemaClass(table))
                .build());
        methods.add(getter(
                "getRecordType",
                ParameterizedTypeName.get(ClassName.get(Class.class), table.record()),
                CodeBlock.of("$T.class", table.record())));
        table.table()
                .primaryKey()
                .ifPresent(key -> methods.add(getter(
                        "getPrimaryKey",
                        ParameterizedTypeName.get(Jooq.UNIQUE_KEY, table.record()),
                        constant(key.name()))));
        lists().forEach(methods::add);
        return methods.build().toList();
    }

    private Stream<MethodSpec> lists() {
        return Stream.of(
                        list(
                                "getUniqueKeys",
                                ParameterizedTypeName.get(Jooq.UNIQUE_KEY, table.record()),
                                table.table()
                                        .constraintsOf(Constraint.Unique.class)
                                        .map(key -> constant(key.name()))),
                        list(
                                "getReferences",
                                ParameterizedTypeName.get(Jooq.FOREIGN_KEY, table.record(), ANY),
                                references().map(key -> constant(key.name()))),
                        list(
                                "getIndexes",
                                Jooq.INDEX,
                                table.table().indexes().stream()
                                        .map(index -> CodeBlock.of(
                                                "$T.$L",
                                                ClassName.get(schema.packageName(), "Indexes"),
                                                schema.indexConstant(table, index.name())))),
                        list(
                                "getChecks",
                                ParameterizedTypeName.get(Jooq.CHECK, table.record()),
                                table.table()
                                        .constraintsOf(Constraint.Check.class)
                                        .map(TableClass::check)))
                .flatMap(Function.identity());
    }

    private static CodeBlock check(Constraint.Check check) {
        return CodeBlock.of(
                "$T.check(this,$W$S,$W$S)", Jooq.TABLE_PARTS, check.name(), ExpressionText.of(check.predicate()));
    }

    /** Those whose other end jOOQ can name: it knows keys, and no unique indexes. */
    private Stream<Constraint.ForeignKey> references() {
        return table.table()
                .foreignKeys()
                .filter(key -> schema.referencedKey(key).isPresent());
    }

    private CodeBlock constant(String constraint) {
        return CodeBlock.of("$T.$L", keys, schema.keyConstant(table, constraint));
    }

    private static Stream<MethodSpec> list(String name, TypeName element, Stream<CodeBlock> elements) {
        List<CodeBlock> all = elements.toList();
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(getter(
                        name,
                        ParameterizedTypeName.get(ClassName.get(List.class), element),
                        CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(all, ",$W"))));
    }

    private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
        return override(name, type)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("return $L", value)
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName type) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).returns(type);
    }

    private List<MethodSpec> paths() {
        return Paths.of(schema, table).stream().map(this::path).toList();
    }

    private MethodSpec path(Paths.Path path) {
        ClassName type = path.to().type().nestedClass(path.to().type().simpleName() + "Path");
        CodeBlock key = CodeBlock.of("$T.$L", keys, path.constant());
        CodeBlock ends = path.direction() == Paths.Direction.TO_ONE
                ? CodeBlock.of("$L, null", key)
                : CodeBlock.of("null, $L.getInverseKey()", key);
        return MethodSpec.methodBuilder(path.method())
                .addJavadoc("$L\n", path.words())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return new $T(this, $L)", type, ends)
                .build();
    }

    private TypeSpec pathClass() {
        return TypeSpec.classBuilder(table.type().simpleName() + "Path")
                .addJavadoc("The table as one that another leads to.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(table.type())
                .addSuperinterface(ParameterizedTypeName.get(Jooq.PATH, table.record()))
                .addField(Jooq.serialVersion())
                .addMethod(pathConstructor(Modifier.PUBLIC, CodeBlock.of("")))
                .build();
    }
}
