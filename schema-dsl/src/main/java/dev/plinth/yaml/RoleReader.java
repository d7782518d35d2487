package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a role with its grants. */
final class RoleReader {
    static final String EXAMPLE = "app_user: { grants: { candidates: [select, insert, update] } }";
    private static final String GRANT_EXAMPLE = "candidates: [select, insert], or candidates: all";

    private final Nodes nodes;
    private final List<ObjectDeclaration.Mention> mentions = new ArrayList<>();

    RoleReader(Nodes nodes) {
        this.nodes = nodes;
    }

    /** A role with nothing granted to it may be its name alone. */
    Optional<ObjectDeclaration> role(Located<String> name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            return Optional.of(new ObjectDeclaration(name, Role.of(name.value())));
        }
        return nodes.mapping(node, "a role", EXAMPLE)
                .flatMap(mapping -> role(name, nodes.fields(mapping, Section.ROLE)));
    }

    /** A role whose parts are in keys. */
    Optional<ObjectDeclaration> role(Located<String> name, Fields fields) {
        SortedMap<String, Set<Privilege>> grants = new TreeMap<>();
        for (YamlNode.Entry entry : fields.mapping("grants", "grants: { " + GRANT_EXAMPLE + " }")
                .map(YamlNode.Mapping::entries)
                .orElse(List.of())) {
            mention(Role.Target.TABLE_OR_VIEW, entry.key());
            grants.put(entry.key().value(), privileges(entry));
        }
        Role role = new Role(
                name.value(),
                fields.flag("external") ? Role.Origin.EXTERNAL : Role.Origin.OWN,
                grants,
                names(fields, "execute", Role.Target.ROUTINE),
                names(fields, "use", Role.Target.SEQUENCE),
                parents(name, fields),
                fields.find("degrade")
                        .map(node -> new ValueReader(nodes).byDialect(node, "degrade:"))
                        .orElseGet(TreeMap::new),
                fields.prose("comment"));
        return Optional.of(new ObjectDeclaration(name, role, mentions));
    }

    private void mention(Role.Target target, YamlNode.Scalar name) {
        mentions.add(new ObjectDeclaration.Mention(target, Nodes.located(name)));
    }

    private Set<Privilege> privileges(YamlNode.Entry entry) {
        String what = entry.key().value() + ":";
        if (entry.value() instanceof YamlNode.Scalar scalar && scalar.value().equals(ObjectKeys.ALL)) {
            return EnumSet.allOf(Privilege.class);
        }
        Set<Privilege> privileges = EnumSet.noneOf(Privilege.class);
        for (YamlNode.Scalar word : nodes.scalars(entry.value(), what, GRANT_EXAMPLE)) {
            nodes.oneOf(word, what, ObjectKeys.PRIVILEGES)
                    .ifPresent(found -> privileges.add(Privilege.valueOf(found.toUpperCase(Locale.ROOT))));
        }
        return privileges;
    }

    private SortedSet<String> names(Fields fields, String key, Role.Target target) {
        SortedSet<String> names = new TreeSet<>();
        fields.find(key)
                .map(node -> nodes.scalars(fields.filled(key, node), key + ":", key + ": [a_name]"))
                .orElse(List.of())
                .forEach(name -> {
                    mention(target, name);
                    names.add(name.value());
                });
        return names;
    }

    private SortedSet<String> parents(Located<String> role, Fields fields) {
        SortedSet<String> parents = names(fields, "member of", Role.Target.ROLE);
        if (parents.remove(role.value())) {
            nodes.report(
                    DiagnosticCode.MEMBERSHIP_CYCLE,
                    fields.keySpan("member of"),
                    "role " + role.value() + " cannot be a member of itself",
                    "name another role, or leave it out");
        }
        return parents;
    }
}
