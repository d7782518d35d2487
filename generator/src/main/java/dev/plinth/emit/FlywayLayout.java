package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.ScriptStyle.ToolEngine;
import dev.plinth.emit.LaidScripts.NamedScript;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code V001__name.sql} and {@code U001__name.sql}, with what Flyway has to be told of a script in a {@code .conf} beside
 * it, and {@code R__validate.sql}, which fails where the schema is not there when all migrations have run.
 */
record FlywayLayout(Dialect dialect, ToolEngine engine) implements Layout {
    /** How Flyway marks what it replaces. */
    private static final String PLACEHOLDER = "${";

    @Override
    public String run(Part part) {
        String flyway = "flyway -locations=filesystem:FOLDER"
                + engine.unwrapped().map(option -> " " + option).orElse("");
        return switch (part) {
            case UP -> flyway + " migrate";
            case DOWN -> flyway + " undo";
            case VERIFY -> dialect.script().command();
        };
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        String file = name.number() + "__" + name.words() + ".sql";
        SortedMap<String, String> beside = new TreeMap<>();
        return new LaidScripts(
                script("V" + file, drafts.up(), beside),
                script("U" + file, drafts.down(), beside),
                new NamedScript(
                        FileNaming.NUMBERED.verify(name), drafts.verify().write(dialect.script())),
                beside);
    }

    private NamedScript script(String path, ScriptDraft draft, SortedMap<String, String> beside) {
        ToolScript.Transactions transactions = ToolScript.transactions(draft, dialect.script());
        Script written = ToolScript.write(draft, dialect.script(), transactions);
        StringBuilder told = new StringBuilder();
        if (transactions == ToolScript.Transactions.OF_SCRIPT) {
            told.append("executeInTransaction=false\n");
        }
        if (written.text().contains(PLACEHOLDER)) {
            told.append("placeholderReplacement=false\n");
        }
        if (!told.isEmpty()) {
            beside.put(path + ".conf", told.toString());
        }
        return new NamedScript(path, written);
    }

    @Override
    public SortedMap<String, String> index(List<EmittedMigration> migrations) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!migrations.isEmpty()) {
            ScriptDraft validation = new ScriptDraft(
                    List.of(
                            "Validation: stops where the schema is not as declared",
                            "Dialect: " + dialect.name(),
                            "Run: " + run(Part.UP)),
                    List.of(),
                    Validation.units(WholeSchema.objects(
                            dialect,
                            migrations.get(migrations.size() - 1).plan().to())),
                    origin -> "");
            NamedScript script = script("R__validate.sql", validation, files);
            files.put(script.path(), script.script().text());
        }
        return files;
    }
}
