package dev.plinth.change;

import dev.plinth.model.Role;
import dev.plinth.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes takes with it what was granted on it, as it does in every engine; what comes back brings it along. */
final class Grants {
    private Grants() {}

    /** How something of this kind can be granted; empty where it cannot. */
    static Optional<Role.Target> target(SchemaObject.Key key) {
        return switch (key.kind()) {
            case ROUTINE -> Optional.of(Role.Target.ROUTINE);
            case SEQUENCE -> Optional.of(Role.Target.SEQUENCE);
            case ROLE -> Optional.of(Role.Target.ROLE);
            case ENUM, EXTENSION, RAW, SCHEMA, SEED -> Optional.empty();
        };
    }

    /** The operation that makes something again, then the roles as they were while it was there. */
    static List<Operation> withThoseOn(Operation create, Role.Target target, String name, SchemaView before) {
        List<Operation> operations = new ArrayList<>(List.of(create));
        before.objects().stream()
                .filter(object -> object instanceof Role role && role.mentions(target, name))
                .forEach(role -> operations.add(new AlterObject(role)));
        return operations;
    }
}
