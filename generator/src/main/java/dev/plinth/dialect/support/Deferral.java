package dev.plinth.dialect.support;

import dev.plinth.model.Constraint.ForeignKey;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.Table;

/** Foreign keys that are to wait for the commit, on an engine that looks at each of them at once. */
public final class Deferral {
    private Deferral() {}

    /**
     * The key as the engine holds it; one that was to wait is refused unless the author says at one of its columns why it
     * may be looked at earlier.
     *
     * @param why the engine's own words for it
     */
    public static ForeignKey none(TableDerivation derivation, Table table, ForeignKey key, String why) {
        String dialect = derivation.dialect();
        boolean accepted = key.columns().stream()
                .anyMatch(column -> table.columns().get(column).degrade().containsKey(dialect));
        if (key.timing() != Timing.IMMEDIATE && !accepted) {
            derivation.refuse(
                    Paths.constraint(table.name(), key.name()),
                    why,
                    "remove `" + key.timing().words() + "`, and write the referenced rows first; or say on one of its"
                            + " columns why every transaction does so there: `degrade: { " + dialect + ": <reason> }`");
        }
        return key.withTiming(Timing.IMMEDIATE);
    }
}
