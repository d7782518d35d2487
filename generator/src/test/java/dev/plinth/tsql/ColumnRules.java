package dev.plinth.tsql;

import dev.plinth.tsql.TsqlColumns.Column;
import dev.plinth.tsql.TsqlColumns.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What ALTER TABLE does to columns behind the author's back: it forgets NOT NULL, and trips over defaults. */
final class ColumnRules {

    private ColumnRules() {}

    /** "ALTER TABLE (Transact-SQL)", ALTER COLUMN: a column becomes nullable where neither NULL nor NOT NULL is said. */
    static List<TsqlProblem> nullability(List<TsqlToken> batch) {
        List<TsqlProblem> problems = new ArrayList<>();
        for (TsqlStatement statement : TsqlStatements.of(batch)) {
            int alter = TsqlColumns.table(statement).map(Table::end).orElse(0);
            List<TsqlToken> tokens = statement.tokens();
            if (statement.startsWith("ALTER", "TABLE")
                    && TsqlBlocks.wordAt(tokens, alter, "ALTER")
                    && TsqlBlocks.wordAt(tokens, alter + 1, "COLUMN")
                    && !TsqlBlocks.wordAt(tokens, alter + 3, "ADD", "DROP")
                    && tokens.stream().noneMatch(token -> token.is("NULL"))) {
                problems.add(TsqlRule.ALTER_COLUMN_NULLABILITY.problem(
                        statement.line(),
                        "ALTER COLUMN without NULL or NOT NULL makes the column nullable: say which"));
            }
        }
        return List.copyOf(problems);
    }

    /**
     * Error 5074: a default constraint must go before its column. Judged over the whole script, for the defaults that
     * the script itself names.
     */
    static List<TsqlProblem> droppedDefaults(TsqlScript script) {
        List<TsqlProblem> problems = new ArrayList<>();
        Map<String, Default> defaults = new LinkedHashMap<>();
        for (TsqlStatement statement : script.allStatements()) {
            TsqlColumns.table(statement).ifPresent(table -> {
                dropped(statement, table, defaults, problems);
                created(statement, table, defaults);
            });
        }
        return List.copyOf(problems);
    }

    /**
     * A named default constraint.
     *
     * @param table where it is
     * @param column the column's name
     * @param constraint the constraint's name
     */
    private record Default(Table table, String column, String constraint) {}

    private static void created(TsqlStatement statement, Table table, Map<String, Default> defaults) {
        for (Column column : TsqlColumns.defined(statement)) {
            column.defaultConstraint()
                    .ifPresent(name -> defaults.put(
                            key(name), new Default(table, column.name().value(), name)));
        }
        List<TsqlToken> tokens = statement.tokens();
        for (int i = table.end(); i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is("CONSTRAINT") && tokens.get(i + 2).is("DEFAULT")) {
                String name = tokens.get(i + 1).value();
                for (int j = i + 3; j + 1 < tokens.size() && !tokens.get(j).is("CONSTRAINT"); j++) {
                    if (tokens.get(j).is("FOR") && !tokens.get(j - 1).is("NOT")) {
                        defaults.put(
                                key(name), new Default(table, tokens.get(j + 1).value(), name));
                    }
                }
            }
        }
    }

    private static void dropped(
            TsqlStatement statement, Table table, Map<String, Default> defaults, List<TsqlProblem> problems) {
        if (statement.startsWith("DROP", "TABLE")) {
            defaults.values().removeIf(held -> held.table().same(table));
        }
        List<TsqlToken> tokens = statement.tokens();
        if (!statement.startsWith("ALTER", "TABLE") || !TsqlBlocks.wordAt(tokens, table.end(), "DROP")) {
            return;
        }
        String kind = "CONSTRAINT";
        for (List<TsqlToken> element : TsqlColumns.elements(tokens.subList(table.end() + 1, tokens.size()))) {
            kind = TsqlBlocks.wordAt(element, 0, "COLUMN", "CONSTRAINT")
                    ? element.get(0).text()
                    : kind;
            if (element.isEmpty()) {
                continue;
            }
            TsqlToken name = element.get(element.size() - 1);
            if (kind.equalsIgnoreCase("CONSTRAINT")) {
                defaults.remove(key(name.value()));
                continue;
            }
            defaults.values().stream()
                    .filter(held -> held.table().same(table) && held.column().equalsIgnoreCase(name.value()))
                    .forEach(held -> problems.add(problem(name, held)));
        }
    }

    private static String key(String constraint) {
        return constraint.toLowerCase(Locale.ROOT);
    }

    private static TsqlProblem problem(TsqlToken name, Default held) {
        return TsqlRule.DROPPED_COLUMN_DEFAULT.problem(
                name.line(),
                "[" + held.column() + "] still has the default [" + held.constraint() + "]: drop the constraint first");
    }
}
