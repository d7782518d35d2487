package dev.plinth.dialect.sqlite;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.TypeChange;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table made anew: create under a temporary name, copy, drop the old one, rename. In this order: renaming the old one
 * away would rewrite the references of other tables to its temporary name. Indexes are made after the copy, because made
 * before it they cost two and a half times as much.
 */
final class Rebuild {
    private static final SqlComposer SQL = SqliteDialect.SQL;
    private static final String TEMPORARY = "plinth_new_";
    private static final String SOURCE = "old";

    private final TableChange change;
    private final CatalogTable from;
    private final CatalogTable to;
    private final String temporary;

    Rebuild(TableChange change) {
        this.change = change;
        from = change.from();
        to = change.to();
        temporary = TEMPORARY + to.name();
    }

    List<SqlStatement> statements() {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqliteWriter.createTable(to, temporary));
        statements.add(copy());
        if (to.columns().stream().anyMatch(CatalogColumn::identity)) {
            statements.addAll(identityMark());
        }
        statements.add(SqliteWriter.statement(Work.CATALOG, "DROP TABLE $I", from.name()));
        statements.add(SqliteWriter.renameTable(temporary, to.name()));
        SqlStatement.Origin origin = change.segment().rebuildOrigin(Paths.table(to.name()), to.name());
        return statements.stream().map(statement -> statement.from(origin)).toList();
    }

    private SqlStatement copy() {
        List<SqlFragment> targets = new ArrayList<>();
        List<SqlFragment> sources = new ArrayList<>();
        rowid().ifPresent(name -> {
            targets.add(SQL.compose("$I", name));
            sources.add(SQL.compose("$I.$I", SOURCE, name));
        });
        for (CatalogColumn column : to.columns()) {
            if (column.generated().isEmpty()) {
                value(column).ifPresent(value -> {
                    targets.add(SQL.identifier(column.name()));
                    sources.add(value);
                });
            }
        }
        if (targets.isEmpty()) {
            // A row of which no value stays is a row nevertheless.
            to.columns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .findFirst()
                    .ifPresent(column -> {
                        targets.add(SQL.identifier(column.name()));
                        sources.add(column.defaultValue().orElse(SQL.compose("NULL")));
                    });
        }
        SqlStatement copy = SqliteWriter.statement(
                Work.REWRITE,
                "INSERT INTO $I ($J)\nSELECT $J\nFROM $I AS $I",
                temporary,
                targets,
                sources,
                from.name(),
                SOURCE);
        Set<String> kept = kept();
        String lost = from.columns().stream()
                .filter(column -> column.generated().isEmpty() && !kept.contains(column.name()))
                .filter(column ->
                        !to.columns().has(column.name()) || change.segment().isNew(to.name(), column.name()))
                .map(column -> to.name() + "." + column.name())
                .collect(Collectors.joining(", "));
        return lost.isEmpty() ? copy : copy.withRisk("destroys the values of " + lost);
    }

    /** Columns whose values go on under another name, or told which rows have such, or have been given back. */
    private Set<String> kept() {
        Set<String> kept = new LinkedHashSet<>(
                change.segment().renamed().parked().columnsOf(to.name()).names());
        kept.addAll(moved());
        return kept;
    }

    private Set<String> moved() {
        return to.columns().stream()
                .flatMap(column -> change.segment().source(to.name(), column.name()).stream())
                .flatMap(source -> Stream.concat(Stream.of(source.column()), source.marker().stream()))
                .collect(Collectors.toSet());
    }

    private SqlFragment restored(Segment.Source source, SqlExpressions expressions) {
        SqlFragment value = SQL.compose("$I.$I", SOURCE, source.column());
        if (source.restore().isEmpty()) {
            return value;
        }
        SqlFragment restore = expressions.render(source.restore().get());
        if (source.marker().isEmpty() && source.stale().isEmpty()) {
            return SQL.compose("coalesce($F, $F)", value, restore);
        }
        SqlFragment missing =
                SQL.compose("$I.$I IS NULL", SOURCE, source.marker().orElse(source.column()));
        SqlFragment since = source.stale()
                .map(stale -> SQL.compose("$F OR $F", missing, expressions.render(stale)))
                .orElse(missing);
        return SQL.compose("CASE WHEN $F THEN $F ELSE $F END", since, restore, value);
    }

    /** The value that a column gets in the copy; empty: its default, or NULL. */
    private Optional<SqlFragment> value(CatalogColumn column) {
        SqlExpressions expressions =
                change.derivation().expressions(change.before(), Paths.column(to.name(), column.name()));
        Optional<Segment.Source> source = change.segment().source(to.name(), column.name());
        if (source.isPresent()) {
            return Optional.of(restored(source.get(), expressions));
        }
        boolean copied = from.columns().has(column.name()) && !change.segment().isNew(to.name(), column.name());
        if (!copied) {
            return change.segment().fill(to.name(), column.name()).map(expressions::render);
        }
        SqlFragment value = mapped(column.name(), converted(column.name()));
        return Optional.of(change.segment()
                .nullFill(to.name(), column.name())
                .map(fill -> SQL.compose("coalesce($F, $F)", value, expressions.render(fill)))
                .orElse(value));
    }

    private SqlFragment mapped(String name, SqlFragment value) {
        Map<String, String> mapping = change.segment().mapping(to.name(), name);
        if (mapping.isEmpty()) {
            return value;
        }
        List<SqlFragment> branches = new ArrayList<>();
        mapping.forEach((old, now) -> branches.add(SQL.compose("WHEN $S THEN $S", old, now)));
        return SQL.compose("CASE $F $F ELSE $F END", value, SqlFragment.join(" ", branches), value);
    }

    /** Always qualified: SQLite takes a quoted name that is no column for a string. */
    private SqlFragment converted(String name) {
        SqlFragment value = SQL.compose("$I.$I", SOURCE, name);
        Optional<Column> old = change.before().columns().find(name);
        Optional<Column> now = change.after().columns().find(name);
        if (old.isEmpty() || now.isEmpty()) {
            return value;
        }
        DataType type = now.get().type();
        TypeChange conversion = TypeChange.between(old.get().type(), type);
        if (conversion == TypeChange.ROUNDING && type instanceof DataType.Decimal decimal) {
            return rounded(value, (DataType.Decimal) old.get().type(), decimal);
        }
        if (conversion == TypeChange.ROUNDING && type != DataType.Simple.REAL) {
            return SQL.compose("CAST(round($F) AS INTEGER)", value);
        }
        boolean sameText = SqliteTypes.name(old.get().type()).equals(SqliteTypes.name(type));
        return conversion == TypeChange.NONE || sameText
                ? value
                : SQL.compose("CAST($F AS $F)", value, SqliteTypes.name(type));
    }

    /**
     * A quarter of the last old digit more, so that a half is rounded away from zero even where the binary number that
     * stands for it is a little less.
     */
    private static SqlFragment rounded(SqlFragment value, DataType.Decimal old, DataType.Decimal now) {
        BigDecimal quarter = BigDecimal.valueOf(25, old.scale() + 2);
        return SQL.compose(
                "round($F + CASE WHEN $F < 0 THEN -$L ELSE $L END, $L)", value, value, quarter, quarter, now.scale());
    }

    /**
     * A name for the rowid that no column has taken, where there is one to keep: not with an integer primary key, which
     * is the rowid, nor in a table without.
     */
    private Optional<String> rowid() {
        boolean alias = isRowid(from) || isRowid(to);
        boolean without = from.options().containsKey(SqliteDerivation.WITHOUT_ROWID)
                || to.options().containsKey(SqliteDerivation.WITHOUT_ROWID);
        Set<String> taken = to.columns().names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        from.columns().names().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        return alias || without
                ? Optional.empty()
                : List.of("rowid", "_rowid_", "oid").stream()
                        .filter(name -> !taken.contains(name))
                        .findFirst();
    }

    private static boolean isRowid(CatalogTable table) {
        return table.columns().stream().anyMatch(CatalogColumn::identity);
    }

    /** The highest number ever given is kept: the copy alone knows only that of the rows that are left. */
    private List<SqlStatement> identityMark() {
        return List.of(
                SqliteWriter.statement(Work.CATALOG, "DELETE FROM sqlite_sequence WHERE name = $S", temporary),
                SqliteWriter.statement(Work.CATALOG, """
                        INSERT INTO sqlite_sequence (name, seq)
                        SELECT $S, max(seq) FROM (
                          SELECT seq FROM sqlite_sequence WHERE name = $S
                          UNION ALL SELECT max($I) FROM $I
                        ) HAVING max(seq) IS NOT NULL""", temporary, from.name(), identityColumn(), temporary));
    }

    private String identityColumn() {
        return to.columns().stream()
                .filter(CatalogColumn::identity)
                .map(CatalogColumn::name)
                .findFirst()
                .orElseThrow();
    }
}
