package dev.plinth.inspector.lift;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A constraint as an engine prints it, as the language has it; empty where it says more than the language can. */
final class ConstraintLift {
    private final ExpressionLift expressions;
    private final Catalog catalog;

    /** @param catalog where the tables are that foreign keys reference */
    ConstraintLift(ExpressionLift expressions, Catalog catalog) {
        this.expressions = expressions;
        this.catalog = catalog;
    }

    Optional<Constraint> lift(String path, String name, CatalogConstraint constraint) {
        return SqlWords.of(constraint.definition().sql()).flatMap(words -> switch (constraint.kind()) {
            case PRIMARY_KEY -> primaryKey(name, words);
            case UNIQUE -> unique(name, words);
            case CHECK -> check(path, name, words);
            case FOREIGN_KEY -> foreignKey(name, words);
            case EXCLUSION -> exclusion(path, name, words);
        });
    }

    private Optional<Constraint> primaryKey(String name, SqlWords words) {
        return words.skip("primary", "key")
                ? whole(words, columns(words)).map(key -> new Constraint.PrimaryKey(name, key))
                : Optional.empty();
    }

    private Optional<Constraint> unique(String name, SqlWords words) {
        return words.skip("unique")
                ? whole(words, columns(words)).map(key -> new Constraint.Unique(name, key))
                : Optional.empty();
    }

    /** Columns of the table, as it spells them. */
    private Optional<List<String>> columns(SqlWords words) {
        return words.names()
                .map(names -> names.stream().map(expressions::column).toList());
    }

    /** What was read, if nothing comes behind it. */
    private static <T> Optional<T> whole(SqlWords words, Optional<T> read) {
        return read.filter(found -> words.atEnd());
    }

    private Optional<Constraint> check(String path, String name, SqlWords words) {
        if (!words.skip("check")) {
            return Optional.empty();
        }
        return whole(words, words.group().map(SqlWords::rest))
                .map(condition -> new Constraint.Check(name, expressions.condition(path, condition)));
    }

    private Optional<Constraint> foreignKey(String name, SqlWords words) {
        if (!words.skip("foreign", "key")) {
            return Optional.empty();
        }
        Optional<List<String>> columns = columns(words);
        if (!words.skip("references")) {
            return Optional.empty();
        }
        Optional<String> table = words.name();
        Optional<List<String>> referenced = words.names();
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        while (words.skip("on")) {
            boolean updates = words.looksAt("update");
            words.next();
            Optional<ReferentialAction> action = action(words);
            if (action.isEmpty()) {
                return Optional.empty();
            }
            onUpdate = updates ? action.get() : onUpdate;
            onDelete = updates ? onDelete : action.get();
        }
        Timing timing = words.skip("deferrable") ? Timing.DEFERRABLE : Timing.IMMEDIATE;
        if (words.skip("initially", "deferred")) {
            timing = Timing.DEFERRED;
        }
        if (columns.isEmpty() || table.isEmpty() || referenced.isEmpty() || !words.atEnd()) {
            return Optional.empty();
        }
        Optional<CatalogTable> target = spelled(catalog.tables(), table.get());
        return Optional.of(new Constraint.ForeignKey(
                name,
                columns.get(),
                target.map(CatalogTable::name).orElse(table.get()),
                referenced.get().stream()
                        .map(column -> target.flatMap(found -> spelled(found.columns(), column))
                                .map(CatalogColumn::name)
                                .orElse(column))
                        .toList(),
                onDelete,
                onUpdate,
                timing));
    }

    /** An engine for which case means nothing may print a name otherwise than its own table does. */
    private static <T extends Named> Optional<T> spelled(NamedMap<T> all, String name) {
        return all.find(name)
                .or(() -> all.stream()
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    private static Optional<ReferentialAction> action(SqlWords words) {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (words.skip(action.words().split(" "))) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    private Optional<Constraint> exclusion(String path, String name, SqlWords words) {
        if (!words.skip("exclude", "using")) {
            return Optional.empty();
        }
        Optional<Index.Method> method = words.name().flatMap(IndexLift::method);
        Optional<SqlWords> inside = words.group();
        if (method.isEmpty() || inside.isEmpty()) {
            return Optional.empty();
        }
        List<Constraint.Exclusion.Element> elements = new ArrayList<>();
        for (SqlWords part : inside.get().parts()) {
            SqlWords key = part.until("with");
            part.next();
            String operator = part.rest();
            Optional<Index.Part> read = new IndexLift(expressions).part(path, key);
            if (read.isEmpty() || !Constraint.Exclusion.Element.isOperator(operator)) {
                return Optional.empty();
            }
            elements.add(new Constraint.Exclusion.Element(
                    read.get().expression(), read.get().operatorClass(), operator));
        }
        Optional<Expression> where = words.skip("where")
                ? words.group().map(condition -> expressions.condition(path, condition.rest()))
                : Optional.empty();
        return words.atEnd()
                ? Optional.of(new Constraint.Exclusion(name, method.get(), elements, where, new TreeMap<>()))
                : Optional.empty();
    }
}
