package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads constraints, written at a column or at the table, into one form: the table's. SQLite cannot change a constraint's
 * name without rebuilding the table, so a name says nothing about what the table is, and the definition stands for it.
 */
final class ConstraintReader {
    private static final Pattern DESCENDING = Pattern.compile(" DESC(, |$)");

    private final Map<String, String> columnNames = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param columns of the table, as declared */
    ConstraintReader(List<String> columns) {
        columns.forEach(column -> columnNames.put(column, column));
    }

    /** The columns among {@code tokens}, in order of appearance, in the table's own spelling. */
    List<String> columnsIn(List<SqlToken> tokens) {
        Set<String> found = new LinkedHashSet<>();
        for (SqlToken token : tokens) {
            String column = token.isName() ? columnNames.get(token.text()) : null;
            if (column != null) {
                found.add(column);
            }
        }
        return List.copyOf(found);
    }

    CatalogConstraint check(List<SqlToken> stated) {
        List<SqlToken> predicate = bare(stated);
        return constraint(
                Kind.CHECK, "CHECK (" + TokenText.of(predicate) + ")", columnsIn(predicate), Optional.empty());
    }

    /**
     * A key, and as options of its table what else is said of it: what the engine does with a row that breaks it, and in which order it
     * keeps the rows.
     *
     * @param words {@code PRIMARY KEY} or {@code UNIQUE}
     * @param conflict {@code ON CONFLICT …}, or empty
     */
    void addKey(Kind kind, String words, List<SqlToken> parts, String conflict, TableParts table) {
        String ordered = keyParts(parts);
        String key = DESCENDING.matcher(ordered).replaceAll("$1");
        String definition = words + " (" + key + ")";
        table.add(constraint(kind, definition, columnsIn(parts), Optional.empty()));
        if (!conflict.isEmpty()) {
            table.option("conflict of " + definition, conflict.strip());
        }
        if (!key.equals(ordered)) {
            table.option("order of " + definition, ordered);
        }
    }

    /** Without parentheses around the whole, which say nothing. */
    private static List<SqlToken> bare(List<SqlToken> tokens) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            if (depth == 0 && at < tokens.size() - 1) {
                return tokens;
            }
        }
        return tokens.size() > 2 ? bare(tokens.subList(1, tokens.size() - 1)) : tokens;
    }

    /** Reads what follows the columns of a foreign key, from {@code REFERENCES} on. */
    CatalogConstraint foreignKey(List<SqlToken> columns, TokenCursor cursor) {
        cursor.require("REFERENCES");
        SqlToken parent = cursor.next();
        StringBuilder definition = new StringBuilder("FOREIGN KEY (" + TokenText.of(columns) + ") REFERENCES ");
        definition.append(parent.canonical());
        if (cursor.looksAt("(")) {
            definition.append(" (").append(TokenText.of(cursor.group())).append(")");
        }
        definition.append(foreignKeyClauses(cursor));
        return constraint(Kind.FOREIGN_KEY, definition.toString(), columnsIn(columns), Optional.of(parent.text()));
    }

    /** Actions, MATCH and deferral in one order, without those that only say what holds anyway. */
    private static String foreignKeyClauses(TokenCursor cursor) {
        Map<String, String> clauses = new TreeMap<>();
        while (true) {
            if (cursor.skip("ON", "DELETE")) {
                clauses.put("1", " ON DELETE " + action(cursor));
            } else if (cursor.skip("ON", "UPDATE")) {
                clauses.put("2", " ON UPDATE " + action(cursor));
            } else if (cursor.skip("MATCH")) {
                // SQLite reads MATCH and does nothing with it.
                cursor.name();
            } else if (cursor.skip("NOT", "DEFERRABLE")) {
                clauses.put("4", cursor.skip("INITIALLY", "DEFERRED") ? " NOT DEFERRABLE INITIALLY DEFERRED" : "");
                cursor.skip("INITIALLY", "IMMEDIATE");
            } else if (cursor.skip("DEFERRABLE")) {
                clauses.put(
                        "4", cursor.skip("INITIALLY", "DEFERRED") ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE");
                cursor.skip("INITIALLY", "IMMEDIATE");
            } else {
                clauses.values().removeIf(clause -> clause.endsWith("NO ACTION"));
                return String.join("", clauses.values());
            }
        }
    }

    private static String action(TokenCursor cursor) {
        if (cursor.skip("SET", "NULL")) {
            return "SET NULL";
        }
        if (cursor.skip("SET", "DEFAULT")) {
            return "SET DEFAULT";
        }
        if (cursor.skip("NO", "ACTION")) {
            return "NO ACTION";
        }
        return cursor.next().canonical();
    }

    /** Reads {@code ON CONFLICT …} if it comes next; the default, ABORT, is the same as none. */
    static String conflict(TokenCursor cursor) {
        if (!cursor.skip("ON", "CONFLICT")) {
            return "";
        }
        String resolution = cursor.next().canonical();
        return resolution.equals("ABORT") ? "" : " ON CONFLICT " + resolution;
    }

    /** The parts of a key or an index; ASC is what holds without it. */
    static String keyParts(List<SqlToken> tokens) {
        List<String> parts = new ArrayList<>();
        for (List<SqlToken> part : TokenCursor.splitAtCommas(tokens)) {
            boolean ascending = part.size() > 1 && part.get(part.size() - 1).is("ASC");
            parts.add(TokenText.of(ascending ? part.subList(0, part.size() - 1) : part));
        }
        return String.join(", ", parts);
    }

    private static CatalogConstraint constraint(
            Kind kind, String definition, List<String> columns, Optional<String> references) {
        return new CatalogConstraint(definition, kind, SqlFragment.ofDatabase(definition), columns, references);
    }
}
