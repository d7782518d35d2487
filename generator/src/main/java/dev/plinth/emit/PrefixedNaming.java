package dev.plinth.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names after a pattern of the project's own: {@code migration-{nnn}-{name}} gives {@code migration-003-role-table.sql} and
 * {@code rollbacks/migration-003-rollback-role-table.sql}.
 */
record PrefixedNaming(String pattern) implements FileNaming {
    /** Where a project gives none. */
    static final String USUAL = "migration-{nnn}-{name}";

    private static final Pattern NUMBER = Pattern.compile("\\{(n+)\\}");
    private static final String WORDS = "{name}";

    PrefixedNaming {
        if (!NUMBER.matcher(pattern).find() || !pattern.contains(WORDS)) {
            throw new IllegalArgumentException("a pattern of names needs {n} and {name}: " + pattern);
        }
    }

    @Override
    public String up(MigrationName name) {
        return file(name, "");
    }

    @Override
    public String down(MigrationName name) {
        return "rollbacks/" + file(name, "rollback");
    }

    @Override
    public String verify(MigrationName name) {
        return "verify/" + file(name, "verify");
    }

    private String file(MigrationName name, String mark) {
        Matcher number = NUMBER.matcher(pattern);
        String numbered = number.replaceFirst(found -> {
            String digits = name.number().replaceFirst("^0+(?=\\d)", "");
            int missing = found.group(1).length() - digits.length();
            return "0".repeat(Math.max(0, missing)) + digits;
        });
        String words = mark.isEmpty() ? name.words() : mark + separator() + name.words();
        return numbered.replace(WORDS, words) + ".sql";
    }

    /** What stands before the name. */
    private String separator() {
        int words = pattern.indexOf(WORDS);
        char before = words == 0 ? '-' : pattern.charAt(words - 1);
        return "_.-".indexOf(before) >= 0 ? String.valueOf(before) : "-";
    }
}
