package dev.plinth.resolve;

import dev.plinth.change.SchemaView;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Role;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that something is granted on is there, and no role is a member of itself by way of others. */
final class RoleChecks {
    private final SchemaView schema;
    private final Diagnostics diagnostics;

    RoleChecks(SchemaView schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    void checkMentions(ObjectDeclaration declared) {
        for (ObjectDeclaration.Mention mention : declared.mentions()) {
            List<String> known = names(mention.target());
            Located<String> name = mention.name();
            if (!known.contains(name.value())) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_GRANT_TARGET,
                        name.span(),
                        declared.object().key() + ": there is no " + words(mention.target()) + " " + name.value(),
                        NearestName.hint(name.value(), known, "declare it, or take it away from the role"));
            }
        }
    }

    private List<String> names(Role.Target target) {
        return switch (target) {
            case TABLE_OR_VIEW ->
                Stream.concat(
                                schema.tables().stream().map(Table::name),
                                schema.views().stream().map(View::name))
                        .toList();
            case ROUTINE -> names(SchemaObject.Kind.ROUTINE);
            case SEQUENCE -> names(SchemaObject.Kind.SEQUENCE);
            case ROLE -> names(SchemaObject.Kind.ROLE);
        };
    }

    private List<String> names(SchemaObject.Kind kind) {
        return schema.objects().stream()
                .filter(object -> object.kind() == kind)
                .map(SchemaObject::name)
                .toList();
    }

    private static String words(Role.Target target) {
        return switch (target) {
            case TABLE_OR_VIEW -> "table or view";
            case ROUTINE -> "routine";
            case SEQUENCE -> "sequence";
            case ROLE -> "role";
        };
    }

    /** @param place of a role */
    void checkMemberships(Function<Role, SourceSpan> place) {
        Map<String, Role> roles = new LinkedHashMap<>();
        schema.objects().forEach(object -> {
            if (object instanceof Role role) {
                roles.put(role.name(), role);
            }
        });
        Set<String> finished = new LinkedHashSet<>();
        for (Role role : roles.values()) {
            List<String> circle = circle(role, roles, new ArrayList<>(), finished);
            if (!circle.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.MEMBERSHIP_CYCLE,
                        place.apply(role),
                        "roles are members of each other in a circle: " + String.join(" → ", circle),
                        "take one of the memberships away");
            }
        }
    }

    /** The first circle found below a role, by names; what was looked at is not looked at again. */
    private static List<String> circle(Role role, Map<String, Role> roles, List<String> path, Set<String> finished) {
        int start = path.indexOf(role.name());
        if (start >= 0) {
            List<String> circle = new ArrayList<>(path.subList(start, path.size()));
            circle.add(role.name());
            return circle;
        }
        if (finished.contains(role.name())) {
            return List.of();
        }
        path.add(role.name());
        List<String> found = List.of();
        for (String parent : role.memberOf()) {
            Role next = roles.get(parent);
            if (found.isEmpty() && next != null) {
                found = circle(next, roles, path, finished);
            }
        }
        path.remove(path.size() - 1);
        finished.add(role.name());
        return found;
    }
}
