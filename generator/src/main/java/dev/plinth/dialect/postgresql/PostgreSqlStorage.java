package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.LockLevel.SHARE;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.REWRITE;

import dev.plinth.dialect.support.OptionRule;
import dev.plinth.model.Index;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How PostgreSQL keeps a table or an index: storage parameters and a tablespace ("CREATE TABLE", "CREATE INDEX"). */
final class PostgreSqlStorage {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;
    private static final String TABLESPACE = "tablespace";
    private static final OptionRule FILLFACTOR = OptionRule.number(10, 100);
    private static final OptionRule FLAG = OptionRule.oneOf("true", "false");

    private PostgreSqlStorage() {}

    static Map<String, OptionRule> ofTable() {
        return Map.of(
                "fillfactor",
                FILLFACTOR,
                "autovacuum_enabled",
                FLAG,
                "toast_tuple_target",
                OptionRule.number(128, 8160),
                TABLESPACE,
                OptionRule.name());
    }

    static Map<String, OptionRule> of(Index.Method method) {
        return switch (method) {
            case BTREE -> Map.of("fillfactor", FILLFACTOR, "deduplicate_items", FLAG, TABLESPACE, OptionRule.name());
            case HASH, GIST, SPGIST -> Map.of("fillfactor", FILLFACTOR, TABLESPACE, OptionRule.name());
            case GIN ->
                Map.of(
                        "fastupdate",
                        FLAG,
                        "gin_pending_list_limit",
                        OptionRule.number(64, 999_999_999),
                        TABLESPACE,
                        OptionRule.name());
            case BRIN ->
                Map.of(
                        "pages_per_range",
                        OptionRule.number(1, 131_072),
                        "autosummarize",
                        FLAG,
                        TABLESPACE,
                        OptionRule.name());
        };
    }

    /** {@code WITH (…) TABLESPACE …}; empty where nothing is said. */
    static Optional<SqlFragment> clause(SortedMap<String, String> options) {
        List<SqlFragment> parts = new ArrayList<>();
        List<SqlFragment> parameters = assignments(parameters(options));
        if (!parameters.isEmpty()) {
            parts.add(SQL.compose("WITH ($J)", parameters));
        }
        if (options.containsKey(TABLESPACE)) {
            parts.add(SQL.compose("TABLESPACE $I", options.get(TABLESPACE)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(SqlFragment.join(" ", parts));
    }

    /** Parameters count for pages that are written from then on; another tablespace is a copy. */
    static List<SqlStatement> changes(
            SqlFragment owner, SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, String> set = parameters(after);
        set.entrySet().removeIf(option -> option.getValue().equals(before.get(option.getKey())));
        List<SqlFragment> reset = parameters(before).keySet().stream()
                .filter(option -> !after.containsKey(option))
                .map(SqlFragment::ofAuthor)
                .toList();
        List<SqlStatement> statements = new ArrayList<>();
        if (!reset.isEmpty()) {
            statements.add(SqlStatement.of(SQL.compose("$F RESET ($J)", owner, reset), SHARE, CATALOG));
        }
        if (!set.isEmpty()) {
            statements.add(SqlStatement.of(SQL.compose("$F SET ($J)", owner, assignments(set)), SHARE, CATALOG));
        }
        String from = before.getOrDefault(TABLESPACE, "pg_default");
        String to = after.getOrDefault(TABLESPACE, "pg_default");
        if (!from.equals(to)) {
            statements.add(SqlStatement.of(SQL.compose("$F SET TABLESPACE $I", owner, to), BLOCKS_ALL, REWRITE));
        }
        return statements;
    }

    private static SortedMap<String, String> parameters(SortedMap<String, String> options) {
        SortedMap<String, String> parameters = new TreeMap<>(options);
        parameters.remove(TABLESPACE);
        parameters.keySet().removeIf(PostgreSqlPartitions::isAbout);
        return parameters;
    }

    /** Names and values are among those that the rules admit. */
    private static List<SqlFragment> assignments(SortedMap<String, String> parameters) {
        List<SqlFragment> assignments = new ArrayList<>();
        parameters.forEach((name, value) -> assignments.add(SqlFragment.ofAuthor(name + " = " + value)));
        return assignments;
    }
}
