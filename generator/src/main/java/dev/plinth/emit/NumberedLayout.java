package dev.plinth.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 001_name.sql}, {@code rollbacks/001_rollback_name.sql}, {@code verify/001_verify_name.sql}. */
final class NumberedLayout {
    private static final Pattern NUMBERED = Pattern.compile("(\\d[\\d.-]*)_(.*)");

    private NumberedLayout() {}

    static String up(String id) {
        return id + ".sql";
    }

    static String down(String id) {
        return "rollbacks/" + marked(id, "rollback") + ".sql";
    }

    static String verify(String id) {
        return "verify/" + marked(id, "verify") + ".sql";
    }

    private static String marked(String id, String mark) {
        Matcher matcher = NUMBERED.matcher(id);
        return matcher.matches() ? matcher.group(1) + "_" + mark + "_" + matcher.group(2) : mark + "_" + id;
    }
}
