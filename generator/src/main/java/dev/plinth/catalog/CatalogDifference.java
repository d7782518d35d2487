package dev.plinth.catalog;

import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What differs between two catalogs, one line an object, in words that name both sides. */
public final class CatalogDifference {
    private final List<String> lines = new ArrayList<>();

    private CatalogDifference() {}

    /** @return empty where the two are equal */
    public static List<String> between(Catalog expected, Catalog found) {
        CatalogDifference difference = new CatalogDifference();
        difference.compare("table", expected.tables(), found.tables(), difference::tables);
        difference.compare("view", expected.views(), found.views(), difference::objects);
        difference.compare("object", expected.objects(), found.objects(), difference::objects);
        return Collections.unmodifiableList(difference.lines);
    }

    private void tables(CatalogTable expected, CatalogTable found) {
        String table = "table " + expected.name() + ": ";
        compare(table + "column", expected.columns(), found.columns(), this::objects);
        compare(table + "constraint", expected.constraints(), found.constraints(), this::objects);
        compare(table + "index", expected.indexes(), found.indexes(), this::objects);
        compare(table + "trigger", expected.triggers(), found.triggers(), this::objects);
        if (!expected.options().equals(found.options())) {
            lines.add(table + "options are " + found.options() + " instead of " + expected.options());
        }
        if (!expected.comment().equals(found.comment())) {
            lines.add(table + "comment is " + found.comment() + " instead of " + expected.comment());
        }
        if (!expected.comments().equals(found.comments())) {
            lines.add(table + "comments on parts are " + found.comments().texts() + " instead of "
                    + expected.comments().texts());
        }
    }

    private void objects(Named expected, Named found) {
        lines.add(expected.name() + ": is " + found + " instead of " + expected);
    }

    private <T extends Named> void compare(
            String kind, NamedMap<T> expected, NamedMap<T> found, BiConsumer<T, T> differs) {
        Set<String> names = new TreeSet<>(expected.names());
        names.addAll(found.names());
        for (String name : names) {
            if (!found.has(name)) {
                lines.add(kind + " " + name + " is missing");
            } else if (!expected.has(name)) {
                lines.add(kind + " " + name + " is there and should not be");
            } else if (!expected.get(name).equals(found.get(name))) {
                differs.accept(expected.get(name), found.get(name));
            }
        }
    }
}
