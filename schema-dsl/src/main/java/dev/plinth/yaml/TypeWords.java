package dev.plinth.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The portable types, with what each of them means on every engine. */
final class TypeWords {
    /** How a type is written, by the word that it begins with. */
    record Type(String written, String description) {}

    static final Map<String, Type> ALL = all();

    private TypeWords() {}

    private static Map<String, Type> all() {
        Map<String, Type> types = new LinkedHashMap<>();
        add(types, "boolean", "True or false, and nothing else.");
        add(types, "smallint", "A whole number from -32768 to 32767.");
        add(types, "int", "A whole number of 32 bits.");
        add(types, "bigint", "A whole number of 64 bits.");
        add(types, "decimal", "decimal(10,2)", "An exact number: digits in all, and those after the point.");
        add(types, "real", "A binary number of about 7 digits.");
        add(types, "double", "A binary number of about 15 digits.");
        add(types, "char", "char(2)", "A text of exactly so many code points.");
        add(types, "varchar", "varchar(100)", "A text of at most so many code points.");
        add(types, "text", "A text of any length; texts compare by code point.");
        add(types, "uuid", "A universally unique identifier.");
        add(types, "date", "A day of the calendar.");
        add(types, "time", "A time of day.");
        add(types, "timestamp", "A day and a time of day, of no time zone.");
        add(types, "timestamptz", "An instant, in UTC.");
        add(types, "json", "A JSON document; it is valid JSON everywhere, and is not compared.");
        add(types, "binary", "binary(16)", "Bytes, at most so many where a length is given.");
        add(types, "enum", "enum:name", "One of the values of an enum that the schema declares.");
        return types;
    }

    private static void add(Map<String, Type> types, String word, String description) {
        add(types, word, word, description);
    }

    private static void add(Map<String, Type> types, String word, String written, String description) {
        types.put(word, new Type(written, description));
    }

    /** The word that the text begins with, if that is a type. */
    static Optional<String> word(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
            end++;
        }
        String word = stripped.substring(0, end);
        return ALL.containsKey(word) ? Optional.of(word) : Optional.empty();
    }
}
