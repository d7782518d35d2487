package dev.plinth.change;

import dev.plinth.expression.Words;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DialectText;
import dev.plinth.model.Index;
import dev.plinth.model.PartComments;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * SHA-256 over a canonical text of the declared schema: one fingerprint per table and view, then one over those. The
 * prefix names the version of the canonical text; a change of it is a new version, and old ones stay valid.
 */
public final class Fingerprint {
    private static final String VERSION = "s1:";

    private Fingerprint() {}

    public static String of(Schema schema) {
        return of(schema, Fingerprint::of, Fingerprint::of);
    }

    private static String of(Schema schema, Function<Table, String> ofTable, Function<View, String> ofView) {
        StringBuilder text = new StringBuilder("schema\n");
        schema.tables()
                .sorted()
                .forEach(table ->
                        text.append("table ").append(ofTable.apply(table)).append('\n'));
        schema.views()
                .sorted()
                .forEach(view -> text.append("view ").append(ofView.apply(view)).append('\n'));
        schema.objects()
                .sorted()
                .forEach(object -> text.append(object.kind())
                        .append(' ')
                        .append(sha256(ObjectText.of(object)))
                        .append('\n'));
        return VERSION + sha256(text.toString());
    }

    /**
     * Takes fingerprints of the schemas along a history, in which most tables are the same value from one to the next,
     * and hashes each of them once. Not for use by several threads.
     */
    public static final class Memo {
        private final IdentityHashMap<Table, String> tables = new IdentityHashMap<>();
        private final IdentityHashMap<View, String> views = new IdentityHashMap<>();

        public String of(Schema schema) {
            return Fingerprint.of(
                    schema,
                    table -> tables.computeIfAbsent(table, Fingerprint::of),
                    view -> views.computeIfAbsent(view, Fingerprint::of));
        }
    }

    public static String of(Table table) {
        return sha256(canonicalText(table));
    }

    public static String of(View view) {
        return sha256(canonicalText(view));
    }

    /** The text that a view's fingerprint is taken over. */
    public static String canonicalText(View view) {
        StringBuilder text =
                new StringBuilder("view ").append(Words.name(view.name())).append('\n');
        append(text, "select", view.select());
        view.triggers().sorted().forEach(trigger -> append(text, trigger));
        if (view.security() != View.Security.INVOKER) {
            text.append("security ").append(view.security()).append('\n');
        }
        view.comment()
                .ifPresent(comment ->
                        text.append("comment ").append(quoted(comment)).append('\n'));
        append(text, view.comments());
        return text.toString();
    }

    /** The text that a table's fingerprint is taken over: documented in {@code docs/fingerprints.md}. */
    public static String canonicalText(Table table) {
        StringBuilder text =
                new StringBuilder("table ").append(Words.name(table.name())).append('\n');
        for (Column column : table.columns().sorted()) {
            append(text, column);
        }
        for (Constraint constraint : table.constraints().sorted()) {
            text.append("constraint ").append(ConstraintText.of(constraint)).append('\n');
        }
        for (Index index : table.indexes().sorted()) {
            text.append("index ").append(Words.name(index.name())).append(": ");
            text.append(ConstraintText.definition(index)).append('\n');
        }
        table.triggers().sorted().forEach(trigger -> append(text, trigger));
        table.options().forEach((dialect, values) -> append(text, "option " + dialect, values));
        table.partitioning().ifPresent(partitioning -> append(text, partitioning));
        table.audit().ifPresent(rule -> append(text, rule));
        table.comment()
                .ifPresent(comment ->
                        text.append("comment ").append(quoted(comment)).append('\n'));
        append(text, table.comments());
        return text.toString();
    }

    private static void append(StringBuilder text, PartComments comments) {
        comments.texts()
                .forEach((part, comment) -> text.append("comment on ")
                        .append(part.kind().word())
                        .append(' ')
                        .append(Words.name(part.name()))
                        .append(' ')
                        .append(quoted(comment))
                        .append('\n'));
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static void append(StringBuilder text, Partitioning partitioning) {
        text.append("partition by ").append(PartitionText.key(partitioning)).append('\n');
        partitioning
                .partitions()
                .sorted()
                .forEach(partition -> text.append("partition ")
                        .append(PartitionText.of(partition))
                        .append('\n'));
        append(text, "degrade partition", partitioning.degrade());
    }

    static void append(StringBuilder text, AuditRule rule) {
        text.append("audit\n");
        rule.redact()
                .forEach(column ->
                        text.append("audit redact ").append(Words.name(column)).append('\n'));
        rule.ignore()
                .forEach(column ->
                        text.append("audit ignore ").append(Words.name(column)).append('\n'));
        append(text, "degrade audit", rule.degrade());
    }

    static void append(StringBuilder text, Column column) {
        text.append("column ").append(ColumnText.of(column)).append('\n');
        append(text, "collation", column.collation());
        append(text, "degrade", column.degrade());
        column.comment()
                .ifPresent(comment ->
                        text.append("comment ").append(quoted(comment)).append('\n'));
    }

    static void append(StringBuilder text, Trigger trigger) {
        append(text, "trigger " + Words.name(trigger.name()), trigger.sql());
    }

    private static void append(StringBuilder text, String label, DialectText sql) {
        append(text, label, sql.texts());
    }

    static void append(StringBuilder text, String label, Map<String, String> values) {
        values.forEach((key, value) -> text.append(label)
                .append(' ')
                .append(key)
                .append(' ')
                .append(quoted(value))
                .append('\n'));
    }

    static String quoted(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n") + "'";
    }
}
