package dev.plinth.dialect.sqlserver;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.LockLevel.NONE;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.ROWS;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.expression.PartitionValues;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * SQL Server's partitions: those of a partition function, which numbers what lies between its boundaries, on a scheme of its
 * own ("CREATE PARTITION FUNCTION", RANGE RIGHT: a boundary belongs to what is above it). They have no names and no gaps;
 * that a row has a partition to be in is a check.
 */
final class SqlServerPartitions {
    private static final SqlComposer SQL = SqlServerDialect.SQL;
    private static final String COLUMN = "partition column";
    private static final String TYPE = "partition type";
    private static final String BOUNDARIES = "partition boundaries";
    private static final Set<TypeFamily> FAMILIES =
            Set.of(TypeFamily.NUMBER, TypeFamily.DATE, TypeFamily.TIMESTAMP, TypeFamily.TIMESTAMPTZ);

    private SqlServerPartitions() {}

    static SortedMap<String, String> options(Table table, Partitioning partitioning, Refusals refusals) {
        String path = Paths.partitions(table.name());
        String column = partitioning.columns().get(0);
        PartitionValues values = new PartitionValues(table.columns().get(column).type());
        String degrade = "say why it may be kept in one piece there: `degrade: { sqlserver: <reason> }`";
        if (partitioning.method() != Partitioning.Method.RANGE) {
            refusals.add(
                    path,
                    "SQL Server partitions a table by ranges, and not by "
                            + partitioning.method().word(),
                    degrade);
            return Collections.emptySortedMap();
        }
        if (!FAMILIES.contains(TypeFamily.of(values.type()))) {
            refusals.add(
                    path,
                    "a partition function of SQL Server compares texts by the collation of the database, and not by that of"
                            + " the column",
                    "partition by a number, a date or a timestamp, or " + degrade);
            return Collections.emptySortedMap();
        }
        if (table.option(SqlServerDialect.NAME, SqlServerStorage.FILEGROUP).isPresent()) {
            refusals.add(path, "a partitioned table of SQL Server lies where its partitions do", "remove `filegroup:`");
        }
        SortedMap<String, String> options = new TreeMap<>();
        options.put(COLUMN, column);
        options.put(TYPE, SqlServerTypes.name(values.type()).sql());
        options.put(BOUNDARIES, String.join(", ", boundaries(partitioning, values)));
        return options;
    }

    private static List<String> boundaries(Partitioning partitioning, PartitionValues values) {
        Set<String> found = new TreeSet<>(values);
        partitioning.bounds(Bound.Range.class).forEach(range -> {
            range.from().ifPresent(found::add);
            range.to().ifPresent(found::add);
        });
        return found.stream().map(value -> literal(values, value)).toList();
    }

    /** A constant that the function takes for one of its type, whatever the session's language. */
    private static String literal(PartitionValues values, String value) {
        return TypeFamily.of(values.type()) == TypeFamily.NUMBER
                ? value
                : SQL.string(value.replace("Z", " +00:00")).sql();
    }

    static boolean isPartitioned(CatalogTable table) {
        return column(table).isPresent();
    }

    /** The column that decides. */
    static Optional<String> column(CatalogTable table) {
        return Optional.ofNullable(table.options().get(COLUMN));
    }

    /** What follows the closing parenthesis of CREATE TABLE. */
    static Optional<SqlFragment> place(CatalogTable table) {
        return column(table).map(column -> SQL.compose("ON $I($I)", name(table), column));
    }

    private static String option(CatalogTable table, String option) {
        return table.options().getOrDefault(option, "");
    }

    /** The function and the scheme have one name: they share it with nothing else. */
    private static String name(CatalogTable table) {
        return SqlServerDialect.IDENTIFIERS.fit(table.name() + "_partitions");
    }

    static List<SqlStatement> create(CatalogTable table) {
        if (!isPartitioned(table)) {
            return List.of();
        }
        return List.of(
                SqlStatement.of(
                        SQL.compose(
                                "CREATE PARTITION FUNCTION $I ($F) AS RANGE RIGHT FOR VALUES ($F)",
                                name(table),
                                SqlFragment.ofAuthor(option(table, TYPE)),
                                SqlFragment.ofAuthor(option(table, BOUNDARIES))),
                        NONE,
                        CATALOG),
                SqlStatement.of(
                        SQL.compose(
                                "CREATE PARTITION SCHEME $I AS PARTITION $I ALL TO ([PRIMARY])",
                                name(table),
                                name(table)),
                        NONE,
                        CATALOG));
    }

    static List<SqlStatement> drop(CatalogTable table) {
        if (!isPartitioned(table)) {
            return List.of();
        }
        String name = name(table);
        return List.of(
                SqlStatement.of(
                        SQL.compose(
                                "IF EXISTS (SELECT 1 FROM sys.partition_schemes WHERE name = $S)\n  DROP PARTITION SCHEME $I",
                                name,
                                name),
                        NONE,
                        CATALOG),
                SqlStatement.of(
                        SQL.compose(
                                "IF EXISTS (SELECT 1 FROM sys.partition_functions WHERE name = $S)\n"
                                        + "  DROP PARTITION FUNCTION $I",
                                name,
                                name),
                        NONE,
                        CATALOG));
    }

    /** Boundaries that go let two partitions become one; new ones divide one ("ALTER PARTITION FUNCTION"). */
    static List<SqlStatement> changes(CatalogTable before, CatalogTable after) {
        List<String> old = boundaries(before);
        List<String> now = boundaries(after);
        List<SqlStatement> statements = new ArrayList<>();
        old.stream()
                .filter(boundary -> !now.contains(boundary))
                .forEach(boundary -> statements.add(SqlStatement.of(
                        SQL.compose(
                                "ALTER PARTITION FUNCTION $I() MERGE RANGE ($F)",
                                name(after),
                                SqlFragment.ofAuthor(boundary)),
                        BLOCKS_ALL,
                        ROWS)));
        now.stream().filter(boundary -> !old.contains(boundary)).forEach(boundary -> {
            statements.add(SqlStatement.of(
                    SQL.compose("ALTER PARTITION SCHEME $I NEXT USED [PRIMARY]", name(after)), NONE, CATALOG));
            statements.add(SqlStatement.of(
                    SQL.compose(
                            "ALTER PARTITION FUNCTION $I() SPLIT RANGE ($F)",
                            name(after),
                            SqlFragment.ofAuthor(boundary)),
                    BLOCKS_ALL,
                    ROWS));
        });
        return statements;
    }

    private static List<String> boundaries(CatalogTable table) {
        return Arrays.stream(option(table, BOUNDARIES).split(", "))
                .filter(boundary -> !boundary.isEmpty())
                .toList();
    }
}
