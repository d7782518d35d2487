package dev.plinth.prover.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a JSON object by their names, each as it stands in the text. */
final class JsonObject {
    private final String text;
    private int at;

    private JsonObject(String text) {
        this.text = text;
    }

    static Map<String, String> read(String text) {
        return new JsonObject(text).values();
    }

    /** A JSON string without what JSON puts around and into it. */
    static String unquoted(String json) {
        StringBuilder plain = new StringBuilder();
        for (int i = 1; i < json.length() - 1; i++) {
            char character = json.charAt(i);
            if (character != '\\') {
                plain.append(character);
                continue;
            }
            char escaped = json.charAt(++i);
            int known = "bfnrt".indexOf(escaped);
            if (escaped == 'u') {
                plain.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(known < 0 ? escaped : "\b\f\n\r\t".charAt(known));
            }
        }
        return plain.toString();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        at = text.indexOf('{') + 1;
        while (skipTo() != '}') {
            String name = unquoted(value());
            at = text.indexOf(':', at) + 1;
            values.put(name, value());
            if (skipTo() == ',') {
                at++;
            }
        }
        return values;
    }

    private char skipTo() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private String value() {
        skipTo();
        int start = at;
        int depth = 0;
        do {
            char character = text.charAt(at);
            if (character == '"') {
                skipString();
            } else {
                depth += character == '{' || character == '[' ? 1 : character == '}' || character == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0 || (text.charAt(start) != '"' && ",}:".indexOf(text.charAt(at)) < 0));
        return text.substring(start, at).strip();
    }

    private void skipString() {
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
