package dev.plinth.dialect.support;

import dev.plinth.model.AuditRule;
import dev.plinth.model.Routine;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import java.util.List;

/** How one engine records the changes of rows. */
public interface Auditing {
    /** The trail, and what else stands beside it once for all tables. */
    List<Table> tables();

    /** What records the changes of one table. */
    Recording of(Table table, AuditRule rule);

    /** @param routines that the triggers call */
    record Recording(List<Trigger> triggers, List<Routine> routines) {
        public static final Recording NOTHING = new Recording(List.of(), List.of());

        public Recording {
            triggers = List.copyOf(triggers);
            routines = List.copyOf(routines);
        }
    }
}
