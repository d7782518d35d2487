package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.sql.Unit;
import java.util.List;

/** What tools ask that send a script as one text: that nothing in it has to stand alone. */
final class OneText {
    private OneText() {}

    /** @throws dev.plinth.dialect.RefusedException if something has to */
    static void require(Dialect dialect, MigrationName name, MigrationDrafts drafts) {
        for (ScriptDraft draft : List.of(drafts.up(), drafts.down())) {
            boolean alone = draft.units().stream().anyMatch(unit -> unit.mode() == Unit.Mode.AUTOCOMMIT);
            if (alone && draft.units().size() > 1) {
                throw LayoutRefusal.ofMigration(
                        dialect.name(),
                        name.id(),
                        "a statement that cannot be in a transaction stands beside others, and the tool of this layout sends"
                                + " a script as one text",
                        "do that step in a migration of its own, or choose another layout");
            }
        }
    }
}
