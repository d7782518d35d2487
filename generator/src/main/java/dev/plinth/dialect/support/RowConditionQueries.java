package dev.plinth.dialect.support;

import dev.plinth.change.State;
import dev.plinth.dialect.RowQuestion;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.RowCondition;
import dev.plinth.plan.RowCondition.Rows;
import dev.plinth.plan.RowCondition.Side;
import dev.plinth.plan.RowConditions;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Queries that count the rows against a condition, asked before the first step of a plan, and that show them. */
public final class RowConditionQueries {
    private static final Column ONE = Column.of("one", DataType.Simple.INT);
    private static final Table NOWHERE = Table.of("nowhere", List.of(ONE));

    private final TableDerivation derivation;
    private final State start;
    private final Misfits misfits;
    private final SqlComposer sql;

    private RowConditionQueries(TableDerivation derivation, State start, Measures measures) {
        this.derivation = derivation;
        this.start = start;
        this.misfits = new Misfits(measures);
        this.sql = derivation.sql();
    }

    /** What is asked before a plan also where it would be taken back whole. */
    public static List<Unit.Requirement> askedFirst(TableDerivation derivation, MigrationPlan plan, Measures measures) {
        return requirements(
                derivation, plan, measures, question -> question.condition().asked() == RowCondition.Asked.FIRST);
    }

    public static List<Unit.Requirement> requirements(
            TableDerivation derivation,
            MigrationPlan plan,
            Measures measures,
            Predicate<RowConditions.Question> which) {
        RowConditionQueries queries = new RowConditionQueries(derivation, plan.from(), measures);
        RowConditions conditions = RowConditions.of(plan);
        conditions
                .unanswerable()
                .forEach(open -> derivation.refuseChange(
                        OperationPath.of(plan.operations().get(open.step())),
                        open.words(),
                        "expect it before the steps that write what nobody knows before, or leave it out"));
        return conditions.questions().stream()
                .filter(which)
                .flatMap(asked -> queries.question(asked.condition()).stream()
                        .map(question -> new Unit.Requirement(
                                question.count(),
                                question.expected(),
                                question.words(),
                                question.rows(),
                                who(asked.condition()))))
                .toList();
    }

    private static Unit.Who who(RowCondition condition) {
        return condition instanceof RowCondition.Done ? Unit.Who.PERSON : Unit.Who.DATABASE;
    }

    /** Everything that is asked of rows, with the step that stops at them. */
    public static List<RowQuestion> questions(TableDerivation derivation, MigrationPlan plan, Measures measures) {
        RowConditionQueries queries = new RowConditionQueries(derivation, plan.from(), measures);
        return RowConditions.of(plan).questions().stream()
                .flatMap(asked -> queries.question(asked.condition()).map(found -> found.of(asked.step())).stream())
                .toList();
    }

    private Optional<RowQuestion> question(RowCondition condition) {
        return condition.accept(new Asking(condition.words()));
    }

    private final class Asking implements RowCondition.Visitor<Optional<RowQuestion>> {
        private final String words;

        Asking(String words) {
            this.words = words;
        }

        private Optional<RowQuestion> counted(SqlFragment from, SqlFragment shown) {
            return counted(from, shown, 0);
        }

        private Optional<RowQuestion> counted(SqlFragment from, SqlFragment shown, int expected) {
            return Optional.of(new RowQuestion(
                    0,
                    words,
                    Integer.toString(expected),
                    sql.compose("SELECT count(*) $F", from),
                    Optional.of(sql.compose("SELECT $F $F", shown, from))));
        }

        @Override
        public Optional<RowQuestion> never(RowCondition.Never condition) {
            return Optional.of(new RowQuestion(0, words, "0", sql.compose("SELECT 1"), Optional.empty()));
        }

        @Override
        public Optional<RowQuestion> done(RowCondition.Done condition) {
            Optional<String> query = condition.check().forDialect(derivation.dialect());
            if (query.isEmpty()) {
                derivation.refuseChange(
                        "sql/step",
                        "the step manual has no query for " + derivation.dialect(),
                        "write one, or default:");
            }
            return query.map(text -> new RowQuestion(
                    0,
                    words,
                    "1",
                    sql.compose(
                            "SELECT CASE WHEN EXISTS ($F) THEN 1 ELSE 0 END",
                            SqlFragment.ofAuthor(text.replaceFirst("[;\\s]+\\z", ""))),
                    Optional.empty()));
        }

        @Override
        public Optional<RowQuestion> none(RowCondition.None condition) {
            return counted(from(condition.rows()), shown(condition.rows()));
        }

        @Override
        public Optional<RowQuestion> exactly(RowCondition.Exactly condition) {
            return counted(from(condition.rows()), shown(condition.rows()), condition.count());
        }

        @Override
        public Optional<RowQuestion> fits(RowCondition.Fits condition) {
            SqlFragment value = value(condition.rows(), condition.value());
            return misfits.predicate(value, condition.from(), condition.to())
                    .flatMap(misfit -> counted(from(condition.rows(), List.of(misfit)), shown(condition.rows())));
        }

        @Override
        public Optional<RowQuestion> distinct(RowCondition.Distinct condition) {
            Side rows = condition.rows();
            List<SqlFragment> keys = keys(rows);
            SqlFragment from = from(rows.rows(), present(keys));
            SqlFragment columns = SqlFragment.join(", ", keys);
            return Optional.of(new RowQuestion(
                    0,
                    words,
                    "0",
                    sql.compose(
                            "SELECT count(*) FROM (SELECT 1 AS one $F GROUP BY $F HAVING count(*) > 1) AS twins",
                            from,
                            columns),
                    Optional.of(sql.compose(
                            "SELECT $F, count(*) AS times $F GROUP BY $F HAVING count(*) > 1",
                            columns,
                            from,
                            columns))));
        }

        @Override
        public Optional<RowQuestion> partner(RowCondition.Partner condition) {
            List<SqlFragment> lacks = condition.others().stream()
                    .map(other -> sql.compose("NOT $F", hasPartner(condition.rows(), other)))
                    .toList();
            return counted(children(condition.rows(), lacks), shown(condition.rows()));
        }

        @Override
        public Optional<RowQuestion> matched(RowCondition.Matched condition) {
            return counted(
                    new JoinedRows(derivation, start, RowConditionQueries.this::source, RowConditionQueries.this::value)
                            .unmatched(condition, table(condition.rows())),
                    shown(condition.rows()));
        }

        @Override
        public Optional<RowQuestion> noPartner(RowCondition.NoPartner condition) {
            return counted(
                    children(condition.rows(), List.of(hasPartner(condition.rows(), condition.other()))),
                    shown(condition.rows()));
        }
    }

    /** By its key a row is known; what else it holds may be nobody's business who reads a log. */
    private SqlFragment shown(Rows rows) {
        List<String> key = rows.table().flatMap(start::table).flatMap(Table::primaryKey).stream()
                .flatMap(found -> found.columns().stream())
                .toList();
        return key.isEmpty() ? sql.compose("*") : sql.compose("$N", key);
    }

    private SqlFragment shown(Side side) {
        return isPlain(side) ? shown(side.rows()) : sql.compose("*");
    }

    /** Behind a WHERE of their own where a key is no column, since others may have columns of the same names. */
    private SqlFragment children(Side rows, List<SqlFragment> more) {
        List<SqlFragment> conditions = new ArrayList<>();
        List<SqlFragment> columns = childKeys(rows);
        columns.forEach(column -> conditions.add(sql.compose("$F IS NOT NULL", column)));
        if (isPlain(rows)) {
            rows.rows().where().ifPresent(where -> conditions.add(condition(rows.rows(), "child", where)));
            conditions.addAll(more);
            return sql.compose(
                    "FROM $F AS $F WHERE $F", source(rows.rows()), child(rows), SqlFragment.join(" AND ", conditions));
        }
        conditions.addAll(more);
        List<SqlFragment> named = new ArrayList<>();
        List<SqlFragment> keys = keys(rows);
        for (int at = 0; at < keys.size(); at++) {
            named.add(sql.compose("$F AS $I", keys.get(at), "key_" + (at + 1)));
        }
        return sql.compose(
                "FROM (SELECT $F $F) AS child WHERE $F",
                SqlFragment.join(", ", named),
                from(rows.rows()),
                SqlFragment.join(" AND ", conditions));
    }

    private List<SqlFragment> childKeys(Side rows) {
        List<SqlFragment> keys = new ArrayList<>();
        for (int at = 0; at < rows.keys().size(); at++) {
            String column = isPlain(rows) && rows.keys().get(at) instanceof Expression.ColumnReference reference
                    ? reference.column()
                    : "key_" + (at + 1);
            keys.add(sql.compose("$F.$I", child(rows), column));
        }
        return keys;
    }

    private SqlFragment hasPartner(Side rows, Side other) {
        List<SqlFragment> conditions = new ArrayList<>();
        List<SqlFragment> keys = keys(other);
        List<SqlFragment> children = childKeys(rows);
        SqlFragment parent = named(other.rows(), "parent");
        for (int at = 0; at < keys.size(); at++) {
            SqlFragment key = other.keys().get(at) instanceof Expression.ColumnReference
                    ? sql.compose("$F.$F", parent, keys.get(at))
                    : keys.get(at);
            conditions.add(sql.compose("$F = $F", key, children.get(at)));
        }
        other.rows().where().ifPresent(where -> conditions.add(condition(other.rows(), "parent", where)));
        return sql.compose(
                "EXISTS (SELECT 1 FROM $F AS $F WHERE $F)",
                source(other.rows()),
                parent,
                SqlFragment.join(" AND ", conditions));
    }

    private SqlFragment child(Side rows) {
        return isPlain(rows) ? named(rows.rows(), "child") : sql.compose("child");
    }

    /** In quotes where an EXISTS names the rows, as it names all. */
    private SqlFragment named(Rows rows, String name) {
        boolean quoted = rows.where().filter(Expressions::looksElsewhere).isPresent();
        return quoted ? sql.identifier(name) : sql.compose(name);
    }

    private static boolean isPlain(Side rows) {
        return rows.rows().table().isPresent()
                && rows.keys().stream().allMatch(Expression.ColumnReference.class::isInstance);
    }

    private static List<SqlFragment> parts(List<SqlFragment> first, List<SqlFragment> more) {
        List<SqlFragment> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }

    private List<SqlFragment> present(List<SqlFragment> keys) {
        return keys.stream().map(key -> sql.compose("$F IS NOT NULL", key)).toList();
    }

    private List<SqlFragment> keys(Side side) {
        return side.keys().stream().map(key -> value(side.rows(), key)).toList();
    }

    private SqlFragment from(Rows rows) {
        return from(rows, List.of());
    }

    private SqlFragment from(Rows rows, List<SqlFragment> more) {
        List<SqlFragment> where = rows.where().stream()
                .map(condition ->
                        more.isEmpty() ? predicate(rows, own(rows), condition) : condition(rows, own(rows), condition))
                .toList();
        List<SqlFragment> all = parts(where, more);
        return all.isEmpty()
                ? sql.compose("FROM $F", alone(rows))
                : sql.compose("FROM $F WHERE $F", alone(rows), SqlFragment.join(" AND ", all));
    }

    /** @param name by which the query knows the rows */
    private SqlFragment condition(Rows rows, String name, Expression condition) {
        return sql.compose("($F)", predicate(rows, name, condition));
    }

    private static String own(Rows rows) {
        return rows.table().map(QualifiedName::local).orElse(NOWHERE.name());
    }

    private SqlFragment alone(Rows rows) {
        return rows.table().isPresent() ? source(rows) : sql.compose("$F AS nowhere", source(rows));
    }

    private SqlFragment source(Rows rows) {
        return rows.table().map(derivation::tableName).orElseGet(() -> sql.compose("(SELECT 1 AS one)"));
    }

    private SqlFragment value(Rows rows, Expression expression) {
        Table table = table(rows);
        Scoped scoped = Scoped.of(table, expression, start);
        return derivation.expressions(scoped.table(), Paths.table(table.name())).render(scoped.expression());
    }

    private SqlFragment predicate(Rows rows, String name, Expression condition) {
        Table table = table(rows);
        Scoped scoped = Scoped.of(table, name, condition, start);
        return derivation.predicate(scoped.table(), Paths.table(table.name()), scoped.expression());
    }

    private Table table(Rows rows) {
        return rows.table().map(start::requireRows).orElse(NOWHERE);
    }
}
