package dev.plinth.diagnostic;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Shows diagnostics to a person: the place, the code, what is wrong; the line with a caret under the part that is meant;
 * why, where a code comes up for the first time; and what to write instead.
 *
 * <p>The first line keeps the form {@code file:line:column: …} that editors and build tools turn into links.
 */
public final class DiagnosticText {
    private static final String RED = "\u001b[1;31m";
    private static final String BOLD = "\u001b[1m";
    private static final String BLUE = "\u001b[34m";
    private static final String GREEN = "\u001b[32m";
    private static final String OFF = "\u001b[0m";

    private final SourceLines lines;
    private final Style style;
    private final Set<DiagnosticCode> explained = EnumSet.noneOf(DiagnosticCode.class);

    /** What it is written for. */
    public enum Style {
        PLAIN,
        /** A terminal that shows colours. */
        COLOUR
    }

    public DiagnosticText(SourceLines lines, Style style) {
        this.lines = lines;
        this.style = style;
    }

    /** All of them in their order, and at the end how many there are. */
    public String all(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(diagnostic -> text.append(one(diagnostic)).append('\n'));
        return text.append(summary(diagnostics)).toString();
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long files = diagnostics.stream()
                .map(diagnostic -> diagnostic.span().file())
                .distinct()
                .count();
        String code = diagnostics.isEmpty() ? "CODE" : diagnostics.get(0).code();
        return (diagnostics.size() == 1 ? "1 problem" : diagnostics.size() + " problems")
                + (files > 1 ? " in " + files + " files" : "") + "; plinth explain " + code + " tells more";
    }

    private String one(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(coloured(BOLD, diagnostic.span() + ":"))
                .append(' ')
                .append(coloured(RED, diagnostic.code()))
                .append(' ')
                .append(coloured(BOLD, diagnostic.message()))
                .append('\n');
        excerpt(diagnostic.span()).ifPresent(text::append);
        why(diagnostic.code()).ifPresent(why -> text.append(note("why: ", BLUE, why)));
        diagnostic.hint().ifPresent(hint -> text.append(note("hint: ", GREEN, hint)));
        return text.toString();
    }

    private Optional<String> excerpt(SourceSpan span) {
        return lines.line(span.file(), span.line())
                .filter(line -> !line.isBlank())
                .map(line -> {
                    Excerpt excerpt = Excerpt.of(line, span.column(), span.length());
                    String number = String.format(Locale.ROOT, "%5d", span.line());
                    return coloured(BLUE, number + " |") + " " + excerpt.line() + "\n" + coloured(BLUE, "      |") + " "
                            + coloured(RED, excerpt.carets()) + "\n";
                });
    }

    private Optional<String> why(String code) {
        return Explanations.find(code)
                .filter(explained::add)
                .map(found -> Explanations.of(found).firstSentence());
    }

    private String note(String word, String colour, String text) {
        return "    " + coloured(colour, word) + text + "\n";
    }

    private String coloured(String colour, String text) {
        return style == Style.COLOUR ? colour + text + OFF : text;
    }
}
