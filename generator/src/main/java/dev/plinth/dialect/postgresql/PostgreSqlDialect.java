package dev.plinth.dialect.postgresql;

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
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Sequence;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.RowCondition;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** PostgreSQL 13 to 18: DDL is transactional, so a migration is one transaction. */
public final class PostgreSqlDialect implements Dialect {
    static final String NAME = "postgresql";
    static final PostgreSqlIdentifiers IDENTIFIERS = new PostgreSqlIdentifiers();

    /** A backslash in a plain literal is a backslash: {@code standard_conforming_strings} has been on since 9.1. */
    static final SqlComposer SQL = new SqlComposer(IDENTIFIERS, value -> "'" + value.replace("'", "''") + "'");

    private final PostgreSqlVersions versions;

    /** For all versions that are supported, and what only the newest have where it is asked for. */
    public PostgreSqlDialect() {
        this(PostgreSqlVersions.NEWEST);
    }

    private PostgreSqlDialect(PostgreSqlVersions versions) {
        this.versions = versions;
    }

    @Override
    public Dialect since(int version) {
        return new PostgreSqlDialect(new PostgreSqlVersions(version));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Catalog derive(State state) {
        Refusals refusals = new Refusals(NAME);
        State held = audits(refusals).state(state);
        Catalog catalog = new PostgreSqlDerivation(refusals).catalog(held);
        requireNames(held, refusals);
        refusals.throwIfAny();
        return catalog;
    }

    /** Whatever holds rows has a type of its name; the language keeps indexes and constraints apart from all of them. */
    private static void requireNames(State state, Refusals refusals) {
        SharedNames names = new SharedNames(refusals, "PostgreSQL", UnaryOperator.identity());
        names.addTablesAndViews(state);
        state.tables()
                .forEach(table -> table.indexes()
                        .names()
                        .forEach(index -> names.add(
                                QualifiedName.beside(table.name(), index), Paths.index(table.name(), index))));
        names.addObjects(
                state,
                object -> object instanceof Sequence
                        || (object instanceof EnumType type && type.storage() == EnumType.Storage.NATIVE));
    }

    private static AuditDerivation audits(Refusals refusals) {
        return new AuditDerivation(NAME, new PostgreSqlAuditing(), refusals);
    }

    @Override
    public List<Unit> lower(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        DerivedPlan derived = audits(refusals).plan(plan);
        List<SqlStatement> statements = derived.attributed(
                statements(derived.plan(), refusals, (derivation, used) -> new PostgreSqlLowering(derivation, used)));
        List<Unit.Requirement> requirements =
                RowConditionQueries.askedFirst(new PostgreSqlDerivation(refusals), plan, new PostgreSqlMeasures());
        refusals.throwIfAny();
        return statements.isEmpty() && requirements.isEmpty()
                ? List.of()
                : List.of(Unit.transaction("all steps", requirements, statements));
    }

    /** Parts that are done are taken back where a later one stops at rows, so these are asked before the first. */
    @Override
    public List<Unit> lowerSafely(MigrationPlan plan, Set<Integer> plain) {
        Refusals refusals = new Refusals(NAME);
        DerivedPlan derived = audits(refusals).plan(plan);
        PostgreSqlSafeWriter writer = PostgreSqlSafeWriter.of(derived, plain);
        List<SqlStatement> statements = derived.attributed(statements(
                derived.plan(), refusals, (derivation, used) -> new PostgreSqlLowering(derivation, used, writer)));
        PostgreSqlDerivation derivation = new PostgreSqlDerivation(refusals);
        List<Unit> units = statements.isEmpty() ? List.of() : PostgreSqlParts.of(plan, statements);
        Set<Integer> later = PostgreSqlParts.later(units);
        List<Unit.Requirement> requirements = RowConditionQueries.requirements(
                derivation,
                plan,
                new PostgreSqlMeasures(),
                question ->
                        later.contains(question.step()) || question.condition().asked() == RowCondition.Asked.FIRST);
        refusals.throwIfAny();
        return PostgreSqlParts.requiring(requirements, units);
    }

    private List<SqlStatement> statements(
            MigrationPlan plan,
            Refusals refusals,
            BiFunction<PostgreSqlDerivation, Set<String>, PostgreSqlLowering> lowering) {
        List<SqlStatement> statements =
                lowering.apply(new PostgreSqlDerivation(refusals), Set.of()).lower(plan);
        requireNames(plan.to(), refusals);
        refusals.throwIfAny();
        Set<String> used = PostgreSqlEnums.usedAtOnce(plan, statements);
        if (!used.isEmpty()) {
            statements =
                    lowering.apply(new PostgreSqlDerivation(refusals), used).lower(plan);
            refusals.throwIfAny();
        }
        versions.require(statements, refusals);
        refusals.throwIfAny();
        return statements;
    }

    @Override
    public IdentifierRules identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public ScriptStyle script() {
        return new ScriptStyle(
                List.of("\\set ON_ERROR_STOP on"),
                List.of(),
                SQL.compose("BEGIN"),
                SQL.compose("COMMIT"),
                ";",
                "psql -X -v ON_ERROR_STOP=1 -f FILE",
                new ScriptStyle.EarlyEnd(true, PostgreSqlDialect::endWhere),
                new ScriptStyle.Batch(List.of(), path -> "\\ir '" + path + "'", ScriptStyle.Atomicity.ONE_TRANSACTION),
                new ScriptStyle.Tools(
                        List.of(),
                        SQL.compose("START TRANSACTION"),
                        SQL.compose("COMMIT"),
                        Map.of(
                                "flyway",
                                        new ScriptStyle.ToolEngine(
                                                "postgresql", Optional.of("-postgresql.transactional.lock=false")),
                                "liquibase", new ScriptStyle.ToolEngine("postgresql"),
                                "golang-migrate", new ScriptStyle.ToolEngine("postgres"),
                                "dbmate", new ScriptStyle.ToolEngine("postgres"),
                                "sqitch", new ScriptStyle.ToolEngine("pg"))),
                Optional.of(new PostgreSqlGuards()));
    }

    /** With commands of psql: a plain script of PostgreSQL cannot branch around BEGIN and COMMIT. */
    private static List<String> endWhere(SqlFragment condition) {
        String query = SQL.compose("SELECT $F AS plinth_done \\gset", condition).sql();
        return Stream.concat(
                        query.lines(),
                        Stream.of(
                                "\\if :plinth_done",
                                "  \\echo 'nothing to do: " + ScriptStyle.EarlyEnd.MESSAGE + "'",
                                "  \\quit",
                                "\\endif"))
                .toList();
    }

    @Override
    public VerifyQueries verification() {
        return new PostgreSqlVerification();
    }

    @Override
    public List<RowQuestion> questions(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        List<RowQuestion> questions =
                RowConditionQueries.questions(new PostgreSqlDerivation(refusals), plan, new PostgreSqlMeasures());
        refusals.throwIfAny();
        return questions;
    }

    @Override
    public SqlFragment rowsWhere(State state, String table, Expression condition) {
        Refusals refusals = new Refusals(NAME);
        SqlFragment rows = RowsWhere.of(new PostgreSqlDerivation(refusals), state, table, condition);
        refusals.throwIfAny();
        return rows;
    }

    @Override
    public RunnerProfile runner() {
        return RunnerProfiles.load(NAME);
    }
}
