package dev.plinth.inspector.lift;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The expressions of one table. What the language can say and finds nothing wrong with is said in it; the rest stays in the
 * engine's words.
 */
final class ExpressionLift {
    private static final SourceSpan NOWHERE = new SourceSpan("", 1, 1, 0);

    private final EngineWords engine;
    private final Table table;
    private final Verbatim verbatim;
    private final Map<String, String> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param table with its columns' types; nothing else of it is looked at */
    ExpressionLift(EngineWords engine, Table table, Verbatim verbatim) {
        this.engine = engine;
        this.table = table;
        this.verbatim = verbatim;
        table.columns().names().forEach(name -> columns.put(name, name));
    }

    String dialect() {
        return engine.dialect();
    }

    Expression condition(String path, String sql) {
        return lift(path, sql, (parsed, diagnostics) -> types(diagnostics).checkCondition(parsed));
    }

    Expression generated(String path, String sql, DataType type) {
        return lift(path, sql, (parsed, diagnostics) -> {
            types(diagnostics).checkValue(parsed, type);
            types(diagnostics).checkRepeatable(parsed, "a generated column");
        });
    }

    /** Something that rows are found by. */
    Expression key(String path, String sql) {
        return lift(path, sql, (parsed, diagnostics) -> {
            types(diagnostics).check(parsed);
            types(diagnostics).checkRepeatable(parsed, "an index");
        });
    }

    Expression defaultValue(String path, String sql, DataType type) {
        boolean flag = base(type) == DataType.Simple.BOOLEAN && (sql.equals("0") || sql.equals("1"));
        String said = flag ? (sql.equals("1") ? "true" : "false") : sql;
        return lift(path, said, sql, (parsed, diagnostics) -> ExpressionTypes.checkDefault(parsed, type, diagnostics));
    }

    private static DataType base(DataType type) {
        return type instanceof DataType.Native found ? found.base() : type;
    }

    private ExpressionTypes types(Diagnostics diagnostics) {
        return new ExpressionTypes(ColumnScope.of(table), diagnostics);
    }

    private Expression lift(String path, String sql, BiConsumer<ParsedExpression, Diagnostics> check) {
        return lift(path, sql, sql, check);
    }

    private Expression lift(String path, String said, String sql, BiConsumer<ParsedExpression, Diagnostics> check) {
        Optional<Expression> portable = verbatim.has(path) ? Optional.empty() : portable(said, check);
        return portable.orElseGet(() -> new Expression.RawSql(DialectText.of(Map.of(engine.dialect(), bare(sql)))));
    }

    /** Without parentheses around the whole, which are put there again. */
    private static String bare(String sql) {
        Optional<SqlWords> words = SqlWords.of(sql);
        Optional<SqlWords> inside = words.flatMap(SqlWords::group);
        return inside.isPresent() && words.get().atEnd() ? inside.get().rest() : sql;
    }

    /** The declared spelling of a column's name. */
    String column(String name) {
        return columns.getOrDefault(name, name);
    }

    private Optional<Expression> portable(String sql, BiConsumer<ParsedExpression, Diagnostics> check) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ParsedExpression> parsed = PortableText.of(
                        engine.standard(sql), name -> columns.getOrDefault(name, name))
                .flatMap(text -> ExpressionParser.parse(SourceText.at(text, NOWHERE), diagnostics));
        parsed.ifPresent(expression -> check.accept(expression, diagnostics));
        return diagnostics.isEmpty() ? parsed.map(ParsedExpression::expression) : Optional.empty();
    }
}
