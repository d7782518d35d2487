package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.model.PartComments.Kind;
import dev.plinth.model.PartComments.Part;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Comments on constraints, indexes and triggers: an engine forgets them with what is made anew, and they are said again. */
final class PartStatements {
    private PartStatements() {}

    /** What an engine says of the parts that it holds; a constraint that it holds as an index is described there. */
    static PartComments held(
            Table table, List<CatalogConstraint> constraints, List<CatalogIndex> indexes, UnaryOperator<String> fit) {
        if (table.comments().isEmpty()) {
            return PartComments.NONE;
        }
        NamedMap<CatalogConstraint> byName = NamedMap.of(constraints);
        SortedMap<Part, String> held = new TreeMap<>();
        for (Map.Entry<Part, String> comment : table.comments().texts().entrySet()) {
            String name = fit.apply(comment.getKey().name());
            switch (comment.getKey().kind()) {
                case CONSTRAINT -> {
                    Kind kind = byName.has(name) ? Kind.CONSTRAINT : Kind.INDEX;
                    held.put(new Part(kind, name), comment.getValue());
                }
                case INDEX -> held.put(new Part(Kind.INDEX, name), comment.getValue());
                case TRIGGER, COLUMN -> held.put(comment.getKey(), comment.getValue());
            }
        }
        NamedMap<CatalogIndex> heldIndexes = NamedMap.of(indexes);
        return new PartComments(held).keep(part -> part.kind() != Kind.INDEX || heldIndexes.has(part.name()));
    }

    /** Behind a table and all that stands on it. */
    static List<SqlStatement> created(CatalogTable table, StatementWriter writer) {
        List<SqlStatement> statements = new ArrayList<>();
        table.comments()
                .texts()
                .forEach((part, text) -> statements.addAll(writer.partComment(table.name(), part, Optional.of(text))));
        return statements;
    }

    /** Behind all that changes from the one table to the other. */
    static List<SqlStatement> changed(CatalogTable before, CatalogTable after, StatementWriter writer) {
        SortedSet<Part> parts = new TreeSet<>(before.comments().texts().keySet());
        parts.addAll(after.comments().texts().keySet());
        List<SqlStatement> statements = new ArrayList<>();
        for (Part part : parts) {
            Optional<? extends Named> stays = find(after, part);
            boolean remade = !stays.equals(find(before, part));
            Optional<String> old = remade ? Optional.empty() : before.comments().find(part);
            Optional<String> now = after.comments().find(part);
            if (stays.isPresent() && !old.equals(now)) {
                statements.addAll(writer.partComment(after.name(), part, now));
            }
        }
        return statements;
    }

    private static Optional<? extends Named> find(CatalogTable table, Part part) {
        return switch (part.kind()) {
            case CONSTRAINT -> table.constraints().find(part.name());
            case INDEX -> table.indexes().find(part.name());
            case TRIGGER -> table.triggers().find(part.name());
            case COLUMN -> table.columns().find(part.name());
        };
    }
}
