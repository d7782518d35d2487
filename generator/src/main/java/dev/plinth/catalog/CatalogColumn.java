package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/** A column as an engine holds it; the default without its keyword. */
public record CatalogColumn(
        String name,
        SqlFragment type,
        boolean nullable,
        Optional<SqlFragment> defaultValue,
        Optional<Generated> generated,
        boolean identity,
        Optional<String> comment)
        implements Named {
    public CatalogColumn withName(String newName) {
        return new CatalogColumn(newName, type, nullable, defaultValue, generated, identity, comment);
    }

    public record Generated(SqlFragment expression, boolean stored) {}
}
