package dev.plinth.tsql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the columns that a CREATE TABLE or an ALTER TABLE … ADD defines, for the rules about a column's later life. */
final class TsqlColumns {

    private static final String[] NOT_A_COLUMN = {
        "CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "INDEX", "PERIOD", "DEFAULT", "COLUMN"
    };

    private TsqlColumns() {}

    /**
     * A column definition.
     *
     * @param name the column's name token
     * @param definition everything after the name
     */
    record Column(TsqlToken name, List<TsqlToken> definition) {

        Column {
            definition = List.copyOf(definition);
        }

        /** The name of the default constraint, where it has a named one. */
        Optional<String> defaultConstraint() {
            for (int i = 0; i + 2 < definition.size(); i++) {
                if (definition.get(i).is("CONSTRAINT") && definition.get(i + 2).is("DEFAULT")) {
                    return Optional.of(definition.get(i + 1).value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A name of one or more parts.
     *
     * @param schema the part before the last
     * @param name the last part
     * @param end the index after it
     */
    record Table(Optional<String> schema, String name, int end) {

        /** Whether this table is named at an index: the same last part, and no other schema before it. */
        boolean namedAt(List<TsqlToken> tokens, int index) {
            TsqlToken token = tokens.get(index);
            if (!token.isName() || !token.value().equalsIgnoreCase(name)) {
                return false;
            }
            boolean qualified = index >= 2 && tokens.get(index - 1).is(".");
            return !qualified
                    || schema.isEmpty()
                    || tokens.get(index - 2).value().equalsIgnoreCase(schema.get());
        }

        boolean namedIn(List<TsqlToken> tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                if (namedAt(tokens, i)) {
                    return true;
                }
            }
            return false;
        }

        boolean same(Table other) {
            return name.equalsIgnoreCase(other.name)
                    && (schema.isEmpty()
                            || other.schema.isEmpty()
                            || schema.get().equalsIgnoreCase(other.schema.get()));
        }
    }

    /** The table that a CREATE, ALTER or DROP TABLE is about. */
    static Optional<Table> table(TsqlStatement statement) {
        if (!TsqlBlocks.wordAt(statement.tokens(), 0, "CREATE", "ALTER", "DROP")
                || !TsqlBlocks.wordAt(statement.tokens(), 1, "TABLE")) {
            return Optional.empty();
        }
        return table(statement.tokens(), TsqlBlocks.wordAt(statement.tokens(), 2, "IF") ? 4 : 2);
    }

    /** The possibly qualified name that begins at an index. */
    static Optional<Table> table(List<TsqlToken> tokens, int start) {
        if (start >= tokens.size() || !tokens.get(start).isName()) {
            return Optional.empty();
        }
        int last = start;
        while (TsqlBlocks.wordAt(tokens, last + 1, ".") && last + 2 < tokens.size()) {
            last += 2;
        }
        Optional<String> schema = last == start
                ? Optional.empty()
                : Optional.of(tokens.get(last - 2).value());
        return Optional.of(new Table(schema, tokens.get(last).value(), last + 1));
    }

    /** The columns that the statement defines; empty for every other statement. */
    static List<Column> defined(TsqlStatement statement) {
        Optional<Table> table = table(statement);
        if (table.isEmpty()) {
            return List.of();
        }
        List<TsqlToken> tokens = statement.tokens();
        int end = table.get().end();
        if (statement.startsWith("CREATE", "TABLE") && TsqlBlocks.wordAt(tokens, end, "(")) {
            return columns(elements(tokens.subList(end + 1, closing(tokens, end))));
        }
        int add = TsqlBlocks.wordAt(tokens, end, "WITH") ? end + 2 : end;
        if (statement.startsWith("ALTER", "TABLE") && TsqlBlocks.wordAt(tokens, add, "ADD")) {
            return columns(elements(tokens.subList(add + 1, tokens.size())));
        }
        return List.of();
    }

    private static List<Column> columns(List<List<TsqlToken>> elements) {
        return elements.stream()
                .filter(element -> !element.isEmpty()
                        && element.get(0).isName()
                        && !element.get(0).isAny(NOT_A_COLUMN))
                .map(element -> new Column(element.get(0), element.subList(1, element.size())))
                .toList();
    }

    /** The parts between the commas that stand outside brackets. */
    static List<List<TsqlToken>> elements(List<TsqlToken> tokens) {
        List<List<TsqlToken>> elements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += TsqlStatements.depthChange(tokens.get(i));
            if (depth == 0 && tokens.get(i).is(",")) {
                elements.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        elements.add(tokens.subList(start, tokens.size()));
        return elements;
    }

    /** The index of the bracket that closes the one at {@code opening}, or the size where none does. */
    static int closing(List<TsqlToken> tokens, int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += TsqlStatements.depthChange(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }
}
