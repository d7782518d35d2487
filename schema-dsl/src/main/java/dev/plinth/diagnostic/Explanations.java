package dev.plinth.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The explanations of all codes. They are kept in one Markdown file beside this class, since examples read badly as Java
 * texts, and are read when somebody asks for the first time.
 */
public final class Explanations {
    private static final String RESOURCE = "explanations.md";
    private static final Pattern SECTION = Pattern.compile(
            "## (PL-\\d{4})\n\n(.+?)\n\nWrong:\n\n```yaml\n(.*?)\n```\n\nRight:\n\n```yaml\n(.*?)\n```\n",
            Pattern.DOTALL);

    private Explanations() {}

    private static final class Read {
        private static final Map<DiagnosticCode, Explanation> ALL = parse(text());
    }

    /** @throws IllegalArgumentException if nobody has written one, which a test forbids */
    public static Explanation of(DiagnosticCode code) {
        Explanation found = Read.ALL.get(code);
        if (found == null) {
            throw new IllegalArgumentException(code.code() + " has no explanation in " + RESOURCE);
        }
        return found;
    }

    /** The code as people write it: {@code PL-1042}, {@code pl-1042} or {@code 1042}. */
    public static Optional<DiagnosticCode> find(String written) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.code().equalsIgnoreCase(written)
                        || code.code().substring("PL-".length()).equals(written))
                .findFirst();
    }

    private static Map<DiagnosticCode, Explanation> parse(String text) {
        Map<DiagnosticCode, Explanation> explanations = new EnumMap<>(DiagnosticCode.class);
        Matcher sections = SECTION.matcher(text);
        while (sections.find()) {
            DiagnosticCode code = find(sections.group(1))
                    .orElseThrow(() -> new IllegalStateException(RESOURCE + " explains an unknown code"));
            explanations.put(
                    code,
                    new Explanation(code, sections.group(2).replace('\n', ' '), sections.group(3), sections.group(4)));
        }
        return explanations;
    }

    private static String text() {
        try (InputStream resource = Explanations.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
