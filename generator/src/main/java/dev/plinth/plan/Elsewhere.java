package dev.plinth.plan;

import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.expression.Expressions;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Exists;
import dev.plinth.model.Expression.QualifiedColumn;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What steps see of other tables, said by what these hold at the beginning. */
final class Elsewhere {
    /** What cannot be said so is nobody's to know, as the author's own SQL is. */
    private static final Expression UNKNOWN = new Expression.RawSql(DialectText.everywhere("unknown"));

    private final Set<String> taken = new HashSet<>();
    private final Function<String, Optional<List<TracedRows>>> traces;

    /**
     * @param from the beginning
     * @param traces the rows that tables have when the step runs
     */
    Elsewhere(State from, Function<String, Optional<List<TracedRows>>> traces) {
        this.traces = traces;
        taken.addAll(Set.of("child", "parent", "nowhere", "twins"));
        from.tables().forEach(table -> taken.add(local(table.name())));
        from.parked().tables().forEach(table -> taken.add(local(table.name())));
    }

    private static String local(String table) {
        return QualifiedName.local(table).toLowerCase(Locale.ROOT);
    }

    /** The operation with other expressions in the place of those that look at tables as they are when it runs. */
    Operation seen(Operation operation) {
        if (operation instanceof UpdateRows update) {
            return update(update);
        }
        if (operation instanceof DeleteRows delete) {
            return delete(delete);
        }
        if (operation instanceof CopyRows copy) {
            return copy(copy);
        }
        if (operation instanceof KeepValues keep) {
            return new KeepValues(update(keep.keep()), keep.back());
        }
        if (operation instanceof ParkRows park) {
            return new ParkRows(copy(park.keep()), delete(park.delete()), park.back());
        }
        return operation instanceof WriteMarked marked
                ? new WriteMarked(seen(marked.write()), marked.table(), marked.marked())
                : operation;
    }

    private UpdateRows update(UpdateRows update) {
        return new UpdateRows(update.table(), values(update.values()), where(update.where()), update.retention());
    }

    private DeleteRows delete(DeleteRows delete) {
        return new DeleteRows(delete.table(), where(delete.where()), delete.retention());
    }

    private CopyRows copy(CopyRows copy) {
        return new CopyRows(
                copy.source().map(this::of), copy.to(), values(copy.values()), copy.keyMap(), copy.retention());
    }

    private SortedMap<String, Expression> values(SortedMap<String, Expression> values) {
        SortedMap<String, Expression> seen = new TreeMap<>();
        values.forEach((column, value) -> seen.put(column, of(value)));
        return seen;
    }

    Optional<Expression> where(Optional<Expression> where) {
        return where.map(this::of);
    }

    private Expression of(Expression expression) {
        return Expressions.substituteExists(expression, exists -> exists(exists, List.of()));
    }

    /** @param around the aliases that stand for rows of other tables where it stands */
    private Expression exists(Exists exists, List<String> around) {
        Optional<List<TracedRows>> parts = traces.apply(exists.table());
        if (parts.isEmpty()) {
            return UNKNOWN;
        }
        List<Expression> found = new ArrayList<>();
        for (TracedRows part : parts.get()) {
            List<String> inner = new ArrayList<>(around);
            part.left().ifPresent(left -> inner.addAll(aliases(left)));
            part.values().values().forEach(value -> inner.addAll(aliases(value)));
            Optional<Expression> where = where(exists, part, free(exists.alias(), inner), around);
            if (where.isEmpty()) {
                return UNKNOWN;
            }
            found.add(where.get());
        }
        Expression any = Predicates.any(found).orElse(new Expression.BooleanLiteral(false));
        return exists.sense() == Sense.AFFIRMED ? any : Expressions.not(any);
    }

    private Optional<Expression> where(Exists exists, TracedRows part, String alias, List<String> around) {
        boolean known = Expressions.qualified(exists.where()).stream()
                .filter(column -> column.qualifier().equals(exists.alias()))
                .allMatch(column -> part.values().containsKey(column.column()));
        if (part.table().isEmpty() || !known) {
            return Optional.empty();
        }
        List<String> inner = new ArrayList<>(around);
        inner.add(alias);
        Expression nested = Expressions.substituteExists(exists.where(), found -> exists(found, inner));
        UnaryOperator<Expression> behind =
                value -> Expressions.substitute(value, column -> new QualifiedColumn(alias, column));
        Expression where = Expressions.substituteQualified(
                nested,
                column -> column.qualifier().equals(exists.alias())
                        ? behind.apply(part.values().get(column.column()))
                        : column);
        Expression whole = part.left()
                .map(left -> Predicates.and(behind.apply(left), where))
                .orElse(where);
        return Optional.of(new Exists(part.table().orElseThrow(), alias, whole, Sense.AFFIRMED));
    }

    private boolean isTaken(String name) {
        return taken.contains(name) || name.startsWith(MatchConditions.JOINED);
    }

    private static List<String> aliases(Expression expression) {
        List<String> aliases = new ArrayList<>();
        if (expression instanceof Exists exists) {
            aliases.add(exists.alias());
        }
        Expressions.children(expression).forEach(child -> aliases.addAll(aliases(child)));
        return aliases;
    }

    /** Another name where a query may call the row itself so. */
    private String free(String alias, List<String> around) {
        String name = alias;
        for (int next = 2; isTaken(name.toLowerCase(Locale.ROOT)) || around.contains(name); next++) {
            name = alias + next;
        }
        return name;
    }
}
