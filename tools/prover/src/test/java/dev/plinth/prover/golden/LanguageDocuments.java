package dev.plinth.prover.golden;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.Schema;
import dev.plinth.prover.engine.TemporaryFolder;
import dev.plinth.yaml.LanguageTables;
import dev.plinth.yaml.LanguageTables.Chapter;
import dev.plinth.yaml.LanguageTables.Entry;
import dev.plinth.yaml.LanguageTables.Need;
import dev.plinth.yaml.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The two documents of the language, from the reader's tables and from examples that are executed. */
final class LanguageDocuments {
    static final String REFERENCE = "reference.md";
    static final String BY_EXAMPLE = "language-by-example.md";

    private static final Map<String, String> ENGINES = new LinkedHashMap<>();

    static {
        ENGINES.put("postgresql", "PostgreSQL");
        ENGINES.put("sqlite", "SQLite");
        ENGINES.put("h2", "H2");
        ENGINES.put("sqlserver", "SQL Server");
    }

    private final List<LanguageExample> examples = LanguageExample.all();
    private final Map<LanguageExample, SortedSet<String>> constructs =
            examples.stream().collect(Collectors.toMap(example -> example, LanguageExample::constructs));
    private final StringBuilder out = new StringBuilder();

    static String reference() {
        return new LanguageDocuments().writeReference();
    }

    static String byExample() {
        return new LanguageDocuments().writeByExample();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    private String writeReference() {
        paragraph("# Reference");
        paragraph(
                "Every map, key, type and step of the language, from the tables that the reader itself uses, and what each"
                        + " engine makes of the examples. Tests write this file and keep it fresh; the same examples, to be read in"
                        + " order, are in [" + BY_EXAMPLE + "](" + BY_EXAMPLE + ").");
        paragraph(
                "In the tables, a key in bold is needed where its map is. An example is one that uses the key, and little else.");
        paragraph("## Maps");
        LanguageTables.maps().forEach(chapter -> {
            paragraph("### " + heading(chapter.title()));
            keys(chapter.entries());
        });
        types();
        steps();
        paragraph("## Examples and what engines make of them");
        paragraph(
                "Of each migration, the last step alone; transactions and the checks before them are left out. SQL for"
                        + " SQL Server is not executed; all other is, with rows, up and down.");
        examples.forEach(this::answers);
        return out.toString().stripTrailing() + "\n";
    }

    private void keys(List<Entry> entries) {
        line("| key | what stands there | what it means | example |");
        line("|---|---|---|---|");
        for (Entry entry : entries) {
            String name = "`" + entry.name() + "`";
            line("| " + (entry.need() == Need.REQUIRED ? "**" + name + "**" : name) + " | " + cell(entry.value())
                    + " | " + cell(entry.description()) + " | " + example(entry.construct()) + " |");
        }
        line("");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** A link to the example that uses the construct, and the least beside it. */
    private String example(String construct) {
        return examples.stream()
                .filter(example -> constructs.get(example).contains(construct))
                .min(Comparator.comparing(example -> constructs.get(example).size()))
                .map(example -> "[" + example.title() + "](#" + anchor(example.title()) + ")")
                .orElse("");
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private void types() {
        paragraph("## Types");
        paragraph("A type means the same on every engine; where an engine has no such type, a check keeps the meaning."
                + " [differences.md](differences.md) lists what is left.");
        line("| type | meaning | " + ENGINES.values().stream().collect(Collectors.joining(" | ")) + " |");
        line("|---|---|" + "---|".repeat(ENGINES.size()));
        for (Entry type : LanguageTables.types()) {
            line("| `" + type.value() + "` | " + type.description() + " | "
                    + ENGINES.keySet().stream()
                            .map(engine -> held(engine, type.value()))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        line("");
    }

    /** The type that an engine holds a column of the type in. */
    private static String held(String engine, String written) {
        String enums = written.startsWith("enum") ? "enums: { name: [a, b] }\n" : "";
        State state = State.of(read(enums + "tables: { t: { columns: { c: { type: \"" + written + "\" } } } }\n"));
        try {
            return Dialects.of(engine).derive(state).tables().get("t").columns().stream()
                    .map(CatalogColumn::type)
                    .map(type -> "`" + type.sql() + "`")
                    .findFirst()
                    .orElseThrow();
        } catch (RefusedException refused) {
            return "refused";
        }
    }

    private static Schema read(String yaml) {
        try (TemporaryFolder folder = TemporaryFolder.create("type")) {
            Path file = folder.path().resolve("type.yaml");
            Files.writeString(file, yaml);
            return SchemaReader.read(List.of(file)).resolved().orElseThrow().schema();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void steps() {
        paragraph("## Steps");
        Map<String, String> lines = LanguageTables.stepLines();
        line("| step | what it does | example |");
        line("|---|---|---|");
        for (Chapter step : LanguageTables.steps()) {
            line("| `" + step.title() + ": " + cell(lines.getOrDefault(step.title(), "")) + "` | " + step.description()
                    + " | " + example("step " + step.title()) + " |");
        }
        line("");
        paragraph(
                "Beside their line, steps have the keys of what they create, which are those of the maps above, and these:");
        line("| step | key | what stands there | what it means | example |");
        line("|---|---|---|---|---|");
        for (Chapter step : LanguageTables.steps()) {
            for (Entry entry : step.entries()) {
                String key = "`" + entry.name() + "`";
                line("| `" + step.title() + "` | " + (entry.need() == Need.REQUIRED ? "**" + key + "**" : key) + " | "
                        + cell(entry.value()) + " | " + cell(entry.description()) + " | "
                        + example(entry.construct()) + " |");
            }
        }
        line("");
    }

    private void answers(LanguageExample example) {
        paragraph("### " + example.title());
        sources(example);
        ENGINES.forEach((engine, name) -> {
            LanguageExample.Answer answer = example.answer(Dialects.of(engine));
            line("<details><summary>" + name + (answer.refused() ? ": refused" : "") + "</summary>");
            line("");
            if (answer.refused()) {
                answer.lines().forEach(refusal -> line("- " + refusal));
            } else if (answer.lines().isEmpty()) {
                line("There is nothing to do.");
            } else {
                line("```sql");
                line(String.join("\n\n", ended(answer.lines())));
                line("```");
            }
            line("");
            line("</details>");
            line("");
        });
    }

    private static List<String> ended(List<String> statements) {
        return statements.stream()
                .map(sql -> sql.stripTrailing().endsWith(";") ? sql.stripTrailing() : sql.stripTrailing() + ";")
                .toList();
    }

    private void sources(LanguageExample example) {
        for (LanguageExample.Source source : example.sources()) {
            if (!source.name().isEmpty()) {
                paragraph("`" + source.name() + "`");
            }
            line("```" + language(source.name()));
            line(source.text());
            line("```");
            line("");
        }
    }

    private static String language(String file) {
        if (file.endsWith(".java")) {
            return "java";
        }
        return file.endsWith(".sql") ? "sql" : "yaml";
    }

    private String writeByExample() {
        paragraph("# The language by example");
        paragraph(
                "Each example is a file under [examples](examples), which tests read, generate for every engine and execute"
                        + " with rows. What each engine makes of it is in [" + REFERENCE + "](" + REFERENCE + ").");
        part("A project", LanguageExample.projects());
        part("A schema", LanguageExample.schemas());
        part(
                "A migration",
                LanguageExample.steps(),
                "The first steps set the stage; the last one is what the example is about.");
        part("All together", LanguageExample.sketches());
        return out.toString().stripTrailing() + "\n";
    }

    private void part(String title, List<LanguageExample> shown, String... remarks) {
        paragraph("## " + title);
        for (String remark : remarks) {
            paragraph(remark);
        }
        for (LanguageExample example : shown) {
            paragraph("### " + example.title());
            if (!example.text().isEmpty()) {
                paragraph(example.text());
            }
            sources(example);
            refusals(example).ifPresent(this::paragraph);
        }
    }

    private static Optional<String> refusals(LanguageExample example) {
        List<String> refusing = ENGINES.entrySet().stream()
                .filter(engine -> example.answer(Dialects.of(engine.getKey())).refused())
                .map(Map.Entry::getValue)
                .toList();
        return refusing.isEmpty()
                ? Optional.empty()
                : Optional.of("Refused by " + String.join(", ", refusing) + ", with the reason and a way out: ["
                        + "see the reference](" + REFERENCE + "#" + anchor(example.title()) + ").");
    }

    /** A thing begins with a capital; a key stays as it is written. */
    private static String heading(String title) {
        return title.startsWith("a ") || title.startsWith("an ")
                ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)
                : "`" + title + "`";
    }
}
