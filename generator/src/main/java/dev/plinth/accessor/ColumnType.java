package dev.plinth.accessor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A column's type in Java.
 *
 * @param java of its values
 * @param jooq an expression: the data type
 */
record ColumnType(TypeName java, CodeBlock jooq) {
    /** @param enums the classes of the schema's enums */
    static ColumnType of(DataType type, Function<EnumType, ClassName> enums) {
        return type.accept(new Finder(enums));
    }

    private static final class Finder implements DataType.Visitor<ColumnType> {
        /** How jOOQ calls engines that have names of their own here. */
        private static final Map<String, String> FAMILIES =
                Map.of("postgresql", "POSTGRES", "sqlite", "SQLITE", "h2", "H2", "sqlserver", "SQLSERVER");

        private final Function<EnumType, ClassName> enums;

        Finder(Function<EnumType, ClassName> enums) {
            this.enums = enums;
        }

        @Override
        public ColumnType simple(DataType.Simple type) {
            return switch (type) {
                case BOOLEAN -> plain(Boolean.class, "BOOLEAN");
                case SMALLINT -> plain(Short.class, "SMALLINT");
                case INT -> plain(Integer.class, "INTEGER");
                case BIGINT -> plain(Long.class, "BIGINT");
                case REAL -> plain(Float.class, "REAL");
                case DOUBLE -> plain(Double.class, "DOUBLE");
                case TEXT -> plain(String.class, "VARCHAR");
                case UUID -> own(ClassName.get("java.util", "UUID"), type);
                case DATE -> own(ClassName.get("java.time", "LocalDate"), type);
                case TIME -> own(ClassName.get("java.time", "LocalTime"), type);
                case TIMESTAMP -> own(ClassName.get("java.time", "LocalDateTime"), type);
                case TIMESTAMPTZ -> own(ClassName.get("java.time", "OffsetDateTime"), type);
                case JSON -> own(Jooq.JSON, type);
            };
        }

        private static ColumnType plain(Class<?> java, String constant) {
            return new ColumnType(ClassName.get(java), CodeBlock.of("$T.$L", Jooq.SQL_DATA_TYPE, constant));
        }

        private static ColumnType own(ClassName java, DataType.Simple type) {
            return new ColumnType(
                    java, CodeBlock.of("$T.$L", Jooq.TYPES, type.toString().toUpperCase(Locale.ROOT)));
        }

        @Override
        public ColumnType decimal(DataType.Decimal type) {
            return new ColumnType(
                    ClassName.get("java.math", "BigDecimal"),
                    CodeBlock.of("$T.decimal($L, $L)", Jooq.TYPES, type.precision(), type.scale()));
        }

        @Override
        public ColumnType character(DataType.Char type) {
            return text("CHAR", type.length());
        }

        @Override
        public ColumnType varchar(DataType.Varchar type) {
            return text("VARCHAR", type.length());
        }

        private static ColumnType text(String constant, int length) {
            return new ColumnType(
                    ClassName.get(String.class), CodeBlock.of("$T.$L($L)", Jooq.SQL_DATA_TYPE, constant, length));
        }

        @Override
        public ColumnType binary(DataType.Binary type) {
            CodeBlock jooq = type.length().isPresent()
                    ? CodeBlock.of(
                            "$T.VARBINARY($L)",
                            Jooq.SQL_DATA_TYPE,
                            type.length().getAsInt())
                    : CodeBlock.of("$T.BLOB", Jooq.SQL_DATA_TYPE);
            return new ColumnType(ArrayTypeName.of(TypeName.BYTE), jooq);
        }

        @Override
        public ColumnType enumerated(DataType.Enumerated type) {
            ClassName java = enums.apply(type.type());
            return new ColumnType(java, CodeBlock.of("$T.VARCHAR.asEnumDataType($T.class)", Jooq.SQL_DATA_TYPE, java));
        }

        /** Text in Java where some engine has a type of its own for text; otherwise what its base is. */
        @Override
        public ColumnType nativeType(DataType.Native type) {
            ColumnType base = type.base().accept(this);
            if (!base.java().equals(ClassName.get(String.class))) {
                return base;
            }
            CodeBlock.Builder types = CodeBlock.builder().add("$T.nativeText($T.of(", Jooq.TYPES, Map.class);
            String comma = "";
            for (Map.Entry<String, String> own : type.types().entrySet()) {
                types.add(comma + "$S, $S", FAMILIES.getOrDefault(own.getKey(), own.getKey()), own.getValue());
                comma = ", ";
            }
            return new ColumnType(base.java(), types.add("))").build());
        }
    }
}
