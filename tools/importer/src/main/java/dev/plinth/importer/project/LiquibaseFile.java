package dev.plinth.importer.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A changelog of Liquibase's in formatted SQL: its change sets in the order of the file. What else a changelog can be is not SQL
 * before Liquibase makes it so.
 */
public final class LiquibaseFile {
    static final String WAY_OUT =
            "let Liquibase write the SQL, and import that with --script: liquibase update-sql --changelog-file=FILE"
                    + " --url='offline:postgresql?outputLiquibaseSql=none' > all.sql";

    /** Dialects by the names that Liquibase has for their databases. */
    private static final Map<String, String> DATABASES =
            Map.of("postgresql", "postgresql", "h2", "h2", "sqlite", "sqlite", "sqlserver", "mssql");

    private static final Pattern FORMATTED = Pattern.compile("(?i)\\s*--\\s*liquibase\\s+formatted\\s+sql.*");
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?i)^\\s*--\\s*(changeset|rollback|rollbackSqlFile|preconditions|precondition-[a-z-]+|property|include|includeAll"
                    + "|comment|validCheckSum|ignoreLines)\\b[\\s:]*(.*)$");
    private static final Pattern PROPERTY =
            Pattern.compile("(?i)\\bname:\\s*(\\S+)\\s+value:\\s*(\"[^\"]*\"|\\S+)(.*)");
    private static final Pattern ROLLBACK_BLOCK = Pattern.compile("(?is)/\\*\\s*liquibase\\s+rollback\\b.*?\\*/");

    private final String file;
    private final String database;
    private final List<MigrationScript> scripts = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private Placeholders placeholders;
    private @Nullable LiquibaseChangeSet current;
    private int ignoredLines;

    private LiquibaseFile(String file, String database, Placeholders placeholders) {
        this.file = file;
        this.database = database;
        this.placeholders = placeholders;
    }

    /** @throws ProjectException if it is no formatted SQL, or asks for more than to run SQL */
    public static MigrationScripts scripts(Path changelog, String dialect, Placeholders placeholders)
            throws IOException {
        String file = String.valueOf(changelog.getFileName());
        String text = FlywayFolder.text(changelog, file).replace("\r\n", "\n");
        Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
        if (first.filter(line -> FORMATTED.matcher(line).matches()).isEmpty()) {
            throw new ProjectException(
                    file + " does not begin with `--liquibase formatted sql`, and only Liquibase makes SQL of it: "
                            + WAY_OUT);
        }
        LiquibaseFile read = new LiquibaseFile(file, DATABASES.getOrDefault(dialect, dialect), placeholders);
        ROLLBACK_BLOCK.matcher(text).replaceAll("").lines().forEach(read::line);
        read.end();
        return new MigrationScripts(read.scripts, read.ignored);
    }

    private void line(String line) {
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
            directive(directive.group(1).toLowerCase(Locale.ROOT), directive.group(2), line.strip());
        } else if (ignoredLines > 0) {
            ignoredLines--;
        } else if (current != null) {
            body.append(line).append('\n');
        }
    }

    private void directive(String word, String rest, String line) {
        switch (word) {
            case "changeset" -> {
                end();
                current = LiquibaseChangeSet.of(file, rest);
            }
            case "rollback", "rollbacksqlfile", "comment", "validchecksum" -> {
                // of no matter to a run upwards
            }
            case "property" -> property(rest);
            case "ignorelines" -> ignoredLines = lines(rest.strip());
            default ->
                throw new ProjectException(place() + " says `" + line + "`, which is not known here: " + WAY_OUT);
        }
    }

    private String place() {
        return current == null ? file : current.name();
    }

    /** {@code start} up to {@code end}, or so many. */
    private static int lines(String rest) {
        return switch (rest.toLowerCase(Locale.ROOT)) {
            case "start" -> Integer.MAX_VALUE;
            case "end" -> 0;
            default -> rest.matches("\\d{1,6}") ? Integer.parseInt(rest) : 0;
        };
    }

    /** The first value that is said of a name counts. */
    private void property(String rest) {
        Matcher property = PROPERTY.matcher(rest);
        if (!property.matches() || !property.group(3).isBlank()) {
            throw new ProjectException(file + " says `--property " + rest
                    + "`, of which only name and value are known here: give the value with"
                    + " --placeholder, and leave the line out");
        }
        placeholders =
                placeholders.withDefault(property.group(1), property.group(2).replace("\"", ""));
    }

    private void end() {
        LiquibaseChangeSet ended = current;
        if (ended != null && !body.toString().isBlank()) {
            if (ended.isFor(database)) {
                ended.texts(placeholders.replacedWhereKnown(body.toString()))
                        .forEach(text -> scripts.add(new MigrationScript(ended.name(), text)));
            } else {
                ignored.add(ended.name() + ", which is not for " + database);
            }
        }
        body.setLength(0);
    }
}
