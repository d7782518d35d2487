package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.Work.CATALOG;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.expression.PartitionValues;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * PostgreSQL's declarative partitioning, as options of the catalog's table: what rows are partitioned by, and the bound of
 * each partition, which is a table of its own ("Table Partitioning").
 */
final class PostgreSqlPartitions {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;
    private static final String BY = "partition by";
    private static final String PARTITION = "partition of ";

    private PostgreSqlPartitions() {}

    static SortedMap<String, String> options(Table table, Partitioning partitioning) {
        SortedMap<String, String> options = new TreeMap<>();
        String method = partitioning.method().word().toUpperCase(Locale.ROOT);
        options.put(BY, SQL.compose(method + " ($N)", partitioning.columns()).sql());
        partitioning
                .partitions()
                .forEach(partition -> options.put(
                        PARTITION + partition.name(),
                        bound(table, partitioning, partition).sql()));
        return options;
    }

    /** What says of CREATE TABLE … PARTITION OF which rows it holds. */
    static SqlFragment bound(Table table, Partitioning partitioning, Partition partition) {
        PartitionValues values = new PartitionValues(
                table.columns().get(partitioning.columns().get(0)).type());
        return partition.bound().accept(new Bound.Visitor<SqlFragment>() {
            @Override
            public SqlFragment range(Bound.Range range) {
                return SQL.compose(
                        "FOR VALUES FROM ($F) TO ($F)",
                        range.from().map(value -> value(values, value)).orElseGet(() -> SQL.compose("MINVALUE")),
                        range.to().map(value -> value(values, value)).orElseGet(() -> SQL.compose("MAXVALUE")));
            }

            @Override
            public SqlFragment values(Bound.Values list) {
                return SQL.compose(
                        "FOR VALUES IN ($J)",
                        list.values().stream()
                                .map(value -> value(values, value))
                                .toList());
            }

            @Override
            public SqlFragment remainder(Bound.Remainder hash) {
                return SQL.compose("FOR VALUES WITH (MODULUS $L, REMAINDER $L)", hash.modulus(), hash.remainder());
            }

            @Override
            public SqlFragment rest(Bound.Rest rest) {
                return SQL.compose("DEFAULT");
            }
        });
    }

    /** A bound is a constant and no cast; a text becomes a value of the column's type. */
    private static SqlFragment value(PartitionValues values, String value) {
        return TypeFamily.of(values.type()) == TypeFamily.NUMBER ? SqlFragment.ofAuthor(value) : SQL.string(value);
    }

    /** What follows the closing parenthesis of CREATE TABLE. */
    static Optional<SqlFragment> clause(SortedMap<String, String> options) {
        return Optional.ofNullable(options.get(BY))
                .map(key -> SQL.compose("PARTITION BY $F", SqlFragment.ofAuthor(key)));
    }

    static boolean isAbout(String option) {
        return option.equals(BY) || option.startsWith(PARTITION);
    }

    /** The partitions of a table that is new. */
    static List<SqlStatement> create(CatalogTable table) {
        List<SqlStatement> statements = new ArrayList<>();
        table.options().forEach((option, bound) -> {
            if (option.startsWith(PARTITION)) {
                statements.add(create(
                        QualifiedName.beside(table.name(), option.substring(PARTITION.length())),
                        table.name(),
                        SqlFragment.ofAuthor(bound)));
            }
        });
        return statements;
    }

    /** The partitions of a table, which stand in its schema. */
    static List<String> names(CatalogTable table) {
        return table.options().keySet().stream()
                .filter(option -> option.startsWith(PARTITION))
                .map(option -> option.substring(PARTITION.length()))
                .toList();
    }

    /** The names of a table's partitions, and those that they have in the same table under another name: bounds stay. */
    static SortedMap<String, String> renamed(CatalogTable before, CatalogTable after) {
        SortedMap<String, String> renamed = new TreeMap<>();
        for (String from : names(before)) {
            String bound = before.options().get(PARTITION + from);
            names(after).stream()
                    .filter(to -> Objects.equals(after.options().get(PARTITION + to), bound))
                    .forEach(to -> renamed.put(from, to));
        }
        return renamed;
    }

    /** @param partition and table, behind their schema where they have one */
    static SqlStatement create(String partition, String table, SqlFragment bound) {
        return SqlStatement.of(
                SQL.compose("CREATE TABLE $Q PARTITION OF $Q $F", partition, table, bound), BLOCKS_ALL, CATALOG);
    }
}
