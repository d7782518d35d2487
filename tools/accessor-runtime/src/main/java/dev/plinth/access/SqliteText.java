package dev.plinth.access;

import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Configuration;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A type that SQLite holds as text in one exact form, which the table's checks demand; other engines have a type for it.
 */
final class SqliteText<T> implements Binding<T, T> {
    private static final long serialVersionUID = 1L;

    private final transient Binding<?, T> usual;
    private final Converter<T, T> converter;
    private final transient Function<T, String> write;
    private final transient Function<String, T> read;

    private SqliteText(DataType<T> type, Binding<?, T> usual, Function<T, String> write, Function<String, T> read) {
        this.usual = usual;
        this.converter = Converter.ofNullable(type.getType(), type.getType(), value -> value, value -> value);
        this.write = write;
        this.read = read;
    }

    static <T> DataType<T> of(DataType<T> type, Function<T, String> write, Function<String, T> read) {
        return type.asConvertedDataType(new SqliteText<>(type, type.getBinding(), write, read));
    }

    /** A date or a time, which other engines take and give as what it is. */
    static <T> DataType<T> ofTime(DataType<T> type, Function<T, String> write, Function<String, T> read) {
        return type.asConvertedDataType(new SqliteText<>(type, new JdbcObject<>(type), write, read));
    }

    private static boolean isSqlite(Configuration configuration) {
        return configuration.family() == SQLDialect.SQLITE;
    }

    @Override
    public Converter<T, T> converter() {
        return converter;
    }

    @Override
    public void sql(BindingSQLContext<T> context) throws SQLException {
        T value = context.value();
        if (!isSqlite(context.configuration())) {
            usual.sql(context);
        } else if (context.render().paramType() == ParamType.INLINED) {
            context.render().visit(value == null ? DSL.inline((String) null) : DSL.inline(write.apply(value)));
        } else {
            context.render().sql(context.variable());
        }
    }

    @Override
    public void register(BindingRegisterContext<T> context) throws SQLException {
        usual.register(context);
    }

    @Override
    public void set(BindingSetStatementContext<T> context) throws SQLException {
        T value = context.value();
        if (!isSqlite(context.configuration())) {
            usual.set(context);
        } else if (value == null) {
            context.statement().setNull(context.index(), Types.VARCHAR);
        } else {
            context.statement().setString(context.index(), write.apply(value));
        }
    }

    @Override
    public void set(BindingSetSQLOutputContext<T> context) throws SQLException {
        usual.set(context);
    }

    @Override
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        if (isSqlite(context.configuration())) {
            context.value(parse(context.resultSet().getString(context.index())));
        } else {
            usual.get(context);
        }
    }

    @SuppressWarnings("NullAway") // jOOQ says nothing of nulls, and takes them
    private T parse(@Nullable String text) {
        return text == null ? null : Objects.requireNonNull(read.apply(text));
    }

    @Override
    public void get(BindingGetStatementContext<T> context) throws SQLException {
        usual.get(context);
    }

    @Override
    public void get(BindingGetSQLInputContext<T> context) throws SQLException {
        usual.get(context);
    }
}
