package dev.plinth.prover.random;

import java.util.Optional;

/** Makes a failing case as small as it can be made by leaving edits out. */
final class Shrinking {
    /** A property: throws where it does not hold. */
    @FunctionalInterface
    interface Property {
        void check(RandomCase randomCase) throws Exception;
    }

    private Shrinking() {}

    /** @throws AssertionError naming the smallest failing case, its plan and the seed */
    static void check(long seed, Property property) {
        RandomCase start = RandomCase.of(seed);
        Optional<Throwable> failure = failure(start, property);
        if (failure.isEmpty()) {
            return;
        }
        RandomCase smallest = start;
        Throwable reason = failure.get();
        boolean shrank = true;
        while (shrank) {
            shrank = false;
            for (RandomCase smaller : smallest.smaller()) {
                Optional<Throwable> again = failure(smaller, property);
                if (again.isPresent()) {
                    smallest = smaller;
                    reason = again.get();
                    shrank = true;
                    break;
                }
            }
        }
        throw new AssertionError("seed " + seed + ", smallest case " + smallest + "\n" + words(smallest), reason);
    }

    private static Optional<Throwable> failure(RandomCase randomCase, Property property) {
        try {
            property.check(randomCase);
            return Optional.empty();
        } catch (Exception | AssertionError failure) {
            return Optional.of(failure);
        }
    }

    private static String words(RandomCase randomCase) {
        try {
            StringBuilder words = new StringBuilder();
            randomCase
                    .plan()
                    .operations()
                    .forEach(operation -> words.append("  ").append(operation).append('\n'));
            return words.toString();
        } catch (RuntimeException unplanned) {
            return "  (no plan: " + unplanned.getMessage() + ")";
        }
    }
}
