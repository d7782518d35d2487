package dev.plinth.importer;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.HeldRole;
import dev.plinth.inspector.HeldRoles;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Seed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a schema declares and no catalog holds: reference data, and roles with what they are members of. The database is asked for
 * what is declared and for nothing else: other rows are an application's, and other roles somebody else's.
 */
final class BesideCatalog {
    private static final String MEMBER = "/member of ";
    private static final String IS_MEMBER = "a member";

    private final Dialect dialect;
    private final Connection connection;
    private final SortedMap<String, CatalogParts.Sides> differences = new TreeMap<>();
    private final List<Unsaid> unsaid = new ArrayList<>();

    BesideCatalog(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /** @param schema of the database, with the rows and the roles as they are declared; @return with what is found of them */
    Schema found(Schema schema) throws SQLException {
        Optional<HeldRoles> reader = CatalogInspectors.roles(dialect.name());
        boolean asked = schema.objects().of(Role.class).findAny().isPresent();
        Map<String, HeldRole> held = reader.isPresent() && asked ? reader.get().read(connection) : Map.of();
        FoundSeed seeds = new FoundSeed(dialect, connection, State.of(schema), differences, unsaid);
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            if (object instanceof Seed seed) {
                seeds.of(seed).ifPresent(objects::add);
            } else if (object instanceof Role role && reader.isPresent()) {
                role(role, Optional.ofNullable(held.get(role.name())), schema).ifPresent(objects::add);
            } else {
                objects.add(object);
            }
        }
        return schema.withObjects(SchemaObjects.of(objects));
    }

    /** By path, what is declared and what the database has instead. */
    SortedMap<String, CatalogParts.Sides> differences() {
        return Collections.unmodifiableSortedMap(differences);
    }

    List<Unsaid> unsaid() {
        return List.copyOf(unsaid);
    }

    private Optional<Role> role(Role declared, Optional<HeldRole> held, Schema schema) {
        boolean own = declared.origin() == Role.Origin.OWN;
        if (held.isEmpty()) {
            if (own) {
                differences.put(path(declared), new CatalogParts.Sides("a role", ""));
            }
            return own ? Optional.empty() : Optional.of(declared);
        }
        HeldRole found = held.get();
        if (own && !found.beyond().isEmpty()) {
            unsaid.add(new Unsaid(path(declared) + "/attributes", found.beyond(), ""));
        }
        Optional<String> comment = own ? found.comment() : declared.comment();
        if (!comment.equals(declared.comment())) {
            differences.put(
                    path(declared) + "/comment",
                    new CatalogParts.Sides(declared.comment().orElse("nothing"), comment.orElse("nothing")));
        }
        return Optional.of(new Role(
                declared.name(),
                declared.origin(),
                declared.grants(),
                declared.execute(),
                declared.use(),
                memberships(declared, found, schema),
                declared.degrade(),
                comment));
    }

    private SortedSet<String> memberships(Role declared, HeldRole found, Schema schema) {
        SortedSet<String> memberOf = new TreeSet<>();
        SortedSet<String> others = new TreeSet<>(found.memberOf());
        for (Role parent : schema.objects().of(Role.class).toList()) {
            boolean member = others.remove(parent.name());
            boolean wanted = declared.memberOf().contains(parent.name());
            if (member) {
                memberOf.add(parent.name());
            }
            if (member != wanted) {
                differences.put(
                        path(declared) + MEMBER + parent.name(),
                        new CatalogParts.Sides(wanted ? IS_MEMBER : "", member ? IS_MEMBER : ""));
            }
        }
        others.forEach(parent -> unsaid.add(new Unsaid(path(declared) + MEMBER + parent, IS_MEMBER, "")));
        return memberOf;
    }

    private static String path(Role role) {
        return "roles/" + role.name();
    }
}
