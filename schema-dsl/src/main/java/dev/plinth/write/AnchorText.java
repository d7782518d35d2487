package dev.plinth.write;

import dev.plinth.diagnostic.Located;
import dev.plinth.resolve.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes fingerprints, and what follows from them, into the text of a migration. All else of it, comments included, stays
 * as its author wrote it.
 */
public final class AnchorText {
    private static final Pattern STEPS = Pattern.compile("(?m)^steps:");
    private static final Pattern DEPENDS = Pattern.compile("(?m)^depends:[ \\t]*");
    private static final Pattern FLOW = Pattern.compile("\\[([^\\]]*)]");

    private AnchorText() {}

    /** @return empty where the file is not laid out with a line for each key, so that no place can be found */
    public static Optional<String> yaml(String text, Anchor anchor) {
        if (!STEPS.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<String> depending = anchor.after().isPresent() ? depending(text, anchor) : Optional.of(text);
        return depending.map(found -> key(key(found, "from", anchor.from()), "to", anchor.to()));
    }

    /** The value in the place of the old one, or a line for it right before the steps. */
    private static String key(String text, String key, String fingerprint) {
        Matcher line = Pattern.compile("(?m)^" + key + ":[ \\t]*(\\S*)").matcher(text);
        return line.find()
                ? text.substring(0, line.start()) + key + ": " + fingerprint + text.substring(line.end())
                : STEPS.matcher(text).replaceFirst(key + ": " + fingerprint + "\nsteps:");
    }

    private static Optional<String> depending(String text, Anchor anchor) {
        String ids = String.join(", ", anchor.depends());
        Matcher key = DEPENDS.matcher(text);
        if (!key.find()) {
            return Optional.of(
                    STEPS.matcher(text).replaceFirst(Matcher.quoteReplacement("depends: [" + ids + "]\nsteps:")));
        }
        Matcher flow = FLOW.matcher(text).region(key.end(), text.length());
        if (flow.lookingAt()) {
            return Optional.of(text.substring(0, key.end()) + "[" + ids + "]" + text.substring(flow.end()));
        }
        return Optional.of(
                text.substring(0, key.end()) + "\n  - " + anchor.after().orElseThrow() + text.substring(key.end()));
    }

    /** @return empty where a call is missing that only its author knows where to put */
    public static Optional<String> java(String text, Anchor anchor) {
        Optional<Located<String>> from = anchor.written().from();
        Optional<Located<String>> to = anchor.written().to();
        if (from.isEmpty()
                || to.isEmpty()
                || anchor.depends().size() != anchor.written().depends().size()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        return replace(lines, from.get(), anchor.from()) && replace(lines, to.get(), anchor.to())
                ? Optional.of(String.join("\n", lines))
                : Optional.empty();
    }

    /** The calls that the author of a Java class has to add. */
    public static String calls(Anchor anchor) {
        return anchor.after().map(id -> "m.depends(\"" + id + "\"); ").orElse("") + "m.from(\"" + anchor.from()
                + "\"); m.to(\"" + anchor.to() + "\");";
    }

    private static boolean replace(List<String> lines, Located<String> old, String now) {
        int line = old.span().line() - 1;
        if (line < 0 || line >= lines.size() || !lines.get(line).contains(old.value())) {
            return false;
        }
        lines.set(line, lines.get(line).replace(old.value(), now));
        return true;
    }
}
