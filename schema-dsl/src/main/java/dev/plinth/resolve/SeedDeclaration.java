package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Expression;
import java.util.List;

/**
 * Reference data of a table as written.
 *
 * @param key empty: the table's primary key
 */
public record SeedDeclaration(Located<String> table, List<Located<String>> key, List<Row> rows) {
    public SeedDeclaration {
        key = List.copyOf(key);
        rows = List.copyOf(rows);
    }

    /** One row, with the place where it begins. */
    public record Row(List<Cell> cells, SourceSpan span) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A column and its value: a text, a number, a boolean or NULL. */
    public record Cell(Located<String> column, Located<Expression> value) {}
}
