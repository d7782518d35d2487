package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.ScriptStyle.ToolEngine;
import dev.plinth.emit.LaidScripts.NamedScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code deploy/}, {@code revert/} and {@code verify/} with a plan. Sqitch runs each with the engine's own command line, so the
 * scripts begin their transactions. A verify script fails where something is not as it should be; since Sqitch verifies all
 * changes at once, too, it asks for what later ones have left.
 */
record SqitchLayout(Dialect dialect, String project, ToolEngine engine) implements Layout {
    /** In "sqitchchanges", what a name may be. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]([^\\s:@#\\\\\\[\\]]*[\\p{L}\\p{N}_])?");

    private static final Pattern SUFFIX = Pattern.compile(".*[~^/=%]\\d+");

    /** {@code Name <address>}. */
    private static final Pattern PERSON = Pattern.compile("([^<>]+)<([^<>\\s]+)>\\s*");

    /** Of a migration that has none. The plan asks for one, and nothing here reads a clock. */
    private static final String NO_DATE = "2000-01-01";

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    @Override
    public String run(Part part) {
        String target = " db:" + engine.name() + ":DATABASE";
        return switch (part) {
            case UP -> "sqitch deploy" + target;
            case DOWN -> "sqitch revert" + target;
            case VERIFY -> "sqitch verify" + target;
        };
    }

    @Override
    public LaidScripts lay(MigrationName name, MigrationDrafts drafts) {
        requireName(name.id());
        String file = "/" + name.id() + ".sql";
        return new LaidScripts(
                script("deploy" + file, drafts.up()),
                script("revert" + file, drafts.down()),
                script("verify" + file, drafts.validation().get()));
    }

    /** What verifies a change asks for what later ones have left of it. */
    @Override
    public Set<Part> frozen() {
        return EnumSet.of(Part.UP, Part.DOWN);
    }

    private NamedScript script(String path, ScriptDraft draft) {
        return new NamedScript(path, draft.withoutStart().write(dialect.script()));
    }

    private void requireName(String id) {
        if (!NAME.matcher(id).matches() || SUFFIX.matcher(id).matches()) {
            throw LayoutRefusal.ofMigration(
                    dialect.name(),
                    id,
                    "Sqitch does not take this as a change's name",
                    "give the migration another name, or choose another layout");
        }
    }

    @Override
    public SortedMap<String, String> index(List<EmittedMigration> migrations) {
        StringBuilder plan = new StringBuilder();
        plan.append("%syntax-version=1.0.0\n");
        plan.append("%project=").append(projectName()).append("\n\n");
        migrations.forEach(emitted -> plan.append(line(emitted.migration())).append('\n'));
        SortedMap<String, String> files = new TreeMap<>();
        files.put("sqitch.plan", plan.toString());
        files.put("sqitch.conf", "[core]\n    engine = " + engine.name() + "\n");
        return files;
    }

    /** In the plan's form: name, what it requires, when, who, why. */
    private static String line(Migration migration) {
        StringBuilder line = new StringBuilder(migration.id());
        if (!migration.depends().isEmpty()) {
            line.append(" [").append(String.join(" ", migration.depends())).append(']');
        }
        line.append(' ').append(day(migration)).append("T00:00:00Z ").append(person(migration));
        migration
                .description()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> line.append(" # ").append(text));
        return line.toString();
    }

    private static String day(Migration migration) {
        return migration
                .date()
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElse(NO_DATE);
    }

    private static String person(Migration migration) {
        String author = migration.author().orElse("").replaceAll("\\s+", " ").strip();
        if (PERSON.matcher(author).matches()) {
            return author;
        }
        String name = author.replaceAll("[<>#\\[\\]]", "").strip();
        return (name.isEmpty() ? "plinth" : name) + " <plinth@localhost>";
    }

    private String projectName() {
        String name = project.replaceAll("[\\s:@#\\\\\\[\\]]+", "_");
        return NAME.matcher(name).matches() && !SUFFIX.matcher(name).matches() ? name : "plinth";
    }
}
