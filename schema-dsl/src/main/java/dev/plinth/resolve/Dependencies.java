package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a migration depends on, directly and by way of others. */
final class Dependencies {
    private Dependencies() {}

    /** The ids of all that must come before it. */
    static Set<String> of(MigrationDeclaration migration, Map<String, MigrationDeclaration> all) {
        Set<String> needed = new HashSet<>();
        Deque<MigrationDeclaration> next = new ArrayDeque<>(List.of(migration));
        while (!next.isEmpty()) {
            for (Located<String> id : next.pop().depends()) {
                if (needed.add(id.value())) {
                    Optional.ofNullable(all.get(id.value())).ifPresent(next::push);
                }
            }
        }
        return needed;
    }
}
