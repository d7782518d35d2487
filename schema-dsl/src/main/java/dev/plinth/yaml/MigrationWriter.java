package dev.plinth.yaml;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.model.NamingStyle;
import dev.plinth.write.StepWalk;
import dev.plinth.write.TableContext;
import java.util.List;
import java.util.Optional;

/**
 * Writes a migration as the file that a person edits, reviews and keeps. Reading it back, on the schema that it was
 * written for, gives an equal migration.
 */
public final class MigrationWriter {
    private final Migration migration;
    private final Optional<NamingStyle> style;
    private final Optional<State> before;
    private final YamlLines out = new YamlLines();

    private MigrationWriter(Migration migration, Optional<State> before, Optional<NamingStyle> style) {
        this.migration = migration;
        this.before = before;
        this.style = style;
    }

    /**
     * Without knowledge of the project: every name, type and rename is written out, so that the file means the same in
     * any project, and is longer than a person would write it.
     */
    public static String write(Migration migration) {
        return new MigrationWriter(migration, Optional.empty(), Optional.empty()).write();
    }

    /**
     * Leaves out what reading the file on that schema puts in: renames that follow from others, names that the style
     * makes, types that a reference gives.
     *
     * @param before the schema that the migration is applied to
     */
    public static String write(Migration migration, State before, NamingStyle style) {
        return new MigrationWriter(migration, Optional.of(before), Optional.of(style)).write();
    }

    private String write() {
        out.entry(0, "migration", YamlText.text(migration.id(), YamlText.Place.BLOCK));
        migration.description().ifPresent(text -> out.prose(0, "description", text));
        migration.date().ifPresent(date -> out.entry(0, "date", YamlText.code(date, YamlText.Place.BLOCK)));
        migration.author().ifPresent(text -> out.prose(0, "author", text));
        if (!migration.depends().isEmpty()) {
            out.entry(0, "depends", YamlLines.flowList(migration.depends()));
        }
        if (!migration.replaces().isEmpty()) {
            out.entry(0, "replaces", YamlLines.flowList(migration.replaces()));
        }
        migration.from().ifPresent(from -> out.entry(0, "from", YamlText.code(from, YamlText.Place.BLOCK)));
        migration.to().ifPresent(to -> out.entry(0, "to", YamlText.code(to, YamlText.Place.BLOCK)));
        if (migration.steps().isEmpty()) {
            out.entry(0, "steps", "[]");
        } else {
            out.key(0, "steps");
            steps();
        }
        return Formatter.canonical(out.toString());
    }

    private void steps() {
        StepWalk.walk(migration.steps(), before, style, new StepWalk.Receiver() {
            @Override
            public void addColumn(AddColumn operation, List<AddConstraint> folded, TableContext context) {
                new StepWriter(context, out).addColumn(operation, folded);
            }

            @Override
            public void step(Operation operation, TableContext context) {
                operation.accept(new StepWriter(context, out));
            }
        });
    }
}
