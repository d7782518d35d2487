package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a database grants to declared roles, as its catalog prints it: {@code granted: app SELECT, app INSERT; revoked: …} or {@code
 * APP SELECT, INSERT}. Roles that nobody declared stay unsaid.
 */
final class FoundGrants {
    private static final Pattern OF_VIEW = Pattern.compile("/\\* (?:privileges: )?(.*?) \\*/", Pattern.DOTALL);
    private static final String ROUTINE = "privileges on function ";
    private static final String PROCEDURE = "privileges on procedure ";
    private static final String SEQUENCE = "privileges on sequence ";

    private final DoubtedParts parts;
    private final Catalog found;

    FoundGrants(DoubtedParts parts, Catalog found) {
        this.parts = parts;
        this.found = found;
    }

    /**
     * The declared role with what the database grants to it wherever that is doubted.
     *
     * @param tables on which and on no others something can be granted
     * @param views the same
     */
    Role of(Role declared, NamedMap<Table> tables, NamedMap<View> views) {
        SortedMap<String, Set<Privilege>> grants = new TreeMap<>(declared.grants());
        grants.keySet()
                .removeIf(
                        target -> !found.tables().has(target) && !found.views().has(target));
        found.tables().stream()
                .filter(table -> parts.has("tables/" + table.name() + "/options/privileges"))
                .forEach(table -> grants.put(
                        table.name(),
                        privileges(declared.name(), table.options().getOrDefault("privileges", ""))));
        found.views().stream().filter(view -> parts.has("views/" + view.name())).forEach(view -> {
            Matcher text = OF_VIEW.matcher(view.select().sql());
            grants.put(view.name(), privileges(declared.name(), text.find() ? text.group(1) : ""));
        });
        grants.keySet().removeIf(target -> !tables.has(target) && !views.has(target));
        SortedSet<String> execute = others(declared.execute(), declared.name(), "EXECUTE", ROUTINE, PROCEDURE);
        SortedSet<String> use = others(declared.use(), declared.name(), "USAGE", SEQUENCE);
        return new Role(
                declared.name(),
                declared.origin(),
                grants,
                execute,
                use,
                declared.memberOf(),
                declared.degrade(),
                declared.comment());
    }

    private SortedSet<String> others(SortedSet<String> declared, String role, String privilege, String... prefixes) {
        SortedSet<String> granted = new TreeSet<>(declared);
        for (String prefix : prefixes) {
            granted.removeAll(parts.objects(prefix));
            for (CatalogObject object : found.objects()) {
                if (object.name().startsWith(prefix) && parts.has("objects/" + object.name())) {
                    words(role, object.definition().sql())
                            .filter(privilege::equals)
                            .findAny()
                            .ifPresent(word -> granted.add(
                                    DoubtedParts.withoutArguments(object.name().substring(prefix.length()))));
                }
            }
        }
        return granted;
    }

    private static Set<Privilege> privileges(String role, String text) {
        Map<String, Privilege> known = new TreeMap<>();
        Arrays.stream(Privilege.values()).forEach(privilege -> known.put(privilege.name(), privilege));
        Set<Privilege> granted = EnumSet.noneOf(Privilege.class);
        words(role, text)
                .map(known::get)
                .forEach(privilege -> Optional.ofNullable(privilege).ifPresent(granted::add));
        return granted;
    }

    /** The privileges that are granted to the role; one without a name before it is for the role before. */
    private static Stream<String> words(String role, String text) {
        String granted = text.replaceFirst("^granted: ", "").replaceFirst("(^|; )revoked: .*$", "");
        List<String> words = new ArrayList<>();
        String grantee = "";
        for (String item : granted.split(", ")) {
            int blank = item.indexOf(' ');
            grantee = blank < 0 ? grantee : item.substring(0, blank);
            if (grantee.equalsIgnoreCase(role)) {
                words.add(item.substring(blank + 1).toUpperCase(Locale.ROOT));
            }
        }
        return words.stream();
    }
}
