package dev.plinth.runner;

import dev.plinth.runner.RunnerException.BadBundle;
import java.util.ArrayList;
import java.util.List;

/** One line of {@code bundle.plinth}: a keyword and its fields with the escapes taken back. */
record BundleLine(int number, String keyword, List<String> fields) {

    static BundleLine parse(int number, String text) {
        List<String> fields = new ArrayList<>();
        for (String field : text.split("\t", -1)) {
            fields.add(unescape(number, field));
        }
        return new BundleLine(number, fields.get(0), List.copyOf(fields.subList(1, fields.size())));
    }

    String text(int field) {
        return fields.get(field);
    }

    SqlText sql(int field) {
        return new SqlText(text(field), Bundle.FILE_NAME, number);
    }

    int wholeNumber(int field) {
        String text = text(field);
        try {
            int value = Integer.parseInt(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadBundle(place() + ": '" + text + "' is not a whole number", notANumber);
        }
        throw error("'" + text + "' is below zero");
    }

    String place() {
        return Bundle.FILE_NAME + ":" + number;
    }

    BadBundle error(String message) {
        return new BadBundle(place() + ": " + message);
    }

    private static String unescape(int number, String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char next = field.charAt(i);
            if (next != '\\') {
                plain.append(next);
            } else {
                i++;
                plain.append(escaped(number, i < field.length() ? field.charAt(i) : ' '));
            }
        }
        return plain.toString();
    }

    private static char escaped(int number, char letter) {
        return switch (letter) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default ->
                throw new BadBundle(Bundle.FILE_NAME + ":" + number
                        + ": a backslash begins \\\\, \\t, \\n or \\r, not '\\" + letter + "'");
        };
    }
}
