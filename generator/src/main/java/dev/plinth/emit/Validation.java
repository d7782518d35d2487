package dev.plinth.emit;

import dev.plinth.dialect.VerifyQueries.Expectation;
import dev.plinth.sql.Unit;
import java.util.List;

/** Expectations as something that fails where one does not hold. */
final class Validation {
    private Validation() {}

    static List<Unit> units(List<Expectation> expectations) {
        return expectations.isEmpty()
                ? List.of()
                : List.of(Unit.transaction("validation", requirements(expectations), List.of()));
    }

    static List<Unit.Requirement> requirements(List<Expectation> expectations) {
        return expectations.stream()
                .map(expectation -> new Unit.Requirement(
                        expectation.found(),
                        expectation.expected(),
                        "what should be " + expectation.expected() + " is not: " + expectation.check()))
                .toList();
    }
}
