package dev.plinth.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the files of a migration are called. */
interface FileNaming {
    String up(MigrationName name);

    String down(MigrationName name);

    String verify(MigrationName name);

    /** {@code 001_name.sql}, {@code rollbacks/001_rollback_name.sql}, {@code verify/001_verify_name.sql}. */
    FileNaming NUMBERED = new FileNaming() {
        private static final Pattern NUMBERED = Pattern.compile("(\\d[\\d.-]*)_(.*)");

        @Override
        public String up(MigrationName name) {
            return name.id() + ".sql";
        }

        @Override
        public String down(MigrationName name) {
            return "rollbacks/" + marked(name.id(), "rollback") + ".sql";
        }

        @Override
        public String verify(MigrationName name) {
            return "verify/" + marked(name.id(), "verify") + ".sql";
        }

        private static String marked(String id, String mark) {
            Matcher matcher = NUMBERED.matcher(id);
            return matcher.matches() ? matcher.group(1) + "_" + mark + "_" + matcher.group(2) : mark + "_" + id;
        }
    };
}
