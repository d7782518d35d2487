package dev.plinth.inspector;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A role as a server or a database has it.
 *
 * @param memberOf the roles whose grants it has too, told apart as the engine does
 * @param beyond what it may do that no declared role may, in the engine's words; empty: nothing
 */
public record HeldRole(String name, SortedSet<String> memberOf, Optional<String> comment, String beyond) {
    public HeldRole {
        memberOf = Collections.unmodifiableSortedSet(new TreeSet<>(memberOf));
    }
}
