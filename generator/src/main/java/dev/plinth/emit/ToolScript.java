package dev.plinth.emit;

import dev.plinth.dialect.ScriptStyle;
import dev.plinth.sql.Unit;
import java.util.List;

/** Scripts for a tool that begins a transaction for each, unless it is told not to. */
final class ToolScript {
    /** Who begins and ends them. */
    enum Transactions {
        OF_TOOL,
        OF_SCRIPT
    }

    private ToolScript() {}

    /** What cannot be in one transaction, or has something to do before it, begins its own. */
    static Transactions transactions(ScriptDraft draft, ScriptStyle style) {
        List<Unit> units = draft.units();
        boolean fits = style.tools().opening().isEmpty()
                && units.size() <= 1
                && units.stream()
                        .allMatch(unit -> unit.mode() == Unit.Mode.TRANSACTION
                                && unit.prepare().isEmpty()
                                && unit.restore().isEmpty());
        return fits ? Transactions.OF_TOOL : Transactions.OF_SCRIPT;
    }

    /** Without an end for the second time: the tool knows what has run. */
    static Script write(ScriptDraft draft, ScriptStyle style, Transactions transactions) {
        ScriptDraft once = draft.withoutStart();
        return switch (transactions) {
            case OF_TOOL -> once.write(style.inTransactionOfTool());
            case OF_SCRIPT -> once.write(style.throughTool());
        };
    }
}
