package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What engines share that hold each column to its type: a type of the author's own is cast to, and read as the driver gives it. */
public abstract class TypedRowBinding implements RowBinding {
    /** What stands for a value of a portable type in a statement. */
    protected abstract String portable(DataType type);

    @Override
    public final String placeholder(DataType type) {
        if (type instanceof DataType.Native given) {
            String own = given.types().get(dialect());
            return own == null ? placeholder(given.base()) : "CAST(? AS " + own + ")";
        }
        return portable(type);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index, DataType type) throws SQLException {
        boolean own = type instanceof DataType.Native given && given.types().containsKey(dialect());
        return own ? row.getString(index) : JdbcValues.read(row, index, type);
    }
}
