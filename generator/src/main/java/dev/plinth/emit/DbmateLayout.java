package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.emit.LaidScripts.NamedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code 001_name.sql} with both directions in it, each under a line that says so. */
record DbmateLayout(Dialect dialect) implements Layout {
    private static final Pattern MARK = Pattern.compile("--\\s*migrate:(up|down)\\b.*");

    @Override
    public String run(Part part) {
        return switch (part) {
            case UP -> "dbmate -d FOLDER up";
            case DOWN -> "dbmate -d FOLDER down";
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
        List<String> header = new ArrayList<>(drafts.up().header());
        header.add("migrate:up" + told(drafts.up()));
        Script up = write(drafts.up().withHeader(header));
        Script down = write(drafts.down().withHeader(List.of("migrate:down" + told(drafts.down()))));
        Script.Pair both = up.followedBy("\n", down);
        if (both.first()
                        .text()
                        .lines()
                        .filter(line -> MARK.matcher(line).matches())
                        .count()
                > 2) {
            throw LayoutRefusal.ofMigration(
                    dialect.name(),
                    name.id(),
                    "a line of a statement is a comment with migrate:, which dbmate takes for its own",
                    "write that comment otherwise, or choose another layout");
        }
        String path = name.number() + "_" + name.words() + ".sql";
        return new LaidScripts(
                new NamedScript(path, both.first()),
                new NamedScript(path, both.second()),
                new NamedScript(
                        FileNaming.NUMBERED.verify(name), drafts.verify().write(dialect.script())));
    }

    private Script write(ScriptDraft draft) {
        return ToolScript.write(draft, dialect.script(), ToolScript.transactions(draft, dialect.script()));
    }

    private String told(ScriptDraft draft) {
        return switch (ToolScript.transactions(draft, dialect.script())) {
            case OF_TOOL -> "";
            case OF_SCRIPT -> " transaction:false";
        };
    }
}
