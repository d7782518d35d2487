package dev.plinth.dialect.support;

import java.util.Locale;

/** JSON that is known when SQL is written. */
public final class Jsons {
    private Jsons() {}

    /** A text as a JSON string. */
    public static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }
}
