package dev.plinth.dialect.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A literal pattern of {@code like} taken apart, for engines whose own patterns mean something else. */
public final class LikePattern {
    private static final char ESCAPE = '\\';

    private final List<Part> parts;

    private LikePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A backslash makes the character behind it literal; at the end it is one itself. */
    public static LikePattern of(String pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char character = pattern.charAt(at);
            if (character != '%' && character != '_') {
                boolean escapes = character == ESCAPE && at + 1 < pattern.length();
                literal.append(escapes ? pattern.charAt(++at) : character);
                continue;
            }
            if (!literal.isEmpty()) {
                parts.add(new Part(Kind.LITERAL, literal.toString()));
                literal.setLength(0);
            }
            parts.add(new Part(character == '%' ? Kind.ANY_RUN : Kind.ANY_ONE, ""));
        }
        if (!literal.isEmpty()) {
            parts.add(new Part(Kind.LITERAL, literal.toString()));
        }
        return new LikePattern(parts);
    }

    public List<Part> parts() {
        return parts;
    }

    /** Whether it asks for single code points, which an engine that counts UTF-16 units cannot be asked for. */
    public boolean countsCodePoints() {
        return parts.stream().anyMatch(part -> part.kind() == Kind.ANY_ONE);
    }

    /** The pattern for an engine on which a backslash escapes, and these characters, it and the two wildcards need it. */
    public String escaped(String special) {
        return parts.stream()
                .map(part -> switch (part.kind()) {
                    case ANY_RUN -> "%";
                    case ANY_ONE -> "_";
                    case LITERAL -> escape(part.text(), special);
                })
                .collect(Collectors.joining());
    }

    private static String escape(String literal, String special) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < literal.length(); at++) {
            char character = literal.charAt(at);
            boolean needed =
                    character == '%' || character == '_' || character == ESCAPE || special.indexOf(character) >= 0;
            text.append(needed ? String.valueOf(ESCAPE) : "").append(character);
        }
        return text.toString();
    }

    public enum Kind {
        ANY_RUN,
        ANY_ONE,
        LITERAL
    }

    /** @param text of a literal; empty for the others */
    public record Part(Kind kind, String text) {}
}
