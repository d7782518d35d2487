package dev.plinth.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A function or procedure: typed parameters, and a body that the author wrote per dialect.
 *
 * @param options what only one engine knows, by dialect and option ({@code postgresql → language → sql}); the dialect
 *     validates its own
 * @param degrade the dialects that do without it, each with the author's reason
 */
public record Routine(
        String name,
        Form form,
        List<Parameter> parameters,
        Optional<Result> result,
        DialectText body,
        SortedMap<String, SortedMap<String, String>> options,
        SortedMap<String, String> degrade,
        Optional<String> comment)
        implements SchemaObject {
    /** Whether it is called for a value or for what it does. */
    public enum Form {
        FUNCTION,
        PROCEDURE
    }

    /** One argument. */
    public record Parameter(String name, DataType type, Optional<Expression> defaultValue) implements Named {}

    /** What a function gives back. */
    public sealed interface Result {
        /** One value. */
        record Value(DataType type) implements Result {}

        /** Rows with these columns. */
        record Rows(List<Parameter> columns) implements Result {
            public Rows {
                columns = List.copyOf(columns);
            }
        }

        /** Nothing that a caller sees: PostgreSQL's trigger functions. */
        record ForTrigger() implements Result {}
    }

    public Routine {
        parameters = List.copyOf(parameters);
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        options.forEach(
                (dialect, values) -> copy.put(dialect, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
        options = Collections.unmodifiableSortedMap(copy);
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
        if (form == Form.PROCEDURE && result.isPresent()) {
            throw new IllegalArgumentException("procedure " + name + " gives nothing back");
        }
        if (form == Form.FUNCTION && result.isEmpty()) {
            throw new IllegalArgumentException("function " + name + " needs to say what it gives back");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ROUTINE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.routine(this);
    }
}
