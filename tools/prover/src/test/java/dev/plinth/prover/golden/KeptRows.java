package dev.plinth.prover.golden;

import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.model.Column;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.SeedSteps;
import dev.plinth.prover.SeededRows;
import dev.plinth.prover.golden.KeptColumns.Kept;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The values of a plan's kept columns: sorted rows by the table's old name, columns in the order of their old names. */
final class KeptRows {
    private final MigrationPlan plan;
    private final Dialect dialect;
    private final IdentifierRules names;
    private final List<Kept> kept;
    private final List<Kept> alike;

    KeptRows(MigrationPlan plan, Dialect dialect) {
        this.plan = plan;
        this.dialect = dialect;
        this.names = dialect.identifiers();
        kept = KeptColumns.of(plan);
        alike = KeptColumns.ofOneType(plan);
    }

    Map<String, List<String>> before(Connection connection) throws SQLException {
        return read(connection, kept, Kept::oldTable, Kept::oldColumn, this::all);
    }

    Map<String, List<String>> after(Connection connection) throws SQLException {
        List<Kept> same = kept.stream()
                .filter(column -> KeptColumns.hasItsRows(plan, column))
                .toList();
        return read(connection, same, Kept::table, Kept::column, table -> beside(plan.to(), table));
    }

    /** Of the columns that are of one type before and after. */
    Map<String, List<String>> alikeBefore(Connection connection) throws SQLException {
        return read(connection, alike, Kept::oldTable, Kept::oldColumn, table -> beside(plan.from(), table));
    }

    Map<String, List<String>> alikeAfter(Connection connection) throws SQLException {
        return read(connection, alike, Kept::table, Kept::column, table -> beside(plan.to(), table));
    }

    /** Whether no identity comes or goes, or is given by reference data, so that none may count anew. */
    boolean identitiesStay() {
        return plan.operations().stream()
                        .noneMatch(operation -> SeedSteps.table(operation).isPresent())
                && kept.stream().allMatch(column -> KeptColumns.hasItsRows(plan, column))
                && identities(plan.from()) == identities(plan.to())
                && kept.stream()
                                .filter(column -> KeptColumns.column(plan.from(), column.oldTable(), column.oldColumn())
                                        .identity())
                                .filter(column -> KeptColumns.column(plan.to(), column.table(), column.column())
                                        .identity())
                                .count()
                        == identities(plan.from());
    }

    private static long identities(State state) {
        return state.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(Column::identity)
                .count();
    }

    private Map<String, List<String>> read(
            Connection connection,
            List<Kept> columns,
            Function<Kept, String> table,
            Function<Kept, String> column,
            UnaryOperator<String> from)
            throws SQLException {
        Map<String, Map<String, Kept>> byTable = new TreeMap<>();
        columns.forEach(found -> byTable.computeIfAbsent(found.oldTable(), name -> new TreeMap<>())
                .put(found.oldColumn(), found));
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<String, Map<String, Kept>> entry : byTable.entrySet()) {
            List<Kept> selected = List.copyOf(entry.getValue().values());
            List<String> quoted =
                    selected.stream().map(column).map(names::quote).toList();
            String query = "SELECT " + String.join(", ", quoted) + " " + from.apply(table.apply(selected.get(0)));
            rows.put(entry.getKey(), sorted(connection, query));
        }
        return rows;
    }

    private String all(String table) {
        return "FROM " + names.quoteQualified(table);
    }

    /** Rows that are no reference data, which a plan may change. */
    private String beside(State state, String table) {
        return state.table(table)
                .flatMap(found -> SeededRows.without(plan, state, table))
                .map(rows -> dialect.rowsWhere(state, table, rows).sql())
                .orElseGet(() -> all(table));
    }

    private static List<String> sorted(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>(Question.rows(rows));
            found.sort(String::compareTo);
            return found;
        }
    }
}
