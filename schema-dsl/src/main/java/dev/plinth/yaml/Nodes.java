package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads nodes as what they should be, and reports those that are something else. */
final class Nodes {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private final Diagnostics diagnostics;
    private final SqlFiles files;

    /** @param files where SQL is that stands in files of its own */
    Nodes(Diagnostics diagnostics, SqlFiles files) {
        this.diagnostics = diagnostics;
        this.files = files;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The text of a file that the author names. */
    Optional<String> textOf(YamlNode.Scalar path) {
        return files.text(path, diagnostics);
    }

    void report(DiagnosticCode code, SourceSpan span, String message, String hint) {
        diagnostics.report(code, span, message, hint);
    }

    /** The known keys of a map; the others are reported. */
    Fields fields(YamlNode.Mapping mapping, Section section) {
        return fields(mapping, section.title(), section.keys(), section.laterKeys());
    }

    Fields fields(YamlNode.Mapping mapping, String title, Collection<String> keys, Collection<String> later) {
        Map<String, YamlNode.Entry> found = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (keys.contains(key)) {
                found.put(key, entry);
            } else {
                reportKey(entry.key(), title, keys, later);
            }
        }
        return new Fields(this, mapping.span(), found);
    }

    private void reportKey(YamlNode.Scalar key, String title, Collection<String> keys, Collection<String> later) {
        if (later.contains(key.value())) {
            notInVersion(key.span(), key.value() + ":");
            return;
        }
        Optional<String> nearest = NearestName.of(key.value(), keys);
        Optional<String> home = Arrays.stream(Section.values())
                .filter(section ->
                        section.keys().contains(key.value()) && !section.title().equals(title))
                .map(Section::title)
                .findFirst();
        if (home.isPresent()) {
            report(
                    DiagnosticCode.MISPLACED_KEY,
                    key.span(),
                    key.value() + ": does not belong to " + title,
                    "it belongs to " + home.get() + ", for one: check the indentation");
            return;
        }
        report(
                DiagnosticCode.UNKNOWN_KEY,
                key.span(),
                title + " has no key " + key.value(),
                nearest.map(name -> "did you mean " + name + ":?").orElse("its keys are " + String.join(", ", keys)));
    }

    void notInVersion(SourceSpan span, String what) {
        report(
                DiagnosticCode.NOT_IN_VERSION,
                span,
                what + " is part of the language, but not in this version yet",
                "leave it out for now; nothing that is written is ignored");
    }

    Optional<YamlNode.Mapping> mapping(YamlNode node, String what, String example) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongKind(node, what, "a map", example);
        return Optional.empty();
    }

    Optional<YamlNode.Scalar> scalar(YamlNode node, String what, String example) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isMissing()) {
            return Optional.of(scalar);
        }
        wrongKind(node, what, "a text", example);
        return Optional.empty();
    }

    void wrongKind(YamlNode node, String what, String needed, String example) {
        boolean missing = node instanceof YamlNode.Scalar scalar && scalar.isMissing();
        report(
                missing ? DiagnosticCode.MISSING_VALUE : DiagnosticCode.WRONG_KIND,
                node.span(),
                missing ? what + " has no value" : what + " is " + needed + ", found " + node.kind(),
                "write " + example);
    }

    /** A list of texts; a single text counts as a list of one. */
    List<YamlNode.Scalar> scalars(YamlNode node, String what, String example) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return scalar(node, what, example).map(List::of).orElse(List.of());
        }
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        sequence.items().forEach(item -> scalar(item, what, example).ifPresent(scalars::add));
        if (sequence.items().isEmpty()) {
            report(DiagnosticCode.MISSING_VALUE, node.span(), what + " is empty", "write " + example);
        }
        return scalars;
    }

    /** One of the words, in any case. */
    Optional<String> oneOf(YamlNode node, String what, Collection<String> words) {
        String example = what + " " + String.join(" | ", words);
        Optional<YamlNode.Scalar> scalar = scalar(node, what, example);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String word = scalar.get().value().toLowerCase(Locale.ROOT);
        if (words.contains(word)) {
            return Optional.of(word);
        }
        report(
                DiagnosticCode.WRONG_VALUE,
                node.span(),
                what + " cannot be " + scalar.get().value(),
                NearestName.hint(scalar.get().value(), words, "write " + example));
        return Optional.empty();
    }

    /** A whole number within bounds; empty where it is none, which has been reported. */
    OptionalInt whole(YamlNode.Scalar scalar, String key, int least, int most) {
        String text = scalar.value();
        if (DIGITS.matcher(text).matches() && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        report(
                DiagnosticCode.WRONG_VALUE,
                scalar.span(),
                key + ": is a whole number from " + least + " to " + most + ", found " + text,
                "write " + key + ": " + least);
        return OptionalInt.empty();
    }

    /** {@code true} or {@code false}; anything else is reported. */
    boolean flag(YamlNode node, String what) {
        return oneOf(node, what, Choices.FLAG).map("true"::equals).orElse(false);
    }

    static Located<String> located(YamlNode.Scalar scalar) {
        return new Located<>(scalar.value(), scalar.span());
    }
}
