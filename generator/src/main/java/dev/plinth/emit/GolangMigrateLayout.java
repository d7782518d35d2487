package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.ScriptStyle.ToolEngine;
import dev.plinth.emit.LaidScripts.NamedScript;

/**
 * {@code 001_name.up.sql} and {@code 001_name.down.sql}. The tool sends a file as one text. PostgreSQL runs that as one
 * transaction; SQLite's driver begins one around every file unless its URL says no, and foreign keys cannot be switched off
 * inside: there each script begins its own.
 */
record GolangMigrateLayout(Dialect dialect, ToolEngine engine) implements Layout {
    @Override
    public String run(Part part) {
        String database = " -database " + engine.name() + "://DATABASE"
                + engine.unwrapped().map(option -> "?" + option).orElse("");
        return switch (part) {
            case UP -> "migrate -path FOLDER" + database + " up";
            case DOWN -> "migrate -path FOLDER" + database + " down 1";
            case VERIFY -> dialect.script().command();
        };
    }

    @Override
    public boolean holdsStatementsAlone() {
        return false;
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        OneText.require(dialect, name, drafts);
        String file = name.number() + "_" + name.words();
        return new LaidScripts(
                new NamedScript(file + ".up.sql", write(drafts.up())),
                new NamedScript(file + ".down.sql", write(drafts.down())),
                new NamedScript(
                        FileNaming.NUMBERED.verify(name), drafts.verify().write(dialect.script())));
    }

    private Script write(ScriptDraft draft) {
        return engine.unwrapped().isPresent()
                ? draft.withoutStart().write(dialect.script().throughDriver())
                : ToolScript.write(draft, dialect.script(), ToolScript.transactions(draft, dialect.script()));
    }
}
