package dev.plinth.dialect.sqlserver;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.LockLevel.BLOCKS_WRITES;
import static dev.plinth.sql.Work.INDEX;
import static dev.plinth.sql.Work.REWRITE;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.dialect.support.OptionRule;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How SQL Server keeps a table or an index ("CREATE TABLE", "CREATE INDEX", "ALTER INDEX"). A table lies where its clustered
 * index does, which is its primary key, and is compressed as that is.
 */
final class SqlServerStorage {
    private static final SqlComposer SQL = SqlServerDialect.SQL;
    private static final String COMPRESSION = "compression";
    static final String FILEGROUP = "filegroup";
    private static final String FILLFACTOR = "fillfactor";

    static final Map<String, OptionRule> OF_TABLE =
            Map.of(COMPRESSION, OptionRule.oneOf("none", "row", "page"), FILEGROUP, OptionRule.name());

    static final Map<String, OptionRule> OF_INDEX = Map.of(
            COMPRESSION, OptionRule.oneOf("none", "row", "page"),
            FILEGROUP, OptionRule.name(),
            FILLFACTOR, OptionRule.number(1, 100));

    private SqlServerStorage() {}

    /** What follows the closing parenthesis of CREATE TABLE. */
    static SqlFragment ofTable(CatalogTable table) {
        List<SqlFragment> parts = new ArrayList<>();
        SqlServerPartitions.place(table).or(() -> filegroup(table.options())).ifPresent(parts::add);
        with(table.options()).ifPresent(parts::add);
        return parts.isEmpty() ? SqlFragment.EMPTY : SQL.compose(" $F", SqlFragment.join(" ", parts));
    }

    /** What follows the condition of CREATE INDEX. */
    static List<SqlFragment> ofIndex(SortedMap<String, String> options) {
        List<SqlFragment> parts = new ArrayList<>();
        with(options).ifPresent(parts::add);
        filegroup(options).ifPresent(parts::add);
        return parts;
    }

    private static Optional<SqlFragment> filegroup(SortedMap<String, String> options) {
        return Optional.ofNullable(options.get(FILEGROUP)).map(name -> SQL.compose("ON $I", name));
    }

    private static Optional<SqlFragment> with(SortedMap<String, String> options) {
        List<SqlFragment> parts = new ArrayList<>();
        if (options.containsKey(COMPRESSION)) {
            parts.add(compression(options.get(COMPRESSION)));
        }
        if (options.containsKey(FILLFACTOR)) {
            parts.add(SQL.compose("FILLFACTOR = $L", Integer.parseInt(options.get(FILLFACTOR))));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(SQL.compose("WITH ($J)", parts));
    }

    private static SqlFragment compression(String word) {
        return SQL.compose("DATA_COMPRESSION = $F", SqlFragment.ofAuthor(word.toUpperCase(Locale.ROOT)));
    }

    static boolean moves(SortedMap<String, String> before, SortedMap<String, String> after) {
        return !Optional.ofNullable(before.get(FILEGROUP)).equals(Optional.ofNullable(after.get(FILEGROUP)));
    }

    /** A table moves with its clustered index, which is made anew as it is, elsewhere. */
    static List<SqlStatement> tableChanges(CatalogTable before, CatalogTable after) {
        Optional<CatalogConstraint> key = after.constraints().stream()
                .filter(constraint -> constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY)
                .findFirst();
        String from = before.options().getOrDefault(COMPRESSION, "none");
        SqlFragment to = compression(after.options().getOrDefault(COMPRESSION, "none"));
        if (moves(before.options(), after.options()) && key.isPresent()) {
            return List.of(SqlStatement.of(
                    SQL.compose(
                            "CREATE UNIQUE CLUSTERED INDEX $I ON $F ($N) WITH (DROP_EXISTING = ON, $F) ON $F",
                            key.get().name(),
                            SqlServerNames.table(after.name()),
                            key.get().columns(),
                            to,
                            place(after.options())),
                    BLOCKS_ALL,
                    REWRITE));
        }
        return compression(from).equals(to)
                ? List.of()
                : List.of(SqlStatement.of(
                        SQL.compose("ALTER TABLE $F REBUILD WITH ($F)", SqlServerNames.table(after.name()), to),
                        BLOCKS_ALL,
                        REWRITE));
    }

    /** DEFAULT is the filegroup that the database has for what names none; in brackets it is that name. */
    private static SqlFragment place(SortedMap<String, String> options) {
        return SQL.identifier(options.getOrDefault(FILEGROUP, "DEFAULT"));
    }

    /** A fill factor of 100 is what an index has that names none. */
    static List<SqlStatement> indexChanges(CatalogTable table, CatalogIndex before, CatalogIndex after) {
        if (moves(before.options(), after.options())) {
            return List.of(SqlStatement.of(
                    SQL.compose("DROP INDEX IF EXISTS $I ON $F", before.name(), SqlServerNames.table(table.name())),
                    BLOCKS_ALL,
                    INDEX));
        }
        List<SqlFragment> parts = new ArrayList<>();
        String compression = after.options().getOrDefault(COMPRESSION, "none");
        if (!compression.equals(before.options().getOrDefault(COMPRESSION, "none"))) {
            parts.add(compression(compression));
        }
        String fillfactor = after.options().getOrDefault(FILLFACTOR, "100");
        if (!fillfactor.equals(before.options().getOrDefault(FILLFACTOR, "100"))) {
            parts.add(SQL.compose("FILLFACTOR = $L", Integer.parseInt(fillfactor)));
        }
        return parts.isEmpty()
                ? List.of()
                : List.of(SqlStatement.of(
                        SQL.compose(
                                "ALTER INDEX $I ON $F REBUILD WITH ($J)",
                                after.name(),
                                SqlServerNames.table(table.name()),
                                parts),
                        BLOCKS_WRITES,
                        INDEX));
    }
}
