package dev.plinth.dialect.h2;

import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** Portable types in H2's words. H2 counts UTF-16 units: a text of n code points needs room for 2n of them. */
final class H2Types implements DataType.Visitor<SqlFragment> {
    /** The longest text and the longest bytes of a column that is not a large object, which no index could hold. */
    private static final int LONGEST_TEXT = 1_000_000_000;

    private static final SqlComposer SQL = H2Dialect.SQL;

    private H2Types() {}

    static SqlFragment name(DataType type) {
        return type.accept(new H2Types());
    }

    /** The portable type that the column has in H2, or the author's own, which stays what it is. */
    static DataType own(DataType type) {
        return type instanceof DataType.Native found && !found.types().containsKey(H2Dialect.NAME)
                ? found.base()
                : type;
    }

    /** Whether a column of the type is a large object, which cannot stand in an index or a key. */
    static boolean isLargeObject(DataType type) {
        return own(type) instanceof DataType.Binary binary && binary.length().isEmpty();
    }

    @Override
    public SqlFragment simple(DataType.Simple type) {
        return SQL.compose(
                switch (type) {
                    case BOOLEAN -> "BOOLEAN";
                    case SMALLINT -> "SMALLINT";
                    case INT -> "INTEGER";
                    case BIGINT -> "BIGINT";
                    case REAL -> "REAL";
                    case DOUBLE -> "DOUBLE PRECISION";
                    case TEXT -> "VARCHAR";
                    case UUID -> "UUID";
                    case DATE -> "DATE";
                    case TIME -> "TIME(6)";
                    case TIMESTAMP -> "TIMESTAMP(6)";
                    case TIMESTAMPTZ -> "TIMESTAMP(6) WITH TIME ZONE";
                    case JSON -> "JSON";
                });
    }

    @Override
    public SqlFragment decimal(DataType.Decimal type) {
        return SQL.compose("DECIMAL($L, $L)", type.precision(), type.scale());
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
        return codePoints > LONGEST_TEXT / 2 ? SQL.compose("VARCHAR") : SQL.compose("VARCHAR($L)", 2 * codePoints);
    }

    @Override
    public SqlFragment binary(DataType.Binary type) {
        return type.length().isPresent()
                ? SQL.compose("VARBINARY($L)", type.length().getAsInt())
                : SQL.compose("BINARY LARGE OBJECT");
    }

    @Override
    public SqlFragment enumerated(DataType.Enumerated type) {
        return SQL.compose("VARCHAR");
    }

    @Override
    public SqlFragment nativeType(DataType.Native type) {
        String text = type.types().get(H2Dialect.NAME);
        return text == null ? name(type.base()) : SqlFragment.ofAuthor(text);
    }
}
