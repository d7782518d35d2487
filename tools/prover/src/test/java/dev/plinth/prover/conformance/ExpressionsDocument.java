package dev.plinth.prover.conformance;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/expressions.md}. */
final class ExpressionsDocument {
    private static final String INTRODUCTION = """
            # Expressions

            Every operator and function of the expression language with its one meaning, how each dialect writes it, and what
            came out when that was executed. Made by `ConformanceTest`, which fails where an engine answers otherwise than the
            others and nobody said so, where a part of the language has no sample, and where this page is not fresh.

            PostgreSQL, H2 and SQLite answered; what is written for SQL Server was not executed. `error` stands where an engine
            stopped. Each value was written by a backfill and, where the expression always gives the same, made by a stored
            generated column as well, with the same result.

            ## Spellings

            What says the same for every row, NULLs included, is no difference between two schemas: parentheses that say nothing,
            the order of what `and`, `or`, `in`, `=` and `<>` join, the sides of a comparison (`0 < n`, `n > 0`), `not` before a
            comparison or around `and` and `or`, `in` with one value, `between` and its two comparisons, a condition compared
            with `true` or `false`, `else null`, sums, differences and products of whole numbers (`n + (1 + 2)`). What was
            installed stays as it was spelled then, and a fingerprint is of the spelling. Other ways to say the same (`n + 1`
            and `1 + n`, `a = 1 or a = 2` and `a in (1, 2)`) are a difference, and so are an index over a column and one over
            what gives the same values.
            """;

    private ExpressionsDocument() {}

    static String of(List<Form> forms, IdentityHashMap<Sample, List<Answers>> answers) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (Form form : forms) {
            text.append("\n## `")
                    .append(form.name())
                    .append("`\n\n")
                    .append(form.meaning())
                    .append('\n');
            for (Sample sample : form.samples()) {
                text.append(sample(sample, answers.get(sample)));
            }
        }
        return text.toString();
    }

    private static String sample(Sample sample, List<Answers> answers) {
        StringBuilder text =
                new StringBuilder("\n### ").append(code(sample.text())).append("\n\n");
        text.append("| dialect | SQL |\n|---|---|\n");
        answers.forEach(answer -> text.append(row(List.of(answer.dialect(), code(answer.sql())))));
        sample.differences()
                .forEach((dialect, why) -> text.append("\nDeclared difference, ")
                        .append(dialect)
                        .append(": ")
                        .append(why)
                        .append("\n"));
        return text.append('\n').append(values(sample, answers)).toString();
    }

    /** One column of values where all engines agree, else one more for each that differs. */
    private static String values(Sample sample, List<Answers> answers) {
        List<Answers> asked =
                answers.stream().filter(answer -> answer.values().isPresent()).toList();
        List<Answers> common = asked.stream()
                .filter(answer -> !sample.differences().containsKey(answer.dialect()))
                .limit(1)
                .toList();
        List<Answers> shown = Stream.concat(
                        common.stream(),
                        asked.stream().filter(answer -> sample.differences().containsKey(answer.dialect())))
                .toList();
        Stream<String> columns = sample.columns().stream().map(column -> column.name() + " " + column.type());
        Stream<String> titles = shown.stream().map(answer -> common.contains(answer) ? "value" : answer.dialect());
        List<String> head = Stream.concat(columns, titles).toList();
        StringBuilder text = new StringBuilder(row(head));
        text.append("|").append("---|".repeat(head.size())).append('\n');
        for (int at = 0; at < sample.rows().size(); at++) {
            int number = at;
            text.append(row(Stream.concat(
                            sample.shown().get(at).stream(),
                            shown.stream()
                                    .map(answer -> answer.values().orElseThrow().get(number)))
                    .map(ExpressionsDocument::code)
                    .toList()));
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A bar would end the cell; a tab would not be seen. */
    private static String code(String text) {
        String shown = text.replace("|", "\\|").replace("\t", "\u2192").replace("\n", " ");
        return shown.contains("`") ? "`` " + shown + " ``" : "`" + shown + "`";
    }
}
