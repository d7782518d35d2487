package dev.plinth.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises texts that should have been quoted: by what YAML made of them (a key without a value that ends in a
 * parenthesis, a comment right after an unclosed literal) or, where YAML refused the line, by the line.
 */
final class QuoteAccidents {
    /** Keys whose texts are for people, in which a quote or a parenthesis closes nothing. */
    private static final Set<String> PROSE = Set.of("comment", "description", "author");

    private static final Pattern LINE_START =
            Pattern.compile("\\s*(-\\s+)*((\"[^\"]*\"|'[^']*'|[^\\s'\"{\\[#][^#]*?):(\\s+|$))?");

    private QuoteAccidents() {}

    /** Accidents that YAML let pass, in the order of the file, at most one in a line. */
    static List<QuoteAccident> inTree(YamlNode root) {
        List<QuoteAccident> found = new ArrayList<>();
        collect(root, found);
        found.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return found;
    }

    private static void collect(YamlNode node, List<QuoteAccident> found) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<YamlNode.Entry> entries = mapping.entries();
            for (int i = 0; i < entries.size(); i++) {
                YamlNode.Entry entry = entries.get(i);
                boolean cut =
                        i + 1 < entries.size() && isMissing(entries.get(i + 1).value());
                if (cut && isOpen(entry.value())) {
                    found.add(upToComma((YamlNode.Scalar) entry.value()));
                    return;
                }
                if (!PROSE.contains(entry.key().value())) {
                    cutByComment(entry.value()).ifPresent(found::add);
                }
                collect(entry.value(), found);
            }
        } else if (node instanceof YamlNode.Sequence sequence) {
            List<YamlNode> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                boolean flow = i + 1 < items.size() && isOpen(items.get(i)) && closesBeforeBracket(items.get(i));
                if (flow) {
                    found.add(upToComma((YamlNode.Scalar) items.get(i)));
                    return;
                }
                collect(items.get(i), found);
            }
        }
    }

    private static boolean isMissing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isMissing();
    }

    private static boolean isOpen(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && scalar.style() == YamlNode.Style.PLAIN
                && new TextScan(scalar.value(), 0, scalar.value().length()).isOpenAtEnd();
    }

    private static boolean closesBeforeBracket(YamlNode node) {
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        QuoteAccident accident = upToComma(scalar);
        return accident.end() > scalar.end()
                && !new TextScan(scalar.file().text(), accident.start(), accident.end()).isOpenAtEnd();
    }

    private static QuoteAccident upToComma(YamlNode.Scalar scalar) {
        int lineEnd = scalar.file().lineEnd(scalar.file().lineOf(scalar.start()));
        int end = new TextScan(scalar.file().text(), scalar.start(), lineEnd).endOfFlowText();
        return new QuoteAccident(scalar.start(), end, "within brackets a comma ends it");
    }

    /** A bare text that is open where a comment begins, and closed at the end of the line. */
    private static Optional<QuoteAccident> cutByComment(YamlNode node) {
        if (!isOpen(node)) {
            return Optional.empty();
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        String text = scalar.file().text();
        int lineEnd = scalar.file().lineEnd(scalar.file().lineOf(scalar.start()));
        int next = scalar.end();
        while (next < lineEnd && text.charAt(next) == ' ') {
            next++;
        }
        boolean comment = next < lineEnd && next > scalar.end() && text.charAt(next) == '#';
        TextScan whole = new TextScan(text, scalar.start(), lineEnd);
        return comment && !whole.isOpenAtEnd()
                ? Optional.of(new QuoteAccident(scalar.start(), whole.endOfBlockText(), "from ' #' on it is a comment"))
                : Optional.empty();
    }

    /** The accident of a line, from 0, that YAML refused to read. */
    static Optional<QuoteAccident> inLine(SourceFile file, int line) {
        if (line >= file.lineCount()) {
            return Optional.empty();
        }
        int lineStart = file.lineStart(line);
        Matcher start = LINE_START.matcher(file.line(line));
        int valueStart = start.lookingAt() ? lineStart + start.end() : lineStart;
        int lineEnd = file.lineEnd(line);
        if (valueStart >= lineEnd) {
            return Optional.empty();
        }
        char first = file.text().charAt(valueStart);
        return first == '{' || first == '[' ? inFlow(file, valueStart, lineEnd) : inBlock(file, valueStart, lineEnd);
    }

    private static Optional<QuoteAccident> inBlock(SourceFile file, int start, int lineEnd) {
        int end = new TextScan(file.text(), start, lineEnd).endOfBlockText();
        String value = file.text().substring(start, end);
        return reason(value).map(why -> new QuoteAccident(start, end, why));
    }

    private static Optional<QuoteAccident> inFlow(SourceFile file, int start, int lineEnd) {
        String text = file.text();
        int at = start;
        while (at < lineEnd) {
            char found = text.charAt(at);
            boolean opens = "{[,:".indexOf(found) >= 0 || Character.isWhitespace(found);
            if (opens || "}]".indexOf(found) >= 0) {
                at++;
                continue;
            }
            int key = keyEnd(text, at, lineEnd);
            if (key > at) {
                at = key;
                continue;
            }
            int end = new TextScan(text, at, lineEnd).endOfFlowText();
            Optional<String> why = flowReason(text.substring(at, end));
            if (why.isPresent()) {
                return Optional.of(new QuoteAccident(at, end, why.get()));
            }
            at = Math.max(end, at + 1);
        }
        return Optional.empty();
    }

    /** Where a key that begins here ends, after its colon; {@code at} where none begins. */
    private static int keyEnd(String text, int at, int lineEnd) {
        int end = at;
        while (end < lineEnd && (Character.isLetterOrDigit(text.charAt(end)) || " _".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean colon = end > at && end + 1 < lineEnd && text.charAt(end) == ':' && text.charAt(end + 1) == ' ';
        return colon ? end + 1 : at;
    }

    private static Optional<String> flowReason(String value) {
        boolean quoted = value.startsWith("'") || value.startsWith("\"");
        boolean cut = !quoted && value.chars().anyMatch(found -> ",[]{}".indexOf(found) >= 0);
        return cut ? Optional.of("within brackets a comma ends it") : reason(value);
    }

    private static Optional<String> reason(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        char first = value.charAt(0);
        if (first == '\'' || first == '"') {
            int close = new TextScan(value, 0, value.length()).endOfQuoted();
            return close < value.length()
                    ? Optional.of("it begins with a quote and goes on after it")
                    : Optional.empty();
        }
        if ("@`%&*!|>".indexOf(first) >= 0 && value.length() > 1) {
            return Optional.of("it begins with " + first);
        }
        if (value.contains(": ") || value.endsWith(":")) {
            return Optional.of("': ' makes a key of what stands before it");
        }
        if (value.contains(" #")) {
            return Optional.of("from ' #' on it is a comment");
        }
        return Optional.empty();
    }
}
