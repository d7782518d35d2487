package dev.plinth.emit;

import dev.plinth.dialect.ScriptStyle;
import java.util.List;
import java.util.SortedMap;

/** Each script is a file of its own, which the engine's own command line runs as it is. */
record SeparateFiles(FileNaming naming, ScriptStyle style) implements Layout {
    @Override
    public String run(Part part) {
        return style.command();
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        return new LaidScripts(
                new LaidScripts.NamedScript(naming.up(name), drafts.up().write(style)),
                new LaidScripts.NamedScript(naming.down(name), drafts.down().write(style)),
                new LaidScripts.NamedScript(naming.verify(name), drafts.verify().write(style)));
    }

    @Override
    public SortedMap<String, String> index(List<EmittedMigration> migrations) {
        return OrderFile.of(migrations);
    }
}
