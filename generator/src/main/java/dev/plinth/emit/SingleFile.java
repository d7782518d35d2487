package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import java.util.List;
import java.util.SortedMap;

/** A migration and its rollback in one file, with a line between them. */
record SingleFile(FileNaming naming, Dialect dialect, String project) implements Layout {
    private static final String DOWN = "-- DOWN";

    @Override
    public String run(Part part) {
        return switch (part) {
            case UP ->
                dialect.script().command() + ", where FILE is what stands above the line " + DOWN
                        + "; what stands below it is the rollback";
            case DOWN, VERIFY -> dialect.script().command();
        };
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        Script up = drafts.up().write(dialect.script());
        Script down =
                drafts.down().withHeader(List.of("Rollback of: " + name.id())).write(dialect.script());
        Script.Pair both = up.followedBy("\n" + DOWN + "\n", down);
        if (both.first().text().lines().filter(DOWN::equals).count() > 1) {
            throw LayoutRefusal.ofMigration(
                    dialect.name(),
                    name.id(),
                    "a line of a statement is " + DOWN + ", which parts the file in the layout single-file",
                    "write that comment otherwise, or choose the layout numbered");
        }
        String path = naming.up(name);
        return new LaidScripts(
                new LaidScripts.NamedScript(path, both.first()),
                new LaidScripts.NamedScript(path, both.second()),
                new LaidScripts.NamedScript(naming.verify(name), drafts.verify().write(dialect.script())));
    }

    @Override
    public SortedMap<String, String> index(List<EmittedMigration> migrations) {
        SortedMap<String, String> files = OrderFile.of(migrations);
        files.putAll(AllAtOnce.files(dialect, project, migrations));
        return files;
    }
}
