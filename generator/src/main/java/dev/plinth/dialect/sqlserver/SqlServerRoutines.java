package dev.plinth.dialect.sqlserver;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.dialect.support.RoutineParts;
import dev.plinth.dialect.support.RoutineStatements;
import dev.plinth.model.Routine;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Procedures and functions. Parameters are called {@code @name}, and so are they in the author's body. */
final class SqlServerRoutines implements RoutineStatements {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private final SqlServerDerivation derivation;

    SqlServerRoutines(SqlServerDerivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public List<SqlStatement> create(Routine routine) {
        return create("CREATE ", routine);
    }

    private List<SqlStatement> create(String verb, Routine routine) {
        RoutineParts parts = new RoutineParts(derivation, routine);
        parts.requireOptions(List.of());
        Optional<String> body = parts.body();
        if (body.isEmpty()) {
            return List.of();
        }
        requirePlainNames(parts, routine.parameters());
        SqlFragment text = SqlFragment.ofAuthor(body.get().strip());
        SqlFragment name = SqlServerNames.table(routine.name());
        List<SqlFragment> parameters = routine.parameters().stream()
                .map(parameter -> parameter(parts, parameter))
                .toList();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(
                routine.form() == Routine.Form.PROCEDURE
                        ? procedure(verb, name, parameters, text)
                        : function(parts, routine, verb, parameters, text));
        if (routine.comment().isPresent()) {
            statements.add(comment(routine));
        }
        return statements;
    }

    /** A function of rows is one query, which the planner sees through. */
    private SqlStatement function(
            RoutineParts parts, Routine routine, String verb, List<SqlFragment> parameters, SqlFragment text) {
        SqlFragment name = SqlServerNames.table(routine.name());
        if (routine.result().orElseThrow() instanceof Routine.Result.Rows) {
            return statement(verb + "FUNCTION $F ($J)\nRETURNS TABLE\nAS\nRETURN (\n$F\n)", name, parameters, text);
        }
        return statement(
                verb + "FUNCTION $F ($J)\n$F\nAS\nBEGIN\n$F\nEND", name, parameters, returns(parts, routine), text);
    }

    private static SqlStatement comment(Routine routine) {
        return SqlServerComments.ofObject(routine.form().name(), routine.name(), routine.comment());
    }

    private static SqlStatement procedure(
            String verb, SqlFragment name, List<SqlFragment> parameters, SqlFragment text) {
        return parameters.isEmpty()
                ? statement(verb + "PROCEDURE $F\nAS\nBEGIN\nSET NOCOUNT ON;\n$F\nEND", name, text)
                : statement(
                        verb + "PROCEDURE $F\n  $F\nAS\nBEGIN\nSET NOCOUNT ON;\n$F\nEND",
                        name,
                        SqlFragment.join(",\n  ", parameters),
                        text);
    }

    private SqlFragment returns(RoutineParts parts, Routine routine) {
        Routine.Result result = routine.result().orElseThrow();
        if (result instanceof Routine.Result.Value value) {
            return SQL.compose(
                    "RETURNS $F", bare(parts.type(new Routine.Parameter("result", value.type(), Optional.empty()))));
        }
        derivation.refuse(
                parts.path(),
                "SQL Server has no functions for triggers: a trigger holds its statements",
                "give it `degrade: { sqlserver: <reason> }`");
        return SqlFragment.EMPTY;
    }

    private SqlFragment parameter(RoutineParts parts, Routine.Parameter parameter) {
        SqlFragment plain =
                SQL.compose("$F $F", SqlFragment.ofAuthor("@" + parameter.name()), bare(parts.type(parameter)));
        return parts.defaultValue(parameter)
                .map(value -> SQL.compose("$F = $F", plain, value))
                .orElse(plain);
    }

    private void requirePlainNames(RoutineParts parts, List<Routine.Parameter> parameters) {
        parameters.stream()
                .filter(parameter -> !parameter.name().matches("[A-Za-z_][A-Za-z0-9_]{0,126}"))
                .forEach(parameter -> derivation.refuse(
                        parts.path(),
                        "the parameter " + parameter.name() + " cannot be called @" + parameter.name(),
                        "use letters, digits and _"));
    }

    /** A parameter has no collation of its own. */
    private static SqlFragment bare(SqlFragment type) {
        int collation = type.sql().indexOf(" COLLATE ");
        return collation < 0 ? type : SqlFragment.ofAuthor(type.sql().substring(0, collation));
    }

    @Override
    public List<SqlStatement> drop(Routine routine) {
        return new RoutineParts(derivation, routine).body().isEmpty()
                ? List.of()
                : List.of(statement(
                        "DROP " + routine.form().name() + " IF EXISTS $F", SqlServerNames.table(routine.name())));
    }

    /** A function that gives back something else, or becomes a procedure, is another one. */
    @Override
    public List<SqlStatement> alter(Routine before, Routine after) {
        if (keepsGrants(before, after)) {
            List<SqlStatement> altered = new ArrayList<>(create("CREATE OR ALTER ", after));
            if (before.comment().isPresent() && after.comment().isEmpty()) {
                altered.add(comment(after));
            }
            return altered;
        }
        List<SqlStatement> statements = new ArrayList<>(drop(before));
        statements.addAll(create(after));
        return statements;
    }

    @Override
    public boolean keepsGrants(Routine before, Routine after) {
        return before.form() == after.form() && before.result().equals(after.result());
    }

    private static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), NONE, Work.CATALOG);
    }
}
