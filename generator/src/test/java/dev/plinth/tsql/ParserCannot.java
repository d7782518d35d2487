package dev.plinth.tsql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reviewed list of statement shapes that SQL Server takes and the parser does not. It is a file, so that a reviewer
 * sees each new exception; each line carries a sample, so that a test can throw out lines that a newer parser no longer
 * needs.
 */
final class ParserCannot {

    private static final String RESOURCE = "/tsql/parser-cannot.txt";

    private ParserCannot() {}

    /**
     * One line of the list.
     *
     * @param shape matches the whole of {@link #shape(TsqlStatement)}
     * @param reason why the statement is right although refused
     * @param sample a statement of this shape
     */
    record Entry(Pattern shape, String reason, String sample) {}

    static List<Entry> entries() {
        try (InputStream stream = Objects.requireNonNull(ParserCannot.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            List<Entry> entries = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Entry entry(String line) {
        String[] parts = line.split("\t+");
        if (parts.length != 3 || parts[1].isBlank()) {
            throw new IllegalArgumentException(
                    RESOURCE + ": a line is shape, reason and sample, between tabs: " + line);
        }
        return new Entry(Pattern.compile(parts[0].strip()), parts[1].strip(), parts[2].strip());
    }

    /**
     * A statement's shape: keywords in capitals and one space between tokens; every quoted name, however qualified, is
     * {@code name}, every string {@code string}, every number {@code number}, every variable {@code variable}.
     */
    static String shape(TsqlStatement statement) {
        String spaced = statement.tokens().stream().map(ParserCannot::shape).collect(Collectors.joining(" "));
        return spaced.replace(" . ", ".").replaceAll("name(\\.name)+", "name");
    }

    private static String shape(TsqlToken token) {
        return switch (token.kind()) {
            case WORD -> token.text().toUpperCase(Locale.ROOT);
            case NAME -> "name";
            case STRING, NATIONAL_STRING -> "string";
            case NUMBER -> "number";
            case VARIABLE -> "variable";
            case SYMBOL, SEPARATOR -> token.text();
        };
    }
}
