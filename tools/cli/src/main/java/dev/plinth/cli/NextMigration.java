package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.State;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a migration says that is written behind all others. */
final class NextMigration {
    private static final Pattern NUMBER = Pattern.compile("(\\d+).*");

    private NextMigration() {}

    /** The next number, with as many digits as the last, and the name. */
    static String id(List<Migration> migrations, String name) {
        int number = 0;
        int digits = 3;
        for (Migration migration : migrations) {
            Matcher matcher = NUMBER.matcher(migration.id());
            if (matcher.matches()) {
                number = Math.max(number, Integer.parseInt(matcher.group(1)) + 1);
                digits = Math.max(digits, matcher.group(1).length());
            }
        }
        return String.format(Locale.ROOT, "%0" + digits + "d_%s", number, name);
    }

    /** A migration that only changes rows leaves no trace in a fingerprint: who comes after it says so. */
    static List<String> depends(List<Migration> migrations) {
        if (migrations.isEmpty()) {
            return List.of();
        }
        State before = State.EMPTY;
        for (Migration migration : migrations.subList(0, migrations.size() - 1)) {
            before = before.apply(migration.steps());
        }
        Migration last = migrations.get(migrations.size() - 1);
        return before.apply(last.steps()).equals(before) ? List.of(last.id()) : List.of();
    }
}
