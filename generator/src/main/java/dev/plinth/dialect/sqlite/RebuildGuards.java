package dev.plinth.dialect.sqlite;

import dev.plinth.change.State;
import dev.plinth.change.TypeChange;
import dev.plinth.dialect.support.Paths;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold before a table is rebuilt: a rebuild keeps what the declaration knows and would lose everything else,
 * and SQLite would copy a value into a column of a type that it does not fit.
 */
final class RebuildGuards {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    private RebuildGuards() {}

    /**
     * @param start the table as it is when the migration begins
     * @param changed rows that have other values when it is rebuilt
     */
    static List<Unit.Requirement> of(TableChange change, Table start, List<Expression> changed) {
        String name = start.name();
        List<Unit.Requirement> guards = new ArrayList<>();
        guards.add(none(
                SQL.compose(
                        "SELECT count(*) FROM pragma_table_xinfo($S) WHERE lower(name) NOT IN ($J)",
                        name,
                        literals(columns(change, start))),
                "the table " + name + " has columns that the schema does not declare, and a rebuild would lose them"));
        guards.add(none(
                SQL.compose(
                        "SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower($S) AND type IN ('index', 'trigger')"
                                + " AND sql IS NOT NULL AND lower(name) NOT IN ($J)",
                        name,
                        literals(objects(change, start))),
                "the table " + name
                        + " has indexes or triggers that the schema does not declare, and a rebuild would lose them"));
        guards.addAll(misfits(change, start, changed));
        return guards;
    }

    /** A view takes its INSTEAD OF triggers with it when it comes down. */
    static Unit.Requirement ofView(View start, State after) {
        Set<String> names = new TreeSet<>(Set.of(""));
        start.triggers().names().forEach(name -> names.add(lower(name)));
        after.view(start.name()).ifPresent(view -> view.triggers().names().forEach(name -> names.add(lower(name))));
        return none(
                SQL.compose(
                        "SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower($S) AND type = 'trigger'"
                                + " AND lower(name) NOT IN ($J)",
                        start.name(),
                        literals(names)),
                "the view " + start.name()
                        + " has triggers that the schema does not declare, and they would go with it");
    }

    /** What stops the values of a column whose type becomes narrower, which SQLite itself would not look at. */
    static List<Unit.Requirement> misfits(TableChange change, Table start, List<Expression> changed) {
        List<Unit.Requirement> guards = new ArrayList<>();
        change.after()
                .columns()
                .forEach(column -> fits(change, start, column, changed).ifPresent(guards::add));
        return guards;
    }

    private static Optional<Unit.Requirement> fits(
            TableChange change, Table start, Column column, List<Expression> changed) {
        Optional<SqlFragment> misfit =
                change.before().columns().find(column.name()).flatMap(old -> misfit(old, column));
        if (misfit.isPresent() && !start.columns().has(column.name())) {
            change.derivation()
                    .refuseChange(
                            Paths.column(change.name(), column.name()),
                            "renaming a column and narrowing its type in one migration",
                            "do the one in a migration of its own");
        }
        return misfit.map(predicate -> none(
                SQL.compose(
                        "SELECT count(*) FROM $I AS old WHERE $F",
                        start.name(),
                        beside(change, start, changed, predicate)),
                "rows of " + start.name() + " have values in " + column.name() + " that do not fit " + column.type()));
    }

    private static SqlFragment beside(
            TableChange change, Table start, List<Expression> changed, SqlFragment predicate) {
        return changed.stream()
                .reduce((left, right) -> new Expression.Binary(Expression.Operator.OR, left, right))
                .map(rows -> change.derivation()
                        .expressions(start, Paths.table(start.name()))
                        .render(new Expression.Not(rows)))
                .map(others -> SQL.compose("$F AND ($F)", others, predicate))
                .orElse(predicate);
    }

    private static Unit.Requirement none(SqlFragment count, String message) {
        return new Unit.Requirement(count, "0", message);
    }

    private static List<SqlFragment> literals(Set<String> names) {
        List<SqlFragment> literals = new ArrayList<>();
        names.forEach(name -> literals.add(SQL.string(name)));
        return literals;
    }

    /** Both sides count, so that a script can run again after it has run. */
    private static Set<String> columns(TableChange change, Table start) {
        Set<String> names = new TreeSet<>();
        start.columns().names().forEach(name -> names.add(lower(name)));
        change.from().columns().names().forEach(name -> names.add(lower(name)));
        change.to().columns().names().forEach(name -> names.add(lower(name)));
        return names;
    }

    private static Set<String> objects(TableChange change, Table start) {
        Set<String> names = new TreeSet<>(Set.of(""));
        start.indexes().names().forEach(name -> names.add(lower(name)));
        start.triggers().names().forEach(name -> names.add(lower(name)));
        change.from().indexes().names().forEach(name -> names.add(lower(name)));
        change.to().indexes().names().forEach(name -> names.add(lower(name)));
        change.from().triggers().names().forEach(name -> names.add(lower(name)));
        change.to().triggers().names().forEach(name -> names.add(lower(name)));
        return names;
    }

    /** SQLite folds the letters of ASCII alone. */
    private static String lower(String name) {
        StringBuilder lower = new StringBuilder();
        name.codePoints()
                .map(code -> code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code)
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /** The rows whose value the new type cannot hold; length checks find theirs during the copy. */
    private static Optional<SqlFragment> misfit(Column old, Column now) {
        if (TypeChange.between(old.type(), now.type()) != TypeChange.NARROWING) {
            return Optional.empty();
        }
        SqlFragment value = SQL.compose("old.$I", now.name());
        boolean fromText = SqliteTypes.name(old.type()).sql().equals("TEXT");
        Optional<SqlFragment> range = range(now.type(), fromText ? SQL.compose("CAST($F AS INTEGER)", value) : value);
        if (fromText && range.isPresent()) {
            return Optional.of(SQL.compose("CAST(CAST($F AS INTEGER) AS TEXT) <> $F OR $F", value, value, range.get()));
        }
        return range;
    }

    private static Optional<SqlFragment> range(DataType type, SqlFragment value) {
        if (!(type instanceof DataType.Simple simple)) {
            return Optional.empty();
        }
        long bound = switch (simple) {
            case SMALLINT -> Short.MAX_VALUE;
            case INT -> Integer.MAX_VALUE;
            case BIGINT -> Long.MAX_VALUE;
            case BOOLEAN, REAL, DOUBLE, TEXT, UUID, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, JSON -> 0;
        };
        return bound == 0
                ? Optional.empty()
                : Optional.of(SQL.compose("$F NOT BETWEEN $L AND $L", value, -bound - 1, bound));
    }
}
