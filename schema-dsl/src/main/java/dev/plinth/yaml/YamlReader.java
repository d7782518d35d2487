package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file as YAML. Where YAML reads a text otherwise than its author meant it, for want of quotes, that is reported
 * and the file is read on with the quotes in place, so that the other errors of the file come to light in the same run.
 */
final class YamlReader {
    private static final int MAX_REPAIRS = 50;
    private static final Pattern WRONG_ESCAPE =
            Pattern.compile("\\\\(x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!000\\p{XDigit}{5}|0010\\p{XDigit}{4}))");

    private final Diagnostics diagnostics;

    YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A document as it was read.
     *
     * @param file with the quotes in place that its author left out
     */
    record Document(SourceFile file, YamlNode root) {}

    /** The file's document; empty where there is none or it cannot be read, which is reported. */
    Optional<YamlNode> read(SourceFile file) {
        return document(file).map(Document::root);
    }

    /** The same, with the file as it was read. */
    Optional<Document> document(SourceFile file) {
        if (refusesCharacters(file)) {
            return Optional.empty();
        }
        SourceFile current = file;
        for (int repairs = 0; repairs <= MAX_REPAIRS; repairs++) {
            Attempt attempt = attempt(current);
            if (attempt.accidents().isEmpty()) {
                SourceFile read = current;
                return attempt.root().map(root -> new Document(read, root));
            }
            current = repaired(current, attempt.accidents());
        }
        return Optional.empty();
    }

    private record Attempt(Optional<YamlNode> root, List<QuoteAccident> accidents) {
        static final Attempt FAILED = new Attempt(Optional.empty(), List.of());
    }

    private Attempt attempt(SourceFile file) {
        try {
            Optional<YamlNode> root = YamlTree.compose(file, diagnostics);
            if (root.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.EMPTY_FILE, file.start(), "the file holds nothing", "fill it, or take it away");
            }
            return new Attempt(root, root.map(QuoteAccidents::inTree).orElse(List.of()));
        } catch (YamlTree.Unreadable reported) {
            return Attempt.FAILED;
        } catch (MarkedYamlEngineException broken) {
            return explain(file, broken);
        } catch (IllegalArgumentException unread) {
            // The library's own, for digits that an escape lacks or that are no character (snakeyaml-engine 3.2).
            diagnostics.report(
                    DiagnosticCode.YAML_SYNTAX,
                    escape(file),
                    "an escape in double quotes is no character",
                    "write \\x and 2, \\u and 4 or \\U and 8 hexadecimal digits; a backslash itself is \\\\");
            return Attempt.FAILED;
        } catch (YamlEngineException broken) {
            diagnostics.report(
                    DiagnosticCode.YAML_SYNTAX,
                    file.start(),
                    "the file is not YAML: " + broken.getMessage(),
                    "mend it");
            return Attempt.FAILED;
        }
    }

    /** Where the first escape stands that is cut off or no character. */
    private static SourceSpan escape(SourceFile file) {
        Matcher wrong = WRONG_ESCAPE.matcher(file.text());
        return wrong.find() ? file.span(wrong.start(), wrong.end()) : file.start();
    }

    private Attempt explain(SourceFile file, MarkedYamlEngineException broken) {
        Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
        int line = mark.map(Mark::getLine).orElse(0);
        int at = mark.map(found -> file.offset(found.getLine(), found.getColumn()))
                .orElse(0);
        Optional<QuoteAccident> accident = QuoteAccidents.inLine(file, line)
                .or(() -> broken.getContextMark().flatMap(context -> QuoteAccidents.inLine(file, context.getLine())));
        if (accident.isPresent()) {
            return new Attempt(Optional.empty(), List.of(accident.get()));
        }
        if (at < file.text().length() && file.text().charAt(at) == '\t') {
            diagnostics.report(
                    DiagnosticCode.TAB_INDENTATION,
                    file.span(at, at + 1),
                    "the line is indented with a tab",
                    "YAML is indented with spaces: two per level");
            return Attempt.FAILED;
        }
        String context = broken.getContext() == null ? "" : broken.getContext() + ", ";
        diagnostics.report(
                DiagnosticCode.YAML_SYNTAX,
                file.span(at, at),
                "this is not YAML: " + context + broken.getProblem(),
                "check the indentation, brackets and quotes of this line and of the one before");
        return Attempt.FAILED;
    }

    private SourceFile repaired(SourceFile file, List<QuoteAccident> accidents) {
        StringBuilder text = new StringBuilder(file.text());
        for (int i = accidents.size() - 1; i >= 0; i--) {
            QuoteAccident accident = accidents.get(i);
            SourceSpan span = file.span(accident.start(), accident.end());
            diagnostics.report(
                    DiagnosticCode.QUOTE_TEXT,
                    span,
                    "YAML reads this text otherwise than it is meant: " + accident.why(),
                    "quote this text: " + accident.correctedLine(file));
            diagnostics.settle(span);
            text.replace(accident.start(), accident.end(), accident.quoted(file));
        }
        return new SourceFile(file.path(), text.toString());
    }

    /** YAML has no way to hold these characters bare. */
    private boolean refusesCharacters(SourceFile file) {
        String text = file.text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int found = text.codePointAt(at);
            boolean control = found < ' ' && found != '\t' && found != '\n' && found != '\r';
            boolean unprintable =
                    (found >= 0x7F && found < 0xA0 && found != 0x85) || found == 0xFFFE || found == 0xFFFF;
            if (control || unprintable) {
                diagnostics.report(
                        DiagnosticCode.YAML_SYNTAX,
                        file.span(at, at + 1),
                        String.format(Locale.ROOT, "the character U+%04X cannot stand in a file", found),
                        "take it away; in double quotes it can be written as an escape: \"\\x07\"");
                return true;
            }
        }
        return false;
    }
}
