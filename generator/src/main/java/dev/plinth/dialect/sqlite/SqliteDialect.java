package dev.plinth.dialect.sqlite;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RowQuestion;
import dev.plinth.dialect.RunnerProfile;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.support.AuditDerivation;
import dev.plinth.dialect.support.DerivedPlan;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.RowConditionQueries;
import dev.plinth.dialect.support.RowsWhere;
import dev.plinth.dialect.support.RunnerProfiles;
import dev.plinth.dialect.support.SharedNames;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** SQLite 3.37 and later. */
public final class SqliteDialect implements Dialect {
    static final String NAME = "sqlite";
    static final SqliteIdentifiers IDENTIFIERS = new SqliteIdentifiers();
    static final SqlComposer SQL = new SqlComposer(IDENTIFIERS, SqliteDialect::quote);

    /** NUL ends a statement's text in SQLite; it is written as a character by number. */
    private static String quote(String value) {
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\0') < 0 ? quoted : "(" + quoted.replace("\0", "' || char(0) || '") + ")";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Catalog derive(State state) {
        Refusals refusals = new Refusals(NAME);
        State held = audits(refusals).state(state);
        Catalog catalog = new SqliteDerivation(refusals).catalog(held);
        requireNames(held, refusals);
        refusals.throwIfAny();
        return catalog;
    }

    /** All triggers of a file share their names, and all tables, views and indexes theirs, whichever schema was meant. */
    private static void requireNames(State state, Refusals refusals) {
        SharedNames triggers = new SharedNames(refusals, "SQLite", name -> name.toLowerCase(Locale.ROOT));
        SharedNames others = new SharedNames(refusals, "SQLite", name -> name.toLowerCase(Locale.ROOT));
        others.addTablesAndViews(state);
        for (Table table : state.tables()) {
            table.triggers().names().forEach(trigger -> triggers.add(trigger, Paths.trigger(table.name(), trigger)));
            table.indexes().names().forEach(index -> others.add(index, Paths.index(table.name(), index)));
        }
        for (View view : state.views()) {
            view.triggers().names().forEach(trigger -> triggers.add(trigger, Paths.trigger(view.name(), trigger)));
        }
    }

    @Override
    public List<Unit> lower(MigrationPlan plan) {
        return lowerTogether(List.of(plan)).get(0);
    }

    @Override
    public List<List<Unit>> lowerTogether(List<MigrationPlan> plans) {
        Refusals refusals = new Refusals(NAME);
        AuditDerivation audits = audits(refusals);
        List<DerivedPlan> derived = plans.stream().map(audits::plan).toList();
        List<List<Unit>> units = new SqliteLowering(new SqliteDerivation(refusals))
                .lower(derived.stream().map(DerivedPlan::plan).toList());
        derived.forEach(plan -> requireNames(plan.plan().to(), refusals));
        refusals.throwIfAny();
        return IntStream.range(0, units.size())
                .mapToObj(number -> derived.get(number).attributedUnits(units.get(number)))
                .toList();
    }

    private static AuditDerivation audits(Refusals refusals) {
        return new AuditDerivation(NAME, new SqliteAuditing(), refusals);
    }

    @Override
    public IdentifierRules identifiers() {
        return IDENTIFIERS;
    }

    /** Foreign keys are off on every new connection: with them off, rows that are deleted leave those behind that refer to them. */
    @Override
    public ScriptStyle script() {
        return new ScriptStyle(
                List.of(".bail on", "PRAGMA foreign_keys = ON;"),
                List.of(),
                SQL.compose("BEGIN IMMEDIATE"),
                SQL.compose("COMMIT"),
                ";",
                "sqlite3 -bail DATABASE < FILE",
                new ScriptStyle.EarlyEnd(false, SqliteDialect::stopWhere),
                new ScriptStyle.Batch(List.of(), path -> ".read " + path, ScriptStyle.Atomicity.ONE_TRANSACTION),
                new ScriptStyle.Tools(
                        List.of(SQL.compose("PRAGMA foreign_keys = ON")),
                        SQL.compose("SAVEPOINT plinth"),
                        SQL.compose("RELEASE plinth"),
                        Map.of(
                                "flyway", new ScriptStyle.ToolEngine("sqlite"),
                                "liquibase", new ScriptStyle.ToolEngine("sqlite"),
                                "golang-migrate",
                                        new ScriptStyle.ToolEngine("sqlite3", Optional.of("x-no-tx-wrap=true")),
                                "dbmate", new ScriptStyle.ToolEngine("sqlite"),
                                "sqitch", new ScriptStyle.ToolEngine("sqlite"))),
                Optional.of(new SqliteGuards()));
    }

    /** The constraint of a temporary table stops a script; its name stands in the message. */
    private static List<String> stopWhere(SqlFragment condition) {
        return SQL.compose(
                        "CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT $I CHECK (NOT done));"
                                + "\nINSERT INTO plinth_again SELECT $F;\nDROP TABLE plinth_again;",
                        ScriptStyle.EarlyEnd.MESSAGE,
                        condition)
                .sql()
                .lines()
                .toList();
    }

    @Override
    public VerifyQueries verification() {
        return new SqliteVerification();
    }

    @Override
    public List<RowQuestion> questions(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        List<RowQuestion> questions =
                RowConditionQueries.questions(new SqliteDerivation(refusals), plan, new SqliteMeasures());
        refusals.throwIfAny();
        return questions;
    }

    @Override
    public SqlFragment rowsWhere(State state, String table, Expression condition) {
        Refusals refusals = new Refusals(NAME);
        SqlFragment rows = RowsWhere.of(new SqliteDerivation(refusals), state, table, condition);
        refusals.throwIfAny();
        return rows;
    }

    @Override
    public RunnerProfile runner() {
        return RunnerProfiles.load(NAME);
    }
}
