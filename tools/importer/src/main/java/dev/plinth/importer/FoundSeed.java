package dev.plinth.importer;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.plan.SeedRows;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.prover.rows.RowBindings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The declared rows of a table as a database has them: with its values where they are others, and without those that are not
 * there. A column that a row does not name is not looked at, and neither is a row that is not declared.
 *
 * @param state in which the table has the database's columns
 * @param differences takes what is not as declared
 * @param unsaid takes values that no constant of the language says
 */
record FoundSeed(
        Dialect dialect,
        Connection connection,
        State state,
        SortedMap<String, CatalogParts.Sides> differences,
        List<Unsaid> unsaid) {
    /** Rows that are asked for at once, which is far less than an engine takes as one condition. */
    private static final int TOGETHER = 50;

    Optional<Seed> of(Seed declared) {
        try {
            return found(declared);
        } catch (SQLException refused) {
            // The column is of another type in the database, and its values compare with no constant of the declared
            // one.
            unsaid.add(new Unsaid(
                    "seeds/" + declared.name(), "rows that cannot be asked for: " + refused.getMessage(), ""));
            return Optional.of(declared);
        }
    }

    private Optional<Seed> found(Seed declared) throws SQLException {
        Table table = state.requireTable(declared.name());
        List<SeedRow> rows = new ArrayList<>();
        for (int from = 0; from < declared.rows().size(); from += TOGETHER) {
            List<SeedRow> some =
                    declared.rows().subList(from, Math.min(declared.rows().size(), from + TOGETHER));
            if (count(table, all(table, declared, some)) == some.size()) {
                rows.addAll(some);
            } else {
                for (SeedRow row : some) {
                    row(table, declared, row).ifPresent(rows::add);
                }
            }
        }
        return rows.isEmpty() && !declared.rows().isEmpty() ? Optional.empty() : Optional.of(declared.withRows(rows));
    }

    private static Expression all(Table table, Seed seed, List<SeedRow> rows) {
        return rows.stream()
                .map(row -> SeedRows.holds(table, seed.keyColumns(), row))
                .reduce((one, other) -> new Expression.Binary(Expression.Operator.OR, one, other))
                .orElseThrow();
    }

    private Optional<SeedRow> row(Table table, Seed seed, SeedRow declared) throws SQLException {
        if (count(table, SeedRows.holds(table, seed.keyColumns(), declared)) == 1) {
            return Optional.of(declared);
        }
        String path = SeedPaths.of(seed, declared);
        Optional<SeedRow> there = read(table, seed, declared);
        differences.put(
                path,
                new CatalogParts.Sides(
                        SeedPaths.text(declared), there.map(SeedPaths::text).orElse("")));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        SeedRow found = declared;
        for (String column : declared.values().keySet()) {
            Expression value = there.get().find(column).orElseThrow();
            if (!seed.keyColumns().contains(column)) {
                SeedRow other = found.with(column, value);
                boolean said = count(table, SeedRows.holds(table, seed.keyColumns(), only(other, seed, column))) == 1;
                found = said ? other : found.without(column);
                if (!said) {
                    unsaid.add(new Unsaid(path + "/" + column, SeedPaths.text(there.get()), ""));
                }
            }
        }
        return Optional.of(found);
    }

    private static SeedRow only(SeedRow row, Seed seed, String column) {
        SortedMap<String, Expression> values = new TreeMap<>(row.values());
        values.keySet()
                .removeIf(name -> !name.equals(column) && !seed.keyColumns().contains(name));
        return new SeedRow(values);
    }

    /** The values that the row with the key has, as constants where they can be. */
    private Optional<SeedRow> read(Table table, Seed seed, SeedRow declared) throws SQLException {
        List<String> columns = List.copyOf(declared.values().keySet());
        String list = String.join(
                ", ", columns.stream().map(dialect.identifiers()::quote).toList());
        String rows = dialect.rowsWhere(state, table.name(), SeedRows.hasKey(table, seed.keyColumns(), declared))
                .sql();
        RowBinding binding = RowBindings.of(dialect.name());
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + list + " " + rows)) {
            if (!result.next()) {
                return Optional.empty();
            }
            SortedMap<String, Expression> values = new TreeMap<>();
            for (int at = 0; at < columns.size(); at++) {
                Column column = table.columns().get(columns.get(at));
                values.put(column.name(), SeedPaths.literal(value(binding, result, at + 1, column)));
            }
            return Optional.of(new SeedRow(values));
        }
    }

    private static @Nullable Object value(RowBinding binding, ResultSet result, int index, Column column)
            throws SQLException {
        return binding.read(result, index, column.type());
    }

    private long count(Table table, Expression condition) throws SQLException {
        String rows = dialect.rowsWhere(state, table.name(), condition).sql();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) " + rows)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
