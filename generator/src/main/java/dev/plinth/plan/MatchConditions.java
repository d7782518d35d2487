package dev.plinth.plan;

import dev.plinth.change.CopyRows;
import dev.plinth.change.Operation;
import dev.plinth.change.RowSource;
import dev.plinth.change.SchemaView;
import dev.plinth.change.State;
import dev.plinth.change.WriteMarked;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.QualifiedColumn;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import dev.plinth.plan.RowCondition.Asked;
import dev.plinth.plan.RowCondition.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is asked of rows that are copied where each must match exactly one row of the tables that are joined. */
final class MatchConditions {
    /** What the names begin with by which a query knows the joined tables. */
    static final String JOINED = "joined";

    private final State from;
    private final RowTraces traces;
    private final RowQuestions questions;

    MatchConditions(State from, RowTraces traces, RowQuestions questions) {
        this.from = from;
        this.traces = traces;
        this.questions = questions;
    }

    /** @param operation as it is seen from the beginning */
    void ask(Operation operation, SchemaView before) {
        if (operation instanceof WriteMarked marked) {
            ask(marked.write(), before);
        } else if (operation instanceof CopyRows copy && copy.source().match() == RowSource.Match.EXACTLY_ONE) {
            boolean asked = copy.source().joins().stream().anyMatch(join -> join.kind() == RowSource.Kind.KEPT);
            if (!asked) {
                ask(copy.source(), before);
            }
        }
    }

    private void ask(RowSource source, SchemaView before) {
        String words = "rows of " + source.table() + " match no row, or several, of "
                + source.joins().stream().map(RowSource.Join::table).collect(Collectors.joining(", "));
        Optional<List<TracedRows>> parts = traces.of(source.table());
        List<RowCondition> conditions = new ArrayList<>();
        for (TracedRows part : parts.orElse(List.of())) {
            condition(source, part, before, words).ifPresent(conditions::add);
        }
        if (parts.isPresent() && conditions.size() == parts.get().size()) {
            conditions.forEach(questions::add);
        } else {
            questions.unanswerable("what rows match is not known before: " + source.joined());
        }
    }

    private Optional<RowCondition> condition(RowSource source, TracedRows part, SchemaView before, String words) {
        Optional<Expression> where = source.where().flatMap(part::value);
        List<String> key = part.table().flatMap(from::table).flatMap(Table::primaryKey).stream()
                .map(Constraint.PrimaryKey::columns)
                .flatMap(List::stream)
                .toList();
        List<Joined> joined = new ArrayList<>();
        for (RowSource.Join join : source.joins()) {
            joined(join, source, part, before).ifPresent(joined::add);
        }
        boolean known = where.isPresent() == source.where().isPresent()
                && !key.isEmpty()
                && joined.size() == source.joins().size();
        return known
                ? Optional.of(new RowCondition.Matched(part.rows().and(where), key, joined, Asked.FIRST, words))
                : Optional.empty();
    }

    private Optional<Joined> joined(RowSource.Join join, RowSource source, TracedRows row, SchemaView before) {
        Optional<Expression> on = row.joined(join.on()).map(found -> renamed(found, source));
        List<TracedRows> parts = traces.of(join.table()).orElse(List.of());
        SortedSet<String> read = read(source, join.alias());
        List<Joined.Part> rows = new ArrayList<>();
        for (TracedRows part : parts) {
            if (part.values().keySet().containsAll(read)) {
                SortedMap<String, Expression> columns = new TreeMap<>();
                read.forEach(column -> columns.put(column, part.values().get(column)));
                rows.add(new Joined.Part(part.rows(), columns));
            }
        }
        if (on.isEmpty() || rows.isEmpty() || read.isEmpty() || rows.size() != parts.size()) {
            return Optional.empty();
        }
        NamedMap<Column> columns = before.requireRows(join.table()).columns().stream()
                .filter(column -> read.contains(column.name()))
                .collect(NamedMap.collector());
        return Optional.of(new Joined(join.kind(), alias(source, join.alias()), rows, columns, on.get()));
    }

    /** The columns of a joined table by which rows match. */
    private static SortedSet<String> read(RowSource source, String alias) {
        return source.joins().stream()
                .flatMap(join -> Expressions.qualified(join.on()).stream())
                .filter(column -> column.qualifier().equals(alias))
                .map(QualifiedColumn::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Expression renamed(Expression on, RowSource source) {
        return Expressions.substituteQualified(
                on, column -> new QualifiedColumn(alias(source, column.qualifier()), column.column()));
    }

    /** A name that no table has; other aliases stay. */
    private static String alias(RowSource source, String alias) {
        for (int at = 0; at < source.joins().size(); at++) {
            if (source.joins().get(at).alias().equals(alias)) {
                return JOINED + (at + 1);
            }
        }
        return alias;
    }
}
