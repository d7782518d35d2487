package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import java.util.List;

/**
 * What a foreign key points to.
 *
 * @param columns empty: the primary key of the table
 */
public record ReferenceDeclaration(
        Located<String> table,
        List<Located<String>> columns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Timing timing,
        SourceSpan span) {
    public ReferenceDeclaration {
        columns = List.copyOf(columns);
    }

    public static ReferenceDeclaration to(Located<String> table, List<Located<String>> columns, SourceSpan span) {
        return new ReferenceDeclaration(
                table, columns, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Timing.IMMEDIATE, span);
    }

    /**
     * The same, where {@code app.users} was read as the column users of a table app: if there is a table of the whole name,
     * that is meant.
     */
    ReferenceDeclaration among(KnownTables tables) {
        if (columns.size() != 1) {
            return this;
        }
        String whole = table.value() + "." + columns.get(0).value();
        return tables.hasTable(whole)
                ? new ReferenceDeclaration(
                        new Located<>(whole, table.span()), List.of(), onDelete, onUpdate, timing, span)
                : this;
    }

    public ReferenceDeclaration withActions(ReferentialAction newOnDelete, ReferentialAction newOnUpdate) {
        return new ReferenceDeclaration(table, columns, newOnDelete, newOnUpdate, timing, span);
    }

    public ReferenceDeclaration withTiming(Timing newTiming) {
        return new ReferenceDeclaration(table, columns, onDelete, onUpdate, newTiming, span);
    }
}
