package dev.plinth.resolve;

import dev.plinth.change.SchemaView;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Mentions;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Views that read each other in a circle, or themselves: there is no order in which they could be made. Each dialect has
 * texts of its own, and so circles of its own.
 */
final class ViewCircles {
    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> finished = new TreeSet<>();

    private ViewCircles(Collection<View> views, Set<String> schemas, String dialect) {
        for (View view : views) {
            String folded = view.name().toLowerCase(Locale.ROOT);
            names.put(folded, view.name());
            reads.put(
                    folded,
                    view.select().forDialect(dialect).map(Mentions::read).orElse(Set.of()).stream()
                            .map(read -> own(read, schemas))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** A schema that nobody declared is the one that connections have as their own. */
    private static String own(String read, Set<String> schemas) {
        int dot = read.lastIndexOf('.');
        String schema = dot < 0 ? "" : read.substring(read.lastIndexOf('.', dot - 1) + 1, dot);
        String name = read.substring(dot + 1);
        return schemas.contains(schema) ? schema + "." + name : name;
    }

    static void check(
            Collection<View> views, SchemaView schema, Function<String, SourceSpan> places, Diagnostics diagnostics) {
        Set<String> schemas = schema.objects().stream()
                .filter(object -> object.kind() == SchemaObject.Kind.SCHEMA)
                .map(object -> object.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> dialects = new TreeSet<>();
        views.forEach(view -> dialects.addAll(view.select().texts().keySet()));
        Set<Set<String>> reported = new java.util.HashSet<>();
        for (String dialect : dialects) {
            for (List<String> circle : new ViewCircles(views, schemas, dialect).circles()) {
                if (reported.add(new TreeSet<>(circle))) {
                    report(circle, dialect, places, diagnostics);
                }
            }
        }
    }

    private static void report(
            List<String> circle, String dialect, Function<String, SourceSpan> places, Diagnostics diagnostics) {
        List<String> closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        diagnostics.report(
                DiagnosticCode.VIEW_CIRCLE,
                places.apply(OriginsBuilder.view(circle.get(0))),
                circle.size() == 1
                        ? "the view " + circle.get(0) + " reads itself (" + dialect + ")"
                        : "views read each other in a circle: " + String.join(" reads ", closed) + " (" + dialect + ")",
                "read the tables in one of them");
    }

    private List<List<String>> circles() {
        List<List<String>> circles = new ArrayList<>();
        reads.keySet().forEach(view -> visit(view, new ArrayList<>(), circles));
        return circles;
    }

    private void visit(String view, List<String> path, List<List<String>> circles) {
        int start = path.indexOf(view);
        if (start >= 0) {
            circles.add(path.subList(start, path.size()).stream()
                    .map(name -> names.getOrDefault(name, name))
                    .toList());
        } else if (!finished.contains(view)) {
            path.add(view);
            reads.getOrDefault(view, Set.of()).stream()
                    .filter(reads::containsKey)
                    .forEach(next -> visit(next, path, circles));
            path.remove(path.size() - 1);
            finished.add(view);
        }
    }
}
