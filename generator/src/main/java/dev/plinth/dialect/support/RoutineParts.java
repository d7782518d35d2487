package dev.plinth.dialect.support;

import dev.plinth.model.Column;
import dev.plinth.model.Routine;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a routine's statement is made of on every engine: its parameters, and the author's body. */
public final class RoutineParts {
    private final TableDerivation derivation;
    private final Routine routine;
    private final String path;

    public RoutineParts(TableDerivation derivation, Routine routine) {
        this.derivation = derivation;
        this.routine = routine;
        this.path = "routines/" + routine.name();
    }

    public String path() {
        return path;
    }

    /**
     * The author's body; empty where the engine does without the routine, because the author says so, or because there is
     * none for it, which is refused.
     */
    public Optional<String> body() {
        String dialect = derivation.dialect();
        if (routine.degrade().containsKey(dialect)) {
            return Optional.empty();
        }
        Optional<String> body = routine.body().forDialect(dialect);
        if (body.isEmpty()) {
            derivation.refuse(
                    path,
                    "the routine has no body for " + dialect,
                    "add `" + dialect + ":` to `body:`, or say why " + dialect + " does without it: `degrade: { "
                            + dialect + ": <reason> }`");
        }
        return body;
    }

    public String option(String name, String otherwise) {
        return routine.options()
                .getOrDefault(derivation.dialect(), Collections.emptySortedMap())
                .getOrDefault(name, otherwise);
    }

    /** Refuses options that the engine does not know. */
    public void requireOptions(List<String> known) {
        routine.options().getOrDefault(derivation.dialect(), Collections.emptySortedMap()).keySet().stream()
                .filter(option -> !known.contains(option))
                .forEach(option -> derivation.refuse(
                        path,
                        "routines of " + derivation.dialect() + " have no option " + option,
                        known.isEmpty() ? "leave it out" : "use one of " + String.join(", ", known)));
    }

    /** Whether the engine calls all its types the same in the other. */
    public boolean hasTypesOf(Routine other) {
        return types().equals(new RoutineParts(derivation, other).types());
    }

    private List<SqlFragment> types() {
        return routine.types()
                .map(type -> type(new Routine.Parameter("value", type, Optional.empty())))
                .toList();
    }

    /** The type of a parameter or of what is given back. */
    public SqlFragment type(Routine.Parameter parameter) {
        return derivation.type(owner(List.of(parameter)), column(parameter));
    }

    public Optional<SqlFragment> defaultValue(Routine.Parameter parameter) {
        Table owner = owner(List.of(parameter));
        return parameter
                .defaultValue()
                .map(value -> derivation.value(owner, owner.columns().get(parameter.name()), path, value));
    }

    private Table owner(List<Routine.Parameter> parameters) {
        return Table.of(
                routine.name(), parameters.stream().map(RoutineParts::column).toList());
    }

    private static Column column(Routine.Parameter parameter) {
        return Column.of(parameter.name(), parameter.type());
    }
}
