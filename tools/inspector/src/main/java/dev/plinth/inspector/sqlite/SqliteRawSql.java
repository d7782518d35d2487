package dev.plinth.inspector.sqlite;

import static dev.plinth.inspector.lift.RawObjects.quoted;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.inspector.lift.RawObjects;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import java.util.List;
import java.util.Optional;

/** SQLite's own SQL for what the language has no word for. A constraint is a part of its table and of nothing else. */
final class SqliteRawSql implements RawSqlWords {
    private static final RawObjects RAW = new RawObjects(SqliteWords.NAME);

    @Override
    public Optional<RawObject> object(CatalogObject object, Optional<SchemaObject> declared) {
        return Optional.empty();
    }

    @Override
    public List<RawObject> table(CatalogTable table) {
        String virtual = table.options().get("virtual");
        return virtual == null
                ? List.of()
                : List.of(RAW.after(
                        "virtual table " + table.name(),
                        "CREATE VIRTUAL TABLE " + quoted(table.name()) + " " + virtual,
                        "DROP TABLE " + quoted(table.name())));
    }

    @Override
    public Optional<RawObject> constraint(CatalogTable table, CatalogConstraint constraint) {
        return Optional.empty();
    }

    @Override
    public RawObjects maker() {
        return RAW;
    }

    @Override
    public RawObject view(CatalogView view) {
        String text = view.select().sql();
        return RAW.view(view, text.startsWith("(") ? text : "AS " + text);
    }
}
