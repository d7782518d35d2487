package dev.plinth.resolve;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.DataType;
import dev.plinth.model.Routine;
import java.util.List;
import java.util.Optional;

/** Looks up the enums that a routine takes and gives back. */
final class RoutineTypes {
    private RoutineTypes() {}

    /**
     * The routine with its enums; empty where one of them is not there, which is reported.
     *
     * @param place where the routine is declared
     */
    static Optional<Routine> resolve(Routine routine, SourceSpan place, KnownTables known, Diagnostics diagnostics) {
        List<DataType> unknown = routine.types()
                .filter(type -> EnumTypes.find(type, known).isEmpty())
                .distinct()
                .toList();
        unknown.forEach(type -> EnumTypes.reportUnknown(new Located<>(type, place), known, diagnostics));
        if (!unknown.isEmpty()) {
            return Optional.empty();
        }
        Routine resolved = routine.mapTypes(type -> EnumTypes.find(type, known).orElseThrow());
        resolved.parameters().stream()
                .filter(parameter -> parameter.type() instanceof DataType.Enumerated)
                .forEach(parameter -> parameter
                        .defaultValue()
                        .ifPresent(value -> ExpressionTypes.checkDefault(
                                ParsedExpression.at(value, place), parameter.type(), diagnostics)));
        return Optional.of(resolved);
    }
}
