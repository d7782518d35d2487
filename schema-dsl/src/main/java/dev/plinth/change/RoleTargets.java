package dev.plinth.change;

import dev.plinth.model.Role;
import dev.plinth.model.SchemaObject;
import java.util.HashSet;
import java.util.Set;

/** What a role names has to be there: what it is granted rights on, and what it is a member of. */
final class RoleTargets {
    private RoleTargets() {}

    /** @throws ChangeException if something is not there, or if the role would be a member of itself */
    static void require(Role role, SchemaView state) {
        for (String name : role.grants().keySet()) {
            if (state.table(name).isEmpty() && state.view(name).isEmpty()) {
                throw new ChangeException("role " + role.name() + ": there is no table or view " + name);
            }
        }
        role.execute().forEach(name -> require(role, SchemaObject.Kind.ROUTINE, name, state));
        role.use().forEach(name -> require(role, SchemaObject.Kind.SEQUENCE, name, state));
        role.memberOf().forEach(name -> require(role, SchemaObject.Kind.ROLE, name, state));
        requireNoAncestor(role.name(), role, state, new HashSet<>());
    }

    private static void require(Role role, SchemaObject.Kind kind, String name, SchemaView state) {
        if (state.object(new SchemaObject.Key(kind, name)).isEmpty()) {
            throw new ChangeException("role " + role.name() + ": there is no " + kind + " " + name);
        }
    }

    private static void requireNoAncestor(String name, Role role, SchemaView state, Set<String> seen) {
        for (String parent : role.memberOf()) {
            if (parent.equals(name)) {
                throw new ChangeException("role " + name + " would be a member of itself, by way of " + role.name());
            }
            SchemaObject.Key key = new SchemaObject.Key(SchemaObject.Kind.ROLE, parent);
            if (seen.add(parent) && state.object(key).orElse(null) instanceof Role found) {
                requireNoAncestor(name, found, state, seen);
            }
        }
    }
}
