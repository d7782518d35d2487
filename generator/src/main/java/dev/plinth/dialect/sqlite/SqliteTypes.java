package dev.plinth.dialect.sqlite;

import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** Portable types in the words that SQLite's STRICT tables know, too; NUMERIC apart. */
final class SqliteTypes implements DataType.Visitor<SqlFragment> {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    private SqliteTypes() {}

    static SqlFragment name(DataType type) {
        return type.accept(new SqliteTypes());
    }

    @Override
    public SqlFragment simple(DataType.Simple type) {
        return SQL.compose(
                switch (type) {
                    case BOOLEAN, SMALLINT, INT, BIGINT -> "INTEGER";
                    case REAL, DOUBLE -> "REAL";
                    case TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON -> "TEXT";
                });
    }

    @Override
    public SqlFragment decimal(DataType.Decimal type) {
        return SQL.compose("NUMERIC");
    }

    @Override
    public SqlFragment character(DataType.Char type) {
        return SQL.compose("TEXT");
    }

    @Override
    public SqlFragment varchar(DataType.Varchar type) {
        return SQL.compose("TEXT");
    }

    @Override
    public SqlFragment binary(DataType.Binary type) {
        return SQL.compose("BLOB");
    }

    @Override
    public SqlFragment enumerated(DataType.Enumerated type) {
        return SQL.compose("TEXT");
    }

    @Override
    public SqlFragment nativeType(DataType.Native type) {
        String text = type.types().get(SqliteDialect.NAME);
        return text == null ? name(type.base()) : SqlFragment.ofAuthor(text);
    }
}
