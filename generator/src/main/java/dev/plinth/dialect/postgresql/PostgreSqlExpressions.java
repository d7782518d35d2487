package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** The expression language in PostgreSQL. */
final class PostgreSqlExpressions extends SqlExpressions {
    PostgreSqlExpressions(SqlComposer sql, String path, Refusals refusals) {
        super(PostgreSqlDialect.NAME, sql, path, refusals);
    }

    @Override
    protected SqlFragment castType(DataType type) {
        return PostgreSqlTypes.name(type);
    }

    @Override
    protected SqlFragment length(SqlFragment text) {
        return sql().compose("length($F)", text);
    }

    @Override
    protected SqlFragment now() {
        return sql().compose("now()");
    }

    @Override
    protected SqlFragment today() {
        return sql().compose("(now() AT TIME ZONE 'UTC')::date");
    }

    @Override
    protected SqlFragment uuid() {
        return sql().compose("gen_random_uuid()");
    }
}
