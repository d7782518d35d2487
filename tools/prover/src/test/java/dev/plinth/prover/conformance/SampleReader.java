package dev.plinth.prover.conformance;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TypeParser;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Nullability;
import dev.plinth.prover.rows.Row;
import dev.plinth.prover.rows.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code expressions.txt}: lines that each begin with a word.
 *
 * <pre>
 * form lower
 * meaning The letters A to Z become small.
 * columns a text
 * row 'ABC'
 * value text lower(a)
 * differs sqlite why an engine answers otherwise
 * </pre>
 *
 * <p>Rows hold for the values below them up to the next {@code columns}; what differs belongs to the value above it.
 */
final class SampleReader {
    static final String TABLE = "sample";

    private final List<Form> forms = new ArrayList<>();
    private String name = "";
    private String meaning = "";
    private List<Sample> samples = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<Row> rows = new ArrayList<>();
    private List<List<String>> shown = new ArrayList<>();

    private SampleReader() {}

    static List<Form> read(List<String> lines) {
        SampleReader reader = new SampleReader();
        for (String line : lines) {
            if (!line.isBlank()) {
                int blank = line.indexOf(' ');
                reader.line(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        reader.close();
        return reader.forms;
    }

    private void line(String word, String rest) {
        switch (word) {
            case "form" -> {
                close();
                name = rest;
                meaning = "";
            }
            case "meaning" -> meaning = (meaning + " " + rest).strip();
            case "columns" -> {
                columns = columns(rest);
                rows = new ArrayList<>();
                shown = new ArrayList<>();
            }
            case "row" -> row(rest);
            case "value" -> samples.add(sample(rest));
            case "differs" -> differs(rest);
            default -> throw new IllegalArgumentException("no line begins with " + word);
        }
    }

    private void close() {
        if (!name.isEmpty()) {
            forms.add(new Form(name, meaning, samples));
        }
        samples = new ArrayList<>();
        columns = List.of();
        rows = new ArrayList<>(List.of(new Row(TABLE, Map.of("id", 1L))));
        shown = new ArrayList<>(List.of(List.of()));
    }

    private static List<Column> columns(String text) {
        List<Column> columns = new ArrayList<>();
        for (String part : text.split(", ")) {
            int blank = part.indexOf(' ');
            columns.add(Column.of(part.substring(0, blank), type(part.substring(blank + 1)))
                    .withNullability(Nullability.NULLABLE));
        }
        return columns;
    }

    private static DataType type(String text) {
        try {
            return TypeParser.parse(SourceText.inLine(text, "expressions.txt", 1, 1));
        } catch (SyntaxException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    private void row(String text) {
        List<String> values = List.of(text.split(" \\| ", -1));
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(name + ": " + columns.size() + " values are needed: " + text);
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", (long) rows.size() + 1);
        for (int at = 0; at < values.size(); at++) {
            row.put(
                    columns.get(at).name(),
                    RowValues.parse(values.get(at), columns.get(at).type()));
        }
        rows.add(new Row(TABLE, row));
        shown.add(values);
    }

    private Sample sample(String text) {
        int blank = text.indexOf(' ');
        DataType type = type(text.substring(0, blank));
        String written = text.substring(blank + 1);
        List<Column> all = new ArrayList<>(columns);
        all.add(Column.of("id", DataType.Simple.INT));
        Diagnostics diagnostics = new Diagnostics();
        ParsedExpression parsed = ExpressionParser.parse(SourceText.inLine(written, name, 1, 1), diagnostics)
                .orElseThrow(() -> new IllegalArgumentException(written + ": " + diagnostics.sorted()));
        ExpressionTypes types =
                new ExpressionTypes(ColumnScope.of(Tables.table(TABLE, all.toArray(Column[]::new))), diagnostics);
        types.checkValue(parsed, type);
        if (!diagnostics.isEmpty()) {
            throw new IllegalArgumentException(written + ": " + diagnostics.sorted());
        }
        types.checkRepeatable(parsed, "a sample");
        return new Sample(
                columns,
                List.copyOf(rows),
                List.copyOf(shown),
                written,
                parsed.expression(),
                type,
                diagnostics.isEmpty(),
                new TreeMap<>());
    }

    private void differs(String text) {
        int blank = text.indexOf(' ');
        samples.get(samples.size() - 1).differences().put(text.substring(0, blank), text.substring(blank + 1));
    }
}
