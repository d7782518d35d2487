package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.ScriptStyle.ToolEngine;
import java.util.Optional;

/** Whether a tool knows an engine. */
final class ToolEngines {
    private ToolEngines() {}

    /** @throws dev.plinth.dialect.RefusedException if it does not */
    static ToolEngine require(LayoutKind tool, Dialect dialect) {
        return Optional.ofNullable(dialect.script().tools().engines().get(tool.word()))
                .orElseThrow(() -> LayoutRefusal.of(
                        dialect.name(),
                        "output",
                        "the layout " + tool.word() + " is for a tool that does not run scripts of this engine",
                        "leave " + dialect.name() + " out of dialects:, or choose a layout without a tool"));
    }
}
