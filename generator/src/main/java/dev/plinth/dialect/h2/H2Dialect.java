package dev.plinth.dialect.h2;

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
import dev.plinth.model.QualifiedName;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** H2 2.4 and later. DDL is not transactional: a failed migration is undone by its own inverses, step by step. */
public final class H2Dialect implements Dialect {
    static final String NAME = "h2";
    static final H2Identifiers IDENTIFIERS = new H2Identifiers();
    static final SqlComposer SQL = new SqlComposer(IDENTIFIERS, value -> "'" + value.replace("'", "''") + "'");

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
        Catalog catalog = new H2Derivation(refusals).catalog(held);
        new SharedNames(refusals, "H2", UnaryOperator.identity()).addConstraints(catalog);
        SharedNames indexes = new SharedNames(refusals, "H2", UnaryOperator.identity());
        catalog.tables()
                .forEach(table -> table.indexes()
                        .forEach(index -> indexes.add(
                                QualifiedName.beside(table.name(), index.name()),
                                Paths.index(table.name(), index.name()))));
        new SharedNames(refusals, "H2", UnaryOperator.identity()).addTriggers(held);
        return catalog;
    }

    @Override
    public List<Unit> lower(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        derive(plan.to(), refusals);
        DerivedPlan derived = audits(refusals).plan(plan);
        List<Unit> units = new H2Lowering(new H2Derivation(refusals)).units(derived.plan());
        refusals.throwIfAny();
        return derived.attributedUnits(units);
    }

    private static AuditDerivation audits(Refusals refusals) {
        return new AuditDerivation(NAME, new H2Auditing(), refusals);
    }

    @Override
    public IdentifierRules identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public ScriptStyle script() {
        return new ScriptStyle(
                List.of(),
                List.of(),
                SQL.compose("BEGIN"),
                SQL.compose("COMMIT"),
                ";",
                "java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE",
                new ScriptStyle.EarlyEnd(false, H2Dialect::stopWhere),
                new ScriptStyle.Batch(List.of(), path -> "RUNSCRIPT FROM '" + path + "';", ScriptStyle.Atomicity.NONE),
                new ScriptStyle.Tools(
                        List.of(),
                        SQL.compose("BEGIN"),
                        SQL.compose("COMMIT"),
                        Map.of(
                                "flyway", new ScriptStyle.ToolEngine("h2"),
                                "liquibase", new ScriptStyle.ToolEngine("h2"))),
                Optional.of(new H2Guards()));
    }

    /** A text that is no number stops a script, and stands in the message. */
    private static List<String> stopWhere(SqlFragment condition) {
        return SQL.compose(
                        "SELECT CAST(CASE WHEN $F THEN $S ELSE '0' END AS INT);",
                        condition,
                        ScriptStyle.EarlyEnd.MESSAGE)
                .sql()
                .lines()
                .toList();
    }

    @Override
    public VerifyQueries verification() {
        return new H2Verification();
    }

    @Override
    public List<RowQuestion> questions(MigrationPlan plan) {
        Refusals refusals = new Refusals(NAME);
        List<RowQuestion> questions = RowConditionQueries.questions(new H2Derivation(refusals), plan, new H2Measures());
        refusals.throwIfAny();
        return questions;
    }

    @Override
    public SqlFragment rowsWhere(State state, String table, Expression condition) {
        Refusals refusals = new Refusals(NAME);
        SqlFragment rows = RowsWhere.of(new H2Derivation(refusals), state, table, condition);
        refusals.throwIfAny();
        return rows;
    }

    @Override
    public RunnerProfile runner() {
        return RunnerProfiles.load(NAME);
    }
}
