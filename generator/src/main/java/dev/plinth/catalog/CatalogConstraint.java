package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.sql.SqlFragment;
import java.util.List;
import java.util.Optional;

/**
 * A constraint as an engine holds it.
 *
 * @param definition what follows the name: {@code CHECK (…)}, {@code FOREIGN KEY (…) REFERENCES …}
 * @param columns of its table that it stands on
 * @param references the table that a foreign key points to
 */
public record CatalogConstraint(
        String name, Kind kind, SqlFragment definition, List<String> columns, Optional<String> references)
        implements Named {
    public CatalogConstraint {
        columns = List.copyOf(columns);
    }

    public CatalogConstraint withName(String newName) {
        return new CatalogConstraint(newName, kind, definition, columns, references);
    }

    public enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        FOREIGN_KEY,
        EXCLUSION
    }
}
