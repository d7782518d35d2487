package dev.plinth.dialect;

import dev.plinth.sql.SqlFragment;
import java.util.Optional;

/**
 * What is asked of the rows before a plan runs, of which a step stops where the answer is another.
 *
 * @param step the number of the operation in the plan
 * @param words what is wrong where the answer is another
 * @param count a query for one number
 * @param expected the number, as a text
 * @param rows a query that shows what was counted; empty: it does not depend on rows
 */
public record RowQuestion(int step, String words, String expected, SqlFragment count, Optional<SqlFragment> rows) {
    public RowQuestion of(int number) {
        return new RowQuestion(number, words, expected, count, rows);
    }
}
