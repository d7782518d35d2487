package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Mentions;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.RawObject;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What of a declaration is not taken over, because a part of the catalog that it may bring is not what the database has.
 */
final class DoubtedParts {
    private static final String TABLES = "tables/";

    private final Schema declared;
    private final List<Catalog> catalogs;
    private final TreeSet<String> paths = new TreeSet<>();

    /** Of engines whose constraints have no names: those of a kind over the same columns are told apart by nothing else. */
    private final Set<Family> families = new HashSet<>();

    /** What is doubted and not declared by name: the author's own SQL that mentions it may bring it. */
    private final Set<String> strangers = new TreeSet<>();

    /** The names of doubted objects without their kinds, which an engine and the language need not have in common. */
    private final Set<String> objects = new HashSet<>();

    private record Family(String table, CatalogConstraint.Kind kind, Set<String> columns) {}

    private DoubtedParts(Schema declared, List<Catalog> catalogs) {
        this.declared = declared;
        this.catalogs = catalogs;
    }

    /** @param catalogs in which a doubted part may stand */
    static DoubtedParts of(Doubts doubts, Schema declared, List<Catalog> catalogs) {
        DoubtedParts parts = new DoubtedParts(declared, catalogs);
        doubts.reach().forEach(parts::add);
        return parts;
    }

    /** Whether the part is doubted, or what it is a part of. */
    boolean has(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (paths.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the part is doubted, or a part of it. */
    boolean touches(String path) {
        String within = paths.ceiling(path + "/");
        return has(path) || (within != null && within.startsWith(path + "/"));
    }

    boolean has(String table, CatalogConstraint constraint) {
        return has(TABLES + table + "/constraints/" + constraint.name())
                || families.contains(new Family(table, constraint.kind(), Set.copyOf(constraint.columns())));
    }

    boolean has(String table, Constraint constraint) {
        return has(TABLES + table + "/constraints/" + constraint.name())
                || families.contains(family(table, constraint));
    }

    boolean has(RawObject raw) {
        return has("raws/" + raw.name())
                || raw.create().texts().values().stream()
                        .map(Mentions::in)
                        .anyMatch(mentions -> strangers.stream().anyMatch(mentions::contains));
    }

    /** Whether an object of the declaration that is no raw SQL is doubted. */
    boolean has(SchemaObject object) {
        return objects.contains(object.name()) || has(object.kind() + "s/" + object.name());
    }

    /** The names of the doubted objects that begin with these words, without arguments. */
    Set<String> objects(String words) {
        String prefix = "objects/" + words;
        return paths.tailSet(prefix).stream()
                .takeWhile(path -> path.startsWith(prefix))
                .map(path -> withoutArguments(path.substring(prefix.length())))
                .collect(Collectors.toSet());
    }

    /** {@code add} of {@code objects/function add(integer, integer)}, and of a comment or privileges on it. */
    static String nameOf(String path) {
        String[] words = path.substring("objects/".length()).split(" ");
        boolean on = words.length > 3 && words[1].equals("on");
        return withoutArguments(words[on ? 3 : Math.min(1, words.length - 1)]);
    }

    static String withoutArguments(String name) {
        int arguments = name.indexOf('(');
        return arguments < 0 ? name : name.substring(0, arguments);
    }

    private void add(String path, int reach) {
        paths.add(path);
        String[] steps = path.split("/", 4);
        switch (steps[0]) {
            case "tables" -> table(steps, path, reach);
            case "views" -> {
                if (!declared.views().has(steps[1])) {
                    stranger(steps[1]);
                }
            }
            case "objects" -> {
                // Privileges are a role's.
                if (!path.startsWith("objects/privileges ") && !path.startsWith("objects/grant ")) {
                    objects.add(nameOf(path));
                    stranger(nameOf(path));
                }
            }
            default -> {}
        }
    }

    private void stranger(String name) {
        strangers.add(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void table(String[] steps, String path, int reach) {
        String name = steps[1];
        Optional<Table> table = declared.tables().find(name);
        boolean everywhere =
                catalogs.stream().allMatch(catalog -> catalog.tables().has(name));
        if (table.isEmpty() || !everywhere || steps.length < 4 || reach >= Doubts.TABLE) {
            whole(name, table.isEmpty() || !everywhere);
            return;
        }
        switch (steps[2]) {
            case "columns" -> {
                if (reach >= Doubts.COLUMNS) {
                    column(name, path.split("/")[3]);
                }
            }
            case "constraints" -> constraint(table.get(), steps[3], reach);
            case "options" -> option(name, steps[3]);
            default -> {
                if (!hasMember(table.get(), steps[2], steps[3])) {
                    stranger(steps[3]);
                }
            }
        }
    }

    private static boolean hasMember(Table table, String kind, String name) {
        NamedMap<? extends Named> members = kind.equals("indexes") ? table.indexes() : table.triggers();
        return members.has(name);
    }

    /** A table, and what it shares its rows with: a partition has no declaration of its own. */
    private void whole(String name, boolean strange) {
        paths.add(TABLES + name);
        if (strange) {
            stranger(name);
        }
        for (Catalog catalog : catalogs) {
            catalog.tables()
                    .find(name)
                    .map(CatalogTable::options)
                    .map(options -> options.get("inherits"))
                    .ifPresent(parents -> {
                        for (String parent : parents.replace("\"", "").split(", ")) {
                            paths.add(TABLES + parent + "/options/partition by");
                        }
                    });
        }
    }

    private void column(String table, String column) {
        paths.add(TABLES + table + "/columns/" + column);
    }

    /** {@code policy own_rows} is brought by the SQL that names it, and {@code row security} by what names the table. */
    private void option(String table, String option) {
        String[] words = option.split(" ");
        boolean named = List.of("policy", "rule", "statistics").contains(words[0]);
        stranger(named ? words[words.length - 1] : table);
    }

    private void constraint(Table table, String name, int reach) {
        if (!table.constraints().has(name)) {
            stranger(name);
        }
        for (Catalog catalog : catalogs) {
            catalog.tables()
                    .find(table.name())
                    .flatMap(found -> found.constraints().find(name))
                    .ifPresent(found -> constraint(table, found, reach));
        }
    }

    private void constraint(Table table, CatalogConstraint found, int reach) {
        Family family = new Family(table.name(), found.kind(), Set.copyOf(found.columns()));
        boolean nameless = found.name().startsWith(found.definition().sql());
        if (nameless) {
            families.add(family);
        }
        boolean derived = nameless
                ? table.constraints().stream()
                        .noneMatch(
                                constraint -> family(table.name(), constraint).equals(family))
                : !table.constraints().has(found.name());
        if (derived || reach >= Doubts.COLUMNS) {
            found.columns().forEach(column -> paths.add(TABLES + table.name() + "/columns/" + column + "/type"));
        }
        if (reach >= Doubts.COLUMNS) {
            found.columns().forEach(column -> column(table.name(), column));
        }
    }

    private static Family family(String table, Constraint constraint) {
        return constraint.accept(new ConstraintFamily(table));
    }

    /** The part of a catalog that is doubted, with what lifting has to know of the rest. */
    Catalog of(Catalog found) {
        NamedMap<CatalogTable> tables = found.tables().stream()
                .filter(table -> touches(TABLES + table.name()))
                .map(this::of)
                .collect(NamedMap.collector());
        NamedMap<CatalogView> views = found.views().stream()
                .filter(view -> has("views/" + view.name()))
                .collect(NamedMap.collector());
        return new Catalog(
                tables,
                views,
                NamedMap.of(found.objects().stream()
                        .filter(object -> object.name().startsWith("enum ") || has("objects/" + object.name()))
                        .toList()));
    }

    private CatalogTable of(CatalogTable table) {
        String path = TABLES + table.name();
        if (has(path)) {
            return table;
        }
        SortedMap<String, String> options = new TreeMap<>(table.options());
        options.keySet().removeIf(option -> !has(path + "/options/" + option));
        return new CatalogTable(
                table.name(),
                table.columns(),
                some(table.constraints(), constraint -> has(table.name(), constraint)),
                some(table.indexes(), index -> has(path + "/indexes/" + index.name())),
                some(table.triggers(), trigger -> has(path + "/triggers/" + trigger.name())),
                options,
                table.comment(),
                table.comments());
    }

    private static <T extends Named> NamedMap<T> some(NamedMap<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).collect(NamedMap.collector());
    }

    private record ConstraintFamily(String table) implements Constraint.Visitor<Family> {
        @Override
        public Family primaryKey(Constraint.PrimaryKey constraint) {
            return family(CatalogConstraint.Kind.PRIMARY_KEY, Set.copyOf(constraint.columns()));
        }

        @Override
        public Family unique(Constraint.Unique constraint) {
            return family(CatalogConstraint.Kind.UNIQUE, Set.copyOf(constraint.columns()));
        }

        @Override
        public Family check(Constraint.Check constraint) {
            return family(CatalogConstraint.Kind.CHECK, Set.copyOf(Expressions.columns(constraint.predicate())));
        }

        @Override
        public Family foreignKey(Constraint.ForeignKey constraint) {
            return family(CatalogConstraint.Kind.FOREIGN_KEY, Set.copyOf(constraint.columns()));
        }

        @Override
        public Family exclusion(Constraint.Exclusion constraint) {
            return family(CatalogConstraint.Kind.EXCLUSION, Set.copyOf(Exclusions.columns(constraint)));
        }

        private Family family(CatalogConstraint.Kind kind, Set<String> columns) {
            return new Family(table, kind, columns);
        }
    }
}
