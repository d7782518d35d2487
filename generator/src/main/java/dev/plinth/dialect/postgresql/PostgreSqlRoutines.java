package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.RoutineParts;
import dev.plinth.dialect.support.RoutineStatements;
import dev.plinth.model.Routine;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Functions and procedures. A body stands between dollar signs, with a tag that does not stand in it; names that it does
 * not qualify are looked up by its caller's search path, unless {@code search path} fixes one.
 */
final class PostgreSqlRoutines implements RoutineStatements {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;
    private static final List<String> OPTIONS =
            List.of("language", "volatility", "security", "search path", "settings");

    /** A search path that is the schema in which the routine is made, where temporary tables do not come first. */
    private static final String CURRENT_SCHEMA = "current schema";

    private final PostgreSqlDerivation derivation;

    PostgreSqlRoutines(PostgreSqlDerivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public List<SqlStatement> create(Routine routine) {
        return create("CREATE ", routine);
    }

    private List<SqlStatement> create(String verb, Routine routine) {
        RoutineParts parts = new RoutineParts(derivation, routine);
        parts.requireOptions(OPTIONS);
        Optional<String> body = parts.body();
        if (body.isEmpty()) {
            return List.of();
        }
        List<SqlFragment> clauses = new ArrayList<>();
        routine.result().ifPresent(result -> clauses.add(returns(parts, result)));
        clauses.add(SQL.compose("LANGUAGE $I", parts.option("language", "plpgsql")));
        word(parts, "volatility", List.of("immutable", "stable", "volatile")).ifPresent(clauses::add);
        word(parts, "security", List.of("definer", "invoker"))
                .ifPresent(word -> clauses.add(SQL.compose("SECURITY $F", word)));
        String path = parts.option("search path", "");
        boolean current = path.equals(CURRENT_SCHEMA);
        if (!path.isEmpty() && !current) {
            List<SqlFragment> schemas = List.of(path.split("\\s*,\\s*")).stream()
                    .map(SQL::identifier)
                    .toList();
            clauses.add(SQL.compose("SET search_path = $J", schemas));
        }
        settings(parts.option("settings", "")).forEach(clauses::add);
        clauses.add(SQL.compose("AS $F", quoted(body.get())));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(PostgreSqlObjects.statement(
                verb + form(routine) + " $Q ($J)\n$F",
                routine.name(),
                routine.parameters().stream()
                        .map(parameter -> parameter(parts, parameter))
                        .toList(),
                SqlFragment.join("\n", clauses)));
        if (current) {
            statements.add(PostgreSqlObjects.statement(
                    """
                    DO $$$$
                    BEGIN
                      EXECUTE format('ALTER """ + " " + form(routine) + """
                     %s SET search_path = %I, pg_temp', $S::regprocedure, current_schema());
                    END
                    $$$$""", signature(parts, routine).sql()));
        }
        routine.comment()
                .ifPresent(comment -> statements.add(PostgreSqlObjects.statement(
                        "COMMENT ON " + form(routine) + " $F IS $S", signature(parts, routine), comment)));
        return statements;
    }

    /** @param text settings with their values: {@code TimeZone=UTC; jit=off} */
    private static List<SqlFragment> settings(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(setting -> !setting.isEmpty())
                .map(setting -> setting.split("\\s*=\\s*", 2))
                .map(setting -> SQL.compose("SET $I = $S", setting[0], setting.length > 1 ? setting[1] : ""))
                .toList();
    }

    private static String form(Routine routine) {
        return routine.form().name();
    }

    private static SqlFragment parameter(RoutineParts parts, Routine.Parameter parameter) {
        SqlFragment plain = SQL.compose("$I $F", parameter.name(), bare(parts.type(parameter)));
        return parts.defaultValue(parameter)
                .map(value -> SQL.compose("$F DEFAULT $F", plain, value))
                .orElse(plain);
    }

    /** A parameter has no collation of its own. */
    private static SqlFragment bare(SqlFragment type) {
        String collation = " COLLATE \"C\"";
        return type.sql().endsWith(collation)
                ? SqlFragment.ofAuthor(type.sql().substring(0, type.sql().length() - collation.length()))
                : type;
    }

    private static SqlFragment returns(RoutineParts parts, Routine.Result result) {
        if (result instanceof Routine.Result.Value value) {
            return SQL.compose(
                    "RETURNS $F", bare(parts.type(new Routine.Parameter("result", value.type(), Optional.empty()))));
        }
        if (result instanceof Routine.Result.Rows rows) {
            return SQL.compose(
                    "RETURNS TABLE ($J)",
                    rows.columns().stream()
                            .map(column -> parameter(parts, column))
                            .toList());
        }
        return SQL.compose("RETURNS trigger");
    }

    private Optional<SqlFragment> word(RoutineParts parts, String option, List<String> words) {
        String word = parts.option(option, "");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!words.contains(word)) {
            derivation.refuse(parts.path(), option + " is none of " + String.join(", ", words), "use one of them");
            return Optional.empty();
        }
        return Optional.of(SQL.compose(word.toUpperCase(Locale.ROOT)));
    }

    private static SqlFragment quoted(String body) {
        String tag = "body";
        while (body.contains("$" + tag + "$")) {
            tag += "_";
        }
        return SqlFragment.ofAuthor("$" + tag + "$\n" + body.strip() + "\n$" + tag + "$");
    }

    private static SqlFragment signature(RoutineParts parts, Routine routine) {
        return SQL.compose(
                "$Q ($J)",
                routine.name(),
                routine.parameters().stream()
                        .map(parameter -> bare(parts.type(parameter)))
                        .toList());
    }

    @Override
    public List<SqlStatement> drop(Routine routine) {
        RoutineParts parts = new RoutineParts(derivation, routine);
        return parts.body().isEmpty()
                ? List.of()
                : List.of(PostgreSqlObjects.statement(
                        "DROP " + form(routine) + " IF EXISTS $F", signature(parts, routine)));
    }

    /** With the same signature it is replaced, and keeps its grants and what calls it; else it is another routine. */
    @Override
    public List<SqlStatement> alter(Routine before, Routine after) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!keepsGrants(before, after)) {
            statements.addAll(drop(before));
            statements.addAll(create(after));
            return statements;
        }
        statements.addAll(create("CREATE OR REPLACE ", after));
        if (before.comment().isPresent() && after.comment().isEmpty()) {
            statements.add(PostgreSqlObjects.statement("COMMENT ON $F IS NULL", named(after)));
        }
        return statements;
    }

    /** The routine as a statement about it names it: {@code FUNCTION add_one (bigint)}. */
    SqlFragment named(Routine routine) {
        return SQL.compose(form(routine) + " $F", signature(new RoutineParts(derivation, routine), routine));
    }

    /** Whether the one can stand in for the other under the same signature. */
    @Override
    public boolean keepsGrants(Routine before, Routine after) {
        return before.form() == after.form()
                && before.parameters().stream()
                        .map(Routine.Parameter::name)
                        .toList()
                        .equals(after.parameters().stream()
                                .map(Routine.Parameter::name)
                                .toList())
                && before.parameters().stream()
                        .map(Routine.Parameter::type)
                        .toList()
                        .equals(after.parameters().stream()
                                .map(Routine.Parameter::type)
                                .toList())
                && before.result().equals(after.result())
                && before.parameters().stream()
                        .filter(parameter -> parameter.defaultValue().isPresent())
                        .allMatch(parameter -> after.parameters()
                                .get(before.parameters().indexOf(parameter))
                                .defaultValue()
                                .isPresent());
    }
}
