package dev.plinth.accessor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Names of jOOQ's classes and of those under generated accessors, which are not on this class path. */
final class Jooq {
    static final ClassName CONDITION = api("Condition");
    static final ClassName ENUM_TYPE = api("EnumType");
    static final ClassName FOREIGN_KEY = api("ForeignKey");
    static final ClassName INDEX = api("Index");
    static final ClassName INVERSE_FOREIGN_KEY = api("InverseForeignKey");
    static final ClassName JSON = api("JSON");
    static final ClassName CHECK = api("Check");
    static final ClassName NAME = api("Name");
    static final ClassName PATH = api("Path");
    static final ClassName RECORD = api("Record");
    static final ClassName SCHEMA = api("Schema");
    static final ClassName SEQUENCE = api("Sequence");
    static final ClassName TABLE = api("Table");
    static final ClassName TABLE_FIELD = api("TableField");
    static final ClassName UNIQUE_KEY = api("UniqueKey");

    static final ClassName DSL = implementation("DSL");
    static final ClassName INTERNAL = implementation("Internal");
    static final ClassName SCHEMA_IMPL = implementation("SchemaImpl");
    static final ClassName SQL_DATA_TYPE = implementation("SQLDataType");
    static final ClassName TABLE_RECORD_IMPL = implementation("TableRecordImpl");
    static final ClassName UPDATABLE_RECORD_IMPL = implementation("UpdatableRecordImpl");

    static final ClassName GENERATED_TABLE = runtime("GeneratedTable");
    static final ClassName TABLE_PARTS = runtime("TableParts");
    static final ClassName TYPES = runtime("Types");

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private Jooq() {}

    private static ClassName api(String name) {
        return ClassName.get("org.jooq", name);
    }

    private static ClassName implementation(String name) {
        return ClassName.get("org.jooq.impl", name);
    }

    private static ClassName runtime(String name) {
        return ClassName.get("dev.plinth.access", name);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** {@code DSL.name("…")}. */
    static CodeBlock name(String text) {
        return CodeBlock.of("$T.name($S)", DSL, text);
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }
}
