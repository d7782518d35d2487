package dev.plinth.dialect.h2;

import dev.plinth.change.Fingerprint;
import dev.plinth.dialect.support.AuditedColumns;
import dev.plinth.dialect.support.Auditing;
import dev.plinth.dialect.support.Trail;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.DialectText;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.template.SqlTemplates;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A trigger in Java for each row. H2 compiles it, for which it needs a JDK. Who writes stands in variables of the session
 * ({@code SET @user_id = 'ada'}).
 */
final class H2Auditing implements Auditing {
    private static final SqlComposer SQL = H2Dialect.SQL;
    private static final int HASH_DIGITS = 8;
    private static final Trail TRAIL = new Trail(
            H2Dialect.NAME,
            Map.of(
                    Trail.Kind.NAME, "varchar",
                    Trail.Kind.KEY, "varchar",
                    Trail.Kind.DOCUMENT, "json",
                    Trail.Kind.TRANSACTION, "varchar",
                    Trail.Kind.INSTANT, "timestamp with time zone"));

    @Override
    public List<Table> tables() {
        return List.of(TRAIL.table(Trail.indexes()));
    }

    @Override
    public Recording of(Table table, AuditRule rule) {
        AuditedColumns columns = AuditedColumns.of(table, rule);
        String name = name(QualifiedName.local(table.name()));
        SqlFragment insert = SQL.compose(
                "INSERT INTO $Q ($N) VALUES ($S, ?, ?, ? FORMAT JSON, ? FORMAT JSON, ? FORMAT JSON,"
                        + " COALESCE(@user_id, SESSION_USER), @ip_address, @session_id, @application, TRANSACTION_ID(),"
                        + " CURRENT_TIMESTAMP(6) AT TIME ZONE 'UTC')",
                Trail.NAME,
                Trail.written(),
                table.name());
        SqlFragment there = SQL.compose(
                "SELECT 1 FROM $Q WHERE $F",
                table.name(),
                SqlFragment.join(
                        " AND ",
                        columns.key().stream()
                                .map(column -> SQL.compose("$I = ?", column.name()))
                                .toList()));
        SqlFragment sql = SqlTemplates.render(new AuditTriggerTemplate(
                SQL.qualified(QualifiedName.beside(table.name(), name)),
                SQL.qualified(table.name()),
                names(columns.key()),
                names(columns.recorded()),
                names(columns.recorded().stream().filter(columns::isRedacted).toList()),
                names(columns, TypeFamily.JSON),
                names(columns, TypeFamily.BINARY),
                SqlFragment.ofAuthor(Trail.REDACTED),
                java(there.sql()),
                java(insert.sql())));
        return new Recording(List.of(new Trigger(name, DialectText.of(Map.of(H2Dialect.NAME, sql.sql())))), List.of());
    }

    /** H2 calls the class like the trigger, and Java admits letters, digits and underscores. */
    private static String name(String table) {
        String plain = table.replaceAll("[^A-Za-z0-9_]", "_");
        String hash = plain.equals(table) ? "" : "_" + Fingerprint.sha256(table).substring(0, HASH_DIGITS);
        return H2Dialect.IDENTIFIERS.fit("audit_" + plain + hash);
    }

    private static SqlFragment names(AuditedColumns columns, TypeFamily family) {
        return names(columns.recorded().stream()
                .filter(column -> TypeFamily.of(column.type()) == family)
                .toList());
    }

    private static SqlFragment names(List<Column> columns) {
        return SqlFragment.join(
                ", ", columns.stream().map(column -> java(column.name())).toList());
    }

    /** A text as Java spells it, in letters that need no encoding and no dollar sign, with which the source ends. */
    private static SqlFragment java(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                literal.append('\\').append((char) character);
            } else if (character < ' ' || character > '~' || character == '$') {
                literal.append(escaped(character));
            } else {
                literal.append((char) character);
            }
        });
        return SqlFragment.ofAuthor(literal.append('"').toString());
    }

    /** Not as the number of a letter, which Java reads before it reads anything else. */
    private static String escaped(int character) {
        return character < 256
                ? "\\" + String.format(Locale.ROOT, "%03o", character)
                : String.format(Locale.ROOT, "\\u%04x", character);
    }
}
