package dev.plinth.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A text after {@code |} or {@code >}: its header and its lines without their indentation, as the author broke them.
 */
record BlockText(String header, List<String> lines) {
    BlockText {
        lines = List.copyOf(lines);
    }

    static BlockText of(YamlNode.Scalar scalar) {
        SourceFile file = scalar.file();
        String written = file.text().substring(scalar.start(), endOfHeader(file.text(), scalar.start()));
        boolean explicit = written.chars().anyMatch(Character::isDigit);
        String header = written.replaceAll("[0-9]", "");
        List<String> raw = new ArrayList<>();
        int last = file.lineOf(scalar.end());
        for (int line = file.lineOf(scalar.start()) + 1; line <= last; line++) {
            raw.add(file.line(line));
        }
        int indent = indent(raw, scalar.value());
        List<String> lines = raw.stream()
                .map(line -> line.length() > indent ? line.substring(indent) : "")
                .toList();
        return new BlockText(explicit ? header.charAt(0) + "2" + header.substring(1) : header, lines);
    }

    /** How far the first line that holds something stands to the right, less what belongs to the text itself. */
    private static int indent(List<String> raw, String value) {
        String first = raw.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        String meant = value.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Math.max(0, spaces(first) - spaces(meant));
    }

    private static int spaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    /** Whether nothing stands in it, so that it is better written in quotes. */
    boolean isEmpty() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** Where {@code |-} ends that begins at the offset. */
    static int endOfHeader(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Where its last line ends: blank lines below belong to it only if it keeps them.
     *
     * @param end where the YAML library says that it ends: after the line breaks that follow
     */
    static int endOf(SourceFile file, int start, int end) {
        boolean keeps =
                file.text().substring(start, endOfHeader(file.text(), start)).indexOf('+') > 0;
        int first = file.lineOf(start);
        int last = file.lineOf(end);
        last -= last > first && file.lineStart(last) == end ? 1 : 0;
        while (!keeps && last > first && file.line(last).isBlank()) {
            last--;
        }
        return Math.max(
                endOfHeader(file.text(), start),
                Math.min(file.lineEnd(last), file.text().length()));
    }
}
