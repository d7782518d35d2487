package dev.plinth.dialect.sqlserver;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RowQuestion;
import dev.plinth.dialect.RunnerProfile;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.support.AuditDerivation;
import dev.plinth.dialect.support.DerivedPlan;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.dialect.support.RowConditionQueries;
import dev.plinth.dialect.support.RowsWhere;
import dev.plinth.dialect.support.RunnerProfiles;
import dev.plinth.model.Expression;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SQL Server 2016 and later (compatibility level 130): DDL is transactional, so a migration is one transaction. */
public final class SqlServerDialect implements Dialect {
    static final String NAME = "sqlserver";
    static final SqlServerIdentifiers IDENTIFIERS = new SqlServerIdentifiers();
    static final SqlComposer SQL = new SqlComposer(IDENTIFIERS, new SqlServerLiterals());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Catalog derive(State state) {
        Refusals refusals = new Refusals(NAME);
        Catalog catalog = derive(state, refusals);
        refusals.throwIfAny();
        return catalog;
    }

    private static Catalog derive(State state, Refusals refusals) {
        State held = audits(refusals).state(state);
        Catalog catalog = new SqlServerDerivation(refusals).catalog(held);
        SqlServerRules.check(held, catalog, refusals);
        return catalog;
    }

    private static AuditDerivation audits(Refusals refusals) {
        return new AuditDerivation(NAME, new SqlServerAuditing(), refusals);
    }

    @Override
    public List<Unit> lower(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        derive(plan.to(), refusals);
        SqlServerDerivation derivation = new SqlServerDerivation(refusals);
        DerivedPlan derived = audits(refusals).plan(plan);
        List<SqlStatement> statements = derived.attributed(new SqlServerLowering(derivation).lower(derived.plan()));
        List<Unit.Requirement> requirements = RowConditionQueries.askedFirst(derivation, plan, new SqlServerMeasures());
        refusals.throwIfAny();
        return statements.isEmpty() && requirements.isEmpty()
                ? List.of()
                : List.of(Unit.transaction("all steps", requirements, statements));
    }

    @Override
    public IdentifierRules identifiers() {
        return IDENTIFIERS;
    }

    /**
     * With XACT_ABORT an error ends the transaction, and -b then ends the script: without either the statements behind it
     * would run outside any transaction. Filtered indexes ask for QUOTED_IDENTIFIER, which sqlcmd has off without -I.
     */
    @Override
    public ScriptStyle script() {
        return new ScriptStyle(
                List.of("SET XACT_ABORT, NOCOUNT ON;", "SET QUOTED_IDENTIFIER ON;", "SET ANSI_NULLS ON;", "GO"),
                List.of(),
                SQL.compose("BEGIN TRANSACTION"),
                SQL.compose("COMMIT TRANSACTION"),
                ";\nGO",
                "sqlcmd -b -I -x -i FILE",
                new ScriptStyle.EarlyEnd(false, SqlServerDialect::stopWhere),
                new ScriptStyle.Batch(
                        List.of(":on error exit"), path -> ":r " + path, ScriptStyle.Atomicity.ONE_TRANSACTION),
                new ScriptStyle.Tools(
                        List.of(),
                        SQL.compose("BEGIN TRANSACTION"),
                        SQL.compose("COMMIT TRANSACTION"),
                        Map.of(
                                "flyway", new ScriptStyle.ToolEngine("sqlserver"),
                                "liquibase", new ScriptStyle.ToolEngine("mssql"))),
                Optional.of(new SqlServerGuards()));
    }

    /** An error that -b ends the script with. */
    private static List<String> stopWhere(SqlFragment condition) {
        String stop = SQL.compose("IF $F\n  THROW 50000, $S, 1;\nGO", condition, ScriptStyle.EarlyEnd.MESSAGE)
                .sql();
        return stop.lines().toList();
    }

    @Override
    public VerifyQueries verification() {
        return new SqlServerVerification();
    }

    @Override
    public List<RowQuestion> questions(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        List<RowQuestion> questions =
                RowConditionQueries.questions(new SqlServerDerivation(refusals), plan, new SqlServerMeasures());
        refusals.throwIfAny();
        return questions;
    }

    @Override
    public SqlFragment rowsWhere(State state, String table, Expression condition) {
        Refusals refusals = new Refusals(NAME);
        SqlFragment rows = RowsWhere.of(new SqlServerDerivation(refusals), state, table, condition);
        refusals.throwIfAny();
        return rows;
    }

    @Override
    public RunnerProfile runner() {
        return RunnerProfiles.load(NAME);
    }
}
