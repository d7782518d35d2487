package dev.plinth.access;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.AbstractBinding;

/**
 * A date or a time that goes through JDBC as what it is. jOOQ takes the way over {@code java.sql.Date}, {@code Time} and {@code
 * Timestamp}, which lose parts of a second, days before 1582, and the hour that the clocks skip where the program runs.
 */
final class JdbcObject<T> extends AbstractBinding<T, T> {
    private static final long serialVersionUID = 1L;

    private final DataType<T> type;
    private final Converter<T, T> converter;

    JdbcObject(DataType<T> type) {
        this.type = type;
        this.converter = Converter.ofNullable(type.getType(), type.getType(), value -> value, value -> value);
    }

    @Override
    public Converter<T, T> converter() {
        return converter;
    }

    @Override
    public void sql(BindingSQLContext<T> context) throws SQLException {
        type.getBinding().sql(context);
    }

    @Override
    public void set(BindingSetStatementContext<T> context) throws SQLException {
        context.statement().setObject(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), type.getType()));
    }
}
