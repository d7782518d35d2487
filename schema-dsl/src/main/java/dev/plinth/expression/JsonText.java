package dev.plinth.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whether a text is JSON (RFC 8259), so that no engine is the first to notice that a default is not. */
final class JsonText {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
    private static final int MAX_DEPTH = 200;

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /** What is wrong with it, or empty. */
    static Optional<String> problem(String text) {
        JsonText reader = new JsonText(text);
        if (!reader.value()) {
            return Optional.of("cannot be read at character " + (reader.at + 1));
        }
        reader.space();
        return reader.at == text.length()
                ? Optional.empty()
                : Optional.of("it goes on after its end at character " + (reader.at + 1));
    }

    private boolean value() {
        space();
        if (at >= text.length() || depth >= MAX_DEPTH) {
            return false;
        }
        depth++;
        boolean read = switch (text.charAt(at)) {
            case '{' -> members('}');
            case '[' -> members(']');
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> match(NUMBER);
        };
        depth--;
        return read;
    }

    private boolean members(char close) {
        at++;
        space();
        if (take(close)) {
            return true;
        }
        do {
            if (close == '}' && !key()) {
                return false;
            }
            if (!value()) {
                return false;
            }
            space();
        } while (take(','));
        return take(close);
    }

    private boolean key() {
        space();
        if (!string()) {
            return false;
        }
        space();
        return take(':');
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length() && text.charAt(at) != '"') {
            char found = text.charAt(at);
            if (found < ' ' || (found == '\\' && !match(ESCAPE))) {
                return false;
            }
            at += found == '\\' ? 0 : 1;
        }
        return take('"');
    }

    private boolean word(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private boolean match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private boolean take(char sign) {
        boolean found = at < text.length() && text.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
