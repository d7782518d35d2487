package dev.plinth.inspector.sqlite;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint.Kind;
import dev.plinth.inspector.support.TableParts;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one column of a {@code CREATE TABLE}; what it says about the table's rows it gives to the table. */
final class ColumnReader {
    private static final Set<String> AFTER_TYPE = Set.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "GENERATED",
            "AS",
            "ON");

    private static final Set<SqlToken.Kind> LITERALS =
            Set.of(SqlToken.Kind.STRING, SqlToken.Kind.NUMBER, SqlToken.Kind.BLOB);

    private static final Set<String> LITERAL_WORDS =
            Set.of("TRUE", "FALSE", "NULL", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP");

    private final TokenCursor cursor;
    private final SqlToken name;
    private final String type;
    private String collation = "";
    private boolean nullable = true;
    private boolean identity;
    private @Nullable SqlFragment defaultValue;
    private CatalogColumn.@Nullable Generated generated;

    ColumnReader(TokenCursor cursor) {
        this.cursor = cursor;
        this.name = new SqlToken(SqlToken.Kind.QUOTED, cursor.name());
        List<SqlToken> tokens = new ArrayList<>();
        while (!cursor.atEnd() && AFTER_TYPE.stream().noneMatch(cursor::looksAt)) {
            tokens.add(cursor.next());
        }
        this.type = TokenText.of(tokens).toUpperCase(Locale.ROOT);
    }

    String name() {
        return name.text();
    }

    void setIdentity() {
        identity = true;
    }

    CatalogColumn column() {
        return new CatalogColumn(
                name(),
                SqlFragment.ofDatabase(type + collation),
                nullable,
                Optional.ofNullable(defaultValue),
                Optional.ofNullable(generated),
                identity,
                Optional.empty());
    }

    /** Reads the column's constraints, which may stand in any order. */
    void read(ConstraintReader constraints, TableParts table) {
        while (!cursor.atEnd()) {
            if (cursor.skip("CONSTRAINT")) {
                cursor.name();
            } else if (!readKey(constraints, table) && !readValue()) {
                readRule(constraints, table);
            }
        }
    }

    private boolean readKey(ConstraintReader constraints, TableParts table) {
        if (cursor.skip("PRIMARY", "KEY")) {
            cursor.skip("ASC");
            // INTEGER PRIMARY KEY DESC is no alias of the rowid, while PRIMARY KEY (id DESC) is: two different tables.
            String words = cursor.skip("DESC") ? "PRIMARY KEY DESC" : "PRIMARY KEY";
            String conflict = ConstraintReader.conflict(cursor);
            identity |= cursor.skip("AUTOINCREMENT");
            constraints.addKey(Kind.PRIMARY_KEY, words, List.of(name), conflict, table);
        } else if (cursor.skip("UNIQUE")) {
            constraints.addKey(Kind.UNIQUE, "UNIQUE", List.of(name), ConstraintReader.conflict(cursor), table);
        } else if (cursor.looksAt("REFERENCES")) {
            table.add(constraints.foreignKey(List.of(name), cursor));
        } else {
            return false;
        }
        return true;
    }

    private boolean readValue() {
        if (cursor.skip("DEFAULT")) {
            defaultValue = SqlFragment.ofDatabase(readDefault());
        } else if (cursor.skip("COLLATE")) {
            collation = " COLLATE " + cursor.next().canonical().toUpperCase(Locale.ROOT);
        } else if (cursor.skip("GENERATED", "ALWAYS", "AS") || cursor.skip("AS")) {
            SqlFragment expression = TokenText.fragment(cursor.group());
            boolean stored = cursor.skip("STORED");
            cursor.skip("VIRTUAL");
            generated = new CatalogColumn.Generated(expression, stored);
        } else {
            return false;
        }
        return true;
    }

    private void readRule(ConstraintReader constraints, TableParts table) {
        if (cursor.skip("NOT", "NULL")) {
            nullable = false;
            String conflict = ConstraintReader.conflict(cursor);
            if (!conflict.isEmpty()) {
                table.option("not null of " + name(), conflict.strip());
            }
        } else if (cursor.skip("NULL")) {
            ConstraintReader.conflict(cursor);
        } else if (cursor.skip("CHECK")) {
            table.add(constraints.check(cursor.group()));
            ConstraintReader.conflict(cursor);
        } else {
            throw cursor.unreadable();
        }
    }

    /** A literal in parentheses is that literal; any other expression keeps them, for without them it is another. */
    private String readDefault() {
        if (cursor.looksAt("(")) {
            List<SqlToken> expression = cursor.group();
            return isLiteral(expression) ? literal(expression) : "(" + TokenText.of(expression) + ")";
        }
        List<SqlToken> value = new ArrayList<>();
        if (cursor.looksAt("+") || cursor.looksAt("-")) {
            value.add(cursor.next());
        }
        value.add(cursor.next());
        return literal(value);
    }

    private static boolean isLiteral(List<SqlToken> tokens) {
        SqlToken last = tokens.get(tokens.size() - 1);
        boolean signed =
                tokens.size() == 2 && (tokens.get(0).is("-") || tokens.get(0).is("+"));
        boolean word = last.kind() == SqlToken.Kind.WORD
                && LITERAL_WORDS.contains(last.text().toUpperCase(Locale.ROOT));
        return tokens.size() == 1
                ? word || LITERALS.contains(last.kind())
                : signed && last.kind() == SqlToken.Kind.NUMBER;
    }

    /** A name stands for a text here, in double quotes or bare. */
    private static String literal(List<SqlToken> tokens) {
        SqlToken first = tokens.get(0);
        boolean word = first.kind() == SqlToken.Kind.WORD
                && LITERAL_WORDS.contains(first.text().toUpperCase(Locale.ROOT));
        if (tokens.size() == 1 && first.isName() && !word) {
            return "'" + first.text().replace("'", "''") + "'";
        }
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.canonical()));
        return text.toString();
    }
}
