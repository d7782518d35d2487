package dev.plinth.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A role of the application with all that is granted to it: nobody logs in as it, users are made its members.
 *
 * @param grants what it may do with the rows of tables and views
 * @param execute the routines that it may call
 * @param use the sequences that it may take numbers from
 * @param memberOf the roles whose grants it has too
 * @param degrade the dialects that leave out what they lack for it, each with the author's reason
 */
public record Role(
        String name,
        Origin origin,
        SortedMap<String, Set<Privilege>> grants,
        SortedSet<String> execute,
        SortedSet<String> use,
        SortedSet<String> memberOf,
        SortedMap<String, String> degrade,
        Optional<String> comment)
        implements SchemaObject {
    /** Who makes the role. */
    public enum Origin {
        /** The migrations. */
        OWN,
        /** Somebody else, who drops it too; the migrations only grant to it. */
        EXTERNAL
    }

    public Role {
        SortedMap<String, Set<Privilege>> copy = new TreeMap<>();
        grants.forEach((target, privileges) -> {
            if (!privileges.isEmpty()) {
                copy.put(target, Collections.unmodifiableSet(EnumSet.copyOf(privileges)));
            }
        });
        grants = Collections.unmodifiableSortedMap(copy);
        execute = Collections.unmodifiableSortedSet(new TreeSet<>(execute));
        use = Collections.unmodifiableSortedSet(new TreeSet<>(use));
        memberOf = Collections.unmodifiableSortedSet(new TreeSet<>(memberOf));
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
        if (memberOf.contains(name)) {
            throw new IllegalArgumentException("role " + name + " cannot be a member of itself");
        }
    }

    /** A role to which nothing is granted. */
    public static Role of(String name) {
        return new Role(
                name,
                Origin.OWN,
                Collections.emptySortedMap(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Collections.emptySortedMap(),
                Optional.empty());
    }

    /** Whether something is granted to the role on what has the name. */
    public boolean mentions(Target target, String name) {
        return switch (target) {
            case TABLE_OR_VIEW -> grants.containsKey(name);
            case ROUTINE -> execute.contains(name);
            case SEQUENCE -> use.contains(name);
            case ROLE -> memberOf.contains(name);
        };
    }

    /** What something can be granted on. */
    public enum Target {
        TABLE_OR_VIEW,
        ROUTINE,
        SEQUENCE,
        ROLE
    }

    /** The role without what is granted on something that goes. */
    public Role without(Target target, String name) {
        SortedMap<String, Set<Privilege>> tables = new TreeMap<>(grants);
        SortedSet<String> routines = new TreeSet<>(execute);
        SortedSet<String> sequences = new TreeSet<>(use);
        SortedSet<String> roles = new TreeSet<>(memberOf);
        switch (target) {
            case TABLE_OR_VIEW -> tables.remove(name);
            case ROUTINE -> routines.remove(name);
            case SEQUENCE -> sequences.remove(name);
            case ROLE -> roles.remove(name);
        }
        return new Role(this.name, origin, tables, routines, sequences, roles, degrade, comment);
    }

    /** The role with other names for the tables and views that it has grants on. */
    public Role renameTables(UnaryOperator<String> rename) {
        SortedMap<String, Set<Privilege>> tables = new TreeMap<>();
        grants.forEach((table, privileges) -> tables.put(rename.apply(table), privileges));
        return new Role(name, origin, tables, execute, use, memberOf, degrade, comment);
    }

    @Override
    public Kind kind() {
        return Kind.ROLE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.role(this);
    }
}
