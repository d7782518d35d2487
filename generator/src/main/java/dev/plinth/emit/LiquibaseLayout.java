package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RefusedException;
import dev.plinth.dialect.ScriptStyle;
import dev.plinth.emit.LaidScripts.NamedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Formatted SQL: a change set a migration, with its rollback in lines of comments, and {@code changelog.xml}, which includes
 * them in order. The rollback stands in a file of its own, too: what executes byte ranges cannot take it out of comments.
 *
 * <p>Statements end with a delimiter that none of them holds, since Liquibase parts them by their words. Its blocks of
 * comments for rollbacks it reads without the breaks between their lines (4.33): so lines.
 */
record LiquibaseLayout(Dialect dialect) implements Layout {
    private static final String INDEX = "changelog.xml";

    /** Lines of comments that Liquibase takes for words of its own. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "\\s*--\\s*(liquibase|changeset|rollback|comments?|preconditions?|property|validchecksum|ignore(lines)?)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** A rollback with this word in it is taken for one that names another change set. */
    private static final String OTHER_CHANGE_SET = "changesetid";

    /** What Liquibase reads on beyond; SQLite's driver would then run the first of several statements alone. */
    private static final String ESCAPED = "\\'";

    /** A change set without a statement is an error. */
    private static final String NOTHING = "SELECT 1";

    @Override
    public String run(Part part) {
        return switch (part) {
            case UP -> "liquibase --changelog-file=" + INDEX + " update";
            case DOWN, VERIFY -> dialect.script().command();
        };
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        String path = FileNaming.NUMBERED.up(name);
        String delimiter = delimiter(drafts);
        ScriptStyle style = dialect.script().withTerminator("\n" + delimiter);
        ToolScript.Transactions transactions = transactions(drafts);
        List<String> header = new ArrayList<>();
        header.add("liquibase formatted sql logicalFilePath:" + path);
        header.addAll(drafts.up().header());
        header.add("changeset plinth:" + name.id() + told(transactions) + " stripComments:false endDelimiter:"
                + delimiter + " rollbackEndDelimiter:" + delimiter);
        Script up = ToolScript.write(
                drafts.up().withHeader(header).withOrigins(LiquibaseLayout::quiet), style, transactions);
        Script down =
                ToolScript.write(drafts.down().withHeader(List.of()).withOrigins(words -> ""), style, transactions);
        requireSilence(name, up, down);
        String text = up.text() + (up.units().isEmpty() ? NOTHING + "\n" + delimiter + "\n" : "");
        return new LaidScripts(
                new NamedScript(path, new Script(text + "\n" + rollback(down.text(), delimiter), up.units())),
                new NamedScript(FileNaming.NUMBERED.down(name), drafts.down().write(dialect.script())),
                new NamedScript(
                        FileNaming.NUMBERED.verify(name), drafts.verify().write(dialect.script())));
    }

    /** Semicolons, one more than any statement has beside each other, and two at least. */
    private static String delimiter(MigrationDrafts drafts) {
        String delimiter = ";;";
        List<String> statements = new ArrayList<>();
        List.of(drafts.up(), drafts.down())
                .forEach(draft -> draft.units()
                        .forEach(unit -> unit.statements()
                                .forEach(statement ->
                                        statements.add(statement.sql().sql()))));
        while (holds(statements, delimiter)) {
            delimiter += ";";
        }
        return delimiter;
    }

    private static boolean holds(List<String> statements, String delimiter) {
        return statements.stream().anyMatch(statement -> statement.contains(delimiter));
    }

    /** A change set says it once for both directions. */
    private ToolScript.Transactions transactions(MigrationDrafts drafts) {
        ToolScript.Transactions up = ToolScript.transactions(drafts.up(), dialect.script());
        return up == ToolScript.Transactions.OF_SCRIPT ? up : ToolScript.transactions(drafts.down(), dialect.script());
    }

    private static String told(ToolScript.Transactions transactions) {
        return switch (transactions) {
            case OF_TOOL -> "";
            case OF_SCRIPT -> " runInTransaction:false";
        };
    }

    /** Words that stay a comment. */
    private static String quiet(String words) {
        return DIRECTIVE.matcher("-- " + words).lookingAt() ? "(" + words + ")" : words;
    }

    private void requireSilence(MigrationName name, Script up, Script down) {
        boolean speaks = up.units().stream()
                .flatMap(unit -> unit.statements().stream())
                .flatMap(place -> place.statement().sql().sql().lines())
                .anyMatch(line -> DIRECTIVE.matcher(line).matches());
        if (speaks || down.text().toLowerCase(Locale.ROOT).contains(OTHER_CHANGE_SET)) {
            throw refusal(
                    name,
                    "a statement holds words that Liquibase takes for its own: a comment that begins with one, or, in the"
                            + " rollback, " + OTHER_CHANGE_SET);
        }
        if (up.text().contains(ESCAPED) || down.text().contains(ESCAPED)) {
            throw refusal(
                    name,
                    "a text has a backslash before its closing quote, which Liquibase takes for a quote inside the text, so"
                            + " that it parts no statement behind it");
        }
    }

    private RefusedException refusal(MigrationName name, String why) {
        return LayoutRefusal.ofMigration(
                dialect.name(), name.id(), why, "write it otherwise, or choose another layout");
    }

    /** A line of comment each; what is blank between two statements is left out. */
    private static String rollback(String text, String delimiter) {
        StringBuilder lines = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (inside || !line.isBlank()) {
                lines.append("--rollback ").append(line).append('\n');
                inside = !line.equals(delimiter);
            }
        }
        return lines.isEmpty() ? "--rollback not required\n" : lines.toString();
    }

    @Override
    public SortedMap<String, String> index(List<EmittedMigration> migrations) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<databaseChangeLog xmlns=\"http://www.liquibase.org/xml/ns/dbchangelog\"\n");
        xml.append("    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n");
        xml.append("    xsi:schemaLocation=\"http://www.liquibase.org/xml/ns/dbchangelog"
                + " http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd\">\n");
        for (EmittedMigration migration : migrations) {
            xml.append("  <include file=\"")
                    .append(migration.up().path())
                    .append("\" relativeToChangelogFile=\"true\"/>\n");
        }
        xml.append("</databaseChangeLog>\n");
        SortedMap<String, String> files = new TreeMap<>();
        files.put(INDEX, xml.toString());
        return files;
    }
}
