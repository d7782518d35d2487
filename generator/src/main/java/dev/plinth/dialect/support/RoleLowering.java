package dev.plinth.dialect.support;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropObject;
import dev.plinth.change.Operation;
import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.RoleStatements.Turn;
import dev.plinth.model.Privilege;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a role before and after a step to what is granted and revoked in between. */
public final class RoleLowering {
    private final String dialect;
    private final RoleStatements statements;

    public RoleLowering(String dialect, RoleStatements statements) {
        this.dialect = dialect;
        this.statements = statements;
    }

    /**
     * @param schema with the role
     * @param absent views that are taken down, and come back with their grants
     */
    List<SqlStatement> create(Role role, SchemaView schema, Set<String> absent) {
        List<SqlStatement> made = new ArrayList<>();
        if (role.origin() == Role.Origin.OWN) {
            made.addAll(statements.create(role));
        }
        made.addAll(comment(Role.of(role.name()), role));
        made.addAll(change(Role.of(role.name()), role, schema, absent));
        return made;
    }

    /** @param schema with the role as it is after */
    List<SqlStatement> alter(Role before, Role after, SchemaView schema, Set<String> absent) {
        List<SqlStatement> altered = new ArrayList<>();
        if (before.origin() == Role.Origin.EXTERNAL && after.origin() == Role.Origin.OWN) {
            altered.addAll(statements.create(after));
        }
        altered.addAll(comment(before, after));
        altered.addAll(change(before, after, schema, absent));
        return altered;
    }

    /**
     * @param members the roles that are members of it
     * @param schema without the role
     */
    List<SqlStatement> drop(Role role, List<Role> members, SchemaView schema, Set<String> absent) {
        List<SqlStatement> revoked = new ArrayList<>();
        members.forEach(member -> revoked.addAll(statements.membership(Turn.REVOKE, member, role.name())));
        revoked.addAll(change(role, Role.of(role.name()), schema, absent));
        return role.origin() == Role.Origin.OWN ? statements.drop(role, revoked) : revoked;
    }

    private List<SqlStatement> comment(Role before, Role after) {
        return before.comment().equals(after.comment()) || after.origin() == Role.Origin.EXTERNAL
                ? List.of()
                : statements.comment(after);
    }

    private List<SqlStatement> change(Role before, Role after, SchemaView schema, Set<String> absent) {
        List<SqlStatement> changes = new ArrayList<>();
        for (String parent : without(before.memberOf(), after.memberOf())) {
            changes.addAll(statements.membership(Turn.REVOKE, before, parent));
        }
        for (String parent : without(after.memberOf(), before.memberOf())) {
            changes.addAll(statements.membership(Turn.GRANT, after, parent));
        }
        without(reach(after), reach(before)).forEach(name -> changes.addAll(statements.reach(Turn.GRANT, after, name)));
        Set<String> tables = new TreeSet<>(before.grants().keySet());
        tables.addAll(after.grants().keySet());
        tables.removeAll(absent);
        for (String table : tables) {
            Set<Privilege> had = before.grants().getOrDefault(table, Set.of());
            Set<Privilege> has = after.grants().getOrDefault(table, Set.of());
            changes.addAll(rows(Turn.REVOKE, before, table, had, has));
            changes.addAll(rows(Turn.GRANT, after, table, has, had));
        }
        without(before.execute(), after.execute()).forEach(name -> changes.addAll(denied(before, name, schema)));
        without(after.execute(), before.execute()).forEach(name -> changes.addAll(allowed(after, name, schema)));
        held(without(before.use(), after.use()), schema)
                .forEach(name -> changes.addAll(statements.use(Turn.REVOKE, before, name)));
        held(without(after.use(), before.use()), schema)
                .forEach(name -> changes.addAll(statements.use(Turn.GRANT, after, name)));
        without(reach(before), reach(after))
                .forEach(name -> changes.addAll(statements.reach(Turn.REVOKE, before, name)));
        return changes;
    }

    private List<String> held(List<String> sequences, SchemaView schema) {
        return sequences.stream()
                .filter(name -> !sequence(name, schema).degrade().containsKey(dialect))
                .toList();
    }

    /** The schemas of the database in which something is granted to a role. */
    private static SortedSet<String> reach(Role role) {
        return Stream.of(role.grants().keySet(), role.execute(), role.use())
                .flatMap(Set::stream)
                .flatMap(name -> QualifiedName.of(name).schema().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same by role, of those that reach any. */
    SortedMap<String, SortedSet<String>> reach(SchemaView schema) {
        SortedMap<String, SortedSet<String>> reach = new TreeMap<>();
        roles(schema).forEach(role -> {
            if (!reach(role).isEmpty()) {
                reach.put(role.name(), reach(role));
            }
        });
        return reach;
    }

    /** What follows for roles from an operation on something else: a table that moves takes those along who read it. */
    List<SqlStatement> following(Operation operation, SortedMap<String, SortedSet<String>> before, SchemaView schema) {
        SortedMap<String, SortedSet<String>> now = reach(schema);
        if (before.equals(now) || isOfRole(operation)) {
            return List.of();
        }
        List<SqlStatement> changes = new ArrayList<>();
        for (Role role : roles(schema)) {
            Set<String> had = before.getOrDefault(role.name(), Collections.emptySortedSet());
            Set<String> has = reach(role);
            without(has, had).forEach(name -> changes.addAll(statements.reach(Turn.GRANT, role, name)));
            without(had, has).forEach(name -> changes.addAll(statements.reach(Turn.REVOKE, role, name)));
        }
        return changes;
    }

    private static boolean isOfRole(Operation operation) {
        return (operation instanceof CreateObject create && create.object() instanceof Role)
                || (operation instanceof AlterObject alter && alter.object() instanceof Role)
                || (operation instanceof DropObject drop && drop.key().kind() == SchemaObject.Kind.ROLE);
    }

    private List<SqlStatement> rows(Turn turn, Role role, String table, Set<Privilege> some, Set<Privilege> others) {
        Set<Privilege> privileges = EnumSet.noneOf(Privilege.class);
        privileges.addAll(some);
        privileges.removeAll(others);
        return privileges.isEmpty() ? List.of() : statements.rows(turn, role, table, privileges);
    }

    private List<SqlStatement> allowed(Role role, String name, SchemaView schema) {
        Routine routine = routine(name, schema);
        if (routine.degrade().containsKey(dialect)) {
            return List.of();
        }
        List<SqlStatement> allowed = new ArrayList<>();
        if (!isCalledByOthers(role, name, schema)) {
            allowed.addAll(statements.everyone(Turn.REVOKE, routine));
        }
        allowed.addAll(statements.call(Turn.GRANT, role, routine));
        return allowed;
    }

    private List<SqlStatement> denied(Role role, String name, SchemaView schema) {
        Routine routine = routine(name, schema);
        if (routine.degrade().containsKey(dialect)) {
            return List.of();
        }
        List<SqlStatement> denied = new ArrayList<>(statements.call(Turn.REVOKE, role, routine));
        if (!isCalledByOthers(role, name, schema)) {
            denied.addAll(statements.everyone(Turn.GRANT, routine));
        }
        return denied;
    }

    private static boolean isCalledByOthers(Role role, String routine, SchemaView schema) {
        return roles(schema).stream()
                .anyMatch(other ->
                        !other.name().equals(role.name()) && other.execute().contains(routine));
    }

    /** The grants of a view, routine or sequence that was made again under its name. */
    List<SqlStatement> again(Role.Target target, String name, SchemaView schema) {
        List<SqlStatement> grants = new ArrayList<>();
        for (Role role : roles(schema)) {
            if (!role.mentions(target, name)) {
                continue;
            }
            if (target == Role.Target.TABLE_OR_VIEW) {
                grants.addAll(
                        statements.rows(Turn.GRANT, role, name, role.grants().getOrDefault(name, Set.of())));
            } else if (target == Role.Target.SEQUENCE) {
                held(List.of(name), schema).forEach(held -> grants.addAll(statements.use(Turn.GRANT, role, held)));
            } else {
                Routine routine = routine(name, schema);
                if (!routine.degrade().containsKey(dialect)) {
                    grants.addAll(grants.isEmpty() ? statements.everyone(Turn.REVOKE, routine) : List.of());
                    grants.addAll(statements.call(Turn.GRANT, role, routine));
                }
            }
        }
        return grants;
    }

    /** The roles that are members of another. */
    static List<Role> members(String parent, SchemaView schema) {
        return roles(schema).stream()
                .filter(role -> role.memberOf().contains(parent))
                .toList();
    }

    private static List<Role> roles(SchemaView schema) {
        return schema.objects().stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .toList();
    }

    private static Sequence sequence(String name, SchemaView schema) {
        return (Sequence) schema.requireObject(new SchemaObject.Key(SchemaObject.Kind.SEQUENCE, name));
    }

    private static Routine routine(String name, SchemaView schema) {
        return (Routine) schema.requireObject(new SchemaObject.Key(SchemaObject.Kind.ROUTINE, name));
    }

    private static List<String> without(Collection<String> some, Collection<String> others) {
        return some.stream().filter(name -> !others.contains(name)).toList();
    }
}
