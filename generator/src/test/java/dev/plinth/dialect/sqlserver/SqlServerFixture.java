package dev.plinth.dialect.sqlserver;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TypeParser;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.tsql.TsqlLint;
import dev.plinth.tsql.TsqlParser;
import dev.plinth.tsql.TsqlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Schemas and plans in few words, and the T-SQL that they become. */
final class SqlServerFixture {
    static final SqlServerDialect DIALECT = new SqlServerDialect();

    private static final SourceSpan NOWHERE = new SourceSpan("test", 1, 1, 0);
    private static final TsqlLint LINT = new TsqlLint();
    private static final TsqlParser PARSER = new TsqlParser();

    private SqlServerFixture() {}

    static MigrationPlan plan(Schema from, Operation... operations) {
        return Planner.plan(State.of(from), List.of(operations));
    }

    static List<String> sql(MigrationPlan plan) {
        return DIALECT.lower(plan).stream()
                .flatMap(unit -> unit.statements().stream())
                .map(SqlStatement::sql)
                .map(Object::toString)
                .toList();
    }

    static List<String> sql(Schema from, Operation... operations) {
        return sql(plan(from, operations));
    }

    /** The statements as sqlcmd would get them. */
    static String script(List<String> statements) {
        ScriptStyle style = DIALECT.script();
        List<String> batches = new ArrayList<>(List.of(style.begin().sql()));
        batches.addAll(statements);
        batches.add(style.commit().sql());
        return String.join("\n", style.preamble()) + "\n"
                + batches.stream().map(sql -> sql + style.terminator() + "\n").collect(Collectors.joining());
    }

    /** What the token lint and a grammar that others wrote say of it. */
    static List<TsqlProblem> problems(String script) {
        List<TsqlProblem> problems = new ArrayList<>(LINT.check(script));
        problems.addAll(PARSER.check(script));
        return problems;
    }

    static List<Refusal> refusals(Schema schema) {
        try {
            DIALECT.derive(State.of(schema));
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
    }

    static List<String> refused(Table... tables) {
        return refusals(Schema.of(tables)).stream().map(Refusal::toString).toList();
    }

    /** @param type in the language's spelling; a question mark at its end admits NULL */
    static Column column(String name, String type) {
        boolean nullable = type.endsWith("?");
        try {
            Column column = Column.of(
                    name,
                    TypeParser.parse(SourceText.at(nullable ? type.substring(0, type.length() - 1) : type, NOWHERE)));
            return column.withNullability(nullable ? Nullability.NULLABLE : Nullability.NOT_NULL);
        } catch (SyntaxException wrong) {
            throw new IllegalArgumentException(type, wrong);
        }
    }

    static Column generated(String name, String type, String expression, ColumnValue.Storage storage) {
        return column(name, type).withValue(new ColumnValue.Generated(expression(expression), storage));
    }

    static Expression expression(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return ExpressionParser.parse(SourceText.at(text, NOWHERE), diagnostics)
                .map(ParsedExpression::expression)
                .orElseThrow(() -> new IllegalArgumentException(text + ": " + diagnostics.sorted()));
    }

    static Table table(String name, Column... columns) {
        return Table.of(name, List.of(columns))
                .withConstraints(NamedMap.of(new Constraint.PrimaryKey(name + "_pkey", List.of(columns[0].name()))));
    }

    static Table with(Table table, Constraint... constraints) {
        Table changed = table;
        for (Constraint constraint : constraints) {
            changed = changed.withConstraints(changed.constraints().with(constraint));
        }
        return changed;
    }

    static Constraint references(String name, String column, String table, String key, ReferentialAction onDelete) {
        return new Constraint.ForeignKey(
                name,
                List.of(column),
                table,
                List.of(key),
                onDelete,
                ReferentialAction.NO_ACTION,
                Constraint.Timing.IMMEDIATE);
    }
}
