package dev.plinth.tsql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns T-SQL that the parser's grammar lacks into T-SQL that it has, as narrowly as can be: most of a CREATE TABLE is
 * worth parsing although the grammar has no named default in a column. Each constant says what is lost by it. A test
 * keeps every one needed (the parser refuses without it) and harmless (a broken neighbour stays refused).
 */
enum TsqlReduction {

    /** {@code [c] int CONSTRAINT [DF] DEFAULT (0)} loses the constraint's name. */
    NAMED_DEFAULT {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 2; definesTable(tokens) && i + 2 < result.size(); i++) {
                boolean ofColumn = !result.get(i - 1).isAny("ADD", ",", "(");
                if (ofColumn && at(result, i, "CONSTRAINT") && at(result, i + 2, "DEFAULT")) {
                    cut(result, i, i + 2);
                }
            }
            return result;
        }
    },

    /** {@code ADD [c] int NULL DEFAULT (0) WITH VALUES} loses its last two words, only directly behind a default. */
    WITH_VALUES {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 2; at(tokens, 0, "ALTER") && definesTable(tokens) && i + 1 < result.size(); i++) {
                boolean afterValue = at(result, i - 1, ")") || result.get(i - 1).isString();
                if (afterValue && at(result, i, "WITH") && at(result, i + 1, "VALUES") && hasDefault(result, i)) {
                    cut(result, i, i + 2);
                }
            }
            return result;
        }
    },

    /** A filtered index's IS [NOT] NULL becomes {@code = 0}, and its brackets go; {@link FilterPredicate} reads them. */
    FILTER {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> predicate = FilterPredicate.of(new TsqlStatement(TsqlStatement.Part.STATEMENT, tokens));
            if (predicate.isEmpty() || !FilterPredicate.isAllowed(predicate)) {
                return tokens;
            }
            int start = 0;
            while (!at(tokens, start, "WHERE")) {
                start++;
            }
            List<TsqlToken> result = new ArrayList<>(tokens.subList(0, start + 1));
            result.addAll(plainPredicate(predicate));
            result.addAll(tokens.subList(start + 1 + predicate.size(), tokens.size()));
            return result;
        }
    },

    /** A name with anything but letters, digits, spaces and underscores is replaced: the lexer ends some of them early. */
    ODD_NAME {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            return tokens.stream()
                    .map(token -> token.kind() == TsqlToken.Kind.NAME
                                    && !token.value().matches("[\\p{L}\\p{N}_ ]+")
                            ? new TsqlToken(TsqlToken.Kind.NAME, "[odd]", token.line())
                            : token)
                    .toList();
        }
    },

    /** COLLATE inside an expression is dropped; in a column's definition the grammar knows it. */
    COLLATION {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            int columnDepth = !definesTable(tokens) ? -1 : at(tokens, 0, "CREATE") ? 1 : 0;
            List<TsqlToken> result = new ArrayList<>();
            int depth = 0;
            for (int i = 0; i < tokens.size(); i++) {
                depth += TsqlStatements.depthChange(tokens.get(i));
                if (at(tokens, i, "COLLATE")
                        && depth != columnDepth
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).isName()) {
                    i++;
                } else {
                    result.add(tokens.get(i));
                }
            }
            return result;
        }
    },

    /** {@code NEXT VALUE FOR [s]} becomes a number. */
    NEXT_VALUE {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 0; i + 3 < result.size(); i++) {
                if (at(result, i, "NEXT") && at(result, i + 1, "VALUE") && at(result, i + 2, "FOR")) {
                    int end = TsqlColumns.table(result, i + 3)
                            .map(TsqlColumns.Table::end)
                            .orElse(i);
                    replace(result, i, end, "1");
                }
            }
            return result;
        }
    },

    /** {@code AT TIME ZONE N'…'} is dropped. */
    TIME_ZONE {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 0; i + 3 < result.size(); i++) {
                boolean zone = at(result, i, "AT") && at(result, i + 1, "TIME") && at(result, i + 2, "ZONE");
                if (zone && (result.get(i + 3).isString() || result.get(i + 3).kind() == TsqlToken.Kind.VARIABLE)) {
                    cut(result, i, i + 4);
                }
            }
            return result;
        }
    },

    /** Functions that the grammar does not have become one that it has; WITHIN GROUP (…) goes. */
    FUNCTION {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 0; i < result.size(); i++) {
                boolean bracket = at(result, i + 1, "(");
                if (bracket && result.get(i).isAny("STRING_AGG", "LEFT", "RIGHT", "NCHAR") && !afterName(result, i)) {
                    replace(result, i, i + 1, "CONCAT");
                } else if (at(result, i, "CURRENT_USER") || at(result, i, "SESSION_USER")) {
                    replace(result, i, i + 1, "CURRENT_TIMESTAMP");
                } else if (at(result, i, "WITHIN") && at(result, i + 1, "GROUP") && at(result, i + 2, "(")) {
                    cut(result, i, Math.min(TsqlColumns.closing(result, i + 2) + 1, result.size()));
                }
            }
            return result;
        }
    },

    /** {@code WITH (UPDLOCK, HOLDLOCK)} keeps its first hint. */
    TABLE_HINTS {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 1; i + 2 < result.size(); i++) {
                if (at(result, i, "WITH") && at(result, i + 1, "(")) {
                    int end = TsqlColumns.closing(result, i + 1);
                    boolean hints = result.subList(i + 2, end).stream()
                            .allMatch(token ->
                                    token.is(",") || HINTS.contains(token.text().toUpperCase(Locale.ROOT)));
                    if (hints && end < result.size() && end > i + 3) {
                        cut(result, i + 3, end);
                    }
                }
            }
            return result;
        }
    },

    /** {@code PRIMARY KEY ([a] ASC, [b] DESC)} loses the directions. */
    KEY_ORDER {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 0; definesTable(tokens) && i + 1 < result.size(); i++) {
                if (at(result, i + 1, "(") && result.get(i).isAny("KEY", "UNIQUE", "CLUSTERED", "NONCLUSTERED")) {
                    for (int j = i + 3; j < TsqlColumns.closing(result, i + 1); j++) {
                        boolean direction = result.get(j).isAny("ASC", "DESC")
                                && result.get(j - 1).isName();
                        if (direction && (at(result, j + 1, ",") || at(result, j + 1, ")"))) {
                            cut(result, j, j + 1);
                        }
                    }
                }
            }
            return result;
        }
    },

    /** {@code CREATE VIEW [v] ([a], [b]) AS} loses the list of names. */
    VIEW_COLUMNS {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            int kind = TsqlStatements.moduleKind(tokens, 0);
            int list = at(tokens, kind, "VIEW")
                    ? TsqlColumns.table(tokens, kind + 1)
                            .map(TsqlColumns.Table::end)
                            .orElse(-1)
                    : -1;
            if (!at(tokens, list, "(")) {
                return tokens;
            }
            List<TsqlToken> result = new ArrayList<>(tokens);
            int end = TsqlColumns.closing(tokens, list);
            boolean names = end < tokens.size()
                    && TsqlColumns.elements(tokens.subList(list + 1, end)).stream()
                            .allMatch(element ->
                                    element.size() == 1 && element.get(0).isName());
            if (names) {
                cut(result, list, end + 1);
            }
            return result;
        }
    },

    /** {@code UPDATE([c])}, which asks a trigger's SET list, becomes {@code 1 = 1}. */
    UPDATE_FUNCTION {
        @Override
        List<TsqlToken> apply(List<TsqlToken> tokens) {
            List<TsqlToken> result = new ArrayList<>(tokens);
            for (int i = 1; i + 3 < result.size(); i++) {
                if (at(result, i, "UPDATE")
                        && at(result, i + 1, "(")
                        && result.get(i + 2).isName()
                        && at(result, i + 3, ")")) {
                    replace(result, i, i + 4, "1 = 1");
                }
            }
            return result;
        }
    };

    /** "Table hints (Transact-SQL)", those without arguments. */
    private static final Set<String> HINTS = Set.of(
            "HOLDLOCK",
            "NOLOCK",
            "NOWAIT",
            "PAGLOCK",
            "READCOMMITTED",
            "READCOMMITTEDLOCK",
            "READPAST",
            "READUNCOMMITTED",
            "REPEATABLEREAD",
            "ROWLOCK",
            "SERIALIZABLE",
            "SNAPSHOT",
            "TABLOCK",
            "TABLOCKX",
            "UPDLOCK",
            "XLOCK");

    /** What the parser is given instead; the same tokens where there is nothing to do. */
    abstract List<TsqlToken> apply(List<TsqlToken> tokens);

    /** Every reduction, one after the other. */
    static List<TsqlToken> all(List<TsqlToken> tokens) {
        return Stream.of(values())
                .reduce(tokens, (held, reduction) -> reduction.apply(held), (first, second) -> second);
    }

    private static boolean definesTable(List<TsqlToken> tokens) {
        return (at(tokens, 0, "CREATE") || at(tokens, 0, "ALTER")) && at(tokens, 1, "TABLE");
    }

    private static boolean at(List<TsqlToken> tokens, int index, String word) {
        return TsqlBlocks.wordAt(tokens, index, word);
    }

    private static boolean afterName(List<TsqlToken> tokens, int index) {
        return at(tokens, index - 1, ".");
    }

    private static boolean hasDefault(List<TsqlToken> tokens, int end) {
        List<List<TsqlToken>> elements = TsqlColumns.elements(tokens.subList(0, end));
        return elements.get(elements.size() - 1).stream().anyMatch(token -> token.is("DEFAULT"));
    }

    /** IS [NOT] NULL as {@code = 0}, without the brackets around comparisons. */
    private static List<TsqlToken> plainPredicate(List<TsqlToken> predicate) {
        List<TsqlToken> result = new ArrayList<>(predicate);
        for (int i = 0; i < result.size(); i++) {
            if (at(result, i, "(") && (i == 0 || at(result, i - 1, "AND"))) {
                int end = TsqlColumns.closing(result, i);
                cut(result, end, end + 1);
                cut(result, i, i + 1);
                i--;
            } else if (at(result, i, "IS")) {
                replace(result, i, at(result, i + 1, "NOT") ? i + 3 : i + 2, "= 0");
            }
        }
        return result;
    }

    private static void cut(List<TsqlToken> tokens, int start, int end) {
        tokens.subList(start, end).clear();
    }

    private static void replace(List<TsqlToken> tokens, int start, int end, String text) {
        cut(tokens, start, end);
        tokens.addAll(start, TsqlPieces.tokens(text));
    }
}
