package dev.plinth.benchmarks;

import dev.plinth.importer.project.MigrationScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A schema as large as is asked for: tables of six columns, a check, a unique index, and a foreign key to the table before. */
final class ManyTables {
    /** So many a script: a driver that takes a script apart needs the more for a long one. */
    private static final int SCRIPT = 500;

    private ManyTables() {}

    static List<MigrationScript> scripts(int tables) {
        List<MigrationScript> scripts = new ArrayList<>();
        for (int first = 0; first < tables; first += SCRIPT) {
            StringBuilder sql = new StringBuilder();
            for (int number = first; number < Math.min(tables, first + SCRIPT); number++) {
                sql.append(table(number));
            }
            scripts.add(new MigrationScript("tables from " + first, sql.toString()));
        }
        return scripts;
    }

    private static String table(int number) {
        String name = name(number);
        String key = number == 0
                ? ""
                : ", CONSTRAINT " + name + "_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES " + name(number - 1)
                        + " (id)";
        return "CREATE TABLE " + name
                + " (id integer NOT NULL, code varchar(40) NOT NULL, amount integer DEFAULT 0 NOT NULL,"
                + " note varchar(200), born date, owner_id integer, CONSTRAINT " + name
                + "_pkey PRIMARY KEY (id), CONSTRAINT "
                + name + "_amount_check CHECK (amount >= 0)" + key + ");\nCREATE UNIQUE INDEX " + name + "_code_idx ON "
                + name
                + " (code);\n";
    }

    /** With as many digits as the largest, so that tables are ordered as they are numbered. */
    private static String name(int number) {
        return String.format(Locale.ROOT, "t%05d", number);
    }
}
