package dev.plinth.access;

import java.sql.SQLException;
import java.util.Map;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.conf.ParamType;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;

/** A value that goes to an engine as text and is made there what the column is: JSON, or a type of the engine's own. */
final class NativeText<U> extends AbstractBinding<String, U> {
    private static final long serialVersionUID = 1L;

    private final Converter<String, U> converter;
    private final Map<String, String> casts;

    /** @param casts by jOOQ's name of the engine, what stands before and behind the value, with a ? for it */
    private NativeText(Converter<String, U> converter, Map<String, String> casts) {
        this.converter = converter;
        this.casts = Map.copyOf(casts);
    }

    static <U> DataType<U> of(DataType<String> type, Converter<String, U> converter, Map<String, String> casts) {
        return type.asConvertedDataType(new NativeText<>(converter, casts));
    }

    @Override
    public Converter<String, U> converter() {
        return converter;
    }

    @Override
    public void sql(BindingSQLContext<U> context) {
        String[] around = casts.getOrDefault(context.family().name(), "?").split("\\?", 2);
        context.render().sql(around[0]);
        if (context.render().paramType() == ParamType.INLINED) {
            context.render().visit(DSL.inline(context.convert(converter()).value()));
        } else {
            context.render().sql(context.variable());
        }
        context.render().sql(around[1]);
    }

    @Override
    public void set(BindingSetStatementContext<U> context) throws SQLException {
        context.statement()
                .setString(context.index(), context.convert(converter()).value());
    }

    @Override
    public void get(BindingGetResultSetContext<U> context) throws SQLException {
        context.convert(converter()).value(context.resultSet().getString(context.index()));
    }
}
