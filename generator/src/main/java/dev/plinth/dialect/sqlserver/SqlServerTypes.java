package dev.plinth.dialect.sqlserver;

import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/**
 * Portable types in SQL Server's words. An nvarchar counts UTF-16 units: a text of n code points needs room for 2n of
 * them.
 */
final class SqlServerTypes implements DataType.Visitor<SqlFragment> {
    /** The most UTF-16 units, and the most bytes, that a type holds which is not of unlimited length. */
    static final int LONGEST_TEXT = 4000;

    static final int LONGEST_BINARY = 8000;

    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private SqlServerTypes() {}

    /** Without a collation. */
    static SqlFragment name(DataType type) {
        return type.accept(new SqlServerTypes());
    }

    /** The portable type that the column has in SQL Server, or the author's own, which stays what it is. */
    static DataType own(DataType type) {
        return type instanceof DataType.Native found && !found.types().containsKey(SqlServerDialect.NAME)
                ? found.base()
                : type;
    }

    /** Whether the engine holds a value of the type as text. */
    static boolean isText(DataType type) {
        DataType own = own(type);
        return own == DataType.Simple.TEXT
                || own == DataType.Simple.JSON
                || own instanceof DataType.Varchar
                || own instanceof DataType.Char
                || own instanceof DataType.Enumerated;
    }

    /** The code points that a text may have, or must have; 0 where it is not limited. */
    static int codePoints(DataType type) {
        if (type instanceof DataType.Varchar varchar) {
            return varchar.length();
        }
        return type instanceof DataType.Char character ? character.length() : 0;
    }

    @Override
    public SqlFragment simple(DataType.Simple type) {
        return SQL.compose(
                switch (type) {
                    case BOOLEAN -> "bit";
                    case SMALLINT -> "smallint";
                    case INT -> "int";
                    case BIGINT -> "bigint";
                    case REAL -> "real";
                    case DOUBLE -> "float(53)";
                    case TEXT, JSON -> "nvarchar(max)";
                    case UUID -> "uniqueidentifier";
                    case DATE -> "date";
                    case TIME -> "time(6)";
                    case TIMESTAMP -> "datetime2(6)";
                    case TIMESTAMPTZ -> "datetimeoffset(6)";
                });
    }

    @Override
    public SqlFragment decimal(DataType.Decimal type) {
        return SQL.compose("decimal($L, $L)", type.precision(), type.scale());
    }

    @Override
    public SqlFragment character(DataType.Char type) {
        return text(type.length());
    }

    @Override
    public SqlFragment varchar(DataType.Varchar type) {
        return text(type.length());
    }

    private static SqlFragment text(int codePoints) {
        return codePoints > LONGEST_TEXT / 2
                ? SQL.compose("nvarchar(max)")
                : SQL.compose("nvarchar($L)", 2 * codePoints);
    }

    @Override
    public SqlFragment binary(DataType.Binary type) {
        int bytes = type.length().orElse(Integer.MAX_VALUE);
        return bytes > LONGEST_BINARY ? SQL.compose("varbinary(max)") : SQL.compose("varbinary($L)", bytes);
    }

    @Override
    public SqlFragment enumerated(DataType.Enumerated type) {
        return text(type.type().longest());
    }

    @Override
    public SqlFragment nativeType(DataType.Native type) {
        String text = type.types().get(SqlServerDialect.NAME);
        return text == null ? name(type.base()) : SqlFragment.ofAuthor(text);
    }
}
