package dev.plinth.prover.conformance;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.prover.rows.Row;
import java.util.List;
import java.util.SortedMap;

/**
 * An expression over rows of its own.
 *
 * @param columns what it reads
 * @param shown the rows as the document shows them
 * @param type of the column that its value goes into
 * @param repeatable whether it always gives the same, as a generated column must
 * @param differences why an engine may answer otherwise, by dialect
 */
record Sample(
        List<Column> columns,
        List<Row> rows,
        List<List<String>> shown,
        String text,
        Expression expression,
        DataType type,
        boolean repeatable,
        SortedMap<String, String> differences) {}
