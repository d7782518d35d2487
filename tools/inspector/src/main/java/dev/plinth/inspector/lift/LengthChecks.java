package dev.plinth.inspector.lift;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types whose length an engine counts otherwise than the language: a check that is derived for them counts it as the language does.
 * It is known by the name that it would have, and by what it ends with.
 */
public record LengthChecks(String dialect, TypeWords types) {
    private static final Pattern LIMIT = Pattern.compile("(<?=) ?\\(*(\\d{1,9})\\)*$");

    /** The type that the column and its check are together. */
    public Optional<EmulatedType> of(CatalogTable table, CatalogColumn column) {
        for (CatalogConstraint constraint : table.constraints()) {
            boolean alone = constraint.kind() == CatalogConstraint.Kind.CHECK
                    && constraint.columns().equals(List.of(column.name()));
            Matcher limit = LIMIT.matcher(constraint.definition().sql());
            if (alone && limit.find()) {
                Optional<DataType> type = type(column, limit.group(1), Integer.parseInt(limit.group(2)))
                        .filter(found -> brings(table.name(), column.name(), found, constraint.name()));
                if (type.isPresent()) {
                    return type.map(found -> new EmulatedType(found, constraint.name()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DataType> type(CatalogColumn column, String comparison, int length) {
        if (length == 0) {
            return Optional.empty();
        }
        DataType found = types.portable(column.type().sql()).type();
        DataType wide = found instanceof DataType.Native named ? named.base() : found;
        if (wide instanceof DataType.Binary) {
            return comparison.equals("<=")
                    ? Optional.of(new DataType.Binary(OptionalInt.of(length)))
                    : Optional.empty();
        }
        boolean text =
                wide instanceof DataType.Varchar || wide instanceof DataType.Char || wide == DataType.Simple.TEXT;
        return text
                ? Optional.of(comparison.equals("=") ? new DataType.Char(length) : new DataType.Varchar(length))
                : Optional.empty();
    }

    /** Whether a check of this name is derived for a column of this type. */
    public boolean brings(String table, String column, DataType type, String check) {
        Table sample = Table.of(table, List.of(Column.of(column, type)));
        try {
            return Dialects.of(dialect)
                    .derive(State.of(Schema.of(sample)))
                    .tables()
                    .get(table)
                    .constraints()
                    .has(check);
        } catch (RefusedException refused) {
            return false;
        }
    }
}
