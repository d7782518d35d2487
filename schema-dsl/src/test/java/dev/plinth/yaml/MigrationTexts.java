package dev.plinth.yaml;

import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.MigrationDeclaration;

/** What the YAML of a migration declares. */
public final class MigrationTexts {
    private MigrationTexts() {}

    public static MigrationDeclaration declaration(Migration migration, State before, NamingStyle style) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("written.yaml", MigrationWriter.write(migration, before, style));
        return new YamlReader(diagnostics)
                .read(file)
                .flatMap(document ->
                        new MigrationFileReader(new Nodes(diagnostics, SqlFiles.NONE)).read(document, migration.id()))
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    }
}
