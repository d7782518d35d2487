package dev.plinth.golden;

import dev.plinth.change.Forms;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.RefusedException;
import dev.plinth.emit.DiffScripts;
import dev.plinth.plan.MigrationPlan;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a dialect makes of a plan: two scripts, or the reasons why it cannot. By file name. */
record DialectAnswer(SortedMap<String, String> files) {
    DialectAnswer {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static DialectAnswer of(Dialect dialect, MigrationPlan plan, Forms forms) {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            dialect.derive(plan.to());
            DiffScripts scripts = DiffScripts.of(dialect, plan, forms);
            files.put(dialect.name() + ".up.sql", scripts.up());
            files.put(dialect.name() + ".down.sql", scripts.down());
        } catch (RefusedException refused) {
            files.put(dialect.name() + ".refused.txt", refused.getMessage() + "\n");
        }
        return new DialectAnswer(files);
    }
}
