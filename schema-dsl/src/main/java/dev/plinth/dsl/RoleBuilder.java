package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what is granted to a role. */
public final class RoleBuilder {
    private final Located<String> name;
    private final SortedMap<String, Set<Privilege>> grants = new TreeMap<>();
    private final SortedSet<String> execute = new TreeSet<>();
    private final SortedSet<String> use = new TreeSet<>();
    private final SortedSet<String> parents = new TreeSet<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private final List<ObjectDeclaration.Mention> mentions = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Role.Origin origin = Role.Origin.OWN;
    private Optional<String> comment = Optional.empty();

    RoleBuilder(Located<String> name) {
        this.name = name;
    }

    /** @param tableOrView whose rows they are */
    public RoleBuilder grant(String tableOrView, Privilege first, Privilege... more) {
        mention(Role.Target.TABLE_OR_VIEW, tableOrView);
        grants.put(tableOrView, EnumSet.of(first, more));
        return this;
    }

    /** All that can be done with rows. */
    public RoleBuilder grantAll(String tableOrView) {
        mention(Role.Target.TABLE_OR_VIEW, tableOrView);
        grants.put(tableOrView, EnumSet.allOf(Privilege.class));
        return this;
    }

    /** It may call the routine. */
    public RoleBuilder execute(String routine) {
        mention(Role.Target.ROUTINE, routine);
        execute.add(routine);
        return this;
    }

    /** It may take numbers from the sequence. */
    public RoleBuilder use(String sequence) {
        mention(Role.Target.SEQUENCE, sequence);
        use.add(sequence);
        return this;
    }

    /** It has the grants of another role, too. */
    public RoleBuilder memberOf(String role) {
        if (role.equals(name.value())) {
            diagnostics.add(DiagnosticCode.MEMBERSHIP_CYCLE.at(
                    Caller.located(role).span(),
                    "role " + role + " cannot be a member of itself",
                    "name another role, or leave it out"));
            return this;
        }
        mention(Role.Target.ROLE, role);
        parents.add(role);
        return this;
    }

    /** Somebody else makes it and drops it; the migrations only grant to it. */
    public RoleBuilder external() {
        origin = Role.Origin.EXTERNAL;
        return this;
    }

    /** The engine leaves out what it lacks, and why that is right. */
    public RoleBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    public RoleBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    private void mention(Role.Target target, String mentioned) {
        mentions.add(new ObjectDeclaration.Mention(target, Caller.located(mentioned)));
    }

    ObjectDeclaration declaration() {
        Role role = new Role(name.value(), origin, grants, execute, use, parents, degrade, comment);
        return new ObjectDeclaration(name, role, mentions);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
