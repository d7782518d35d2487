package dev.plinth.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** The types of what it takes and of what it gives back. */
    public Stream<DataType> types() {
        Stream<DataType> taken = parameters.stream().map(Parameter::type);
        return Stream.concat(taken, result.stream().flatMap(Routine::types));
    }

    private static Stream<DataType> types(Result result) {
        if (result instanceof Result.Value value) {
            return Stream.of(value.type());
        }
        return result instanceof Result.Rows rows ? rows.columns().stream().map(Parameter::type) : Stream.empty();
    }

    /** Whether it takes or gives back values of the enum. */
    public boolean isOf(String enumName) {
        return types().anyMatch(type -> isOf(type, enumName));
    }

    private static boolean isOf(DataType type, String enumName) {
        return type instanceof DataType.Enumerated enumerated
                && enumerated.type().name().equals(enumName);
    }

    /** The routine with what has become of an enum. */
    public Routine withEnum(EnumType now) {
        return mapTypes(type -> isOf(type, now.name()) ? new DataType.Enumerated(now) : type);
    }

    public Routine mapTypes(UnaryOperator<DataType> change) {
        return new Routine(
                name,
                form,
                map(parameters, change),
                result.map(found -> map(found, change)),
                body,
                options,
                degrade,
                comment);
    }

    private static Result map(Result result, UnaryOperator<DataType> change) {
        if (result instanceof Result.Value value) {
            return new Result.Value(change.apply(value.type()));
        }
        return result instanceof Result.Rows rows ? new Result.Rows(map(rows.columns(), change)) : result;
    }

    private static List<Parameter> map(List<Parameter> parameters, UnaryOperator<DataType> change) {
        return parameters.stream()
                .map(parameter ->
                        new Parameter(parameter.name(), change.apply(parameter.type()), parameter.defaultValue()))
                .toList();
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
