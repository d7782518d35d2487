package dev.plinth.accessor;

import java.util.Optional;

/** What authors say of a table or a column, as Javadoc. */
final class Javadoc {
    private Javadoc() {}

    static String of(Optional<String> comment, String otherwise) {
        return comment.map(Javadoc::escaped).orElse(otherwise);
    }

    /** As it was said: nothing in it means anything to Javadoc, HTML or Java, where a comment may not end nor an escape begin. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '/' -> escaped.append("&#47;");
                case '\\' -> escaped.append("&#92;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
