package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import java.util.List;
import java.util.SortedMap;

/** Each script is a file of its own, which the engine's own command line runs as it is. */
record SeparateFiles(FileNaming naming, Dialect dialect, String project) implements Layout {
    @Override
    public String run(Part part) {
        return dialect.script().command();
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        return new LaidScripts(
                new LaidScripts.NamedScript(naming.up(name), drafts.up().write(dialect.script())),
                new LaidScripts.NamedScript(naming.down(name), drafts.down().write(dialect.script())),
                new LaidScripts.NamedScript(naming.verify(name), drafts.verify().write(dialect.script())));
    }

    @Override
    public SortedMap<String, String> index(List<EmittedMigration> migrations) {
        SortedMap<String, String> files = OrderFile.of(migrations);
        files.putAll(AllAtOnce.files(dialect, project, migrations));
        return files;
    }
}
