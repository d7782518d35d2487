package dev.plinth.inspector.sqlserver;

import static dev.plinth.inspector.lift.RawObjects.quoted;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.inspector.lift.RawObjects;
import dev.plinth.inspector.lift.RawSqlWords;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import java.util.List;
import java.util.Optional;

/** SQL Server's own SQL for what the language has no word for. */
final class SqlServerRawSql implements RawSqlWords {
    private static final RawObjects RAW = new RawObjects(SqlServerWords.NAME);

    @Override
    public Optional<RawObject> object(CatalogObject object, Optional<SchemaObject> declared) {
        if (declared.isPresent()) {
            return Optional.empty();
        }
        int blank = object.name().indexOf(' ');
        String kind = object.name().substring(0, blank);
        String name = quoted(object.name().substring(blank + 1));
        String text = SqlServerWords.withoutNotes(object.definition().sql());
        return switch (kind) {
            case "function" -> Optional.of(RAW.before(object.name(), text, "DROP FUNCTION " + name));
            case "procedure" -> Optional.of(RAW.after(object.name(), text, "DROP PROCEDURE " + name));
            case "synonym" ->
                Optional.of(
                        RAW.before(object.name(), "CREATE SYNONYM " + name + " FOR " + text, "DROP SYNONYM " + name));
            default -> Optional.empty();
        };
    }

    @Override
    public List<RawObject> table(CatalogTable table) {
        return List.of();
    }

    /** An index belongs to its table, and says first what kind it is. */
    @Override
    public RawObject index(CatalogTable table, CatalogIndex index) {
        String definition = index.definition().sql();
        int key = definition.indexOf('(');
        String place = quoted(index.name()) + " ON " + quoted(table.name());
        return RAW.after(
                "index " + index.name() + " on " + table.name(),
                "CREATE " + (index.unique() ? "UNIQUE " : "") + definition.substring(0, key) + "INDEX " + place + " "
                        + definition.substring(key),
                "DROP INDEX " + place);
    }

    @Override
    public RawObjects maker() {
        return RAW;
    }

    private static String statement(String text) {
        return ViewText.isWhole(text) ? ViewText.statement(text) : text;
    }

    @Override
    public RawObject view(CatalogView view) {
        return RAW.viewMadeBy(
                view, statement(SqlServerWords.withoutNotes(view.select().sql())));
    }
}
