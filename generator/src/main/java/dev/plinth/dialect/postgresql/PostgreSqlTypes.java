package dev.plinth.dialect.postgresql;

import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.Set;

/** Portable types in PostgreSQL's words. */
final class PostgreSqlTypes implements DataType.Visitor<SqlFragment> {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    private static final Set<String> BUILT_IN = Set.of(
            "boolean",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "text",
            "varchar",
            "uuid",
            "date",
            "time",
            "timestamp",
            "timestamptz",
            "jsonb",
            "bytea");

    private PostgreSqlTypes() {}

    static SqlFragment name(DataType type) {
        return type.accept(new PostgreSqlTypes());
    }

    /** Whether the type holds text, which compares by code point only under the collation "C". */
    static boolean isText(DataType type) {
        return type == DataType.Simple.TEXT
                || type instanceof DataType.Varchar
                || type instanceof DataType.Char
                || (type instanceof DataType.Enumerated && !isNative(type));
    }

    /** Whether the type is one that this class gives to a portable type. */
    static boolean isBuiltIn(SqlFragment type) {
        return BUILT_IN.contains(type.sql().replaceFirst("( COLLATE.*|\\(.*)", ""));
    }

    /** Whether there is an operator that compares values of the two types by an index: a foreign key asks for one. */
    static boolean areComparable(SqlFragment one, SqlFragment other) {
        return family(one).equals(family(other));
    }

    private static String family(SqlFragment type) {
        String name = type.sql().replaceFirst("[ (].*", "");
        return switch (name) {
            case "smallint", "integer", "bigint", "numeric" -> "number";
            case "varchar", "text" -> "text";
            default -> name;
        };
    }

    @Override
    public SqlFragment simple(DataType.Simple type) {
        return SQL.compose(
                switch (type) {
                    case BOOLEAN -> "boolean";
                    case SMALLINT -> "smallint";
                    case INT -> "integer";
                    case BIGINT -> "bigint";
                    case REAL -> "real";
                    case DOUBLE -> "double precision";
                    case TEXT -> "text";
                    case UUID -> "uuid";
                    case DATE -> "date";
                    case TIME -> "time";
                    case TIMESTAMP -> "timestamp";
                    case TIMESTAMPTZ -> "timestamptz";
                    case JSON -> "jsonb";
                });
    }

    @Override
    public SqlFragment decimal(DataType.Decimal type) {
        return SQL.compose("numeric($L, $L)", type.precision(), type.scale());
    }

    @Override
    public SqlFragment character(DataType.Char type) {
        return SQL.compose("varchar($L)", type.length());
    }

    @Override
    public SqlFragment varchar(DataType.Varchar type) {
        return SQL.compose("varchar($L)", type.length());
    }

    @Override
    public SqlFragment binary(DataType.Binary type) {
        return SQL.compose("bytea");
    }

    @Override
    public SqlFragment enumerated(DataType.Enumerated type) {
        return isNative(type) ? SQL.qualified(type.type().name()) : SQL.compose("text");
    }

    static boolean isNative(DataType type) {
        return type instanceof DataType.Enumerated enumerated
                && enumerated.type().storage() == EnumType.Storage.NATIVE;
    }

    @Override
    public SqlFragment nativeType(DataType.Native type) {
        String text = type.types().get(PostgreSqlDialect.NAME);
        return text == null ? name(type.base()) : SqlFragment.ofAuthor(text);
    }
}
