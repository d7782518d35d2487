package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.VerifyQueries.Expectation;
import dev.plinth.plan.MigrationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a migration brings about and no later one changes. */
final class LastingExpectations {
    private static final String PRESENT = "present";
    private static final String ABSENT = "absent";

    /** An expectation without how it is asked. */
    private record Claim(String check, String expected) {
        static Claim of(Expectation expectation) {
            return new Claim(expectation.check(), expectation.expected());
        }

        /** Nothing is claimed of what is not there. */
        boolean holds(Set<Claim> claims) {
            return expected.equals(ABSENT) ? !claims.contains(new Claim(check, PRESENT)) : claims.contains(this);
        }
    }

    private final Dialect dialect;
    private final List<MigrationPlan> plans;
    private final List<Set<Claim>> claims = new ArrayList<>();

    LastingExpectations(Dialect dialect, List<MigrationPlan> plans) {
        this.dialect = dialect;
        this.plans = plans;
    }

    /** @param number of the migration, from 0 */
    List<Expectation> of(int number) {
        List<Expectation> lasting = new ArrayList<>(Verification.expectations(dialect, plans.get(number)));
        for (Set<Claim> later : claims().subList(number + 1, plans.size())) {
            lasting.removeIf(expectation -> !Claim.of(expectation).holds(later));
        }
        return lasting;
    }

    /** What holds of each state that a plan leads to. */
    private List<Set<Claim>> claims() {
        for (MigrationPlan plan : plans.subList(claims.size(), plans.size())) {
            claims.add(WholeSchema.expectations(dialect, plan.to()).stream()
                    .map(Claim::of)
                    .collect(Collectors.toSet()));
        }
        return claims;
    }
}
