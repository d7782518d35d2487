package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import java.util.Locale;

/** A column as one line of the language, for people and for canonical texts; collations and comments stand elsewhere. */
public final class ColumnText {
    private ColumnText() {}

    public static String of(Column column) {
        return Words.name(column.name()) + " " + definition(column);
    }

    /** The line without the name: {@code varchar(20)? default 'active'}. */
    public static String definition(Column column) {
        return column.type() + (column.nullable() ? "?" : "") + value(column.value());
    }

    private static String value(ColumnValue value) {
        if (value instanceof ColumnValue.Default found) {
            return " default " + ExpressionText.of(found.expression());
        }
        if (value instanceof ColumnValue.Generated found) {
            return " generated " + ExpressionText.of(found.expression()) + " "
                    + found.storage().name().toLowerCase(Locale.ROOT);
        }
        return value instanceof ColumnValue.Identity ? " identity" : "";
    }
}
